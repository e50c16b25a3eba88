// The legend is the filter: what a sign means, how much of it there is, and whether it is seen.

const openLists = new Set();
const FEW = 12;

/** Draw all of the left column but the words, which are typed there. */
function drawLegend() {
  keepFocus(at("lists"), () =>
    refill(
      at("lists"),
      modeSwitch(),
      kindLegend(),
      statusLegend(),
      typeLegend(),
      sourceLegend(),
      publisherLegend(),
    ),
  );
}

/** Connect the field for words in the sentence. */
function makeWords() {
  let waiting = 0;
  at("text").value = state.text;
  at("text").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => change({ text: at("text").value.trim() }), 180);
  });
}

/**
 * @typedef {{name: string, text: string, icon?: () => Node, count: number, checked: boolean, set: (on: boolean) => void, only?: () => void}} LegendRow
 */

/**
 * A part of the legend; of a long list only the beginning, until one asks for more.
 * @param {string} id
 * @param {string} title
 * @param {LegendRow[]} rows
 * @param {(() => void)|null} clear
 */
function group(id, title, rows, clear) {
  const open = openLists.has(id);
  const list = (open ? rows : rows.slice(0, FEW)).map(legendRow);
  const rest = rows.length - list.length;
  const more = () => {
    if (open) openLists.delete(id);
    else openLists.add(id);
    drawLegend();
  };
  return el(
    "fieldset",
    { id: "filter-" + id },
    el(
      "legend",
      {},
      title,
      clear ? button(word("all"), clear, { class: "quiet", "data-key": "all-" + id }) : "",
    ),
    ...list,
    rest || (open && rows.length > FEW)
      ? button(open ? word("less") : word("more", rest), more, { class: "quiet", "data-key": "more-" + id })
      : "",
  );
}

/**
 * A row of the legend: a checkbox with its sign, name and number.
 * @param {LegendRow} row
 */
function legendRow({ name, text, icon, count, checked, set, only }) {
  const box = /** @type {HTMLInputElement} */ (
    el("input", { type: "checkbox", "data-name": name, "data-key": "row-" + name })
  );
  box.checked = checked;
  box.addEventListener("change", () => set(box.checked));
  return el(
    "div",
    { class: "row" + (count ? "" : " none") },
    el(
      "label",
      {},
      box,
      icon?.(),
      el("span", { class: "name" }, text),
      el("span", { class: "count" }, count),
    ),
    only ? button(word("only"), only, { class: "quiet only", "aria-label": `${text}: ${word("only")}` }) : "",
  );
}

/** How events are drawn, how many entities, and the layer of relations. */
function modeSwitch() {
  const pick = (/** @type {string} */ mode) =>
    button(word(mode === "edges" ? "asEdges" : "asNodes"), () => change({ mode }), {
      "aria-pressed": String(state.mode === mode),
      "data-key": "mode-" + mode,
      "data-mode": mode,
    });
  const layer = /** @type {HTMLInputElement} */ (
    el("input", { type: "checkbox", "data-name": "layer", "data-key": "layer" })
  );
  layer.checked = state.layer;
  layer.addEventListener("change", () => change({ layer: layer.checked }));
  return el(
    "fieldset",
    { id: "filter-show", class: "modes" },
    el("legend", {}, word("show")),
    el("div", { class: "segments" }, pick("edges"), pick("nodes")),
    el("label", { class: "wide" }, layer, word("relations")),
    countSlider(),
  );
}

/** How many entities are drawn. */
function countSlider() {
  const most = Math.min(MOST_DRAWN, shown.view.eligible);
  if (most <= 20 || state.focus >= 0) return "";
  const value = Math.min(state.count, most);
  const slider = /** @type {HTMLInputElement} */ (
    el("input", {
      type: "range",
      id: "count",
      "data-key": "count",
      min: 10,
      max: most,
      step: Math.max(1, Math.round(most / 100)),
    })
  );
  slider.value = String(value);
  slider.addEventListener("change", () => change({ count: Number(slider.value) }));
  return el(
    "label",
    { class: "wide amount" },
    el("span", {}, word("howMany")),
    slider,
    el("output", {}, `${value} / ${most}`),
  );
}

/**
 * A part of the legend in which each name is switched off and on.
 * @param {"kinds"|"statuses"|"types"} id
 * @param {"offKinds"|"offStatuses"|"offTypes"} key
 * @param {string[]} names
 * @param {Map<string, number>} counts
 * @param {(name: string) => {text: string, icon?: () => Node}} sign
 */
function switches(id, key, names, counts, sign) {
  const rows = names.map((name) => ({
    ...sign(name),
    name,
    count: counts.get(name) ?? 0,
    checked: !state[key].has(name),
    set: (/** @type {boolean} */ on) => change({ [key]: toggled(state[key], name, !on) }),
    only: () => change({ [key]: new Set(names.filter((other) => other !== name)) }),
  }));
  return group(id, word(id), rows, state[key].size ? () => change({ [key]: new Set() }) : null);
}

function kindLegend() {
  const counts = countBy([...shown.view.drawn].map((i) => entities[i].kind));
  const sign = (/** @type {string} */ name) => ({ text: word(name), icon: () => shapeIcon(name) });
  return switches("kinds", "offKinds", KINDS, counts, sign);
}

function statusLegend() {
  const counts = countBy(
    [...shown.view.events.values()].flatMap((s) => [...new Set(s.claims.map((claim) => claim.status))]),
  );
  const sign = (/** @type {string} */ name) => ({ text: word(name), icon: () => lineIcon(name) });
  return switches("statuses", "offStatuses", STATUSES, counts, sign);
}

function typeLegend() {
  const all = countBy(events.map((event) => event.type));
  const counts = countBy([...shown.view.events.values()].map((s) => s.event.type));
  const names = [...TYPES].sort((a, b) => (all.get(b) ?? 0) - (all.get(a) ?? 0) || (a < b ? -1 : 1));
  return switches("types", "offTypes", names, counts, (name) => ({ text: term(name) }));
}

/** @template T @param {T[]} values */
function countBy(values) {
  /** @type {Map<T, number>} */
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
