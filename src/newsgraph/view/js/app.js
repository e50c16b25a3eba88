// Everything comes together: read the address, draw, listen.

/** Draw the page as the state says. */
function refresh() {
  const view = look();
  shown = { ...shown, view };
  applyWords();
  drawGraph(view);
  drawLegend();
  drawPanel();
  drawNotices(view);
}

/** Put the words of the interface into what the template left empty. */
function applyWords() {
  document.documentElement.lang = state.language;
  document.title = word("title");
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.getAttribute("data-word") ?? "");
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", word(element.getAttribute("data-label") ?? ""));
  at("search").placeholder = word("search");
  at("language").textContent = LANGUAGE_NAMES[state.language === "ja" ? "en" : "ja"];
  at("theme").textContent = { auto: "◐", light: "☀", dark: "☾" }[state.theme] ?? "◐";
  at("theme").setAttribute("aria-label", `${word("theme")}: ${word(state.theme)}`);
}

/** @param {View} view */
function drawNotices(view) {
  at("counts").textContent = word("counts", view.drawn.size, view.eligible, view.events.size);
  const notices = [];
  if (view.eligible > view.drawn.size && state.focus < 0) notices.push(word("bounded", view.drawn.size, view.eligible - view.drawn.size));
  if (page.left_out) notices.push(word("leftOut", page.left_out));
  if (events.length && !view.drawn.size) notices.push(word("nothingSeen"));
  at("notice").textContent = notices.join(" ");
  at("notice").hidden = !notices.length;
  at("empty").hidden = entities.length > 0;
}

/** Follow the theme of the state; without one, that of the system. */
function applyTheme() {
  const dark = state.theme === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : state.theme === "dark";
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

function start() {
  state = fromHash(location.hash);
  applyTheme();
  makeGraph();
  makeSearch();
  refresh();
  fit();
  at("language").addEventListener("click", () => change({ language: state.language === "ja" ? "en" : "ja" }));
  at("theme").addEventListener("click", () => {
    const next = { auto: "light", light: "dark", dark: "auto" };
    state.theme = next[/** @type {"auto"|"light"|"dark"} */ (state.theme)];
    applyTheme();
    change({});
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => (applyTheme(), refresh()));
  addEventListener("popstate", () => {
    state = fromHash(location.hash);
    applyTheme();
    refresh();
  });
  document.documentElement.dataset.ready = "true";
}

start();
