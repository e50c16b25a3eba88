// What is seen, in the formats of others: GraphML, GEXF, CSV, Turtle.

/** @param {string|number} text */
function xml(text) {
  // XML 1.0 has no place for most control characters, nor for half a surrogate pair.
  return String(text).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[<>&"']/g, (found) => `&#${found.charCodeAt(0)};`);
}

/**
 * @typedef {{id: string, label: string, kind: string, i: number, x: number, y: number, size: number, seen: Seen|null}} ExportNode
 * @typedef {{id: string, from: string, to: string, kind: string, label: string, directed: boolean, seen: Seen|null}} ExportEdge
 */

/**
 * The network of what is seen: an event of two parties is an edge; of more or one, a node with spokes.
 * @returns {{nodes: ExportNode[], edges: ExportEdge[]}}
 */
function exportNetwork() {
  const { view } = shown;
  /** @type {ExportNode[]} */
  const nodes = shownEntities(view).map((/** @type {Entity} */ { i, id, label, kind, size }) =>
    ({ id: page.base + id, label, kind, i, ...whereIs(i), size, seen: null }));
  /** @type {ExportEdge[]} */
  const edges = [];
  const iri = (/** @type {number} */ i) => page.base + entities[i].id;
  for (const passed of shownEvents(view)) {
    const { event } = passed;
    const id = page.base + event.id;
    if (event.link) {
      const { from, to, arrow } = event.link;
      edges.push({ id, from: iri(from), to: iri(to), kind: event.type, label: titleOf(event), directed: arrow, seen: passed });
      continue;
    }
    const parties = event.roles.filter(([, entity]) => view.drawn.has(entity));
    const spot = event.hub >= 0 ? hubs[event.hub] : parties.length ? whereIs(parties[0][1]) : { x: 0, y: 0 };
    nodes.push({ id, label: titleOf(event), kind: event.type, i: -1, x: spot.x, y: spot.y, size: 5, seen: passed });
    for (const [role, entity] of parties) edges.push({ id: `${id}|${role}|${iri(entity)}`, from: id, to: iri(entity), kind: role, label: role, directed: true, seen: null });
  }
  for (const tie of ties(view)) {
    for (const { id, type, title, subject, of } of tie.relations) edges.push({ id: page.base + id, from: iri(subject), to: iri(of), kind: type, label: title || type, directed: true, seen: null });
  }
  return { nodes, edges };
}

/** The attributes of nodes and edges: name, type in GraphML and GEXF, value. */
const NODE_FIELDS = /** @type {[string, string, (node: ExportNode) => string|number|null][]} */ ([
  ["kind", "string", (n) => n.kind],
  ["articles", "int", (n) => (n.i >= 0 ? entities[n.i].articles : n.seen?.articles ?? 0)],
  ["degree", "int", (n) => (n.i >= 0 ? entities[n.i].degree : null)],
  ["betweenness", "double", (n) => (n.i >= 0 ? entities[n.i].between : null)],
  ["community", "int", (n) => (n.i >= 0 ? entities[n.i].community : null)],
  ["names", "string", (n) => (n.i >= 0 ? entities[n.i].names.join("、") : null)],
  ["event", "boolean", (n) => String(n.i < 0)],
  ["status", "string", (n) => n.seen?.status ?? null],
]);
const EDGE_FIELDS = /** @type {[string, string, (edge: ExportEdge) => string|number|null][]} */ ([
  ["kind", "string", (e) => e.kind],
  // Readers of these formats want edges of one sort, so an edge without direction says so here.
  ["directed", "boolean", (e) => String(e.directed)],
  ["status", "string", (e) => e.seen?.status ?? null],
  ["denied", "boolean", (e) => (e.seen ? String(e.seen.denied) : null)],
  ["articles", "int", (e) => e.seen?.articles ?? null],
  ["date", "string", (e) => e.seen?.event.date || null],
  ["place", "string", (e) => (e.seen ? settingsOf(e.seen.event).map((i) => entities[i].label).join("、") || null : null)],
  ["sources", "string", (e) => (e.seen ? speakersOf(e.seen.claims) : null)],
  ["sentence", "string", (e) => e.seen?.claims[0].quote ?? null],
]);

function toGraphML() {
  const { nodes, edges } = exportNetwork();
  const keys = [["label", "string"], ...NODE_FIELDS, ["x", "double"], ["y", "double"]].map(([name, type]) => `<key id="n_${name}" for="node" attr.name="${name}" attr.type="${type}"/>`);
  keys.push(...[["label", "string"], ["weight", "double"], ["start", "string"], ["end", "string"], ...EDGE_FIELDS].map(([name, type]) => `<key id="e_${name}" for="edge" attr.name="${name}" attr.type="${type}"/>`));
  const data = (/** @type {string} */ key, /** @type {string|number|null} */ value) => (value === null ? "" : `<data key="${key}">${xml(value)}</data>`);
  const lines = nodes.map((n) => `<node id="${xml(n.id)}">${data("n_label", n.label)}${NODE_FIELDS.map(([name, , of]) => data("n_" + name, of(n))).join("")}${data("n_x", n.x)}${data("n_y", -n.y)}</node>`);
  lines.push(...edges.map((e) => `<edge id="${xml(e.id)}" source="${xml(e.from)}" target="${xml(e.to)}">${data("e_label", e.label)}${data("e_weight", e.seen?.articles ?? 1)}${data("e_start", e.seen?.event.from || null)}${data("e_end", e.seen?.event.to || null)}${EDGE_FIELDS.map(([name, , of]) => data("e_" + name, of(e))).join("")}</edge>`));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join("\n")}\n<graph edgedefault="directed">\n${lines.join("\n")}\n</graph>\n</graphml>\n`;
}

function toGexf() {
  const { nodes, edges } = exportNetwork();
  const attributes = (/** @type {string} */ of, /** @type {any[]} */ fields) => `<attributes class="${of}" mode="static">${fields.map(([name, type], n) => `<attribute id="${n}" title="${name}" type="${type === "int" ? "integer" : type}"/>`).join("")}</attributes>`;
  const values = (/** @type {any[]} */ fields, /** @type {any} */ item) => `<attvalues>${fields.map(([, , of], n) => [n, of(item)]).filter(([, value]) => value !== null).map(([n, value]) => `<attvalue for="${n}" value="${xml(value)}"/>`).join("")}</attvalues>`;
  const time = (/** @type {Seen|null} */ passed) => (passed?.event.from ? ` start="${xml(passed.event.from)}" end="${xml(passed.event.to || passed.event.from)}"` : "");
  const lines = nodes.map((n) => {
    const [r, g, b] = rgb(colours.kinds[n.i >= 0 ? n.kind : "Event"]);
    return `<node id="${xml(n.id)}" label="${xml(n.label)}"${time(n.seen)}>${values(NODE_FIELDS, n)}<viz:size value="${n.size}"/><viz:position x="${n.x}" y="${-n.y}" z="0.0"/><viz:color r="${r}" g="${g}" b="${b}"/></node>`;
  });
  const ends = edges.map((e) => `<edge id="${xml(e.id)}" source="${xml(e.from)}" target="${xml(e.to)}" label="${xml(e.label)}" weight="${e.seen?.articles ?? 1}"${time(e.seen)}>${values(EDGE_FIELDS, e)}</edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n<graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n${attributes("node", NODE_FIELDS)}\n${attributes("edge", EDGE_FIELDS)}\n<nodes>\n${lines.join("\n")}\n</nodes>\n<edges>\n${ends.join("\n")}\n</edges>\n</graph>\n</gexf>\n`;
}

/** The three numbers of a colour like #0072b2. @param {string} colour */
function rgb(colour) {
  return [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16) || 0);
}

/** One row per claim; a cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
function toCsv() {
  const head = ["event", "type", "date", "earliest", "latest", "actor", "target", "participant", "place", "of", "status", "source", "sentence", "headline", "publisher", "published", "url", "file"];
  const cell = (/** @type {string} */ text) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`;
  const rows = shownEvents(shown.view).flatMap(({ event, claims: passed }) => passed.map((claim) => {
    const of = (/** @type {string} */ role) => event.roles.filter(([name]) => name === role).map(([, i]) => entities[i].label).join("、");
    const { headline, publisher, published, url, file } = claim.article;
    return [titleOf(event), event.type, event.date, event.from, event.to, of("actor"), of("target"), of("participant"), of("place"), of("of"), claim.status, speakersOf([claim]), claim.quote, headline, publisher, published, webAddress(url), file];
  }));
  return "\uFEFF" + [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** @param {string} text @param {string} [tail] */
function turtleText(text, tail = "") {
  const short = /** @type {Record<string, string>} */ ({ "\n": "\\n", "\r": "\\r", "\t": "\\t" });
  return `"${text.replace(/[\\"\n\r\t]/g, (found) => short[found] ?? "\\" + found)}"${tail}`;
}

/** @param {string} date */
function turtleDate(date) {
  const kind = { 4: "gYear", 7: "gYearMonth", 10: "date" }[date.length] ?? "dateTime";
  return turtleText(date, "^^xsd:" + kind);
}

function toTurtle() {
  const { view } = shown;
  const iri = (/** @type {string} */ id) => `<${page.base}${id.replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent)}>`;
  const used = new Set(view.drawn);
  const papers = new Set();
  const lines = [];
  const date = (/** @type {NewsEvent} */ event) => {
    const [start, end] = event.date.split("/");
    if (!start) return [];
    return end ? [`ng:startDate ${turtleDate(start)}`, `ng:endDate ${turtleDate(end)}`] : [`ng:date ${turtleDate(start)}`];
  };
  for (const { event, claims: passed } of shownEvents(view)) {
    event.roles.forEach(([, i]) => used.add(i));
    const bounds = event.from ? [`ng:earliest ${turtleDate(event.from)}`, `ng:latest ${turtleDate(event.to)}`] : [];
    lines.push([`${iri(event.id)} a ng:${event.type}`, `rdfs:label ${turtleText(event.label, "@ja")}`, ...event.roles.map(([role, i]) => `ng:${role} ${iri(entities[i].id)}`), ...date(event), ...bounds, ...event.words.map(([name, text]) => `ng:${name} ${turtleText(text)}`)]);
    for (const claim of passed) lines.push(turtleClaim(claim, iri(event.id), iri, used, papers));
  }
  for (const { id, type, subject, of, title, former } of ties(view).flatMap((tie) => tie.relations)) {
    const key = { Position: "holder", Membership: "member" }[type] ?? "subject";
    lines.push([`${iri(id)} a ng:${type}`, `ng:${key} ${iri(entities[subject].id)}`, `ng:of ${iri(entities[of].id)}`, ...(title ? [`ng:title ${turtleText(title)}`] : []), ...(former ? ["ng:former true"] : [])]);
  }
  for (const { id, headline, published, url, file } of papers) {
    lines.push([`${iri(id)} a ng:Article`, `ng:sourceFile ${turtleText(file)}`, ...(headline ? [`schema:headline ${turtleText(headline, "@ja")}`] : []), ...(published ? [`schema:datePublished ${turtleDate(published)}`] : []), ...(webAddress(url) ? [`schema:url <${webAddress(url)}>`] : [])]);
  }
  for (const i of used) lines.push([`${iri(entities[i].id)} a ng:${entities[i].kind}`, `skos:prefLabel ${turtleText(entities[i].label, "@ja")}`, ...entities[i].names.map((name) => `skos:altLabel ${turtleText(name, "@ja")}`)]);
  const prefixes = Object.entries(page.prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  return [...prefixes, "", ...lines.map((parts) => parts.join(" ;\n    ") + " ."), ""].join("\n");
}

/**
 * @param {Claim} claim
 * @param {string} about
 * @param {(id: string) => string} iri
 * @param {Set<number>} used
 * @param {Set<Article>} papers
 */
function turtleClaim(claim, about, iri, used, papers) {
  claim.sources.forEach((i) => used.add(i));
  papers.add(claim.article);
  return [
    `${iri(claim.id)} a ng:Claim`, `ng:about ${about}`, `ng:status ng:${claim.status}`,
    ...claim.sources.map((i) => `ng:source ${iri(entities[i].id)}`), `ng:quote ${turtleText(claim.quote, "@ja")}`,
    `nif:beginIndex ${claim.begin}`, `nif:endIndex ${claim.end}`, `prov:wasDerivedFrom ${iri(claim.article.id)}`,
    `ng:rule ${turtleText(claim.rule)}`, `ng:confidence ${claim.confidence.toFixed(3)}`,
  ];
}
