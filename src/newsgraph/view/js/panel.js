// The evidence: what is known of an entity, an event or a relation, and the sentences that say so.

/** Show the evidence of what is chosen; without a choice the panel is closed. */
function drawPanel() {
  const panel = at("panel");
  const body = panelBody();
  panel.hidden = !body;
  document.body.classList.toggle("with-panel", Boolean(body));
  if (!body) return;
  const place = panel.dataset.at === state.at ? panel.scrollTop : 0;
  panel.dataset.at = state.at;
  refill(
    panel,
    el(
      "div",
      { class: "panel-bar" },
      button(word("back"), () => history.back(), { class: "quiet", disabled: steps() === 0 }),
      button("✕", () => change({ at: "" }, "step"), { class: "quiet close", "aria-label": word("close") }),
    ),
    ...body,
  );
  panel.scrollTop = place;
}

/** @returns {(Node|string)[]|null} */
function panelBody() {
  const id = state.at.replace("*", "");
  const entity = entityById.get(id);
  if (entity !== undefined) return entityPanel(entities[entity]);
  const relation = relationById.get(id);
  if (relation !== undefined) return relationPanel(relations[relation]);
  const event = eventById.get(id);
  if (event === undefined) return null;
  const bundled =
    state.at.endsWith("*") && shown.bundles.find((b) => b.seen.some((s) => s.event.i === event));
  return bundled ? bundlePanel(bundled) : eventPanel(events[event]);
}

/**
 * @param {string} title
 * @param {...(Node|null|false|undefined|string)} children
 */
function section(title, ...children) {
  return el("section", {}, el("h3", {}, title), ...children);
}

