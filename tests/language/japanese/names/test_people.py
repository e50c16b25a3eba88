"""People: titles and honorifics in every order, names that the dictionary breaks, and who is none."""

from __future__ import annotations

import pytest
from tests.language.japanese.names.reading import find, names

from newsgraph.model import Form

TITLED = [
    # text, name, title, unit, whose office
    ("プーチン大統領は述べた。", "プーチン", "大統領", "プーチン大統領", None),
    ("ロシアのプーチン大統領は述べた。", "プーチン", "大統領", "プーチン大統領", "ロシア"),
    ("トランプ米大統領は述べた。", "トランプ", "大統領", "トランプ米大統領", "米"),
    ("トランプ前米大統領は述べた。", "トランプ", "大統領", "トランプ前米大統領", "米"),
    ("米国務省ミラー報道官は述べた。", "ミラー", "報道官", "ミラー報道官", "米国務省"),
    ("米国務省のミラー報道官は述べた。", "ミラー", "報道官", "ミラー報道官", "米国務省"),
    ("ミラー国務省報道官は述べた。", "ミラー", "報道官", "ミラー国務省報道官", "国務省"),
    ("中国の王毅外相は述べた。", "王毅", "外相", "王毅外相", "中国"),
    ("金正恩朝鮮労働党総書記は述べた。", "金正恩", "総書記", "金正恩朝鮮労働党総書記", "朝鮮労働党"),
    ("岸田文雄首相は述べた。", "岸田文雄", "首相", "岸田文雄首相", None),
    ("林芳正官房長官は述べた。", "林芳正", "官房長官", "林芳正官房長官", None),
    ("ノバク副首相は述べた。", "ノバク", "副首相", "ノバク副首相", None),
    ("韓国の尹錫悦大統領は述べた。", "尹錫悦", "大統領", "尹錫悦大統領", "韓国"),
    ("習主席は述べた。", "習", "主席", "習主席", None),
    ("金委員長は述べた。", "金", "委員長", "金委員長", None),
    ("北朝鮮の朴吉淵国連大使は述べた。", "朴吉淵", "国連大使", "朴吉淵国連大使", "北朝鮮"),
    ("韓国の潘基文(パン・ギムン)外相は述べた。", "潘基文", "外相", "潘基文(パン・ギムン)外相", "韓国"),
    (
        "ドイツのケーラードイツ連邦大統領は述べた。",
        "ケーラー",
        "連邦大統領",
        "ケーラードイツ連邦大統領",
        "ドイツ",
    ),
    ("加藤良三駐米日本大使は述べた。", "加藤良三", "駐米大使", "加藤良三駐米日本大使", "日本"),
    ("米国のエマニュエル駐日大使は述べた。", "エマニュエル", "駐日大使", "エマニュエル駐日大使", "米国"),
    ("ヌルガリエフ・ロシア内相は述べた。", "ヌルガリエフ", "内相", "ヌルガリエフ・ロシア内相", "ロシア"),
    (
        "ロシア連邦大統領のウラジーミル・プーチン氏は述べた。",
        "ウラジーミル・プーチン",
        "大統領",
        "ウラジーミル・プーチン氏",
        "ロシア連邦",
    ),
    ("トヨタ自動車の佐藤恒治社長は述べた。", "佐藤恒治", "社長", "佐藤恒治社長", "トヨタ自動車"),
    # an office of two fields; a bureau of a ministry
    (
        "福島ゆり消費者・少子化担当相は述べた。",
        "福島ゆり",
        "消費者・少子化担当相",
        "福島ゆり消費者・少子化担当相",
        None,
    ),
    ("山田太郎外務省北米局長は述べた。", "山田太郎", "北米局長", "山田太郎外務省北米局長", "外務省"),
    # a country right behind the surname, in one run with it
    (
        "ヨーゼフ・カンターラドイツ首相は述べた。",
        "ヨーゼフ・カンターラ",
        "首相",
        "ヨーゼフ・カンターラドイツ首相",
        "ドイツ",
    ),
    ("台湾の李光復総統は述べた。", "李光復", "総統", "李光復総統", "台湾"),
    # three kanji that the dictionary cuts as it likes, before any title
    ("中国の孫衛民外務次官は述べた。", "孫衛民", "外務次官", "孫衛民外務次官", "中国"),
    ("趙立堂議員は述べた。", "趙立堂", "議員", "趙立堂議員", None),
    ("魏鳳栄外相は述べた。", "魏鳳栄", "外相", "魏鳳栄外相", None),
    ("黒田東彦日銀総裁は述べた。", "黒田東彦", "総裁", "黒田東彦日銀総裁", "日銀"),
    # forces and central banks that only the country before the name tells apart are part of the title
    (
        "ガーナのコフィ・ゾルナ陸軍参謀長は述べた。",
        "コフィ・ゾルナ",
        "陸軍参謀長",
        "コフィ・ゾルナ陸軍参謀長",
        "ガーナ",
    ),
    ("ガーナのゾルナ海軍司令官は述べた。", "ゾルナ", "海軍司令官", "ゾルナ海軍司令官", "ガーナ"),
    (
        "ガーナのコフィ・ゾルナ中銀総裁は述べた。",
        "コフィ・ゾルナ",
        "中銀総裁",
        "コフィ・ゾルナ中銀総裁",
        "ガーナ",
    ),
    # fields with a middle dot, a second office
    ("ガーナのゾルナ保健・情報相は述べた。", "ゾルナ", "保健・情報相", "ゾルナ保健・情報相", "ガーナ"),
    ("ガーナのゾルナ通信・情報相は述べた。", "ゾルナ", "通信・情報相", "ゾルナ通信・情報相", "ガーナ"),
    (
        "ガーナのゾルナ副首相兼経済・環境相は述べた。",
        "ゾルナ",
        "副首相兼経済・環境相",
        "ゾルナ副首相兼経済・環境相",
        "ガーナ",
    ),
    ("欧州委員会のゾルナ委員は述べた。", "ゾルナ", "委員", "ゾルナ委員", "欧州委員会"),
    (
        "国連のコフィ・ゾルナ特別報告者は述べた。",
        "コフィ・ゾルナ",
        "特別報告者",
        "コフィ・ゾルナ特別報告者",
        "国連",
    ),
]

