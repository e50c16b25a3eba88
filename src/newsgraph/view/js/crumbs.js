// What narrows the view, as chips that can be taken away; and the focus with its depth.

/** Draw the chips above the picture. */
function drawCrumbs() {
  /** @type {HTMLElement[]} */
  const chips = [];
  if (state.focus >= 0) chips.push(focusChip());
  if (state.path.length === 1)
    chips.push(chip(word("pathTo", entities[state.path[0]].label), () => change({ path: [] }, "step")));
  if (state.path.length === 2) chips.push(chip(pathText(), () => change({ path: [] }, "step")));
  if (state.text) chips.push(chip(`「${state.text}」`, () => change({ text: "" })));
  if (state.sources.size)
    chips.push(
      chip(`${word("sources")}: ${[...state.sources].map(sourceName).join("、")}`, () =>
        change({ sources: new Set() }),
      ),
    );
  if (state.publishers.size)
    chips.push(chip([...state.publishers].join("、"), () => change({ publishers: new Set() })));
  if (state.offStatuses.size)
    chips.push(
      chip(`${word("statuses")} ${STATUSES.length - state.offStatuses.size}/${STATUSES.length}`, () =>
        change({ offStatuses: new Set() }),
      ),
    );
  if (state.offTypes.size)
    chips.push(
      chip(`${word("types")} ${TYPES.length - state.offTypes.size}/${TYPES.length}`, () =>
        change({ offTypes: new Set() }),
      ),
    );
  if (state.offKinds.size)
    chips.push(
      chip(`${word("kinds")} ${KINDS.length - state.offKinds.size}/${KINDS.length}`, () =>
        change({ offKinds: new Set() }),
      ),
    );
  if (state.from || state.to)
    chips.push(chip(`${state.from || "…"} – ${state.to || "…"}`, () => change({ from: "", to: "" })));
  if (state.hidden.size)
    chips.push(chip(word("hiddenCount", state.hidden.size), () => change({ hidden: new Set() }, "step")));
  if (state.added.size)
    chips.push(chip(word("addedCount", state.added.size), () => change({ added: new Set() }, "step")));
  if (state.pins.size) chips.push(chip(word("pinCount", state.pins.size), () => change({ pins: new Map() })));
  if (chips.length > 1) chips.push(button(word("reset"), reset, { class: "quiet", "data-key": "reset" }));
  keepFocus(at("crumbs"), () => refill(at("crumbs"), ...chips));
}

/** @param {string} text @param {() => void} drop */
function chip(text, drop) {
  return el(
    "span",
    { class: "crumb" },
    el("span", {}, text),
    button("✕", drop, { class: "quiet", "aria-label": `${text}: ${word("remove")}` }),
  );
}

function focusChip() {
  const depths = [1, 2, 3].map((depth) =>
    button(String(depth), () => change({ depth }, "step"), {
      class: "quiet depth",
      "aria-pressed": String(state.depth === depth),
      "aria-label": `${word("depth")} ${depth}`,
      "data-key": "depth-" + depth,
    }),
  );
  return el(
    "span",
    { class: "crumb focus" },
    shapeIcon(entities[state.focus].kind),
    el("b", {}, entities[state.focus].label),
    el("span", { class: "soft" }, word("depth")),
    ...depths,
    button("✕", () => change({ focus: -1 }, "step"), {
      class: "quiet",
      "aria-label": word("unfocus"),
      "data-key": "unfocus",
    }),
  );
}

function pathText() {
  const [from, to] = state.path.map((i) => entities[i].label);
  const path = shortestPath(shown.view);
  return path.length
    ? `${path.map((i) => entities[i].label).join(" → ")}（${word("steps", path.length - 1)}）`
    : word("noPath", from, to);
}

/** @param {string} id */
function sourceName(id) {
  return id === PAPER ? word("paper") : (entities[byShortId(id)]?.label ?? id);
}

/** Back to the beginning; language and theme stay. */
function reset() {
  const { language, theme } = state;
  at("text").value = "";
  change({ ...freshState(), language, theme }, "step");
  fit();
}
