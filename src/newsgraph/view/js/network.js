// What is seen as a network of nodes and edges with attributes, for other programs.

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
  const nodes = shownEntities(view).map((/** @type {Entity} */ { i, id, label, kind, size }) => ({
    id: page.base + id,
    label,
    kind,
    i,
    ...whereIs(i),
    size,
    seen: null,
  }));
  /** @type {ExportEdge[]} */
  const edges = [];
  const iri = (/** @type {number} */ i) => page.base + entities[i].id;
  for (const passed of shownEvents(view)) {
    const { event } = passed;
    const id = page.base + event.id;
    if (event.link) {
      const { from, to, arrow } = event.link;
      edges.push({
        id,
        from: iri(from),
        to: iri(to),
        kind: event.type,
        label: titleOf(event),
        directed: arrow,
        seen: passed,
      });
      continue;
    }
    const parties = event.roles.filter(([, entity]) => view.drawn.has(entity));
    const spot = event.hub >= 0 ? hubs[event.hub] : parties.length ? whereIs(parties[0][1]) : { x: 0, y: 0 };
    nodes.push({
      id,
      label: titleOf(event),
      kind: event.type,
      i: -1,
      x: spot.x,
      y: spot.y,
      size: 5,
      seen: passed,
    });
    for (const [role, entity] of parties)
      edges.push({
        id: `${id}|${role}|${iri(entity)}`,
        from: id,
        to: iri(entity),
        kind: role,
        label: role,
        directed: true,
        seen: null,
      });
  }
  for (const tie of ties(view)) {
    for (const { id, type, title, subject, of } of tie.relations)
      edges.push({
        id: page.base + id,
        from: iri(subject),
        to: iri(of),
        kind: type,
        label: title || type,
        directed: true,
        seen: null,
      });
  }
  return { nodes, edges };
}

/** The attributes of nodes and edges: name, type in GraphML and GEXF, value. */
const NODE_FIELDS = /** @type {[string, string, (node: ExportNode) => string|number|null][]} */ ([
  ["kind", "string", (n) => n.kind],
  ["articles", "int", (n) => (n.i >= 0 ? entities[n.i].articles : (n.seen?.articles ?? 0))],
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
  [
    "place",
    "string",
    (e) =>
      e.seen
        ? settingsOf(e.seen.event)
            .map((i) => entities[i].label)
            .join("、") || null
        : null,
  ],
  ["sources", "string", (e) => (e.seen ? speakersOf(e.seen.claims) : null)],
  ["sentence", "string", (e) => e.seen?.claims[0].quote ?? null],
]);