FORMER = [
    ("小泉純一郎元首相は述べた。", True),
    ("小泉純一郎・元首相は述べた。", True),
    ("トランプ前大統領は述べた。", True),
    ("岸田文雄首相は述べた。", False),
    ("ロバーツ新長官は述べた。", False),
    ("英国のブレア元首相は述べた。", True),
]

FOUND = [
    # the reading of the surname stands inside the name
    ("本溜(もとだまり)徹容疑者を逮捕した。", "本溜徹/P"),
    ("社長の本溜(もとだまり)徹容疑者を逮捕した。", "本溜徹/P"),
    ("東谷(ひがしたに)義和容疑者を逮捕した。", "東谷義和/P"),
    ("本溜(大阪市)徹容疑者を逮捕した。", "大阪市/L 徹/P"),
    ("建設作業員組合(くみあい)徹容疑者を逮捕した。", "徹/P"),
    # a surname that the catalogue knows of somebody else, before a given name new to the dictionary
    ("茂木由暁容疑者を逮捕した。", "茂木由暁/P"),
    ("部長・茂木由暁容疑者を逮捕した。", "茂木由暁/P"),
    ("茂木外相は述べた。", "茂木/P"),
    ("茂木、由暁容疑者を逮捕した。", "由暁/P"),
    ("ビクター・チャ氏は指摘した。", "ビクター・チャ/P"),
    ("ジョージ・W・ブッシュ氏は述べた。", "ジョージ・W・ブッシュ/P"),
    ("田中一郎容疑者を逮捕した。", "田中一郎/P"),
    ("佐藤ナナさんが話した。", "佐藤ナナ/P"),
    ("扇畑忠雄さんが死去した。", "扇畑忠雄/P"),
    ("自見庄三郎氏が述べた。", "自見庄三郎/P"),
    ("朱川湊人(しゅかわ・みなと)が受賞した。", "朱川湊人/P"),
    ("千葉景子法相は述べた。", "千葉景子/P"),
    ("福島さんは会見した。", "福島/P"),
    ("ベロウソフ国防相、ラブロフ外相、ノバク副首相が含まれる。", "ベロウソフ/P ラブロフ/P ノバク/P"),
    ("チャド・ハーリー氏は述べた。", "チャド・ハーリー/P"),
    ("元サッカー選手ジョージ・ウェア氏が勝った。", "ジョージ・ウェア/P"),
    ("ジョン・Q・マクレイン判事を指名した。", "ジョン・Q・マクレイン/P"),
    ("横綱朝青龍が敗れた。", "朝青龍/P"),
    ("北の湖は勝った。", "北の湖/P"),
    ("妻花子さんは無事だった。", "花子/P"),
    ("長男一郎ちゃんを保護した。", "一郎/P"),
    ("塚下選手が打った。", "塚下/P"),
    ("訃報渥美清氏", "渥美清/P"),
    ("脚本家の和田夏十夫人は話した。", "和田夏十/P"),
    ("普段有希ちゃんは一人で帰る。", "有希/P"),
    ("岩井奉信教授は話した。", "岩井奉信/P"),
    ("呂月庭容疑者を拘束した。", "呂月庭/P"),
    ("フォード氏は述べた。", "フォード/P"),
    # a surname that is a place's name too, before an office of state
    ("千葉法相は述べた。", "千葉/P"),
    ("千葉担当相は述べた。", "千葉/P"),
    # a title that the dictionary joins to a character that it does not know
    ("呉鉉湜報道官は述べた。", "呉鉉湜/P"),
    ("呉鉉湜駐日大使は述べた。", "呉鉉湜/P 日/C"),
    # a region that somebody is in charge of is part of the title
    ("ビルコックス中東担当特使は述べた。", "ビルコックス/P 中東/L"),
    ("ビルコックス・ロシア担当特使は述べた。", "ビルコックス/P ロシア/C"),
    ("アジア・ロシア担当特使は述べた。", "アジア/L ロシア/C"),
    ("マイク・ゼルダ南部アフリカ地域担当官は述べた。", "マイク・ゼルダ/P アフリカ/L"),
    ("ビル・ゼルダ東アジア・太平洋担当次官補は述べた。", "ビル・ゼルダ/P 東アジア/L 太平洋/L"),
    ("ビル・ゼルダ氏は述べた。", "ビル・ゼルダ/P"),
    ("ビルの氏名は空欄だ。", ""),
    # a company's name as a surname
    ("ヘンリー・フォード氏は述べた。", "ヘンリー・フォード/P"),
    ("ジョージ・S・フォード元知事は述べた。", "ジョージ・S・フォード/P"),
    ("ヤギ容疑者を追う。", "ヤギ/P"),
    # a surname that the dictionary takes for a firm, before a post and its place
    ("山崎広島市長は述べた。", "山崎/P 広島/L"),
    ("山崎製の広島市長像だ。", "広島/L"),
    # a surname that is a place's name too, of who leads the body before it
    ("民主党の福島幹事長は述べた。", "民主党/O 福島/P"),
    ("トヨタの福島工場長は述べた。", "トヨタ/O"),
    ("民主党は福島会長を選んだ。", "民主党/O"),
    # the reading makes a name of any kanji behind a family name, and only there
    ("韓国の金豪英(キム・ホヨン)氏は述べた。", "韓国/C 金豪英/P"),
    ("韓国大統領府の金恩慧(キム・ウネ)首席秘書官は述べた。", "韓国大統領府/O 金恩慧/P"),
    ("多角的通商交渉(ドーハ・ラウンド)が始まった。", "ドーハ/L"),
    ("豪英(オーカス)が協力する。", "豪/C 英/C オーカス/O"),
    # two surnames that the lists know beside a dot are two people, but for one who bears a title
    ("ランド研究所のブルース・ベネット研究員は述べた。", "ランド研究所/O ブルース・ベネット/P"),
    ("プーチン・トランプ会談が開かれた。", "プーチン/P トランプ/P"),
    ("プーチン・トランプ両氏は会談した。", "プーチン/P トランプ/P"),
    # a number of those who bore the name before
    ("ガーナ国王ゾルナ6世は述べた。", "ガーナ/C ゾルナ6世/P"),
    ("エルサレムのゾルナ・パウロ3世総主教は述べた。", "エルサレム/L ゾルナ・パウロ3世/P"),
    ("ゾルナ6世紀の遺跡を訪れた。", ""),
    ("客船ゾルナ3世が沈んだ。", ""),
    ("日系ブラジル人3世が来日した。", "日/C"),
    # a surname that begins with a number
    ("経団連の十倉雅和会長は述べた。", "経団連/O 十倉雅和/P"),
    ("会場に二林雅和会長が来た。", "二林雅和/P"),
    ("第二田中雅和丸が沈んだ。", "田中雅和/P"),
    # the forces of a place and a country are theirs
    ("ガーナ陸軍司令官は述べた。", "ガーナ陸軍/O"),
    ("ゾルナ軍報道官は述べた。", "ゾルナ軍/O"),
    # one kanji that a dictionary cuts off a given name, a title's or not; a field is no part of it
    ("上沢俊人知事は述べた。", "上沢俊人/P"),
    ("上沢俊人氏は述べた。", "上沢俊人/P"),
    ("上沢俊ら3人は述べた。", "上沢俊/P"),
    ("山田謙公農水政務官は述べた。", "山田謙公/P"),
    ("山田謙元農水政務官は述べた。", "山田謙/P"),
    ("山田晃総務政務官は述べた。", "山田晃/P"),
    # a kanji that is a minister elsewhere, inside a name
    ("李相勲社長は述べた。", "李相勲/P"),
    ("李相は述べた。", "李/P"),
    # where somebody works from is no name
    ("BBCの中南米特派員は述べた。", "BBC/O 中南米/L"),
    ("香川特派員は述べた。", "香川/P"),
    # staff is nobody's name: the name is the firm's
    ("バンカ・ゾルナ関係者は述べた。", "バンカ・ゾルナ/O"),
    ("ジョン・ゾルナ氏は述べた。", "ジョン・ゾルナ/P"),
]

