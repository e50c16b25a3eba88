"""Organizations and places: by their endings, their surroundings, and what only looks like them."""

from __future__ import annotations

import pytest
from tests.language.japanese.names.reading import find, names

from newsgraph.model import Form

FOUND = [
    ("米Zorvexは発表した。", "米/C Zorvex/O"),
    ("英ゼルボックスは買収した。", "英/C ゼルボックス/O"),
    ("Zorvexによると、生産は続く。", "Zorvex/O"),
    ("甲子園球場で開かれた。", "甲子園球場/L"),
    ("山手線が止まった。", "山手線/L"),
    ("セント・バルタ(イギリス)で起きた。", "セント・バルタ/L イギリス/C"),
    ("人民銀行は介入した。", "人民銀行/O"),
    ("順天堂大学で調べた。", "順天堂大学/O"),
    ("社会保険庁は発表した。", "社会保険庁/O"),
    ("社会主義左翼党は反対した。", "社会主義左翼党/O"),
    ("日本スポーツ振興センターは発表した。", "日本スポーツ振興センター/O"),
    ("米国立ハリケーンセンターは警告した。", "米/C 国立ハリケーンセンター/O"),
    ("国連機関に依頼した。", "国連/O"),
    ("東京国際展示場で開かれた。", "東京国際展示場/L"),
    ("木津川運動公園で練習した。", "木津川運動公園/L"),
    ("横浜アリーナで開かれた。", "横浜アリーナ/L"),
    ("茨城県総和町で火災があった。", "茨城県/L 総和町/L"),
    ("日立市で火災があった。", "日立市/L"),
    ("泉涌寺を訪れた。", "泉涌寺/L"),
    ("沿岸の町ケスメで起きた。", "ケスメ/L"),
    ("セント・バルタザールで会った。", "セント・バルタザール/L"),
    ("カズミヤ・モスクで会った。", "カズミヤ・モスク/L"),
    ("ゼリクス・トゥデイが報じた。", "ゼリクス・トゥデイ/O"),
    ("セント・バルタザール氏は述べた。", "セント・バルタザール/P"),
    ("横浜FCが勝った。", "横浜FC/O"),
    ("ガンバ大阪は清水エスパルスと対戦した。", "ガンバ大阪/O 清水エスパルス/O"),
    ("メタは発表した。", "メタ/O"),
    ("リクルートの株価が下がった。", "リクルート/O"),
    ("東北楽天が優勝した。", "東北楽天/O"),
    ("米国務省は発表した。", "米国務省/O"),
    ("ロシア外務省は発表した。", "ロシア外務省/O"),
    ("韓国統一省は発表した。", "韓国統一省/O"),
    ("レバノン保健省によると死者が出た。", "レバノン保健省/O"),
    ("ロシア軍が攻撃した。", "ロシア軍/O"),
    ("米海軍が発表した。", "米海軍/O"),
    ("国際刑事裁判所(ICC)は逮捕状を出した。", "国際刑事裁判所/O ICC/O"),
    ("半導体大手エヌビディアは発表した。", "エヌビディア/O"),
    ("電機メーカーのヤンマーヘルツが参入する。", "ヤンマーヘルツ/O"),
    ("ロシア最大手銀行ズベルバンクは除外された。", "ロシア/C ズベルバンク/O"),
    ("英紙ガーディアンが報じた。", "英/C ガーディアン/O"),
    ("イスラム組織ハマスが攻撃した。", "ハマス/O"),
    ("パナソルト社が買収する。", "パナソルト/O"),
    ("インベブによる買収に合意した。", "インベブ/O"),
    ("米スタンフォード大学が公表した。", "米/C スタンフォード大学/O"),
    ("東京地裁は判決を出した。", "東京地裁/O"),
    ("山口県警が捜査している。", "山口県警/O"),
    ("大阪市教育委員会が決めた。", "大阪市教育委員会/O"),
    ("ホルムズ海峡を封鎖した。", "ホルムズ海峡/L"),
    ("ウクライナ東部ドネツク州で戦闘があった。", "ウクライナ/C ドネツク州/L"),
    ("択捉島で演習した。", "択捉島/L"),
    ("トルコ西部の観光地クシャロスで爆発した。", "トルコ/C クシャロス/L"),
    ("首都ナリチカで衝突した。", "ナリチカ/L"),
    ("ムサイラ近郊で爆発した。", "ムサイラ/L"),
    ("フォートブラッグ陸軍基地を訪れた。", "フォートブラッグ陸軍基地/L"),
    ("四川省成都で会った。", "四川省/L 成都/L"),
    ("イスラエル国防相が述べた。", "イスラエル/C"),
    ("日本国内で販売する。", "日本/C"),
    # part of a place from abroad
    ("東ベイルートで爆発した。", "東ベイルート/L"),
    ("西ノルウェーを訪れた。", "西ノルウェー/L"),
    ("東ドイツは崩壊した。", "東ドイツ/C"),
    ("南北ロンドンで会った。", "ロンドン/L"),
    ("京都東ロンドンで会った。", "京都/L ロンドン/L"),
    # what a place is stands behind its name
    ("九州地方で雨が降った。", "九州/L"),
    ("欧米各国は反発した。", "欧米/L"),
    ("中国地方で雨が降った。", "中国地方/L"),
    ("アラブ諸国は反発した。", "アラブ諸国/L"),
    ("中国大陸に達した。", "中国大陸/C"),
    # other spellings in brackets
    ("首都ムサブ(ムサイイブ、Musayyib)で爆発した。", "ムサブ/L ムサイイブ/L Musayyib/L"),
    ("カブール(AFP)で爆発した。", "カブール/L AFP/O"),
    ("札幌(ムサイイブ)で爆発した。", "札幌/L"),
    # a surname that is a town's name too
    ("コリン・モンゴメリーと対戦した。", "コリン・モンゴメリー/P"),
    ("ロンドン・モンゴメリー線が開通した。", "ロンドン/L モンゴメリー線/L"),
    ("ストックヴェルにある住宅を捜索した。", "ストックヴェル/L"),
    ("首都大学東京で講演した。", "首都大学東京/O"),
    # a name ends where a word that begins with its last character does not begin
    ("防衛省内で協議した。", "防衛省/O"),
    ("東京都庁を訪れた。", "東京都庁/O"),
    ("デジタル庁は発表した。", "デジタル庁/O"),
    ("京都で会議が開かれた。", "京都/L"),
    ("スリランカ南部ゴールで爆発した。", "スリランカ/C ゴール/L"),
    ("サン・マイクロシステムズは発表した。", "サン・マイクロシステムズ/O"),
    ("サン・マイクロシステムズで働いた。", "サン・マイクロシステムズ/O"),
    ("いすゞは発表した。", "いすゞ/O"),
    ("近鉄は発表した。", "近鉄/O"),
]

