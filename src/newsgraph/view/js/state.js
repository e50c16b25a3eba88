// What the reader has chosen. All of it stands in the address after #, so that a view can be kept and sent.

/**
 * @typedef {{language: string, theme: string, mode: string, layer: boolean, count: number,
 *   offKinds: Set<string>, offTypes: Set<string>, offStatuses: Set<string>,
 *   sources: Set<string>, publishers: Set<string>, text: string, from: string, to: string,
 *   at: string, focus: number, depth: number, path: number[], added: Set<number>, hidden: Set<number>,
 *   pins: Map<number, [number, number]>, table: string}} State
 */

/** More at once than this is no picture any more; search leads to the rest. */
const MOST_DRAWN = 2500;
/** Claims that name no source are the paper's own. */
const PAPER = "-";

/** @returns {State} */
function freshState() {
  return {
    language: page.language,
    theme: "auto",
    mode: "edges",
    layer: true,
    count: page.count,
    offKinds: new Set(),
    offTypes: new Set(),
    offStatuses: new Set(),
    sources: new Set(),
    publishers: new Set(),
    text: "",
    from: "",
    to: "",
    at: "",
    focus: -1,
    depth: 1,
    path: [],
    added: new Set(),
    hidden: new Set(),
    pins: new Map(),
    table: "",
  };
}

/** @type {State} */
let state = freshState();

/** Short names of entities in the address: what follows entity/. */
const shortId = (/** @type {number} */ i) => entities[i].id.replace(/^entity\//, "");
const byShortId = (/** @type {string} */ id) => entityById.get("entity/" + id) ?? -1;

/** The sets of names, and their keys in the address. */
const NAME_SETS = /** @type {const} */ ([
  ["offKinds", "no"],
  ["offTypes", "notype"],
  ["offStatuses", "nostatus"],
  ["sources", "says"],
  ["publishers", "by"],
]);
/** The sets of entities, and their keys in the address. */
const ENTITY_SETS = /** @type {const} */ ([
  ["added", "add"],
  ["hidden", "hide"],
]);

/** Names stand in a list with | between them. */
const packed = (/** @type {string} */ name) => name.replace(/[%|]/g, encodeURIComponent);
const unpacked = (/** @type {string} */ name) => name.replace(/%7C/gi, "|").replace(/%25/g, "%");

/** The address of the state, without #; what is as at the start is left out. */
function toHash() {
  const start = freshState();
  const query = new URLSearchParams();
  const put = (/** @type {string} */ key, /** @type {any} */ value, /** @type {any} */ normal) => {
    if (value !== normal) query.set(key, String(value));
  };
  put("lang", state.language, start.language);
  put("theme", state.theme, "auto");
  put("mode", state.mode, "edges");
  put("layer", state.layer ? "on" : "off", "on");
  put("n", state.count, start.count);
  put("text", state.text, "");
  put("from", state.from, "");
  put("to", state.to, "");
  put("at", state.at, "");
  put("table", state.table, "");
  put("focus", state.focus >= 0 ? shortId(state.focus) : "", "");
  put("depth", state.depth, 1);
  for (const [name, key] of NAME_SETS) put(key, [...state[name]].sort().map(packed).join("|"), "");
  for (const [name, key] of ENTITY_SETS) put(key, [...state[name]].map(shortId).sort().join("|"), "");
  put("path", state.path.map(shortId).join("|"), "");
  put("pin", [...state.pins].map(([i, [x, y]]) => `${shortId(i)}@${x},${y}`).join("|"), "");
  return query.toString();
}

/**
 * The state of an address; what it names and the graph does not have is passed over.
 * @param {string} hash
 * @returns {State}
 */
function fromHash(hash) {
  const query = new URLSearchParams(hash.replace(/^#/, ""));
  const found = freshState();
  const list = (/** @type {string} */ key) => (query.get(key) ?? "").split("|").filter(Boolean);
  const pick = (/** @type {string} */ key, /** @type {string[]} */ allowed, /** @type {string} */ normal) => {
    const value = query.get(key) ?? "";
    return allowed.includes(value) ? value : normal;
  };
  found.language = pick("lang", ["ja", "en"], found.language);
  found.theme = pick("theme", ["light", "dark"], "auto");
  found.mode = pick("mode", ["nodes"], "edges");
  found.layer = query.get("layer") !== "off";
  const count = Math.trunc(Number(query.get("n")));
  found.count = count > 0 ? Math.min(count, MOST_DRAWN) : found.count;
  found.text = query.get("text") ?? "";
  found.from = pickDate(query.get("from"));
  found.to = pickDate(query.get("to"));
  found.at = query.get("at") ?? "";
  found.table = pick("table", ["entities", "events", "claims"], "");
  found.focus = byShortId(query.get("focus") ?? "");
  found.depth = Math.min(3, Math.max(1, Math.trunc(Number(query.get("depth"))) || 1));
  for (const [name, key] of NAME_SETS) found[name] = new Set(list(key).map(unpacked));
  for (const [name, key] of ENTITY_SETS)
    found[name] = new Set(
      list(key)
        .map(byShortId)
        .filter((i) => i >= 0),
    );
  found.path = list("path")
    .map(byShortId)
    .filter((i) => i >= 0)
    .slice(0, 2);
  for (const pin of list("pin")) {
    const [, id, x, y] = /^(.*)@(-?\d+),(-?\d+)$/.exec(pin) ?? [];
    if (id !== undefined && byShortId(id) >= 0) found.pins.set(byShortId(id), [Number(x), Number(y)]);
  }
  return found;
}

/** @param {string|null} text */
function pickDate(text) {
  return text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : "";
}

/**
 * Change the state, write it into the address and draw again. A step can be gone back from, a touch cannot.
 * @param {Partial<State>} change
 * @param {"step"|"touch"} [kind]
 */
function change(change, kind = "touch") {
  state = { ...state, ...change };
  const hash = "#" + toHash();
  if (kind === "step" && hash !== (location.hash || "#")) history.pushState({ steps: steps() + 1 }, "", hash);
  else history.replaceState({ steps: steps() }, "", hash);
  refresh();
}

/** How many steps of this page one can go back. */
function steps() {
  return /** @type {{steps?: number}|null} */ (history.state)?.steps ?? 0;
}

/**
 * A copy of a set with one member put in or taken out.
 * @template T
 * @param {Set<T>} set
 * @param {T} member
 * @param {boolean} [inside]
 */
function toggled(set, member, inside = !set.has(member)) {
  const copy = new Set(set);
  if (inside) copy.add(member);
  else copy.delete(member);
  return copy;
}
