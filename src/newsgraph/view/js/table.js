// The table twin: the same that the canvas shows, sortable, for reading by eye, by keyboard or by voice.

const PAGE_ROWS = 200;
/** What each table is sorted by (-1: as the rows come), and how many of its rows are out. */
const sorting = { column: -1, down: false, rows: PAGE_ROWS, table: "" };

/**
 * @typedef {{title: string, number?: boolean, value: (row: any) => string|number, cell?: (row: any) => Node|string}} Column
 */

/** @type {Record<string, {rows: (view: View) => any[], columns: () => Column[]}>} */
const TABLES = {
  entities: {
    rows: (view) => shownEntities(view),
    columns: () => [
      { title: word("name"), value: (e) => e.label, cell: (e) => entityButton(e.i) },
      { title: word("kind"), value: (e) => word(e.kind) },
      { title: word("articles"), number: true, value: (e) => e.articles },
      { title: word("events"), number: true, value: (e) => shown.view.weight.get(e.i) ?? 0 },
      { title: word("degree"), number: true, value: (e) => e.degree },
      { title: word("betweenness"), number: true, value: (e) => e.between },
      { title: word("alsoCalled"), value: (e) => e.names.join("、") },
    ],
  },
  events: {
    rows: (view) => shownEvents(view),
    columns: () => [
      { title: word("date"), value: (s) => s.event.first, cell: (s) => dateOf(s.event) },
      { title: word("type"), value: (s) => term(s.event.type) },
      {
        title: word("event"),
        value: (s) => titleOf(s.event),
        cell: (s) => button(titleOf(s.event), () => choose(s.event.id), { class: "textual" }),
      },
      {
        title: word("status"),
        value: (s) => STATUSES.indexOf(s.status),
        cell: (s) =>
          el(
            "span",
            {},
            statusBadge(s.status),
            s.denied && s.status !== "Denied" ? statusBadge("Denied") : "",
          ),
      },
      { title: word("sources"), value: (s) => speakersOf(s.claims) },
      { title: word("articles"), number: true, value: (s) => s.articles },
    ],
  },
  claims: {
    rows: (view) => shownEvents(view).flatMap((s) => s.claims),
    columns: () => [
      { title: word("published"), value: (c) => c.article.published.slice(0, 10) },
      {
        title: word("sentence"),
        value: (c) => c.quote,
        cell: (c) => button(c.quote, () => choose(events[c.about].id), { class: "textual", lang: "ja" }),
      },
      { title: word("type"), value: (c) => term(events[c.about].type) },
      { title: word("status"), value: (c) => STATUSES.indexOf(c.status), cell: (c) => statusBadge(c.status) },
      { title: word("sources"), value: (c) => speakersOf([c]) },
      { title: word("publishers"), value: (c) => c.article.publisher },
      {
        title: word("headline"),
        value: (c) => c.article.headline,
        cell: (c) => link(c.article.url, c.article.headline || c.article.file),
      },
    ],
  },
};

/**
 * Who says so, as words.
 * @param {Claim[]} list
 */
function speakersOf(list) {
  return [...new Set(list.flatMap((claim) => claim.sources))].map((i) => entities[i].label).join("、");
}

/** Draw the table that is chosen, or none. */
function drawTable() {
  const area = at("table");
  area.hidden = !state.table;
  at("tableButton").setAttribute("aria-pressed", String(Boolean(state.table)));
  if (!state.table) return;
  if (sorting.table !== state.table)
    Object.assign(sorting, { table: state.table, column: -1, down: false, rows: PAGE_ROWS });
  keepFocus(area, () => refill(area, tableTabs(), tableBody()));
}

function tableTabs() {
  const tabs = Object.keys(TABLES).map((name) =>
    button(word("table-" + name), () => change({ table: name }), {
      role: "tab",
      "aria-selected": String(name === state.table),
      "data-key": "tab-" + name,
      class: "quiet tab",
    }),
  );
  return el(
    "div",
    { class: "table-bar" },
    el("div", { role: "tablist", "aria-label": word("table") }, ...tabs),
    button(word("toGraph"), () => change({ table: "" }), { "data-key": "toGraph" }),
  );
}

/**
 * @param {string|number} a
 * @param {string|number} b
 */
function compare(a, b) {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}
const collator = new Intl.Collator("ja");

function tableBody() {
  const { rows, columns } = TABLES[state.table];
  const shape = columns();
  const all = rows(shown.view);
  if (sorting.column >= 0) {
    const { value } = shape[sorting.column];
    const keyed = all.map((row) => ({ row, key: value(row) }));
    keyed.sort((a, b) => (sorting.down ? -1 : 1) * compare(a.key, b.key));
    all.splice(0, all.length, ...keyed.map(({ row }) => row));
  }
  const head = el("tr", {}, ...shape.map((column, order) => headCell(column, order)));
  const body = all
    .slice(0, sorting.rows)
    .map((row) =>
      el(
        "tr",
        {},
        ...shape.map((column) =>
          el(
            "td",
            { class: column.number ? "number" : null },
            column.cell ? column.cell(row) : column.value(row),
          ),
        ),
      ),
    );
  const more =
    all.length > sorting.rows
      ? button(
          word("more", all.length - sorting.rows),
          () => ((sorting.rows += 5 * PAGE_ROWS), drawTable()),
          { "data-key": "more" },
        )
      : "";
  return el(
    "div",
    { class: "table-scroll", tabindex: 0, role: "region", "aria-label": word("table-" + state.table) },
    el(
      "table",
      {},
      el("caption", {}, `${word("table-" + state.table)}（${all.length}）`),
      el("thead", {}, head),
      el("tbody", {}, ...body),
    ),
    more,
  );
}

/** @param {Column} column @param {number} order */
function headCell(column, order) {
  const sorted = order === sorting.column;
  const sort = () => {
    Object.assign(sorting, { column: order, down: sorted ? !sorting.down : Boolean(column.number) });
    drawTable();
  };
  return el(
    "th",
    {
      scope: "col",
      class: column.number ? "number" : null,
      "aria-sort": sorted ? (sorting.down ? "descending" : "ascending") : "none",
    },
    button(column.title + (sorted ? (sorting.down ? " ▼" : " ▲") : ""), sort, {
      class: "quiet",
      "data-key": "sort-" + order,
    }),
  );
}
