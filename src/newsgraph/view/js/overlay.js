// What vis-network does not draw: labels, and a cross on what is denied.

/**
 * What vis-network does not draw: labels, and a cross on what is denied.
 * @param {CanvasRenderingContext2D} ctx
 */
function drawOver(ctx) {
  if (!shown.view) return;
  const scale = network.getScale();
  const canvas = ctx.canvas;
  const corner = network.DOMtoCanvas({ x: 0, y: 0 });
  const far = network.DOMtoCanvas({ x: canvas.clientWidth, y: canvas.clientHeight });
  const window = {
    left: corner.x - 80 / scale,
    top: corner.y - 20 / scale,
    right: far.x + 80 / scale,
    bottom: far.y + 20 / scale,
  };
  drawLabels(ctx, scale, window);
  ctx.save();
  ctx.strokeStyle = colours.statuses.Denied;
  ctx.lineWidth = 2.2 / Math.sqrt(scale);
  const lit = litEntities();
  for (const bundled of shown.bundles) {
    if (!bundled.denied) continue;
    ctx.globalAlpha = isDim(bundled, lit) ? faintness() : 1;
    const place = crossPlace(bundled);
    if (place) cross(ctx, place.x, place.y, 5 / Math.sqrt(scale));
  }
  ctx.restore();
}

/**
 * Where the cross of a denied event stands: beside the label on its line, or on its node.
 * @param {Bundle} bundled
 */
function crossPlace(bundled) {
  if (bundled.parties.length) return { x: bundled.x, y: bundled.y };
  const edge = network.body.edges[bundled.id];
  return edge?.edgeType && edge.from && edge.to ? edge.edgeType.getPoint(0.36) : null;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 */
function cross(ctx, x, y, reach) {
  ctx.beginPath();
  ctx.moveTo(x - reach, y - reach);
  ctx.lineTo(x + reach, y + reach);
  ctx.moveTo(x + reach, y - reach);
  ctx.lineTo(x - reach, y + reach);
  ctx.stroke();
}

/**
 * The middle of an edge as it is drawn, null where it is not.
 * @param {string} id
 */
function middleOf(id) {
  const edge = network.body.edges[id];
  return edge?.edgeType && edge.from && edge.to ? edge.edgeType.getPoint(0.5) : null;
}

/** Collect the labels of what is drawn, the most important first. */
function gatherLabels() {
  const lit = litEntities();
  /** @type {Label[]} */
  const labels = [];
  const ranks = [...shown.view.drawn].map((i) => entities[i].articles).sort((a, b) => b - a);
  const most = Math.max(12, ranks[0] ?? 1);
  const bold = ranks[Math.min(ranks.length - 1, Math.max(7, Math.floor(ranks.length / 7)))] ?? 0;
  for (const i of shown.view.drawn) {
    const { label, size, articles: told, degree } = entities[i];
    const { x, y } = network.body.nodes[i] ?? whereIs(i);
    const loud = i === hovered || state.at === entities[i].id;
    const dim = lit !== null && !lit.has(i);
    labels.push({
      id: i,
      text: label,
      x,
      y,
      dx: 0,
      dy: 0,
      below: size,
      size: 12 + 4 * Math.sqrt(told / most),
      bold: loud || (told > 1 && told >= bold),
      node: { x, y, size },
      colour: !dim ? colours.ink : shown.view.drawn.size < 60 ? colours.soft : colours.faint,
      weight: loud ? Infinity : (dim ? 0 : 1000) + told + degree / 100,
    });
  }
  for (const bundled of shown.bundles) {
    const { id, type, seen: all, status } = bundled;
    const middle = bundled.parties.length ? { x: bundled.x, y: bundled.y } : middleOf(id);
    if (!middle || isDim(bundled, lit)) continue;
    labels.push({
      id,
      text: term(type) + (all.length > 1 ? ` ×${all.length}` : ""),
      ...middle,
      dx: 0,
      dy: 0,
      below: bundled.parties.length ? 7 : 0,
      size: 10.5,
      bold: false,
      colour: colours.statuses[status],
      node: null,
      weight: id === hovered ? Infinity : (lit ? 500 : 0) + bundled.articles / 10,
    });
  }
  if (hovered !== null) labels.push(...tieLabels());
  labels.sort((a, b) => b.weight - a.weight || (String(a.id) < String(b.id) ? -1 : 1));
  labelling.labels = labels;
  labelVersion++;
}

/** The label of the relation under the pointer. @returns {Label[]} */
function tieLabels() {
  const tie = things.get(/** @type {string} */ (hovered))?.tie;
  const middle = tie && middleOf(tie.id);
  if (!tie || !middle) return [];
  const text = [...new Set(tie.relations.map((r) => r.title || term(r.type)))].join("・") || term("place");
  return [
    {
      id: tie.id,
      text,
      ...middle,
      dx: 0,
      dy: 0,
      below: 0,
      size: 11,
      bold: false,
      colour: colours.soft,
      node: null,
      weight: Infinity,
    },
  ];
}
