// Steps from entity to entity over what is seen.

/**
 * The neighbours of an entity over the events and relations of a view, each with the number of ties.
 * @param {number} i
 * @param {View} view
 */
function neighbours(i, view) {
  /** @type {Map<number, number>} */
  const found = new Map();
  const tie = (/** @type {number} */ other, /** @type {number} */ weight) => {
    if (other >= 0 && other !== i) found.set(other, (found.get(other) ?? 0) + weight);
  };
  for (const number of entities[i].events) {
    const passed = view.events.get(number);
    if (passed) for (const [, other] of passed.event.roles) tie(other, passed.articles);
  }
  if (state.layer)
    for (const number of entities[i].relations)
      tie(relations[number].of === i ? relations[number].subject : relations[number].of, 1);
  return found;
}

/**
 * The entities within some steps, the most tied first where they are too many to see.
 * @param {number[]} starts
 * @param {number} depth
 * @param {View} view
 * @param {(i: number) => boolean} visible
 * @param {number} [most]
 */
function near(starts, depth, view, visible, most = MOST_NEAR) {
  const reached = new Set(starts);
  let edge = [...reached];
  for (let step = 0; step < depth; step++) {
    /** @type {Map<number, number>} */
    const next = new Map();
    for (const i of edge) {
      for (const [other, weight] of neighbours(i, view)) {
        if (!reached.has(other) && visible(other)) next.set(other, (next.get(other) ?? 0) + weight);
      }
    }
    const room = Math.max(0, most - reached.size);
    edge = [...next]
      .sort((a, b) => b[1] - a[1] || entities[b[0]].articles - entities[a[0]].articles || a[0] - b[0])
      .slice(0, room)
      .map(([other]) => other);
    for (const other of edge) reached.add(other);
  }
  return reached;
}

/**
 * The entities on a shortest path between the two of `state.path`, in order; empty where there is none.
 * @param {View} view
 * @returns {number[]}
 */
function shortestPath(view) {
  const [start, goal] = state.path;
  if (goal === undefined) return [];
  /** @type {Map<number, number>} */
  const before = new Map([[start, -1]]);
  const queue = [start];
  for (let head = 0; head < queue.length && !before.has(goal); head++) {
    const ways = [...neighbours(queue[head], view)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [other] of ways) {
      if (before.has(other) || state.hidden.has(other)) continue;
      before.set(other, queue[head]);
      queue.push(other);
    }
  }
  const path = [];
  for (let i = before.has(goal) ? goal : -1; i >= 0; i = before.get(i) ?? -1) path.unshift(i);
  return path;
}
