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
  network = new vis.Network(
    at("graph"),
    { nodes: nodeSet, edges: edgeSet },
    {
      autoResize: true,
      physics: false,
      layout: { improvedLayout: false },
      interaction: {
        hover: true,
        keyboard: false,
        multiselect: false,
        selectConnectedEdges: false,
        zoomSpeed: 0.6,
      },
      nodes: { borderWidth: 1.5, borderWidthSelected: 3, labelHighlightBold: false },
      edges: { selectionWidth: 1.5, hoverWidth: 1, arrows: { to: { scaleFactor: 0.55 } } },
    },
  );
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
  edges.push(
    ...parallel(
      bundles.filter((b) => !b.parties.length),
      lit,
    ),
  );
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
