// Everything comes together: read the address, draw, listen.

let lastScene = "";

/** Draw the page as the state says. */
function refresh() {
  const view = look();
  shown = { ...shown, view };
  applyWords();
  drawCrumbs();
  drawGraph(view);
  drawTimeline(view);
  drawLegend();
  drawPanel();
  drawTable();
  drawNotices(view);
  const scene = [
    state.focus,
    state.depth,
    state.path,
    state.mode,
    state.count,
    state.focus >= 0 && view.drawn.size,
  ].join(" ");
  if (scene !== lastScene) fit();
  lastScene = scene;
}

/** Put the words of the interface into what the template left empty. */
function applyWords() {
  document.documentElement.lang = state.language;
  document.title = word("title");
  for (const element of document.querySelectorAll("[data-word]"))
    element.textContent = word(element.getAttribute("data-word") ?? "");
  for (const element of document.querySelectorAll("[data-label]"))
    element.setAttribute("aria-label", word(element.getAttribute("data-label") ?? ""));
  for (const element of document.querySelectorAll("[data-title]"))
    element.setAttribute("title", word(element.getAttribute("data-title") ?? ""));
  at("search").placeholder = word("search");
  at("language").textContent = LANGUAGE_NAMES[state.language === "ja" ? "en" : "ja"];
  at("theme").textContent = { auto: "◐", light: "☀", dark: "☾" }[state.theme] ?? "◐";
  at("theme").setAttribute("aria-label", `${word("theme")}: ${word(state.theme)}`);
}

/** @param {View} view */
function drawNotices(view) {
  const rest = state.focus < 0 ? view.eligible - view.drawn.size : view.cut;
  const told = [view.drawn.size, rest > 0 ? rest : view.eligible, shownEvents(view).length].map((n) =>
    n.toLocaleString(state.language),
  );
  at("counts").textContent = word(rest <= 0 ? "counts" : state.focus < 0 ? "bounded" : "nearest", ...told);
  const notices = [];
  if (page.left_out) notices.push(word("leftOut", page.left_out));
  if (events.length && !view.drawn.size) notices.push(word("nothingSeen"));
  at("notice").textContent = notices.join(" ");
  at("notice").hidden = !notices.length;
  at("empty").hidden = entities.length > 0;
  drawExports();
  drawHelp();
}

/** Follow the theme of the state; without one, that of the system. */
function applyTheme() {
  const dark =
    state.theme === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : state.theme === "dark";
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  readColours();
}

/** @param {number} i */
function expand(i) {
  const added = new Set(state.added);
  for (const other of neighbours(i, shown.view).keys()) added.add(other);
  change({ added }, "step");
}

/** @param {number} i */
function startPath(i) {
  change({ path: [i] }, "step");
  at("search").focus();
}

/** Open or close the left column, which is open at first where there is room. */
function makeDrawer() {
  const wide = matchMedia("(min-width: 900px)");
  const set = (/** @type {boolean} */ open) => {
    at("legend").hidden = !open;
    at("drawer").setAttribute("aria-expanded", String(open));
  };
  set(wide.matches);
  at("drawer").addEventListener("click", () => set(at("legend").hidden));
}

/** Connect the buttons of the bar. */
function makeTools() {
  at("language").addEventListener("click", () => change({ language: state.language === "ja" ? "en" : "ja" }));
  at("theme").addEventListener("click", () => {
    const next = /** @type {Record<string, string>} */ ({ auto: "light", light: "dark", dark: "auto" });
    state.theme = next[state.theme];
    applyTheme();
    change({});
  });
  at("tableButton").addEventListener("click", () => change({ table: state.table ? "" : "entities" }));
  at("fit").addEventListener("click", fit);
  at("zoomIn").addEventListener("click", () => zoom(1.3));
  at("zoomOut").addEventListener("click", () => zoom(1 / 1.3));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => (applyTheme(), refresh()));
}

/**
 * Something to hold on to for tests, and for people with a console: what is drawn, where, and how.
 */
function openDoor() {
  const lines = () =>
    shown.bundles.map(({ id, type, status, denied, articles, from, to, parties, seen: all }) => ({
      id,
      type,
      status,
      denied,
      articles,
      events: all.map((s) => s.event.id),
      node: parties.length > 0,
      parties: parties.length ? parties.map(({ entity }) => shortId(entity)) : [shortId(from), shortId(to)],
      dashes: network.body.edges[parties.length ? id + "/0" : id]?.options.dashes || false,
      width: network.body.edges[parties.length ? id + "/0" : id]?.options.width,
      at: place(parties.length ? shown.bundles.find((b) => b.id === id) : middleOf(id)),
    }));
  const place = (/** @type {any} */ spot) => spot && network.canvasToDOM({ x: spot.x, y: spot.y });
  const nodes = () =>
    [...shown.view.drawn].map((i) => ({
      id: shortId(i),
      label: entities[i].label,
      kind: entities[i].kind,
      size: entities[i].size,
      at: place(whereIs(i)),
      labelled: labelling.placed.some((label) => label.id === i),
    }));
  Object.defineProperty(globalThis, "newsgraph", {
    value: Object.freeze({ nodes, lines, scale: () => network.getScale() }),
  });
}

function start() {
  state = fromHash(location.hash);
  applyTheme();
  makeDrawer();
  makeGraph();
  makeSearch();
  makeWords();
  makeTimeline();
  makeTools();
  makeKeys();
  refresh();
  addEventListener("popstate", () => {
    state = fromHash(location.hash);
    at("text").value = state.text;
    applyTheme();
    refresh();
  });
  openDoor();
  // The first frame is on the screen when the one after it begins.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      performance.mark("usable");
      document.documentElement.dataset.ready = "true";
    }),
  );
}

start();