NOBODY = [
    "チーム監督は述べた。",
    "グループ会長は述べた。",
    "看護師が足りない。",
    "皆様に感謝する。",
    "A容疑者を逮捕した。",
    "各国首脳は合意した。",
    "大統領選挙が行われた。",
    "外相会談が開かれた。",
    "首相官邸に入った。",
    "新大統領を選ぶ。",
    "担当閣僚が協議した。",
    "原子力空母「ロナルド・レーガン」が入港した。",
    "原子力空母ロナルド・レーガンが入港した。",
    "有力選手が集まった。",
    "最重要容疑者を追う。",
    "ジュニア選手が集まった。",
    "昨年選手が集まった。",
    "各選手は集まった。",
    "最優秀選手に選ばれた。",
    "主力投手が抜けた。",
    "100勝投手が引退した。",
    "元投手が話した。",
    "長男さんは話した。",
    "登坂選手が勝った。",
    "クルド人活動家は訴えた。",
    "秩父宮ラグビー場で開かれた。",
    "フォードは発表した。",
    "フォード社員は話した。",
    "高校生代表が話した。",
    "千葉の法相経験者が話した。",
    "ハリー・ポッターシリーズを読んだ。",
    "金融界代表が集まった。",
    "都議会議員が話した。",
    "何度も代表が話した。",
    "ニューギニア政府は発表した。",
]


