// From the state to what is seen: which claims pass, which events they leave, which entities are drawn.

/**
 * @typedef {{event: NewsEvent, claims: Claim[], status: string, denied: boolean, articles: number}} Seen
 * @typedef {{events: Map<number, Seen>, always: Seen[], relations: Relation[], weight: Map<number, number>,
 *   drawn: Set<number>, eligible: number, cut: number, filtered: boolean}} View
 * `always` are the events that pass every filter but that of time, for the timeline.
 */

const MOST_NEAR = 160;

/** Whether anything but the number of entities narrows the view. */
function isFiltered() {
  return Boolean(
    state.offTypes.size ||
    state.offStatuses.size ||
    state.sources.size ||
    state.publishers.size ||
    state.text ||
    state.from ||
    state.to,
  );
}

/**
 * Whether a claim passes the filters of status, source, publisher and words.
 * @param {Claim} claim
 * @param {string} text folded
 */
function passes(claim, text) {
  if (state.offStatuses.has(claim.status)) return false;
  if (state.publishers.size && !state.publishers.has(claim.article.publisher)) return false;
  if (state.sources.size) {
    const named = claim.sources.some((source) => state.sources.has(shortId(source)));
    if (!named && !(claim.sources.length === 0 && state.sources.has(PAPER))) return false;
  }
  if (!text) return true;
  claim.key = claim.key || fold(claim.quote);
  return claim.key.includes(text);
}

/**
 * Whether an event's time touches the chosen one.
 * @param {NewsEvent} event
 */
function inTime(event) {
  if (!state.from && !state.to) return true;
  if (!event.first) return false;
  return (!state.to || event.first <= state.to) && (!state.from || event.last >= state.from);
}

/**
 * What an event looks like through these claims: the surest of their statuses, and whether one denies it.
 * @param {NewsEvent} event
 * @param {Claim[]} passed
 * @returns {Seen}
 */
function seen(event, passed) {
  const found = new Set(passed.map((claim) => claim.status));
  const status = STATUSES.find((name) => found.has(name)) ?? "Actual";
  const groups = new Set(passed.map((claim) => claim.article.group));
  return { event, claims: passed, status, denied: found.has("Denied"), articles: groups.size };
}

/** All events that pass the filters but that of time. */
function seenEvents() {
  const text = fold(state.text);
  const found = [];
  for (const event of events) {
    if (state.offTypes.has(event.type)) continue;
    const passed = event.claims.filter((claim) => passes(claim, text));
    if (passed.length) found.push(seen(event, passed));
  }
  return found;
}

/**
 * What is to be drawn.
 * @returns {View}
 */
function look() {
  const always = seenEvents();
  const found = new Map(always.filter((s) => inTime(s.event)).map((s) => [s.event.i, s]));
  const filtered = isFiltered();
  const weight = weigh(found);
  const kept = relations.filter((r) => state.layer && r.of >= 0);
  const visible = (/** @type {number} */ i) => !state.offKinds.has(entities[i].kind) && !state.hidden.has(i);
  const order = page.order.filter(
    (/** @type {number} */ i) => visible(i) && isParty(i) && (!filtered || weight.has(i)),
  );
  /** @type {View} */
  const view = {
    events: found,
    always,
    relations: kept,
    weight,
    drawn: new Set(),
    eligible: order.length,
    cut: 0,
    filtered,
  };
  if (state.focus >= 0) {
    view.drawn = near([state.focus, ...state.path], state.depth, view, visible);
    view.cut =
      near([state.focus, ...state.path], state.depth, view, visible, Infinity).size - view.drawn.size;
  }
  if (state.focus < 0) view.drawn = new Set(order.slice(0, state.count));
  for (const i of [...state.added, ...state.path, ...shortestPath(view)]) if (visible(i)) view.drawn.add(i);
  return view;
}

/**
 * Whether an event is on the canvas: its parties are drawn (two of them at least, where it has more).
 * @param {NewsEvent} event
 * @param {Set<number>} drawn
 */
function isShown(event, drawn) {
  const { link: line, hub, roles } = event;
  if (line) return drawn.has(line.from) && drawn.has(line.to);
  if (hub >= 0) return hubs[hub].parties.filter(({ entity }) => drawn.has(entity)).length > 1;
  return roles.length ? roles.some(([, entity]) => drawn.has(entity)) : state.focus < 0;
}

/**
 * The events on the canvas, in order of time.
 * @param {View} view
 */
function shownEvents(view) {
  return [...view.events.values()]
    .filter(({ event }) => isShown(event, view.drawn))
    .sort((a, b) =>
      a.event.first < b.event.first ? -1 : a.event.first > b.event.first ? 1 : a.event.i - b.event.i,
    );
}

/**
 * The entities on the canvas, the most important first.
 * @param {View} view
 */
function shownEntities(view) {
  return page.order
    .filter((/** @type {number} */ i) => view.drawn.has(i))
    .map((/** @type {number} */ i) => entities[i]);
}

/**
 * Whether an entity takes part in anything (else it is but a source, and searched only).
 * @param {number} i
 */
function isParty(i) {
  return entities[i].events.length + entities[i].relations.length > 0;
}

/**
 * The number of events of each entity that pass.
 * @param {Map<number, Seen>} found
 */
function weigh(found) {
  const weight = new Map();
  for (const { event } of found.values()) {
    for (const party of new Set(event.roles.map(([, entity]) => entity)))
      weight.set(party, (weight.get(party) ?? 0) + 1);
  }
  return weight;
}
