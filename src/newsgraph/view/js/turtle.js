// What is seen as Turtle, in the terms of the ontology: it can be loaded beside the graph that it came from.

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
  const iri = (/** @type {string} */ id) =>
    `<${page.base}${id.replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent)}>`;
  const used = new Set(view.drawn);
  const papers = new Set();
  const lines = [];
  const date = (/** @type {NewsEvent} */ event) => {
    const [start, end] = event.date.split("/");
    if (!start) return [];
    return end
      ? [`ng:startDate ${turtleDate(start)}`, `ng:endDate ${turtleDate(end)}`]
      : [`ng:date ${turtleDate(start)}`];
  };
  for (const { event, claims: passed } of shownEvents(view)) {
    event.roles.forEach(([, i]) => used.add(i));
    const bounds = event.from
      ? [`ng:earliest ${turtleDate(event.from)}`, `ng:latest ${turtleDate(event.to)}`]
      : [];
    lines.push([
      `${iri(event.id)} a ng:${event.type}`,
      `rdfs:label ${turtleText(event.label, "@ja")}`,
      ...event.roles.map(([role, i]) => `ng:${role} ${iri(entities[i].id)}`),
      ...date(event),
      ...bounds,
      ...event.words.map(([name, text]) => `ng:${name} ${turtleText(text)}`),
    ]);
    for (const claim of passed) lines.push(turtleClaim(claim, iri(event.id), iri, used, papers));
  }
  for (const { id, type, subject, of, title, former } of ties(view).flatMap((tie) => tie.relations)) {
    const key = { Position: "holder", Membership: "member" }[type] ?? "subject";
    lines.push([
      `${iri(id)} a ng:${type}`,
      `ng:${key} ${iri(entities[subject].id)}`,
      `ng:of ${iri(entities[of].id)}`,
      ...(title ? [`ng:title ${turtleText(title)}`] : []),
      ...(former ? ["ng:former true"] : []),
    ]);
  }
  for (const { id, headline, published, url, file } of papers) {
    lines.push([
      `${iri(id)} a ng:Article`,
      `ng:sourceFile ${turtleText(file)}`,
      ...(headline ? [`schema:headline ${turtleText(headline, "@ja")}`] : []),
      ...(published ? [`schema:datePublished ${turtleDate(published)}`] : []),
      ...(webAddress(url) ? [`schema:url <${webAddress(url)}>`] : []),
    ]);
  }
  for (const i of used)
    lines.push([
      `${iri(entities[i].id)} a ng:${entities[i].kind}`,
      `skos:prefLabel ${turtleText(entities[i].label, "@ja")}`,
      ...entities[i].names.map((name) => `skos:altLabel ${turtleText(name, "@ja")}`),
    ]);
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
    `${iri(claim.id)} a ng:Claim`,
    `ng:about ${about}`,
    `ng:status ng:${claim.status}`,
    ...claim.sources.map((i) => `ng:source ${iri(entities[i].id)}`),
    `ng:quote ${turtleText(claim.quote, "@ja")}`,
    `nif:beginIndex ${claim.begin}`,
    `nif:endIndex ${claim.end}`,
    `prov:wasDerivedFrom ${iri(claim.article.id)}`,
    `ng:rule ${turtleText(claim.rule)}`,
    `ng:confidence ${claim.confidence.toFixed(3)}`,
  ];
}