NOTHING = [
    "ベンチ入りした。",
    "デジタル庁舎を建てた。",
    "エネルギー省エネ法が成立した。",
    "京都議定書を批准した。",
    "ゴールで試合は決まった。",
    "ダービーで優勝した。",
    "しらせが出港した。",
    "事件後容疑者は逃げた。",
    "捜査の結果容疑者が浮かんだ。",
    "Zorvexを使う。",
    "『群山』を創刊した。",
    "全英オープンで優勝した。",
    "ショッピング・タウンで買う。",
    "各大学で調べた。",
    "政権党が決めた。",
    "大手ゼネコンが受注した。",
    "4年制大学に進む。",
    "地方銀行が決めた。",
    "女子大学に通う。",
    "第1党となった。",
    "連立与党が決めた。",
    "関係省庁が決めた。",
    "主要空港を閉鎖した。",
    "陸上競技場で走った。",
    "政令指定都市が決めた。",
    "ゼリクス・スーパーカップが開かれた。",
    "ソーシャル・ネットワーキング・サービスを使う。",
    "明治時代に始まった。",
    "メタな話をした。",
    "リクルートの活動をした。",
    "関係省庁が協議した。",
    "調査委員会を設けた。",
    "企業5社が参加した。",
    "国営メディアが報じた。",
    "地元テレビが放送した。",
    "代表団が到着した。",
    "社会が変わった。",
    "大会が開かれた。",
    "ゲームソフトを販売した。",
    "ホームセンターで買った。",
    "液化天然ガス(LNG)を輸入した。",
    "平成10年に始まった。",
    "フランス語で話した。",
    "日本円で払った。",
    # a nationality is no country
    "韓国人男性が会見した。",
    "日本人女性を保護した。",
    "ロシア人夫が会見した。",
    "中国人留学生が会見した。",
    # what begins like a word that points back
    "同時に発表した。",
    "同様の事件が起きた。",
    "同意を得た。",
    "両方の案を退けた。",
    "両手を挙げた。",
    "両親が会見した。",
    "双方向の通信を始めた。",
    "双子が生まれた。",
    "3カ国語を話す。",
    "5カ国目の訪問となる。",
    "第三国を経由した。",
    # a government, a company, a place without a name
    "政権交代が起きた。",
    "連立政権の発足を決めた。",
    "政府を批判した。",
    "神社に参拝した。",
    "本社を移した。",
    "各社が値上げした。",
    "大手が参入した。",
    "最大手は値上げした。",
    "武装組織が攻撃した。",
    "新聞紙を配った。",
    "機関紙が伝えた。",
    "株式会社を設立した。",
    "首都を攻撃した。",
    "首都機能を移した。",
    "都市ガスを供給した。",
    "海峡を封鎖した。",
    "基地を訪れた。",
    "近郊で爆発した。",
    "第2原発を止めた。",
    "第1工場が燃えた。",
    "セキュリティーホールが見つかった。",
    "スーパーマーケット前で爆発した。",
    "コンサートホールで演奏した。",
    "インターネット網を整えた。",
    "ミサイル部隊が動いた。",
    "コロナ禍が終わった。",
    # names inside other words
    "イスラム教を信じる。",
    "アジア系の住民が集まった。",
    "フランス料理を食べた。",
    "ロシア文学を読んだ。",
    "ペルシャ猫を飼った。",
    "平壌宣言に署名した。",
    "パリ協定を離脱した。",
    "ジュネーブ条約に違反した。",
    "ワシントン条約の会議が始まった。",
]
ONCE = [("保守党党首の座を譲った。", "保守党/O"), ("自民党党首は述べた。", "自民党/O")]


