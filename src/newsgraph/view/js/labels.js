// Labels are set on the canvas by hand: the most important first, none over another, more when zooming in.

/**
 * @typedef {{text: string, x: number, y: number, below: number, size: number, bold: boolean, colour: string,
 *   weight: number, id: string|number, cross: boolean}} Label
 */

/** @type {Map<string, number>} */
const textWidths = new Map();
/** @type {{scale: number, version: number, labels: Label[], placed: Label[], nodes: {x: number, y: number, size: number}[]}} */
const labelling = { scale: 0, version: -1, labels: [], placed: [], nodes: [] };
let labelVersion = 0;

/**
 * The width of a text at 1 px.
 * @param {CanvasRenderingContext2D} ctx
 * @param {string} text
 */
function textWidth(ctx, text) {
  let width = textWidths.get(text);
  if (width === undefined) {
    ctx.save();
    ctx.font = `600 100px ${FONT}`;
    width = ctx.measureText(text).width / 100;
    ctx.restore();
    textWidths.set(text, width);
  }
  return width;
}

/**
 * How far below its point a label stands, in px of the screen: under its node, or on its line.
 * @param {Label} label
 * @param {number} scale
 */
function shiftOf({ below, size }, scale) {
  return below ? below * scale + size * 0.62 + 2 : 0;
}

/**
 * Choose which labels to show at a scale: each takes its rectangle of the screen if no node or label has it.
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} scale
 */
function placeLabels(ctx, scale) {
  if (labelling.version === labelVersion && Math.abs(labelling.scale / scale - 1) < 0.01) return labelling.placed;
  /** @type {Map<string, [number, number, number, number][]>} */
  const cells = new Map();
  const cell = 64;
  const free = (/** @type {[number, number, number, number]} */ box, force = false) => {
    const keys = [];
    for (let column = Math.floor(box[0] / cell); column <= Math.floor(box[2] / cell); column++) {
      for (let row = Math.floor(box[1] / cell); row <= Math.floor(box[3] / cell); row++) {
        const key = column + " " + row;
        for (const other of cells.get(key) ?? []) {
          if (!force && box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]) return false;
        }
        keys.push(key);
      }
    }
    for (const key of keys) cells.set(key, [...(cells.get(key) ?? []), box]);
    return true;
  };
  for (const { x, y, size } of labelling.nodes) {
    const r = size * scale;
    free([x * scale - r, y * scale - r, x * scale + r, y * scale + r], true);
  }
  labelling.placed = labelling.labels.filter((label) => {
    const half = (textWidth(ctx, label.text) * label.size) / 2 + 3;
    const x = label.x * scale;
    const y = label.y * scale + shiftOf(label, scale);
    return free([x - half, y - label.size * 0.62, x + half, y + label.size * 0.62], label.weight === Infinity);
  });
  labelling.version = labelVersion;
  labelling.scale = scale;
  return labelling.placed;
}

/**
 * Draw the labels that fit; the context is in the coordinates of the graph.
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} scale
 * @param {{left: number, right: number, top: number, bottom: number}} window
 */
function drawLabels(ctx, scale, window) {
  const placed = placeLabels(ctx, scale);
  ctx.save();
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  for (const label of placed) {
    const y = label.y + shiftOf(label, scale) / scale;
    if (label.x < window.left || label.x > window.right || y < window.top || y > window.bottom) continue;
    ctx.font = `${label.bold ? 600 : 400} ${label.size / scale}px ${FONT}`;
    ctx.strokeStyle = colours.background;
    ctx.lineWidth = 3.5 / scale;
    ctx.strokeText(label.text, label.x, y);
    ctx.fillStyle = label.colour;
    ctx.fillText(label.text, label.x, y);
  }
  ctx.restore();
}
