// The picture: vis-network draws nodes and edges at the places that the build computed; physics is off.

const vis = /** @type {any} */ (globalThis).vis;
const BIG = 1200;
/** How visible that is which what is chosen has nothing to do with. */
const FAINT = 0.24;
const SOFT = 0.45;

/** @type {any} */
let network;
const nodeSet = new vis.DataSet();
const edgeSet = new vis.DataSet();
/** What each thing on the canvas stands for. @type {Map<string|number, {bundle?: Bundle, tie?: Tie, entity?: number}>} */
const things = new Map();
/** @type {{view: View, bundles: Bundle[], ties: Tie[]}} */
let shown = { view: /** @type {any} */ (null), bundles: [], ties: [] };
/** @type {string|number|null} */
let hovered = null;
/** So many lines that each must be faint. */
let crowded = false;
/** So many that they are left out while the picture moves. */
let lightly = false;

/**
 * Where an entity stands: where the reader pinned it, else where the layout of the focus or of the whole put it.
 * @param {number} i
 */
function whereIs(i) {
  const pin = state.pins.get(i);
  if (pin) return { x: pin[0], y: pin[1] };
  const { x, y } = local.places.get(i) ?? entities[i];
  return { x, y };
}

/** Make the network once. */
function makeGraph() {
  network = new vis.Network(at("graph"), { nodes: nodeSet, edges: edgeSet }, {
    autoResize: true,
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: true, keyboard: false, multiselect: false, selectConnectedEdges: false, zoomSpeed: 0.6 },
    nodes: { borderWidth: 1.5, borderWidthSelected: 3, labelHighlightBold: false },
    edges: { selectionWidth: 1.5, hoverWidth: 1, arrows: { to: { scaleFactor: 0.55 } } },
  });
  // Our element has the focus and the keys; that of the library inside it would be a second stop.
  at("graph").firstElementChild.setAttribute("tabindex", "-1");
  network.on("afterDrawing", (/** @type {CanvasRenderingContext2D} */ ctx) => drawOver(ctx));
  network.on("click", (/** @type {any} */ found) => clicked(found.nodes[0] ?? found.edges[0] ?? null));
  network.on("doubleClick", (/** @type {any} */ found) => {
    const thing = things.get(found.nodes[0]);
    if (thing?.entity !== undefined) change({ focus: thing.entity, at: entities[thing.entity].id }, "step");
  });
  network.on("dragStart", (/** @type {any} */ found) => lightly && !found.nodes.length && startSliding());
  network.on("dragging", (/** @type {any} */ found) => (found.nodes.length ? gatherLabels() : slide()));
  network.on("dragEnd", stopSliding);
  network.on("dragEnd", (/** @type {any} */ found) => dragged(found.nodes));
  for (const name of ["hoverNode", "hoverEdge"]) {
    network.on(name, (/** @type {any} */ found) => hover(found.node ?? found.edge));
  }
  for (const name of ["blurNode", "blurEdge"]) network.on(name, () => hover(null));
}

/** @param {string|number|null} id */
function hover(id) {
  hovered = id;
  at("graph").classList.toggle("pointing", id !== null);
  labelVersion++;
  gatherLabels();
}

/** @param {string|number|null} id */
function clicked(id) {
  const thing = id === null ? undefined : things.get(id);
  if (!thing) {
    if (state.at) change({ at: "" }, "step");
  } else if (thing.entity !== undefined) choose(entities[thing.entity].id);
  else if (thing.bundle) choose(thing.bundle.seen[0].event.id + (thing.bundle.seen.length > 1 ? "*" : ""));
  else if (thing.tie) choose(thing.tie.relations[0]?.id ?? thing.tie.seen[0].event.id);
}

/**
 * Show the evidence of something, by its id (an event with * stands for all that are drawn as one with it).
 * @param {string} id
 */
function choose(id) {
  change({ at: id }, "step");
}

/** Where the view began to slide. @type {{x: number, y: number}|null} */
let sliding = null;

/** A large picture is not drawn anew while it is moved: the canvas itself slides, and is drawn when it rests. */
function startSliding() {
  sliding = { ...network.body.view.translation };
  network.body.emitter.emit("_blockRedraw");
}

function slide() {
  if (!sliding) return;
  const { x, y } = network.body.view.translation;
  at("graph").querySelector("canvas").style.transform = `translate(${x - sliding.x}px, ${y - sliding.y}px)`;
}

