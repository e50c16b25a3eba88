// The texts of the interface, Japanese and English. Names from articles are never translated.

/** @type {Record<string, [string, string]>} */
const WORDS = {
  title: ["ニュースの関係図", "News graph"],
  search: ["名前で探す（漢字・かな・ローマ字）", "Search a name (kanji, kana, romaji)"],
  searchLabel: ["人・国・組織・場所を探す", "Search people, countries, organizations, places"],
  nothingFound: ["見つかりません", "Nothing found"],
  alsoCalled: ["別名", "also called"],
  filters: ["絞り込み", "Filters"],
  evidence: ["根拠", "Evidence"],
  close: ["閉じる", "Close"],
  reset: ["すべて戻す", "Reset all"],
  all: ["すべて", "All"],
  none: ["なし", "None"],
  only: ["これだけ", "only"],
  kinds: ["人・国・組織・場所", "Entities"],
  types: ["出来事の種類", "Events"],
  statuses: ["確かさ", "Status"],
  sources: ["だれの話か", "Who says so"],
  publishers: ["媒体", "Publishers"],
  text: ["文の中の語", "Words in the sentence"],
  relations: ["地位・所属・所在", "Offices, membership, location"],
  asEdges: ["出来事を線で", "Events as lines"],
  asNodes: ["出来事を点で", "Events as nodes"],
  show: ["表示", "Show"],
  paper: ["地の文（媒体自身）", "the paper itself"],
  andBodies: ["{0}とその機関", "{0} and its bodies"],
  more: ["ほか{0}件を表示", "Show {0} more"],
  less: ["少なく表示", "Show fewer"],
  Person: ["人", "Person"],
  Country: ["国", "Country"],
  Organization: ["組織", "Organization"],
  Place: ["場所", "Place"],
  Event: ["出来事", "Event"],
  Actual: ["事実として", "stated as fact"],
  Planned: ["予定", "planned"],
  Possible: ["可能性", "possible"],
  Alleged: ["主張", "alleged"],
  Requested: ["要求", "requested"],
  Denied: ["否定", "denied"],
  Disputed: ["食い違いあり", "disputed"],
  Position: ["地位", "office"],
  Membership: ["加盟", "membership"],
  Affiliation: ["所属", "affiliation"],
  Location: ["所在", "location"],
  actor: ["主体", "actor"],
  target: ["相手", "target"],
  participant: ["参加", "participant"],
  place: ["場所", "place"],
  of: ["〜の", "of"],
  trigger: ["出来事", "event"],
  object: ["対象", "object"],
  topic: ["話題", "topic"],
  content: ["内容", "content"],
  amount: ["量", "amount"],
  former: ["元", "former"],
  counts: ["{0}件を表示（全{1}件）・出来事{2}件", "{0} of {1} shown · {2} events"],
  howMany: ["重要な順に表示する数", "How many, the most important first"],
  bounded: ["重要な{0}件だけを表示しています。ほかの{1}件は検索で開けます。", "The most important {0} are shown. Search reaches the other {1}."],
  leftOut: ["大きすぎるため、出来事{0}件はこのページに入っていません。", "Too large: {0} events are not in this page."],
  empty: ["まだ何も読み取られていません", "Nothing has been read yet"],
  emptyHint: [
    "記事を入れて newsgraph build を実行すると、ここに関係図が現れます。",
    "Build a folder of articles with `newsgraph build`, and the picture appears here.",
  ],
  nothingSeen: ["条件に合うものがありません", "Nothing fits these filters"],
  names: ["名前", "Names"],
  offices: ["地位・所属", "Offices and memberships"],
  events: ["出来事", "Events"],
  says: ["この情報源による話", "What this source says"],
  mentionedIn: ["記事{0}本（独立）", "{0} independent articles"],
  links: ["つながり{0}", "{0} links"],
  between: ["橋渡し度 {0}", "betweenness {0}"],
  roles: ["だれが・何を・どこで", "Roles"],
  date: ["日付", "Date"],
  reported: ["報道日", "reported"],
  undated: ["日付なし", "no date"],
  howDated: ["「{0}」を{1}から数えて", "“{0}”, counted from {1}"],
  statedDate: ["「{0}」と明記", "“{0}” as written"],
  claims: ["だれがどう言っているか", "Claims"],
  accordingTo: ["{0}による", "according to {0}"],
  byPaper: ["{0}の地の文", "{0} itself"],
  cite: ["引用としてコピー", "Copy as citation"],
  copied: ["コピーしました", "Copied"],
  openArticle: ["記事を開く", "Open the article"],
  elsewhere: ["同じもの", "Same as"],
  rule: ["読み取り規則", "Rule"],
  carried: ["前の文から: {0}", "from another sentence: {0}"],
  since: ["{0}から", "since {0}"],
  until: ["{0}まで", "until {0}"],
  several: ["{0}件の{1}", "{1}: {0} events"],
  focus: ["これを中心に", "Focus"],
  unfocus: ["全体に戻る", "Whole graph"],
  hide: ["隠す", "Hide"],
  expand: ["隣を足す", "Add neighbours"],
  collapse: ["隣を隠す", "Hide neighbours"],
  depth: ["深さ", "Depth"],
  back: ["戻る", "Back"],
  path: ["最短経路", "Shortest path"],
  pathTo: ["{0} からどこへ？", "Path from {0} to …?"],
  noPath: ["{0} と {1} をつなぐ道はありません", "No path between {0} and {1}"],
  pathFound: ["{0} から {1} まで {2} 歩", "{0} to {1}: {2} steps"],
  fit: ["全体を収める", "Fit"],
  zoomIn: ["拡大", "Zoom in"],
  zoomOut: ["縮小", "Zoom out"],
  theme: ["明るさ", "Theme"],
  auto: ["自動", "auto"],
  light: ["明", "light"],
  dark: ["暗", "dark"],
  table: ["表", "Table"],
  export: ["書き出し", "Export"],
  help: ["使い方", "Help"],
  graphLabel: ["関係図。矢印キーで隣へ、Enterで中心に、Escで戻る", "Graph. Arrows move, Enter focuses, Esc goes back"],
  position: ["{0}、{1}、記事{2}本", "{0}, {1}, {2} articles"],
};

/** @type {Record<string, string>} */
const LANGUAGE_NAMES = { ja: "日本語", en: "English" };

/**
 * The text of a key in the language of the interface; {0}, {1} … are filled in.
 * @param {string} key
 * @param {...(string|number)} values
 */
function word(key, ...values) {
  const pair = WORDS[key] ?? [key, key];
  const text = pair[state.language === "en" ? 1 : 0];
  return text.replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)] ?? ""));
}

/**
 * The label of a term of the ontology (an event type, a role), else of the interface.
 * @param {string} name
 */
function term(name) {
  const pair = Object.hasOwn(page.terms, name) ? page.terms[name] : null;
  return pair ? pair[state.language === "en" ? 1 : 0] : word(name);
}
