// The embedded data, with what follows from it: who takes part in what, what was said of it.

/**
 * @typedef {{i: number, id: string, kind: string, label: string, names: string[], latin: string[],
 *   same: string[], country: string, articles: number, degree: number, between: number, community: number,
 *   x: number, y: number, size: number, shape: string,
 *   events: number[], relations: number[], says: Claim[]}} Entity
 * @typedef {{i: number, id: string, file: string, headline: string, published: string,
 *   publisher: string, url: string, group: number}} Article
 * @typedef {{i: number, id: string, about: number, isEvent: boolean, status: string, article: Article,
 *   quote: string, key: string, begin: number, end: number, sources: number[], rule: string,
 *   confidence: number, marks: [number, number, string][], carried: [string, string][]}} Claim
 * @typedef {{i: number, id: string, type: string, label: string, roles: [string, number][], date: string,
 *   from: string, to: string, words: [string, string][], read: any[], hub: number,
 *   link: {from: number, to: number, arrow: boolean}|null, first: string, last: string,
 *   claims: Claim[]}} NewsEvent
 * @typedef {{i: number, id: string, type: string, subject: number, of: number, title: string,
 *   former: boolean, since: string, until: string, claims: Claim[]}} Relation
 * @typedef {{x: number, y: number, type: string, parties: {role: string, entity: number}[]}} Hub
 */

performance.mark("script");
const page = JSON.parse(at("data").textContent);

/** Labels of the ontology's terms, Japanese and English. @type {Map<string, [string, string]>} */
const terms = new Map(Object.entries(page.terms));

/** @type {Entity[]} */
const entities = page.entities.map((/** @type {any} */ row, /** @type {number} */ i) => {
  const { label, x, y, size, shape } = page.network.nodes[i];
  return { ...row, i, label, x, y, size, shape, events: [], relations: [], says: [] };
});

/** @type {Article[]} */
const articles = page.articles.map((/** @type {any} */ row, /** @type {number} */ i) => {
  const [id, file, headline, published, publisher, url, group] = row;
  return { i, id, file, headline, published, publisher, url, group };
});

/** @type {NewsEvent[]} */
const events = page.events.map((/** @type {any} */ row, /** @type {number} */ i) => {
  return { ...row, i, link: null, first: row.from, last: row.to, claims: [] };
});

/** @type {Relation[]} */
const relations = page.relations.map((/** @type {any} */ row, /** @type {number} */ i) => {
  return { ...row, i, claims: [] };
});

/** @type {Hub[]} */
const hubs = page.network.nodes.slice(entities.length).map((/** @type {any} */ node) => {
  return { x: node.x, y: node.y, type: node.label, parties: [] };
});

/** @type {Claim[]} */
const claims = page.claims.map((/** @type {any} */ row, /** @type {number} */ i) => {
  const [id, [about, isEvent], status, article, [quote, begin, end], sources, how, marks, carried] = row;
  const text = page.quotes[quote];
  const from = articles[article];
  return {
    i,
    id,
    about,
    isEvent: isEvent === 1,
    status,
    article: from,
    quote: text,
    key: "",
    begin,
    end,
    sources,
    rule: how[0],
    confidence: how[1],
    marks,
    carried,
  };
});

for (const edge of page.network.edges) {
  if (edge.event !== undefined)
    events[edge.event].link = { from: edge.from, to: edge.to, arrow: "arrows" in edge };
  else hubs[edge.hub].parties.push({ role: edge.role, entity: edge.to });
}
for (const claim of claims) {
  (claim.isEvent ? events : relations)[claim.about].claims.push(claim);
  for (const source of claim.sources) entities[source].says.push(claim);
}
for (const event of events) {
  // An event of unknown date stands where it was reported, or the timeline would lose it.
  const told = event.claims
    .map((claim) => claim.article.published.slice(0, 10))
    .filter(Boolean)
    .sort();
  event.first = event.first || told[0] || "";
  event.last = event.last || event.first;
  for (const party of new Set(event.roles.map(([, entity]) => entity))) entities[party].events.push(event.i);
}
for (const relation of relations) {
  entities[relation.subject].relations.push(relation.i);
  if (relation.of >= 0) entities[relation.of].relations.push(relation.i);
}

/** @type {Map<string, number>} */
const entityById = new Map(entities.map((entity) => [entity.id, entity.i]));
/** @type {Map<string, number>} */
const eventById = new Map(events.map((event) => [event.id, event.i]));
/** @type {Map<string, number>} */
const relationById = new Map(relations.map((relation) => [relation.id, relation.i]));

const KINDS = ["Person", "Country", "Organization", "Place"];
const STATUSES = ["Actual", "Planned", "Possible", "Alleged", "Requested", "Denied"];
const TYPES = [...new Set(events.map((event) => event.type))].sort();
const PUBLISHERS = [...new Set(articles.map((article) => article.publisher))].filter(Boolean).sort();

/**
 * The date of an event as words: its own, or that of the report.
 * @param {NewsEvent} event
 */
function dateOf(event) {
  if (event.date) return event.date.replace("/", "–");
  return event.first ? `${event.first}（${word("reported")}）` : word("undated");
}

/**
 * The name of an event without its date: its label in Japanese, else type and parties.
 * @param {NewsEvent} event
 */
function titleOf(event) {
  // Labels end with the date, which stands beside them wherever they are shown.
  if (event.label && state.language === "ja") return event.label.replace(/（[\d年月日〜～\-–/]+）$/, "");
  const names = [...new Set(event.roles.map(([, entity]) => entities[entity].label))];
  return `${term(event.type)}: ${names.join("・")}`;
}
