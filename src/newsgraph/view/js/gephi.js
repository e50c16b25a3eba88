// GraphML and GEXF, which Gephi, yEd, Cytoscape and networkx open.

/** Attributes of GraphML beside those of the network: what GEXF has places of its own for. */
const MORE_NODE_FIELDS = /** @type {typeof NODE_FIELDS} */ ([
  ["label", "string", (n) => n.label],
  ["x", "double", (n) => n.x],
  ["y", "double", (n) => -n.y],
  ["start", "string", (n) => n.seen?.event.from || null],
  ["end", "string", (n) => n.seen?.event.to || null],
]);
const MORE_EDGE_FIELDS = /** @type {typeof EDGE_FIELDS} */ ([
  ["label", "string", (e) => e.label],
  ["weight", "double", (e) => e.seen?.articles ?? 1],
  ["start", "string", (e) => e.seen?.event.from || null],
  ["end", "string", (e) => e.seen?.event.to || null],
]);

function toGraphML() {
  const { nodes, edges } = exportNetwork();
  const nodeFields = [...MORE_NODE_FIELDS, ...NODE_FIELDS];
  const edgeFields = [...MORE_EDGE_FIELDS, ...EDGE_FIELDS];
  const key = (/** @type {string} */ of, /** @type {string} */ name, /** @type {string} */ type) =>
    xmlTag("key", { id: `${of}_${name}`, for: of, "attr.name": name, "attr.type": type });
  const data = (/** @type {string} */ of, /** @type {any[]} */ fields, /** @type {any} */ item) =>
    fields
      .map(([name, , value]) => [name, value(item)])
      .filter(([, value]) => value !== null)
      .map(([name, value]) => xmlTag("data", { key: `${of}_${name}` }, xml(value)));
  return xmlFile(
    xmlTag(
      "graphml",
      { xmlns: "http://graphml.graphdrawing.org/xmlns" },
      ...nodeFields.map(([name, type]) => "\n" + key("node", name, type)),
      ...edgeFields.map(([name, type]) => "\n" + key("edge", name, type)),
      "\n",
      xmlTag(
        "graph",
        { edgedefault: "directed" },
        ...nodes.map((n) => "\n" + xmlTag("node", { id: n.id }, ...data("node", nodeFields, n))),
        ...edges.map(
          (e) =>
            "\n" + xmlTag("edge", { id: e.id, source: e.from, target: e.to }, ...data("edge", edgeFields, e)),
        ),
      ),
    ),
  );
}

function toGexf() {
  const { nodes, edges } = exportNetwork();
  const declared = (/** @type {string} */ of, /** @type {any[]} */ fields) =>
    xmlTag(
      "attributes",
      { class: of, mode: "static" },
      ...fields.map(([title, type], id) =>
        xmlTag("attribute", { id, title, type: type === "int" ? "integer" : type }),
      ),
    );
  const values = (/** @type {any[]} */ fields, /** @type {any} */ item) =>
    xmlTag(
      "attvalues",
      {},
      ...fields
        .map(([, , of], id) => ({ for: id, value: of(item) }))
        .filter(({ value }) => value !== null)
        .map((value) => xmlTag("attvalue", value)),
    );
  // What has dates lives between them in Gephi's timeline.
  const lives = (/** @type {Seen|null} */ passed) => ({
    start: passed?.event.from || null,
    end: passed?.event.to || passed?.event.from || null,
  });
  const node = (/** @type {ExportNode} */ n) => {
    const [r, g, b] = rgb(colours.kinds[n.i >= 0 ? n.kind : "Event"]);
    return xmlTag(
      "node",
      { id: n.id, label: n.label, ...lives(n.seen) },
      values(NODE_FIELDS, n),
      xmlTag("viz:size", { value: n.size }),
      xmlTag("viz:position", { x: n.x, y: -n.y, z: 0 }),
      xmlTag("viz:color", { r, g, b }),
    );
  };
  const edge = (/** @type {ExportEdge} */ e) => {
    const { id, from: source, to: target, label, seen: passed } = e;
    const attributes = { id, source, target, label, weight: passed?.articles ?? 1, ...lives(passed) };
    return xmlTag("edge", attributes, values(EDGE_FIELDS, e));
  };
  const gexf = "http://www.gexf.net/1.2draft";
  return xmlFile(
    xmlTag(
      "gexf",
      { xmlns: gexf, "xmlns:viz": gexf + "/viz", version: "1.2" },
      xmlTag(
        "graph",
        { defaultedgetype: "directed", mode: "dynamic", timeformat: "date" },
        declared("node", NODE_FIELDS),
        declared("edge", EDGE_FIELDS),
        xmlTag("nodes", {}, ...nodes.map((n) => "\n" + node(n))),
        xmlTag("edges", {}, ...edges.map((e) => "\n" + edge(e))),
      ),
    ),
  );
}

/** The three numbers of a colour like #0072b2. @param {string} colour */
function rgb(colour) {
  return [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16) || 0);
}
