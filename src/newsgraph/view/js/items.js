// What vis-network is given: a node for each entity and each event of many, an edge for each line.

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
    id: i,
    shape,
    size,
    ...whereIs(i),
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
  return {
    background: fill,
    border,
    highlight: { background: fill, border: colours.ink },
    hover: { background: fill, border: colours.ink },
  };
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
    id,
    x,
    y,
    shape: "dot",
    size: 4 + Math.min(4, widthOf(bundled.articles)),
    opacity: dim ? faintness() : 1,
    borderWidth: 2,
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
      ...lineStyle(bundled, dim),
      id,
      from: bundled.id,
      to: entity,
      smooth: false,
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
    width: widthOf(articles),
    dashes: dashes.length ? dashes : false,
    color: {
      color: colour,
      highlight: colour,
      hover: colour,
      opacity: dim ? faintness() / 1.6 : crowded ? 0.4 : 0.85,
    },
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
      const bend =
        (blocked ? 0.16 : 0) +
        (group.length % 2 ? Math.ceil(order / 2) : Math.floor(order / 2) + 0.5) * (order % 2 ? 1 : -1) * 0.22;
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
    ...lineStyle(bundled, isDim(bundled, lit)),
    id,
    from,
    to,
    arrows: arrow ? "to" : "",
    smooth: bend
      ? { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) }
      : false,
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
    id: tie.id,
    from: tie.from,
    to: tie.to,
    width: 1,
    smooth: false,
    arrows: "",
    color: {
      color: colours.faint,
      highlight: colours.soft,
      hover: colours.soft,
      opacity: dim ? faintness() : 1,
    },
  };
}
