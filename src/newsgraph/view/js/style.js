// Colours, dashes and widths. Colours are those of page.css, so that light and dark have one home.

/**
 * @typedef {{background: string, ink: string, soft: string, faint: string, accent: string,
 *   kinds: Record<string, string>, statuses: Record<string, string>}} Colours
 */

const FONT =
  'system-ui, -apple-system, "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", Meiryo, ' +
  '"Noto Sans CJK JP", "Noto Sans JP", sans-serif';

/** Dashes by status, in px: what is sure is solid, what is said is dotted. */
const DASHES = /** @type {Record<string, number[]>} */ ({
  Actual: [],
  Planned: [9, 5],
  Possible: [5, 5],
  Alleged: [1.5, 4.5],
  Requested: [9, 4, 1.5, 4],
  Denied: [],
});

/** @type {Colours} */
let colours;

/** Read the colours of the theme that is on. */
function readColours() {
  const style = getComputedStyle(document.documentElement);
  const read = (/** @type {string} */ name) => style.getPropertyValue("--" + name).trim();
  colours = {
    background: read("canvas"),
    ink: read("ink"),
    soft: read("soft"),
    faint: read("faint"),
    accent: read("accent"),
    kinds: Object.fromEntries([...KINDS, "Event"].map((kind) => [kind, read("kind-" + kind)])),
    statuses: Object.fromEntries(STATUSES.map((status) => [status, read("status-" + status)])),
  };
}

/**
 * The width of a line by the number of independent articles behind it.
 * @param {number} count
 */
function widthOf(count) {
  return Math.min(7, 1 + 0.9 * Math.log2(Math.max(1, count)));
}

/**
 * A small picture of a shape, for legends and lists.
 * @param {string} kind
 */
function shapeIcon(kind) {
  const paths = /** @type {Record<string, string>} */ ({
    Person: "M8 2a6 6 0 1 0 .01 0z",
    Country: "M3 3h10v10H3z",
    Organization: "M8 1l7 7-7 7-7-7z",
    Place: "M8 2l7 12H1z",
    Event: "M8 5a3 3 0 1 0 .01 0z",
  });
  const icon = svg("svg", { viewBox: "0 0 16 16", class: "icon kind-" + kind, "aria-hidden": "true" });
  icon.append(svg("path", { d: paths[kind] ?? paths.Event }));
  return icon;
}

/**
 * A small picture of a line of a status.
 * @param {string} status
 */
function lineIcon(status) {
  const icon = svg("svg", { viewBox: "0 0 34 12", class: "line status-" + status, "aria-hidden": "true" });
  icon.append(svg("path", { d: "M1 6h32", "stroke-dasharray": DASHES[status]?.join(" ") || null }));
  if (status === "Denied") icon.append(svg("path", { d: "M13 2l8 8M21 2l-8 8", class: "cross" }));
  return icon;
}

/**
 * A word for a status, with its line.
 * @param {string} status
 */
function statusBadge(status) {
  return el("span", { class: "badge status-" + status }, lineIcon(status), word(status));
}