function stopSliding() {
  if (!sliding) return;
  sliding = null;
  at("graph").querySelector("canvas").style.transform = "";
  network.body.emitter.emit("_allowRedraw");
  network.redraw();
}

/** @param {(string|number)[]} ids */
function dragged(ids) {
  const pins = new Map(state.pins);
  for (const id of ids) {
    const entity = things.get(id)?.entity;
    const place = network.getPositions([id])[id];
    if (entity !== undefined && place) pins.set(entity, [Math.round(place.x), Math.round(place.y)]);
  }
  if (ids.length) change({ pins });
}

/**
 * Bring the picture to a view; what has not changed is left alone.
 * @param {View} view
 */
function drawGraph(view) {
  layOutFocus();
  crowded = view.events.size > BIG && view.drawn.size > BIG / 2;
  const bundles = bundle(view);
  spread(bundles, whereIs);
  shown = { view, bundles, ties: ties(view) };
  things.clear();
  const lit = litEntities();
  /** @type {any[]} */
  const nodes = [...view.drawn].map((i) => entityNode(i, lit));
  const ids = new Set(bundles.map(({ id }) => id));
  shown.ties = shown.ties.filter(({ to }) => typeof to === "number" || ids.has(to));
  /** @type {any[]} */
  const edges = shown.ties.map((tie) => tieEdge(tie, lit));
  for (const bundled of bundles) {
    if (bundled.parties.length) {
      nodes.push(eventNode(bundled, lit));
      edges.push(...spokes(bundled, lit));
    }
  }
  edges.push(...parallel(bundles.filter((b) => !b.parties.length), lit));
  const big = edges.length > BIG;
  if (big !== lightly) network.setOptions({ interaction: { hideEdgesOnZoom: big, hover: !big } });
  lightly = big;
  // Each change of the data draws all at once, without waiting for a frame: four times here, but for this.
  network.body.emitter.emit("_blockRedraw");
  sync(nodeSet, nodes);
  sync(edgeSet, edges);
  network.body.emitter.emit("_allowRedraw");
  network.body.emitter.emit("_requestRedraw");
  gatherLabels();
}

/**
 * Make a data set hold exactly these items, touching only those that differ.
 * @param {any} set
 * @param {any[]} items
 */
function sync(set, items) {
  const wanted = new Map(items.map((item) => [item.id, item]));
  set.remove(set.getIds().filter((/** @type {any} */ id) => !wanted.has(id)));
  const differs = (/** @type {any} */ item) => {
    const old = set.get(item.id);
    return !old || old.key !== item.key;
  };
  set.update(items.filter((item) => ((item.key = JSON.stringify(item)), differs(item))));
}

/** The entities that stay bright while something is chosen; null where all do. */
function litEntities() {
  const path = shortestPath(shown.view);
  if (path.length) return new Set(path);
  const i = entityById.get(state.at) ?? -1;
  if (i >= 0 && shown.view.drawn.has(i)) return new Set([i, ...neighbours(i, shown.view).keys()]);
  const event = events[eventById.get(state.at.replace("*", "")) ?? -1];
  return event ? new Set(event.roles.map(([, entity]) => entity)) : null;
}

/** Among few, the rest need not step back as far as among many. */
function faintness() {
  return shown.view.drawn.size < 60 ? SOFT : FAINT;
}

/**
 * Whether a bundle is not between lit entities alone.
 * @param {Bundle} bundled
 * @param {Set<number>|null} lit
 */
function isDim({ from, to, parties }, lit) {
  if (!lit) return false;
  return parties.length ? !parties.every(({ entity }) => lit.has(entity)) : !(lit.has(from) && lit.has(to));
}

/**
 * @param {number} i
 * @param {Set<number>|null} lit
 */
function entityNode(i, lit) {
  const { kind, shape, size, id } = entities[i];
  things.set(i, { entity: i });
  const chosen = state.at === id;
  return {
    id: i, shape, size, ...whereIs(i),
    opacity: lit && !lit.has(i) ? faintness() : 1,
    // A border of the canvas' colour sets nodes off from lines; among thousands it costs half of each frame.
    borderWidth: chosen ? 4 : state.pins.has(i) ? 2.5 : crowded ? 0 : 1.5,
    color: nodeColour(colours.kinds[kind], chosen ? colours.ink : colours.background),
  };
}

