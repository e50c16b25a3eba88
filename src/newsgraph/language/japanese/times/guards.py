"""What stands around a number and tells whether it is a date, a duration, or part of another word."""

from __future__ import annotations

import re

from newsgraph.language.japanese.times.numerals import KANJI


def _any(words: str) -> str:
    """Alternation of regular expressions that stand apart by spaces."""
    return "(?:" + "|".join(words.split()) + ")"


NO_YEAR_AFTER = re.compile(
    _any(
        "間 ぶり も(?:の|前) 連続 以上 余 あまり 超 ほど くらい 近く に[1一](?:度|回) もの ごと おき 来の "
        "物 産 型 式 製 債 "
        "生(?!まれ) 歴 忌 祭 限"
    )
)
"""After a year's number: 3年間, 77年式, 2000年以上, 100年に1度."""
NO_MONTH_AFTER = re.compile(_any("[間号刊収曜] ぶり 連続 分の 光 夜 雨 見 島 革命 定例[^日]{0,2}会"))
"""After a month's number: 5月号, 3月間, 6月定例会."""
NO_DAY_AFTER = re.compile(
    _any(
        "[間目分月券型制] ぶり 連続 続[伸落騰] 以内 余 あまり ほど(?!ち) 程度 がかり 超 "
        "以上 未満 足らず ごと おき "
        "とも 弱 強(?![調化い行硬権]) "
        "当たり 当り あたり にわた に渡 に及 を要 かけ かか も(?:かか|たた|経|前) 本(?![会紙部社人格拠店]) "
        "が(?:経|た[つっ]) "
        "[経た](?:過|って|ち、|つ) [市町村] ずつ"
    )
)
"""After a day's number: 2日間, 3日目, 10日余り, 四日市; 18日本会議 is the 18th."""
RANGE_BEFORE = tuple(sign + "から" for sign in "日旬末朝夜明")
OVER = re.compile("に(?:わた|渡|及)")
"""9日から11日にわたり is a range, 3日にわたり a duration."""
DURATION_BEFORE: tuple[str, ...] = tuple(
    str.split(
        "約 およそ ほぼ 丸 まる 満 計 延べ 累計 通算 平均 全 各 中 何 わずか たった ほんの あと 残り もう "
        "後 最大 最長 最短 最低 生後 "
        "術後 過去 今後 向こう ここ この その 泊 以上 期間 期間は 連続"
    )
)
"""Before a day's number: 約3日, わずか2日で, 2泊3日."""
DAY_AFTERWARDS = re.compile("に(?!わた|渡|及|[0-9一二三])|午前|午後|未明|早朝|朝|夜|夕")
"""After a day behind その後, where it is one: その後28日午前."""
RATE_AFTER = re.compile(
    _any(
        "延[長期] 遅 早め 繰り 短縮 に?つき に付き に?約 に?平均 に?最大 に?最低 に?数 に?少なくとも "
        "に?[0-9一二三](?![0-9]?[日月]) "
        "あたり 当 も[早無な] でも 中 千 半 百 の(?:長|大半|多く|うち)"
    )
)
"""After 1日: how often or how much a day (1日10回, 1日当たり), a delay (1日延長), and 一日も早く."""
DAY_AFTER_KANJI = frozenset(("", *"、にのはがまか午夜朝未付"))
"""After a day in kanji, of which many begin names: 十八日、, 二十九日に, but 三日月, 二十日大根."""
SHORT_YEAR_AFTER = re.compile(
    _any(
        "には に(?!わた|渡|及|なる|なり|なっ|[0-9一数]|相当|到達|達|迫|延|短|伸|減|増|区|引) は(?=[、一-龥]) "
        "末(?!期) 初め(?!て) [春夏秋冬](?![季至]) 時点 当時 以降 以来 以前"
    )
)
"""After 22年, where it is 2022 and no duration."""
SHORT_YEAR_UNTIL = re.compile("までに|まで(?=の)")
"""50年までに: a goal, be it decades ahead."""
SHORT_YEAR_OF = re.compile(
    "(?:の(?!歴史|歳月|月日|実績|伝統|経験|節目|キャリア|付き合|空白|ブランク|生涯|任期|刑|懲役|禁錮|拘禁|猶予|期[間限]|[長短]|内戦|交渉"
    "|活動停止|出場停止|資格停止|間|うち|計画|契約|リース|国債|債|保証|人生|眠り|沈黙|差|遅れ|超|時|重み|知見|研究|支配|統治|独裁|苦|努力|蓄積)|、(?![0-9])|から(?![0-9](?![0-9]年(?:まで|にかけ))))"
)
"""22年の侵攻, 19年から, 同氏は22年、; only for numbers that durations seldom are (none divisible by five)."""
SHORT_YEAR_BEFORE = frozenset("、。「」『』()\n はがもで")
"""Before it, where nothing else is (期限を10年に is a duration)."""
BESIDE_YEAR = re.compile("([0-9]{4})年度?(?:から|と|や|、|[~〜–-])$|[0-9]{2}年から$")
BESIDE_YEAR_AFTER = re.compile("度|に(?:は|[一-龥])|[のは、と]")
OVER_YEARS = re.compile("まで|にかけ")
"""1976年から77年にかけて, 1981年と89年の二度: the second is short for a year of the same century."""
SEASON = re.compile("シーズン")
"""After 2008年度, where a league plays in a calendar year."""
LASTING = (
    "期は",
    "期間は",
    "歴は",
    "歴史は",
    "寿命は",
    "刑は",
    "月日は",
    "歳月は",
    "年数は",
    "間隔は",
    "周期は",
)
"""Topics that are so many years long: 任期は22年、…."""
SENTENCED = ("懲役", "禁錮", "禁固", "拘禁", "刑期", "実刑", "求刑")
TERM_BEFORE = re.compile(rf"(?:{'|'.join(SENTENCED)})刑?(?:(?:[0-9]{{1,2}}|[{KANJI}]{{1,3}})年)?$")
"""懲役1年6月, 懲役10月: months of a sentence that is served."""
LONGEST_TERM = 7
MONTH_AFTER = re.compile(rf"(?:[0-9]{{1,2}}|[{KANJI}]{{1,3}})月(?!間)")
BLOCKED = frozenset("0123456789.,/:%$-第数何幾ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
"""Signs before a number that make it part of another: 第3日, G7日本, 1.5日."""

COUNTED = re.compile(
    f"(半)?間?{_any('以上 余り? あまり ほど 近く も くらい ぐらい')}?"
    "の?(?:(前)(?![半後期倒払納])|(後|あと)(?![半期退継任援]))"
)
"""After a number and its unit, where it counts from a day: 10年前, 3日ほど前, 1年半後."""
AGAIN = re.compile(r"間?(半|余り?|あまり)?(?:[0-9]{1,2}[かカヶケヵ箇]月)?ぶり")
WITHIN = re.compile("間?以内|間?足らず|間?内(?![一-龥])")
