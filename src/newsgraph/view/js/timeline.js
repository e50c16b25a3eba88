// The strip of time: a histogram of events, a window that can be drawn by hand or moved by keys, and a player.

/** @typedef {{first: string, last: string, counts: Map<string, number>, total: number}} Bin */

const DAY = 86400000;
const UNITS = /** @type {const} */ ([
  ["day", 1],
  ["week", 7],
  ["month", 30.4],
  ["year", 365.25],
]);
const MOST_BINS = 110;
const TIMELINE = { height: 54, axis: 18, pad: 14 };

const dayNumber = (/** @type {string} */ iso) => Math.round(Date.parse(iso + "T00:00:00Z") / DAY);
const isoDay = (/** @type {number} */ day) => new Date(day * DAY).toISOString().slice(0, 10);

/** The bins of this graph's time, made once; what is far before or after stands in the first or last one. */
const bins = makeBins();
/** @type {{start: number, moving: boolean, from: number, to: number, held: number}|null} */
let brush = null;
let playing = 0;

/** @returns {Bin[]} */
function makeBins() {
  const days = events
    .map((event) => event.first)
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
    .map(dayNumber)
    .sort((a, b) => a - b);
  if (!days.length) return [];
  const [low, high] = [days[Math.floor(days.length * 0.03)], days[Math.ceil(days.length * 0.97) - 1]];
  const span = high - low + 1;
  const [unit] = UNITS.find(([, length]) => span / length <= MOST_BINS) ?? UNITS[3];
  const made = [];
  for (let start = floorDay(low, unit); start <= high && made.length < 400; start = nextDay(start, unit)) {
    made.push({ first: isoDay(start), last: isoDay(nextDay(start, unit) - 1), counts: new Map(), total: 0 });
  }
  return made;
}

/** @param {number} day @param {string} unit */
function floorDay(day, unit) {
  const iso = isoDay(day);
  if (unit === "week") return day - ((day + 3) % 7);
  return dayNumber({ day: iso, month: iso.slice(0, 8) + "01", year: iso.slice(0, 5) + "01-01" }[unit] ?? iso);
}

/** @param {number} day @param {string} unit */
function nextDay(day, unit) {
  if (unit === "day") return day + 1;
  if (unit === "week") return day + 7;
  const date = new Date(day * DAY);
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return Math.round(date.getTime() / DAY);
}

/**
 * The bin of a day; days before the first or after the last bin belong to these.
 * @param {string} day
 */