/**
 * @param {string} fill
 * @param {string} border
 */
function nodeColour(fill, border) {
  return { background: fill, border, highlight: { background: fill, border: colours.ink }, hover: { background: fill, border: colours.ink } };
}

/**
 * @param {Bundle} bundled
 * @param {Set<number>|null} lit
 */
function eventNode(bundled, lit) {
  const { id, x, y, status } = bundled;
  things.set(id, { bundle: bundled });
  const dim = isDim(bundled, lit);
  return {
    id, x, y, shape: "dot", size: 4 + Math.min(4, widthOf(bundled.articles)), opacity: dim ? faintness() : 1, borderWidth: 2,
    color: nodeColour(colours.background, colours.statuses[status]),
  };
}

/**
 * @param {Bundle} bundled
 * @param {Set<number>|null} lit
 */
function spokes(bundled, lit) {
  const dim = isDim(bundled, lit);
  return bundled.parties.map(({ entity, role }, order) => {
    const id = `${bundled.id}/${order}`;
    things.set(id, { bundle: bundled });
    const outward = role === "target" || role === "place";
    return {
      ...lineStyle(bundled, dim), id, from: bundled.id, to: entity, smooth: false,
      arrows: outward ? "to" : "",
    };
  });
}

/**
 * @param {Bundle} bundled
 * @param {boolean} dim
 */
function lineStyle({ status, articles }, dim) {
  const dashes = DASHES[status];
  const colour = colours.statuses[status];
  return {
    width: widthOf(articles), dashes: dashes.length ? dashes : false,
    color: { color: colour, highlight: colour, hover: colour, opacity: dim ? faintness() / 1.6 : crowded ? 0.4 : 0.85 },
  };
}

/**
 * Edges between the same two entities bend apart.
 * @param {Bundle[]} bundles
 * @param {Set<number>|null} lit
 */
function parallel(bundles, lit) {
  /** @type {Map<string, Bundle[]>} */
  const pairs = new Map();
  for (const bundled of bundles) {
    const key = [bundled.from, bundled.to].sort((a, b) => a - b).join(" ");
    pairs.set(key, [...(pairs.get(key) ?? []), bundled]);
  }
  const edges = [];
  for (const group of pairs.values()) {
    group.sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
    const blocked = group.length % 2 === 1 && isBlocked(group[0].from, group[0].to);
    for (const [order, bundled] of group.entries()) {
      const bend = (blocked ? 0.16 : 0) + (group.length % 2 ? Math.ceil(order / 2) : Math.floor(order / 2) + 0.5) * (order % 2 ? 1 : -1) * 0.22;
      edges.push(eventEdge(bundled, bundled.from < bundled.to ? bend : -bend, lit));
    }
  }
  return edges;
}

/**
 * Whether a straight line between two entities would run through a third.
 * @param {number} from
 * @param {number} to
 */
function isBlocked(from, to) {
  if (shown.view.drawn.size > 250) return false;
  const [a, b] = [whereIs(from), whereIs(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy || 1;
  for (const i of shown.view.drawn) {
    if (i === from || i === to) continue;
    const { x, y } = whereIs(i);
    const along = ((x - a.x) * dx + (y - a.y) * dy) / square;
    const aside = Math.abs((x - a.x) * dy - (y - a.y) * dx) / Math.sqrt(square);
    if (along > 0 && along < 1 && aside < entities[i].size + 3) return true;
  }
  return false;
}

/**
 * @param {Bundle} bundled
 * @param {number} bend
 * @param {Set<number>|null} lit
 */
function eventEdge(bundled, bend, lit) {
  const { id, from, to, arrow } = bundled;
  things.set(id, { bundle: bundled });
  return {
    ...lineStyle(bundled, isDim(bundled, lit)), id, from, to, arrows: arrow ? "to" : "",
    smooth: bend ? { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) } : false,
  };
}

/**
 * @param {Tie} tie
 * @param {Set<number>|null} lit
 */
function tieEdge(tie, lit) {
  things.set(tie.id, { tie });
  const dim = lit !== null && !(lit.has(tie.from) && (typeof tie.to === "string" || lit.has(tie.to)));
  return {
    id: tie.id, from: tie.from, to: tie.to, width: 1, smooth: false, arrows: "",
    color: { color: colours.faint, highlight: colours.soft, hover: colours.soft, opacity: dim ? faintness() : 1 },
  };
}