@pytest.mark.parametrize(("text", "name", "title", "unit", "of"), TITLED)
def test_a_title_has_its_bearer_and_its_country(
    text: str, name: str, title: str, unit: str, of: str | None
) -> None:
    mentions = find(text)[0]
    person = next(m for m in mentions if m.kind.value == "Person")
    plain = text[person.unit_start : person.unit_end]
    owner = mentions[person.of].text if person.of is not None else None
    assert (person.text, person.title, plain, owner) == (name, title, unit, of)
    assert person.form is Form.NAME


@pytest.mark.parametrize(("text", "former"), FORMER)
def test_who_held_an_office_once_is_former(text: str, former: bool) -> None:
    person = next(m for m in find(text)[0] if m.kind.value == "Person")
    assert person.former is former


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_people_are_found_by_what_surrounds_them(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize("text", NOBODY)
def test_common_words_are_nobody(text: str) -> None:
    assert "/P" not in names(text)


OFFICES = [
    ("英首相は辞任した。", "首相", "英首相", "英"),
    ("米国務省当局者は述べた。", "当局者", "米国務省当局者", "米国務省"),
    ("北朝鮮外務省の報道官は述べた。", "報道官", "報道官", "北朝鮮外務省"),
    ("イランの当局者は述べた。", "当局者", "当局者", "イラン"),
    ("前大統領は出廷した。", "大統領", "前大統領", None),
    ("バイデン政権は発表した。", "政権", "バイデン政権", "バイデン"),
    ("習近平指導部は発表した。", "指導部", "習近平指導部", "習近平"),
]


@pytest.mark.parametrize(("text", "title", "unit", "of"), OFFICES)
def test_an_office_without_a_name(text: str, title: str, unit: str, of: str | None) -> None:
    mentions = find(text)[0]
    office = next(m for m in mentions if m.form is Form.OFFICE)
    owner = mentions[office.of].text if office.of is not None else None
    assert (office.title, text[office.unit_start : office.unit_end], owner) == (title, unit, of)


ARTICLES = [
    (("ウラジーミル・プーチン大統領が着いた。", "プーチンは話した。"), "プーチン/P"),
    (("ストールマン氏が話した。", "ストールマンは続けた。"), "ストールマン/P"),
    (("三浦知良選手が移籍する。", "三浦は話した。"), "三浦/P"),
    (("自見庄三郎代表が話した。", "自見代表は続けた。"), "自見/P"),
    (("登坂絵莉選手が勝った。", "登坂選手は話した。"), "登坂/P"),
    # surnames that are common nouns, or two words, to the dictionary
    (("夏夕介さんが着いた。", "夏さんは話した。"), "夏/P"),
    (("夏夕介監督が着いた。", "夏監督は話した。"), "夏/P"),
    (("辛光洙容疑者を逮捕した。", "辛容疑者は話した。"), "辛/P"),
    (("八村敏志准教授が着いた。", "八村准教授は話した。"), "八村/P"),
    (("八村敏志准教授が着いた。", "八村院長は話した。"), "八村/P"),
    (("森清範貫主が着いた。", "森貫主は話した。"), "森/P"),
    (("本溜(もとだまり)徹容疑者を逮捕した。", "本溜容疑者は話した。"), "本溜/P"),
    (("夏夕介監督が着いた。", "夏会長は話した。"), ""),
    (("夏夕介監督が着いた。", "夏は暑い。"), ""),
    (("夏夕介監督が着いた。", "初夏さんは話した。"), "初夏/P"),
    (("夏目漱石さんが着いた。", "夏さんは話した。"), ""),
    (("本間正則会長が着いた。", "本会長は話した。"), ""),
    (("八村敏志准教授が着いた。", "十八村長は話した。"), ""),
    # a Korean surname of one kana
    (("韓国のイ・サンホ氏が勝った。", "イ氏は話した。"), "イ/P"),
    (("韓国のイ・サンホ氏が勝った。", "イ大統領は話した。"), "イ/P"),
    (("韓国のイ・サンホ氏が勝った。", "ア、イ、ウの順に並ぶ。"), ""),
    (("イ大統領は話した。",), ""),
    (("夏さんは話した。",), ""),
    (("辛容疑者は話した。",), ""),
    (("ストールマンは続けた。",), ""),
    (("三浦は話した。",), ""),
    (("岸本花子氏が当選した。", "岸本町長は話した。"), "岸本/P"),
]


@pytest.mark.parametrize(("texts", "found"), ARTICLES)
def test_a_name_seen_in_full_binds_its_short_form(texts: tuple[str, ...], found: str) -> None:
    assert names(*texts) == found


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("鈴木広島市長は述べた。", "place/hiroshima-city"),
        ("広島市議が述べた。", "place/hiroshima-city"),
        ("鈴木広島知事は述べた。", "place/hiroshima"),
        ("広島の市長は述べた。", "place/hiroshima"),
    ],
)
def test_before_the_post_of_a_town_a_place_is_the_town(text: str, key: str) -> None:
    assert key in [mention.key for mention in find(text)[0]]
