// Events that look alike are drawn as one: same parties, same type, same status.

/**
 * A tie between two entities, or a node between several; `parties` are those that are drawn.
 * @typedef {{id: string, type: string, status: string, denied: boolean, seen: Seen[], articles: number,
 *   from: number, to: number, arrow: boolean, parties: {role: string, entity: number}[],
 *   x: number, y: number}} Bundle
 * A line of the lighter layer: relations between two entities, or events (an end may be the node of one) at a place.
 * @typedef {{id: string, from: number, to: number|string, relations: Relation[], seen: Seen[]}} Tie
 */

/**
 * The bundles of a view: edges (no parties) and nodes (with parties).
 * @param {View} view
 */
function bundle(view) {
  /** @type {Map<string, Bundle>} */
  const found = new Map();
  for (const passed of view.events.values()) {
    const made = state.mode === "nodes" ? asNode(passed, view) : asEdge(passed, view);
    if (!made) continue;
    const bundled = found.get(made.id) ?? made;
    bundled.seen.push(passed);
    found.set(made.id, bundled);
  }
  for (const bundled of found.values()) {
    bundled.articles = new Set(
      bundled.seen.flatMap((s) => s.claims.map((claim) => claim.article.group)),
    ).size;
  }
  return [...found.values()];
}

/**
 * @param {Seen} passed
 * @param {string} shape
 * @returns {Bundle}
 */
function emptyBundle({ event, status, denied }, shape) {
  const disputed = denied && status !== "Denied";
  return {
    id: `${shape}:${event.type}:${status}${disputed ? "!" : ""}`,
    type: event.type,
    status,
    denied,
    seen: [],
    articles: 0,
    from: -1,
    to: -1,
    arrow: false,
    parties: [],
    x: 0,
    y: 0,
  };
}

/**
 * An event of two drawn parties as an edge; of more as a node.
 * @param {Seen} passed
 * @param {View} view
 * @returns {Bundle|null}
 */
function asEdge(passed, view) {
  const { link: line, hub } = passed.event;
  if (line) {
    if (!view.drawn.has(line.from) || !view.drawn.has(line.to)) return null;
    return {
      ...emptyBundle(passed, `${line.from}>${line.to}`),
      from: line.from,
      to: line.to,
      arrow: line.arrow,
    };
  }
  return hub >= 0 ? asHub(passed, view) : null;
}

/**
 * @param {Seen} passed
 * @param {View} view
 * @returns {Bundle|null}
 */
function asHub(passed, view) {
  const { x, y, parties } = hubs[passed.event.hub];
  const drawn = parties.filter(({ entity }) => view.drawn.has(entity));
  if (drawn.length < 2) return null;
  const shift = 16 * (STATUSES.indexOf(passed.status) + (passed.denied ? 1 : 0));
  return { ...emptyBundle(passed, `h${passed.event.hub}`), parties: drawn, x: x + shift, y: y + shift };
}

/**
 * Every event as a node: between its two parties, or beside its only one.
 * @param {Seen} passed
 * @param {View} view
 * @returns {Bundle|null}
 */
function asNode(passed, view) {
  const { event } = passed;
  if (event.hub >= 0) return asHub(passed, view);
  const all = event.link
    ? [event.link.from, event.link.to]
    : [...new Set(event.roles.map(([, entity]) => entity))];
  const role = (/** @type {number} */ entity) => event.roles.find(([, other]) => other === entity)?.[0] ?? "";
  const parties = all
    .filter((entity) => view.drawn.has(entity))
    .map((entity) => ({ role: role(entity), entity }));
  if (!parties.length || parties.length < all.length) return null;
  return { ...emptyBundle(passed, "n" + all.join(">")), parties };
}

/**
 * Put event nodes that have no place of their own between or beside their parties, no two on one spot.
 * @param {Bundle[]} bundles
 * @param {(i: number) => {x: number, y: number}} where
 */
function spread(bundles, where) {
  /** @type {Map<string, number>} */
  const used = new Map();
  for (const bundled of bundles) {
    // The build placed hubs among all entities; in a focus, or where one was moved, they follow their parties.
    const follows = local.places.size > 0 || bundled.parties.some(({ entity }) => state.pins.has(entity));
    if (!bundled.parties.length || (bundled.id.startsWith("h") && !follows)) continue;
    const key = bundled.parties
      .map(({ entity }) => entity)
      .sort((a, b) => a - b)
      .join(" ");
    const order = used.get(key) ?? 0;
    used.set(key, order + 1);
    const points = bundled.parties.map(({ entity }) => where(entity));
    const [a, b, c] = points;
    if (c) {
      bundled.x = points.reduce((sum, point) => sum + point.x, 0) / points.length + 17 * order;
      bundled.y = points.reduce((sum, point) => sum + point.y, 0) / points.length + 17 * order;
    } else if (b) {
      const aside = (order % 2 ? -1 : 1) * Math.ceil(order / 2) * 26;
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      bundled.x = (a.x + b.x) / 2 - ((b.y - a.y) / length) * aside;
      bundled.y = (a.y + b.y) / 2 + ((b.x - a.x) / length) * aside;
    } else {
      const turn = 2.4 * order;
      const reach = 34 + entities[bundled.parties[0].entity].size + 4 * order;
      bundled.x = a.x + Math.cos(turn) * reach;
      bundled.y = a.y + Math.sin(turn) * reach;
    }
  }
}

/**
 * The lighter layer: relations between drawn entities, and where drawn events took place; parallel ones as one tie.
 * @param {View} view
 */
function ties(view) {
  /** @type {Map<string, Tie>} */
  const found = new Map();
  const tie = (/** @type {number} */ from, /** @type {number|string} */ to) => {
    const id = `r${from}>${to}`;
    const made = found.get(id) ?? { id, from, to, relations: [], seen: [] };
    found.set(id, made);
    return made;
  };
  for (const relation of view.relations) {
    const { subject, of } = relation;
    if (view.drawn.has(subject) && view.drawn.has(of) && subject !== of)
      tie(subject, of).relations.push(relation);
  }
  if (!state.layer) return [...found.values()];
  for (const passed of view.events.values()) {
    for (const place of settingsOf(passed.event)) {
      if (!view.drawn.has(place) || !isShown(passed.event, view.drawn)) continue;
      const { link: line, hub } = passed.event;
      const ends = line ? [line.from, line.to] : [emptyBundle(passed, `h${hub}`).id];
      for (const end of ends) tie(place, end).seen.push(passed);
    }
  }
  return [...found.values()];
}

/**
 * The places of an event that are not among its drawn parties.
 * @param {NewsEvent} event
 */
function settingsOf({ link: line, hub, roles }) {
  const parties = line
    ? [line.from, line.to]
    : hub >= 0
      ? hubs[hub].parties.map(({ entity }) => entity)
      : null;
  return parties
    ? [...new Set(roles.map(([, entity]) => entity))].filter((entity) => !parties.includes(entity))
    : [];
}