@pytest.mark.parametrize(("text", "found"), ONCE)
def test_no_body_ends_in_the_same_word_twice(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_bodies_and_places_are_found(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize("text", NOTHING)
def test_common_words_are_no_names(text: str) -> None:
    assert names(text) == ""


UNITS = [
    ("ロシア政府は発表した。", "ロシア", "ロシア政府"),
    ("中国側は反発した。", "中国", "中国側"),
    ("北朝鮮当局は拘束した。", "北朝鮮", "北朝鮮当局"),
    ("米政権は決めた。", "米", "米政権"),
    ("ウクライナ東部で戦闘が続いた。", "ウクライナ", "ウクライナ東部"),
    ("パナソルト社は発表した。", "パナソルト", "パナソルト社"),
]


@pytest.mark.parametrize(("text", "name", "unit"), UNITS)
def test_a_government_belongs_to_the_unit_of_its_country(text: str, name: str, unit: str) -> None:
    mention = find(text)[0][0]
    assert (mention.text, text[mention.unit_start : mention.unit_end]) == (name, unit)


def test_the_country_inside_a_body_stands_before_it() -> None:
    country, body = find("米国務省は発表した。")[0]
    assert (country.text, body.text, body.of) == ("米", "米国務省", 0)


ANAPHORS = [
    ("同氏は述べた。", "同氏", "Person"),
    ("同省は発表した。", "同省", "Organization"),
    ("同国は拒否した。", "同国", "Country"),
    ("両国は合意した。", "両国", "Country"),
    ("両外相は会談した。", "両外相", "Person"),
    ("双方は合意した。", "双方", "Country"),
    ("両社は提携する。", "両社", "Organization"),
    ("同州で火災があった。", "同州", "Place"),
    ("同行は発表した。", "同行", "Organization"),
    ("同行の頭取が辞任した。", "同行", "Organization"),
    ("同県警は発表した。", "同県警", "Organization"),
    ("同市教委によると、事故はなかった。", "同市教委", "Organization"),
    ("同県内で火災があった。", "同県", "Place"),
    ("同高校は会見を開いた。", "同高校", "Organization"),
    ("同駐屯地で訓練があった。", "同駐屯地", "Place"),
]
NO_ANAPHORS = [
    "妻が同行した。",
    "妻が同行し、説明した。",
    "通訳を同行させた。",
    "任意同行に応じた。",
    "同行を求めた。",
    "同行者は無事だった。",
    "同行記者団に語った。",
    "同行取材した。",
    "同席した。",
    "同盟を結んだ。",
    "同意した。",
    "同大会で優勝した。",
    "同会議で決まった。",
    "同点に追いついた。",
    "同時に発表した。",
]


@pytest.mark.parametrize(("text", "found", "kind"), ANAPHORS)
def test_anaphors_are_found(text: str, found: str, kind: str) -> None:
    mention = find(text)[0][0]
    assert (mention.text, mention.kind.value, mention.form) == (found, kind, Form.ANAPHOR)


@pytest.mark.parametrize("text", NO_ANAPHORS)
def test_words_that_begin_like_anaphors_point_to_nothing(text: str) -> None:
    assert find(text)[0] == ()


ARTICLES = [
    (("パロマート工業がリコールした。", "パロマートは説明した。"), "パロマート/O"),
    (("国際刑事裁判所(ICC)は逮捕状を出した。", "ICCは発表した。"), "ICC/O"),
]


@pytest.mark.parametrize(("texts", "found"), ARTICLES)
def test_a_body_seen_in_full_binds_its_short_form(texts: tuple[str, ...], found: str) -> None:
    assert names(*texts) == found


def test_mentions_are_sorted_and_overlap_only_where_one_names_its_owner() -> None:
    text = "米国務省のミラー報道官は、在韓米軍とロシア外務省、国連安保理の習近平国家主席の訪米を述べた。"
    mentions = find(text)[0]
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    for a in mentions:
        for b in mentions:
            if a is not b and a.start < b.end and b.start < a.end:
                inner, outer = (a, b) if a.end - a.start <= b.end - b.start else (b, a)
                assert outer.of is not None
                assert mentions[outer.of] is inner
