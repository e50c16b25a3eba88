// Labels are set on the canvas by hand: the most important first, none over another, more when zooming in.

/**
 * @typedef {{text: string, x: number, y: number, dx: number, dy: number, below: number, size: number, bold: boolean, colour: string,
 *   weight: number, id: string|number, node: {x: number, y: number, size: number}|null}} Label
 */

/** @type {Map<string, number>} */
const textWidths = new Map();
/** @type {{scale: number, version: number, labels: Label[], placed: Label[]}} */
const labelling = { scale: 0, version: -1, labels: [], placed: [] };
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
 * Where a label may stand, in px of the screen from its point: on its line; under its node, over it, beside it.
 * @param {Label} label
 * @param {number} scale
 * @param {number} half
 */
function spots({ below, size, node }, scale, half) {
  if (!below) return [[0, 0]];
  const down = below * scale + size * 0.62 + 2;
  const aside = below * scale + half + 2;
  return node
    ? [
        [0, down],
        [0, -down],
        [aside, 0],
        [-aside, 0],
      ]
    : [[0, down]];
}

/** Boxes of the screen that are taken, in a grid so that asking is quick. */
class Taken {
  constructor() {
    /** @type {Map<number, number[][]>} */
    this.cells = new Map();
  }

  /**
   * The keys of the cells that a box touches. @param {number[]} box
   */
  keys([left, top, right, bottom]) {
    const keys = [];
    for (let column = Math.floor(left / 64); column <= Math.floor(right / 64); column++) {
      for (let row = Math.floor(top / 64); row <= Math.floor(bottom / 64); row++)
        keys.push(column * 100003 + row);
    }
    return keys;
  }

  /** @param {number[]} box */
  add(box) {
    for (const key of this.keys(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  /** @param {number[]} box */
  has(box) {
    return this.keys(box).some((key) =>
      (this.cells.get(key) ?? []).some(
        (other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1],
      ),
    );
  }
}

/**
 * Choose which labels to show at a scale. Names come first, each where no more important name or node is;
 * words on lines take what no name and no node has.
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} scale
 */
function placeLabels(ctx, scale) {
  if (labelling.version === labelVersion && Math.abs(labelling.scale / scale - 1) < 0.01)
    return labelling.placed;
  const taken = new Taken();
  const nodeBox = (/** @type {{x: number, y: number, size: number}} */ { x, y, size }) => {
    const r = size * scale;
    return [x * scale - r, y * scale - r, x * scale + r, y * scale + r];
  };
  const place = (/** @type {Label} */ label) => {
    const half = (textWidth(ctx, label.text) * label.size) / 2 + 3;
    const boxes = spots(label, scale, half).map(([dx, dy]) => {
      const [x, y] = [label.x * scale + dx, label.y * scale + dy];
      return { dx, dy, box: [x - half, y - label.size * 0.62, x + half, y + label.size * 0.62] };
    });
    const free =
      boxes.find(({ box }) => !taken.has(box)) ?? (label.weight === Infinity ? boxes[0] : undefined);
    if (label.node) taken.add(nodeBox(label.node));
    if (!free) return false;
    taken.add(free.box);
    label.dx = free.dx / scale;
    label.dy = free.dy / scale;
    return true;
  };
  const names = labelling.labels.filter((label) => label.node);
  labelling.placed = [
    ...names.filter(place),
    ...labelling.labels.filter((label) => !label.node && place(label)),
  ];
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
    const [x, y] = [label.x + label.dx, label.y + label.dy];
    if (x < window.left || x > window.right || y < window.top || y > window.bottom) continue;
    ctx.font = `${label.bold ? 600 : 400} ${label.size / scale}px ${FONT}`;
    ctx.strokeStyle = colours.background;
    ctx.lineWidth = 3.5 / scale;
    ctx.strokeText(label.text, x, y);
    ctx.fillStyle = label.colour;
    ctx.fillText(label.text, x, y);
  }
  ctx.restore();
}
