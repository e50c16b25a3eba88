// The keyboard: all that the mouse can do, and walking from node to node.

const DIRECTIONS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
});

/** What each key does; the help lists the same. @type {Record<string, () => void>} */
const KEYS = {
  "/": () => at("search").focus(),
  Enter: () => withChosen((i) => change({ focus: i }, "step")),
  Escape: () => closeLast(),
  Backspace: () => steps() > 0 && history.back(),
  e: () => withChosen(expand),
  h: () => withChosen((i) => change({ hidden: toggled(state.hidden, i, true), at: "" }, "step")),
  p: () => withChosen(startPath),
  1: () => change({ depth: 1 }, "step"),
  2: () => change({ depth: 2 }, "step"),
  3: () => change({ depth: 3 }, "step"),
  0: () => fit(),
  "+": () => zoom(1.3),
  "-": () => zoom(1 / 1.3),
  t: () => change({ table: state.table ? "" : "entities" }),
  n: () => change({ mode: state.mode === "nodes" ? "edges" : "nodes" }),
  "?": () => at("help").togglePopover(),
};
const HELP = [
  ["/", "key-search"],
  ["← ↑ ↓ →", "key-walk"],
  ["Enter", "key-focus"],
  ["1 2 3", "key-depth"],
  ["e", "key-expand"],
  ["h", "key-hide"],
  ["p", "key-path"],
  ["Backspace", "key-back"],
  ["Esc", "key-escape"],
  ["+ − 0", "key-zoom"],
  ["t", "key-table"],
  ["n", "key-mode"],
  ["?", "key-help"],
];

function makeKeys() {
  addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = target.matches("input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea");
    if (typing) return;
    const walking = target.id === "graph" || target === document.body;
    if (walking && event.key in DIRECTIONS) step(DIRECTIONS[event.key]);
    else if (event.key in KEYS && (walking || !["Enter", "Backspace"].includes(event.key))) KEYS[event.key]();
    else return;
    event.preventDefault();
  });
}

/** The entity that is chosen, else the one in focus; -1 for none. */
function chosenEntity() {
  return entityById.get(state.at) ?? state.focus;
}

/** @param {(i: number) => void} act */
function withChosen(act) {
  const i = chosenEntity();
  if (i >= 0) act(i);
}

/** Walk to the nearest node that lies in a direction; from nowhere, to the most important one. @param {[number, number]} direction */
function step([dx, dy]) {
  const here = chosenEntity();
  const from = here >= 0 && shown.view.drawn.has(here) ? whereIs(here) : null;
  let best = -1;
  let least = Infinity;
  for (const i of shown.view.drawn) {
    if (i === here) continue;
    const { x, y } = whereIs(i);
    const along = from ? (x - from.x) * dx + (y - from.y) * dy : 1;
    const aside = from ? Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx) : -entities[i].articles;
    // A node counts as lying in a direction within 45 degrees of it.
    if (along <= 0 || aside > along) continue;
    const cost = along + 1.5 * aside;
    if (cost < least) [best, least] = [i, cost];
  }
  if (best < 0) return;
  const { id, label, kind, articles: told } = entities[best];
  change({ at: id });
  reveal(best);
  announce(word("position", label, word(kind), told));
}

/** Close what is open, the last thing first. */
function closeLast() {
  stopPlaying();
  if (state.path.length) change({ path: [] }, "step");
  else if (state.at) change({ at: "" }, "step");
  else if (state.table) change({ table: "" });
  else if (state.focus >= 0) change({ focus: -1 }, "step");
}

function drawHelp() {
  refill(
    at("help"),
    el("h2", {}, word("help")),
    el(
      "dl",
      {},
      ...HELP.flatMap(([key, text]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, word(text))]),
    ),
    el("h3", {}, word("signs")),
    el("p", {}, word("signsHint")),
    el(
      "ul",
      { class: "plain signs" },
      ...STATUSES.map((status) =>
        el("li", {}, statusBadge(status), " ", el("span", { class: "soft" }, word("status-" + status))),
      ),
    ),
  );
}
