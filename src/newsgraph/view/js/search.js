// Search by any spelling: as written, in kana, in Latin letters, or a part; exact before near.

/** @type {{i: number, name: string, key: string, sound: string, bones: string}[]} */
const index = entities.flatMap(({ i, label, names, latin }) => {
  const all = new Set([label, ...names, ...latin]);
  return [...all].map((name) => {
    const plain = LATIN.test(name);
    return { i, name, key: fold(name), sound: plain ? sound(name) : "", bones: plain ? bones(name) : "" };
  });
});

/**
 * The entities that a query may mean, the best first; `name` is the spelling that fits.
 * @param {string} query
 * @param {number} [most]
 * @returns {{i: number, name: string}[]}
 */
function find(query, most = 12) {
  const key = fold(query);
  if (!key) return [];
  const plain = LATIN.test(query.normalize("NFKC"));
  const asked = { key, sound: plain ? sound(query) : "", bones: plain ? bones(query) : "" };
  /** @type {Map<number, {i: number, name: string, score: number}>} */
  const found = new Map();
  for (const entry of index) {
    const score = match(entry, asked);
    const before = found.get(entry.i);
    if (score > 0 && (!before || before.score < score))
      found.set(entry.i, { i: entry.i, name: entry.name, score });
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score || entities[b.i].articles - entities[a.i].articles || a.i - b.i)
    .slice(0, most);
}

/**
 * How well a name fits: 6 the same, 5 begins so, 4 contains it, 3 sounds so, 2 sounds like its beginning, 1 nearly.
 * @param {{key: string, sound: string, bones: string}} entry
 * @param {{key: string, sound: string, bones: string}} asked
 */
function match(entry, asked) {
  if (entry.key === asked.key) return 6;
  if (entry.key.startsWith(asked.key)) return 5;
  if (entry.key.includes(asked.key)) return 4;
  if (asked.sound.length < 2 || !entry.sound) return 0;
  if (entry.sound === asked.sound) return 3;
  if (entry.sound.startsWith(asked.sound)) return 2.5;
  if (asked.sound.length > 2 && entry.sound.includes(asked.sound)) return 2;
  if (asked.bones.length < 3) return 0;
  return entry.bones === asked.bones ? 1.5 : entry.bones.includes(asked.bones) ? 1 : 0;
}

const searching = { results: /** @type {{i: number, name: string}[]} */ ([]), active: -1 };

/** Connect the search box: a combobox with a list. */
function makeSearch() {
  const box = at("search");
  box.addEventListener("input", () => showResults(find(box.value)));
  box.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => searchKey(event));
  box.addEventListener("blur", () => setTimeout(closeResults, 150));
  box.addEventListener("focus", () => box.value && showResults(find(box.value)));
}

/** @param {{i: number, name: string}[]} results */
function showResults(results) {
  searching.results = results;
  searching.active = results.length ? 0 : -1;
  const list = at("results");
  const box = at("search");
  refill(
    list,
    ...results.map(({ i, name }, order) => {
      const { label, kind } = entities[i];
      const other = fold(name) === fold(label) ? null : el("span", { class: "alias" }, name);
      return el(
        "li",
        { id: "result-" + order, role: "option", onmousedown: () => take(i) },
        shapeIcon(kind),
        el("span", { class: "name" }, label),
        other,
      );
    }),
  );
  if (!results.length && box.value)
    list.append(
      el("li", { class: "nothing", role: "option", "aria-disabled": "true" }, word("nothingFound")),
    );
  list.hidden = !box.value;
  box.setAttribute("aria-expanded", String(!list.hidden));
  markActive();
}

function markActive() {
  const box = at("search");
  for (const [order, item] of [...at("results").children].entries()) {
    item.setAttribute("aria-selected", String(order === searching.active));
    if (order === searching.active) item.scrollIntoView({ block: "nearest" });
  }
  if (searching.active >= 0) box.setAttribute("aria-activedescendant", "result-" + searching.active);
  else box.removeAttribute("aria-activedescendant");
}

function closeResults() {
  at("results").hidden = true;
  at("search").setAttribute("aria-expanded", "false");
}

/** @param {KeyboardEvent} event */
function searchKey(event) {
  const { results } = searching;
  if (event.isComposing) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (results.length)
      searching.active =
        (searching.active + (event.key === "ArrowDown" ? 1 : results.length - 1)) % results.length;
    markActive();
  } else if (event.key === "Enter" && searching.active >= 0) {
    event.preventDefault();
    take(results[searching.active].i);
  } else if (event.key === "Escape") {
    event.stopPropagation();
    if (at("results").hidden) at("graph").focus();
    closeResults();
  }
}

/**
 * Choose a result: it is the middle of the view, or the end of the path that is being asked for.
 * @param {number} i
 */
function take(i) {
  const box = at("search");
  box.value = "";
  closeResults();
  if (state.path.length === 1) change({ path: [state.path[0], i], at: "" }, "step");
  else change({ focus: i, at: entities[i].id, hidden: toggled(state.hidden, i, false) }, "step");
  at("graph").focus();
}
