// The legend of who says so: speakers, countries with their bodies, publishers.

/** Who says so: the paper itself, sources, and a country together with its bodies. */
function sourceLegend() {
  const rows = sourceGroups().map(({ name, text, members, count, icon }) => ({
    name,
    text,
    icon,
    count,
    checked: members.every((member) => state.sources.has(member)),
    set: (/** @type {boolean} */ on) =>
      change({ sources: members.reduce((set, member) => toggled(set, member, on), state.sources) }),
    only: () => change({ sources: new Set(members) }),
  }));
  return group(
    "sources",
    word("sources"),
    rows,
    state.sources.size ? () => change({ sources: new Set() }) : null,
  );
}

/** @returns {{name: string, text: string, members: string[], count: number, icon?: () => Node}[]} */
function sourceGroups() {
  const speakers = entities.filter((entity) => entity.says.length);
  const own = claims.filter((claim) => claim.isEvent && !claim.sources.length).length;
  const rows = speakers.map(({ i, label, says, kind }) => ({
    name: shortId(i),
    text: label,
    members: [shortId(i)],
    count: says.length,
    icon: () => shapeIcon(kind),
  }));
  /** @type {Map<number, Set<number>>} */
  const bodies = new Map();
  for (const { i } of speakers) {
    const home = homeOf(i);
    if (home >= 0) bodies.set(home, (bodies.get(home) ?? new Set()).add(i));
  }
  for (const [home, members] of bodies) {
    if (members.size < 2) continue;
    const count = new Set([...members].flatMap((i) => entities[i].says)).size;
    rows.push({
      name: "*" + shortId(home),
      text: word("andBodies", entities[home].label),
      members: [...members].map(shortId),
      count,
      icon: () => shapeIcon("Country"),
    });
  }
  rows.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return [{ name: PAPER, text: word("paper"), members: [PAPER], count: own }, ...rows];
}

/**
 * The country that an entity speaks for: itself, the catalogue's word, or over offices and affiliations.
 * @param {number} i
 * @param {number} [steps]
 * @returns {number}
 */
function homeOf(i, steps = 3) {
  const { kind, country, relations: own } = entities[i];
  if (kind === "Country") return i;
  const known = entityById.get(country);
  if (known !== undefined) return known;
  if (steps === 0) return -1;
  for (const number of own) {
    const { subject, of, type, former } = relations[number];
    if (subject !== i || of < 0 || former || (type !== "Affiliation" && type !== "Position")) continue;
    const home = homeOf(of, steps - 1);
    if (home >= 0) return home;
  }
  return -1;
}

function publisherLegend() {
  const counts = countBy(claims.filter((claim) => claim.isEvent).map((claim) => claim.article.publisher));
  const rows = [...PUBLISHERS]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .map((name) => ({
      name,
      text: name,
      count: counts.get(name) ?? 0,
      checked: state.publishers.has(name),
      set: (/** @type {boolean} */ on) => change({ publishers: toggled(state.publishers, name, on) }),
      only: () => change({ publishers: new Set([name]) }),
    }));
  return group(
    "publishers",
    word("publishers"),
    rows,
    state.publishers.size ? () => change({ publishers: new Set() }) : null,
  );
}