/** @param {Entity} entity */
function entityPanel(entity) {
  const { i, kind, label, names, same, articles: told, degree, between } = entity;
  const facts = [
    word(kind),
    word("mentionedIn", told),
    word("links", degree),
    between >= 0.01 && word("between", between.toFixed(2)),
  ];
  const offices = officeLines(entity);
  const passed = entity.events
    .map((n) => shown.view.events.get(n))
    .filter((s) => s !== undefined)
    .sort((a, b) =>
      a.event.first < b.event.first ? 1 : a.event.first > b.event.first ? -1 : a.event.i - b.event.i,
    );
  return [
    el(
      "header",
      {},
      el("h2", {}, shapeIcon(kind), label),
      el("p", { class: "facts" }, facts.filter(Boolean).join(" ・ ")),
    ),
    entityActions(entity),
    names.length ? section(word("names"), el("p", { class: "names" }, names.join("、"))) : "",
    offices.length ? section(word("offices"), el("ul", { class: "plain" }, ...offices)) : "",
    section(`${word("events")}（${passed.length}）`, eventList(passed)),
    same.length
      ? section(
          word("elsewhere"),
          el("p", {}, ...same.map((address) => link(address, address.replace(/^.*\//, "")))),
        )
      : "",
  ].filter((part) => part !== "");
}

/** @param {Entity} entity */
function entityActions({ i }) {
  const focused = state.focus === i;
  return el(
    "div",
    { class: "actions" },
    button(word(focused ? "unfocus" : "focus"), () => change({ focus: focused ? -1 : i }, "step")),
    button(word("expand"), () => expand(i)),
    button(word("hide"), () => change({ hidden: toggled(state.hidden, i, true), at: "" }, "step")),
    button(word("path"), () => startPath(i)),
  );
}

/** Lines beyond this many are folded away. */
const MANY = 12;

/**
 * The offices and memberships of an entity: those with dates first, the latest first, then the most told.
 * @param {Entity} entity
 */
function officeLines({ i, relations: own }) {
  const rows = own
    .map((n) => relations[n])
    .sort((a, b) =>
      a.since < b.since ? 1 : a.since > b.since ? -1 : b.claims.length - a.claims.length || a.i - b.i,
    );
  const lines = rows.map((relation) => relationLine(relation, i));
  if (lines.length <= MANY) return lines;
  const more = el(
    "li",
    {},
    button(word("more", lines.length - MANY), () => more.replaceWith(...lines.slice(MANY)), {
      class: "quiet",
    }),
  );
  return [...lines.slice(0, MANY), more];
}

/**
 * A relation as one line, seen from one of its ends.
 * @param {Relation} relation
 * @param {number} from
 */
function relationLine(relation, from) {
  const other = relation.subject === from ? relation.of : relation.subject;
  const title = (relation.former ? word("former") : "") + (relation.title || term(relation.type));
  const dates = relation.since || relation.until ? `${relation.since} – ${relation.until}` : "";
  return el(
    "li",
    {},
    title,
    " ",
    other >= 0 ? entityButton(other) : "",
    " ",
    el("span", { class: "soft dates" }, dates),
    relation.claims.length
      ? button(word("sentenceCount", relation.claims.length), () => choose(relation.id), {
          class: "quiet count",
        })
      : "",
  );
}

/** @param {number} i */
function entityButton(i) {
  return el(
    "button",
    { type: "button", class: "chip", onclick: () => choose(entities[i].id) },
    shapeIcon(entities[i].kind),
    entities[i].label,
  );
}

/** @param {Seen[]} list */
function eventList(list) {
  const lines = (/** @type {Seen[]} */ some) =>
    some.map(({ event, status, denied }) =>
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: "event", onclick: () => choose(event.id) },
          el("span", { class: "day" }, dateOf(event)),
          el("span", { class: "what" }, titleOf(event)),
          statusBadge(status),
          denied && status !== "Denied" ? statusBadge("Denied") : "",
        ),
      ),
    );
  const first = 100;
  const more = el(
    "li",
    {},
    button(word("more", list.length - first), () => more.replaceWith(...lines(list.slice(first))), {
      class: "quiet",
    }),
  );
  return el("ol", { class: "events" }, ...lines(list.slice(0, first)), list.length > first && more);
}

/** @param {NewsEvent} event */
function eventPanel(event) {
  const passed = shown.view.events.get(event.i) ?? seen(event, event.claims);
  const words = event.words.map(([name, text]) =>
    el("li", {}, el("span", { class: "role" }, term(name)), text),
  );
  return [
    el(
      "header",
      {},
      el(
        "p",
        { class: "facts" },
        term(event.type),
        " ",
        statusBadge(passed.status),
        passed.denied && passed.status !== "Denied" ? statusBadge("Denied") : "",
      ),
      el("h2", {}, titleOf(event)),
    ),
    section(
      word("roles"),
      el(
        "ul",
        { class: "plain roles" },
        ...event.roles.map(([role, i]) =>
          el("li", {}, el("span", { class: "role" }, term(role)), entityButton(i)),
        ),
        ...words,
      ),
    ),
    section(word("date"), el("p", {}, dateOf(event), " ", el("span", { class: "soft" }, howDated(event)))),
    section(`${word("claims")}（${passed.claims.length}）`, ...claimList(passed.claims)),
  ];
}

/** @param {NewsEvent} event */
function howDated({ read }) {
  if (!read.length) return "";
  const [words, , stated, anchor] = read;
  return stated || !anchor ? word("statedDate", words) : word("howDated", words, anchor);
}

/** @param {Relation} relation */
function relationPanel(relation) {
  return [
    el(
      "header",
      {},
      el("p", { class: "facts" }, term(relation.type)),
      el("h2", {}, `${entities[relation.subject].label} ${relation.title || ""}`),
    ),
    section(word("offices"), el("ul", { class: "plain" }, relationLine(relation, relation.subject))),
    section(`${word("claims")}（${relation.claims.length}）`, ...claimList(relation.claims)),
  ];
}

/** @param {Bundle} bundled */
function bundlePanel(bundled) {
  const list = [...bundled.seen].sort((a, b) => (a.event.first < b.event.first ? 1 : -1));
  const ends = bundled.parties.length
    ? bundled.parties.map((party) => party.entity)
    : [bundled.from, bundled.to];
  return [
    el(
      "header",
      {},
      el("p", { class: "facts" }, statusBadge(bundled.status)),
      el("h2", {}, word("several", list.length, term(bundled.type))),
    ),
    el("p", {}, ...ends.map(entityButton)),
    section(word("events"), eventList(list)),
  ];
}
