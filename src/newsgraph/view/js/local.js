// A neighbourhood in focus gets a layout of its own, begun from the places of the whole picture, so that
// left stays left. It is made of all events, whatever the filters: filtering moves nothing.

const LOCAL = { most: 400, spacing: 120, rounds: 140 };
/** @type {{key: string, places: Map<number, {x: number, y: number}>}} */
const local = { key: "", places: new Map() };

/** Every event with all its claims, as if nothing were filtered. @type {Map<number, Seen>} */
const everything = new Map(events.map((event) => [event.i, seen(event, event.claims)]));

/** Make the layout of the focus, if there is one and it is another than before. */
function layOutFocus() {
  const key = state.focus < 0 ? "" : [state.focus, state.depth, ...state.path].join(" ");
  if (key === local.key) return;
  local.key = key;
  local.places = new Map();
  if (!key) return;
  const all = /** @type {View} */ (/** @type {any} */ ({ events: everything }));
  const members = [...near([state.focus, ...state.path], state.depth, all, () => true, LOCAL.most)];
  const number = new Map(members.map((i, place) => [i, place]));
  /** @type {[number, number, number][]} */
  const edges = [];
  for (const i of members) {
    for (const [other, weight] of neighbours(i, all)) {
      const [a, b] = [number.get(i), number.get(other)];
      if (a !== undefined && b !== undefined && a < b) edges.push([a, b, Math.min(2, 1 + weight / 8)]);
    }
  }
  const points = settle(
    members.map((i) => ({ x: entities[i].x, y: entities[i].y })),
    edges,
  );
  const boxes = members.map((i) => ({
    wide: Math.max(2 * entities[i].size, 13.5 * Math.min(14, entities[i].label.length)) + 14,
    high: 2 * entities[i].size + 34,
  }));
  pushApart(scaled(points, boxes), boxes);
  members.forEach((i, place) =>
    local.places.set(i, { x: Math.round(points[place].x), y: Math.round(points[place].y) }),
  );
}

/**
 * Forces for a few nodes: all push, the tied pull; the middle stays where the focus was.
 * @param {{x: number, y: number}[]} points
 * @param {[number, number, number][]} edges
 */
function settle(points, edges) {
  const k = LOCAL.spacing;
  for (let round = 0; round < LOCAL.rounds; round++) {
    const force = points.map(() => ({ x: 0, y: 0 }));
    for (let a = 0; a < points.length; a++) {
      for (let b = a + 1; b < points.length; b++) {
        const dx = points[a].x - points[b].x || 0.01 * (a - b);
        const dy = points[a].y - points[b].y || 0.01;
        const share = (0.5 * k * k) / (dx * dx + dy * dy + 1);
        force[a].x += dx * share;
        force[a].y += dy * share;
        force[b].x -= dx * share;
        force[b].y -= dy * share;
      }
    }
    for (const [a, b, weight] of edges) {
      const dx = points[a].x - points[b].x;
      const dy = points[a].y - points[b].y;
      const share = Math.min(0.45, (0.3 * weight * Math.hypot(dx, dy)) / k);
      force[a].x -= dx * share;
      force[a].y -= dy * share;
      force[b].x += dx * share;
      force[b].y += dy * share;
    }
    const limit = 1.5 * k * (1 - round / LOCAL.rounds) + 1;
    points.forEach((point, i) => {
      const length = Math.hypot(force[i].x, force[i].y) || 1;
      const step = Math.min(1, limit / length);
      point.x += force[i].x * step * 1.15;
      point.y += force[i].y * step * 0.85;
    });
  }
  return points;
}

/**
 * Shrink or grow a layout until it has some three times the area of its boxes.
 * @param {{x: number, y: number}[]} points
 * @param {{wide: number, high: number}[]} boxes
 */
function scaled(points, boxes) {
  const span = (/** @type {number[]} */ values) => Math.max(1, Math.max(...values) - Math.min(...values));
  const area = span(points.map((point) => point.x)) * span(points.map((point) => point.y));
  const need = 3.4 * boxes.reduce((sum, { wide, high }) => sum + wide * high, 0);
  const factor = points.length > 6 ? Math.min(1.4, Math.max(0.3, Math.sqrt(need / area))) : 1;
  for (const point of points) {
    point.x *= factor;
    point.y *= factor;
  }
  return points;
}

/**
 * Push boxes apart until none overlap.
 * @param {{x: number, y: number}[]} points
 * @param {{wide: number, high: number}[]} boxes
 */
function pushApart(points, boxes) {
  for (let round = 0, moved = true; round < 60 && moved; round++) {
    moved = false;
    for (let a = 0; a < points.length; a++) {
      for (let b = a + 1; b < points.length; b++) {
        const dx = points[b].x - points[a].x;
        const dy = points[b].y - points[a].y;
        const overX = (boxes[a].wide + boxes[b].wide) / 2 - Math.abs(dx);
        const overY = (boxes[a].high + boxes[b].high) / 2 - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        moved = true;
        if (overX < overY) {
          points[a].x -= (overX / 2) * (dx >= 0 ? 1 : -1);
          points[b].x += (overX / 2) * (dx >= 0 ? 1 : -1);
        } else {
          points[a].y -= (overY / 2) * (dy >= 0 ? 1 : -1);
          points[b].y += (overY / 2) * (dy >= 0 ? 1 : -1);
        }
      }
    }
  }
}