function binOf(day) {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bins[middle].first <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The window as bins, both inclusive; all of time where none is chosen. */
function windowBins() {
  return { from: state.from ? binOf(state.from) : 0, to: state.to ? binOf(state.to) : bins.length - 1 };
}

/**
 * Choose a window of time; all of it is none.
 * @param {number} from
 * @param {number} to
 */
function setWindow(from, to) {
  const last = bins.length - 1;
  const a = Math.max(0, Math.min(from, to, last));
  const b = Math.min(last, Math.max(from, to, 0));
  change({ from: a === 0 ? "" : bins[a].first, to: b === last ? "" : bins[b].last });
}

/** @param {View} view */
function drawTimeline(view) {
  const strip = at("timeline");
  strip.hidden = bins.length < 2;
  if (strip.hidden) return;
  for (const bin of bins) {
    bin.counts.clear();
    bin.total = 0;
  }
  for (const { event, status } of view.always) {
    if (!event.first) continue;
    const bin = bins[binOf(event.first)];
    bin.counts.set(status, (bin.counts.get(status) ?? 0) + 1);
    bin.total++;
  }
  keepFocus(at("strip"), () => refill(at("strip"), strips()));
  const { from, to } = windowBins();
  const whole = !state.from && !state.to;
  at("window").textContent = whole ? word("allTime") : `${bins[from].first} – ${bins[to].last}`;
  at("play").textContent = playing ? "❚❚" : "▶";
  at("play").setAttribute("aria-label", word(playing ? "pause" : "play"));
  at("allTime").hidden = whole;
}

/** The histogram with its window, as SVG of the width that there is. */
function strips() {
  const width = Math.max(200, at("strip").clientWidth);
  const { height, axis, pad } = TIMELINE;
  const step = (width - 2 * pad) / bins.length;
  const most = Math.max(1, ...bins.map((bin) => bin.total));
  const x = (/** @type {number} */ bin) => pad + bin * step;
  const { from, to } = windowBins();
  const picture = svg("svg", { width, height: height + axis, class: "histogram", "data-step": step });
  for (const [i, bin] of bins.entries()) {
    const group = svg(
      "g",
      { class: i < from || i > to ? "outside" : "" },
      svg("title", {}, `${bin.first} – ${bin.last}: ${bin.total}`),
    );
    let y = height;
    for (const status of STATUSES) {
      const tall = ((bin.counts.get(status) ?? 0) / most) * (height - 8);
      if (!tall) continue;
      y -= tall;
      group.append(
        svg("rect", {
          x: x(i) + 0.5,
          y,
          width: Math.max(1, step - 1),
          height: tall,
          class: "bar status-" + status,
        }),
      );
    }
    picture.append(group);
  }
  picture.append(
    svg("path", { class: "axis", d: `M${pad} ${height + 0.5}H${width - pad}` }),
    ...ticks(step, height + axis - 4),
  );
  picture.append(
    svg("rect", { class: "window", x: x(from), y: 0, width: Math.max(2, x(to + 1) - x(from)), height }),
  );
  picture.append(handle("from", from, x(from), height), handle("to", to, x(to + 1), height));
  return picture;
}

/** @param {number} step @param {number} y */
function ticks(step, y) {
  const every = Math.max(1, Math.ceil(84 / step));
  return bins
    .map((bin, i) => [bin, i])
    .filter(([, i]) => Number(i) % every === 0)
    .map(([bin, i]) => {
      const { first, last } = /** @type {Bin} */ (bin);
      const text =
        first === last
          ? first
          : dayNumber(last) - dayNumber(first) > 300
            ? first.slice(0, 4)
            : dayNumber(last) - dayNumber(first) > 20
              ? first.slice(0, 7)
              : first;
      return svg("text", { x: TIMELINE.pad + Number(i) * step, y, class: "tick" }, text);
    });
}

/**
 * @param {"from"|"to"} name
 * @param {number} bin
 * @param {number} x
 * @param {number} height
 */
function handle(name, bin, x, height) {
  const grip = svg(
    "g",
    {
      class: "handle",
      role: "slider",
      tabindex: 0,
      "data-key": name,
      "aria-label": word(name === "from" ? "firstDay" : "lastDay"),
      "aria-valuemin": 0,
      "aria-valuemax": bins.length - 1,
      "aria-valuenow": bin,
      "aria-valuetext": name === "from" ? bins[bin].first : bins[bin].last,
    },
    svg("path", { d: `M${x} 0V${height}` }),
    svg("rect", { x: x - 4, y: height / 2 - 11, width: 8, height: 22, rx: 4 }),
  );
  grip.addEventListener("keydown", (event) => handleKey(/** @type {KeyboardEvent} */ (event), name));
  return grip;
}

/** @param {KeyboardEvent} event @param {"from"|"to"} name */
function handleKey(event, name) {
  const far = Math.max(1, Math.round(bins.length / 10));
  const { from, to } = windowBins();
  const here = name === "from" ? from : to;
  const moves = /** @type {Record<string, number>} */ ({
    ArrowLeft: here - 1,
    ArrowDown: here - 1,
    ArrowRight: here + 1,
    ArrowUp: here + 1,
    PageDown: here - far,
    PageUp: here + far,
    Home: 0,
    End: bins.length - 1,
  });
  if (event.key === "Escape" || event.key === "Delete") setWindow(0, bins.length - 1);
  else if (event.key in moves && name === "from") setWindow(Math.min(moves[event.key], to), to);
  else if (event.key in moves) setWindow(from, Math.max(moves[event.key], from));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The bin under the pointer. @param {PointerEvent} event */
function binAt(event) {
  const box = at("strip").getBoundingClientRect();
  const step = (Math.max(200, box.width) - 2 * TIMELINE.pad) / bins.length;
  return Math.max(0, Math.min(bins.length - 1, Math.floor((event.clientX - box.left - TIMELINE.pad) / step)));
}

/** Connect the strip: draw a window, move it, or move one of its ends; a double click chooses all of time. */
function makeTimeline() {
  const strip = at("strip");
  strip.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
    stopPlaying();
    const bin = binAt(event);
    const { from, to } = windowBins();
    const target = /** @type {Element} */ (event.target);
    const grip = target.closest(".handle")?.getAttribute("data-key");
    const whole = !state.from && !state.to;
    const held = grip === "from" ? to : grip === "to" ? from : bin;
    brush = { start: bin, moving: !grip && !whole && target.classList.contains("window"), from, to, held };
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    if (!brush) return;
    const bin = binAt(event);
    if (brush.moving) {
      const shift = Math.max(-brush.from, Math.min(bins.length - 1 - brush.to, bin - brush.start));
      setWindow(brush.from + shift, brush.to + shift);
    } else if (bin !== brush.start || brush.held !== brush.start) setWindow(brush.held, bin);
  });
  strip.addEventListener("pointerup", () => (brush = null));
  strip.addEventListener("dblclick", () => setWindow(0, bins.length - 1));
  at("play").addEventListener("click", () => (playing ? stopPlaying() : startPlaying()));
  at("allTime").addEventListener("click", () => (stopPlaying(), setWindow(0, bins.length - 1)));
  new ResizeObserver(() => shown.view && drawTimeline(shown.view)).observe(strip);
}

/** Let the window wander to the end of time; without one, an eighth of time sets out from the beginning. */
function startPlaying() {
  const wide = Math.max(1, Math.round(bins.length / 8));
  const { from, to } = windowBins();
  if ((from === 0 && to === bins.length - 1) || to === bins.length - 1)
    setWindow(0, to - from < bins.length - 1 ? to - from : wide - 1);
  playing = setInterval(() => {
    const now = windowBins();
    if (now.to >= bins.length - 1) stopPlaying();
    else setWindow(now.from + 1, now.to + 1);
  }, 700);
  drawTimeline(shown.view);
}

function stopPlaying() {
  if (!playing) return;
  clearInterval(playing);
  playing = 0;
  drawTimeline(shown.view);
}
