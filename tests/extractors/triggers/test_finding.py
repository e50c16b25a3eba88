"""Trigger patterns: how they are compiled, where they match, and which words only look like one."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, misread, read, roles_of, triggers

from newsgraph.extractors.triggers.finding import TriggerIndex
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import Frame, Trigger


def frame(*patterns: str) -> Frame:
    declared = tuple(Trigger(pattern, "Test") for pattern in patterns)
    return Frame("Test", "試験", declared, (), None, None, speech=False)


def matched(text: str, *patterns: str) -> list[str]:
    from tests.extractors.tellings import scene

    parse = scene(text).parse
    index = TriggerIndex({"Test": frame(*patterns)}, tag) if patterns else triggers()
    surface = parse.sentence.text
    return [surface[parse.tokens[m.start].start : parse.tokens[m.end - 1].end] for m in index.find(parse)]


MATCHED = [
    ("岸田首相は謝意を示した。", ("謝意を示す", "示す"), ["謝意を示し"]),
    ("岸田首相は考えを示した。", ("謝意を示す", "示す"), ["示し"]),
    # a name that ends in the noun, of however many morphemes
    ("ソニーは第三者委員会を設置した。", ("委員会を設置する",), ["第三者委員会を設置"]),
    # other words may stand between the object and its verb
    ("岸田首相は謝意を改めて示した。", ("謝意を示す",), ["示し"]),
    ("船が領海に一時侵入した。", ("領海に侵入する",), ["侵入"]),
    ("船が領海を一時侵入した。", ("領海に侵入する",), []),
    ("岸田首相は改めて示した。", ("謝意を示す",), []),
    # the noun may be the head of a relative clause
    ("スイスが提出した対ロ制裁の決議案は採決された。", ("決議案を提出する",), ["提出"]),
    ("銀行が公開した映像が話題になった。", ("映像を公開する",), ["公開"]),
    ("公開された映像が話題になった。", ("映像を公開する",), ["公開"]),
    ("銀行が資料を公開した映像が話題になった。", ("映像を公開する",), []),
    ("議会が決めることは多い。", ("ことを決める",), []),
    ("島に展開した部隊が戻った。", ("部隊が展開する",), ["展開"]),
    ("島に展開する部隊が戻った。", ("部隊が展開する",), []),
    # a prefix makes another word
    ("首相は協力することを再確認した。", ("ことを確認する", "再確認"), ["再確認"]),
    ("ソニーが設置した第三者委員会は解散した。", ("委員会を設置する",), ["設置"]),
    ("ソニーは第三者委員会を年内に設置した。", ("委員会を設置する",), ["設置"]),
    # the causative
    ("議会は法案を年内に成立させた。", ("法案が成立する",), ["成立"]),
    ("議会は法案を年内に成立した。", ("法案が成立する",), []),
    # an occasion is an event of its own beside what is done there, an object is not
    ("知事選で山田氏が勝った。", ("選で勝つ", "知事選"), ["知事選", "勝っ"]),
    ("銀行は要求書を知事に出した。", ("要求書を出す", "要求"), ["出し"]),
    ("両首相は電話で約30分間話した。", ("電話で話す", "話す"), ["話し"]),
    ("両首相は電話でウクライナ情勢について協議した。", ("電話で協議する",), ["協議"]),
    ("両首相は電話でおよそ30分間、会談を行った。", ("電話で会談する",), ["会談"]),
    ("首相は電話で「知らない」と話した。", ("電話で話す",), []),
    ("首相は電話で呼ばれ、記者団に話した。", ("電話で話す",), []),
    ("岸田首相が訪朝した。", ("訪[place]",), ["訪朝"]),
    ("岸田首相が訪問した。", ("訪[place]",), []),
    ("米国の対ロ制裁が続く。", ("対[target]制裁", "制裁"), ["対ロ制裁"]),
    ("米国の制裁が続く。", ("対[target]制裁", "制裁"), ["制裁"]),
    ("首相は語り、笑った。", ("語る",), ["語り"]),
    ("首相は語らなかった。", ("語る",), ["語ら"]),
    ("首脳会談と外相会談が開かれた。", ("会談", "首脳会談"), ["首脳会談", "会談"]),
    ("米国は部隊を派遣した。", ("部隊を派遣する", "派遣"), ["部隊を派遣"]),  # a body is a mention too
    ("首相は笑った。", ("会談",), []),
    # one dictionary form joins verbs of one sound; the kanji tells them apart, kana does not
    ("兵士が銃を撃った。", ("撃つ",), ["撃っ"]),
    ("選手が球を打った。", ("撃つ",), []),
    ("会長が職を辞めた。", ("辞める",), ["辞め"]),
    ("会長が職をやめた。", ("辞める",), ["やめ"]),
    ("会長が車を止めた。", ("辞める",), []),
    ("会長が功績を称えた。", ("たたえる",), ["称え"]),
    ("首相が質問に答えた。", ("答える",), ["答え"]),
    ("首相が期待に応えた。", ("答える",), []),
]


@pytest.mark.parametrize(("text", "patterns", "found"), MATCHED)
def test_matched(text: str, patterns: tuple[str, ...], found: list[str]) -> None:
    assert matched(text, *patterns) == found


def test_a_name_is_no_trigger() -> None:
    assert "国連" not in matched("国連が声明を出した。", "国連", "声明")


def test_two_types_may_share_a_word() -> None:
    index = TriggerIndex({"A": frame("会談"), "B": frame("会談")}, tag)
    from tests.extractors.tellings import scene

    assert [m.pattern.key for m in index.find(scene("両者の会談が続く。").parse)] == ["A", "B"]


NOT_READ = [
    ("岸田首相が会議室に入った。", "Meeting", "-"),
    ("岸田首相は交渉力で知られる。", "Meeting", "-"),
    ("ロシアの攻撃機が飛んだ。", "Attack", "-"),
    ("米国の制裁委員会が報告した。", "Sanction", "-"),
    ("イランの核交渉担当者が着いた。", "Meeting", "-"),
    ("ロシアの発表会に人が集まった。", "Announcement", "-"),
    ("米国の訪問者数が増えた。", "Visit", "-"),
    ("大谷選手が9回に登板した。", "Appointment", "-"),
    ("大谷選手が本塁打を放った。", "MilitaryActivity", "-"),
    ("大谷選手がメダルを奪った。", "Attack", "-"),
    ("大谷選手が新大会に参戦した。", "MilitaryActivity", "-"),
    ("大谷選手の送りバントが決まった。", "Transfer", "-"),
    ("フジテレビはアニメの放送を始めた。", "Report", "-"),
    ("患者は大阪市の病院に搬送された。", "Transfer", "-"),
    ("フランスを台風が襲った。", "Attack", "-"),
    ("日本の展覧会は100万人を動員した。", "MilitaryActivity", "-"),
    ("東京ヴェルディが2部に降格した。", "Departure", "-"),
    ("岸田首相は祝電を送った。", "Transfer", "-"),
    ("岸田首相は賞を贈った。", "Transfer", "-"),
    ("歌手の山田花子さんはシングルを発売した。", "Business", "-"),
    ("警察は東京の橋を封鎖した。", "Sanction", "-"),
    ("山手線で乗客が車内に閉じ込められた。", "Arrest", "-"),
    misread(
        "a body's name that ends in a trigger is an event",
        "大阪市で「日本被害対策全国会議」の呼びかけがあった。",
        "Meeting",
        "-",
    ),
    ("気象庁は震度を4と速報した。", "Report", "-"),
    ("大阪府警が家族に死亡を伝えた。", "Report", "-"),
    ("読売新聞が家族の死亡を伝えた。", "Statement", "-"),
    ("岸田首相は伝えられる。", "Report", "-"),
    ("日本は対象としたい。", "Statement", "-"),
    ("首相官邸の説明会が開かれた。", "Statement", "-"),
    ("日本は機会を求めている人が多い。", "Sanction", "-"),
    ("韓国で事故米が見つかった。", "Disaster", "-"),
    ("韓国の選挙区が見直された。", "Vote", "-"),
    ("韓国の投票率は上がった。", "Vote", "-"),
    ("北朝鮮の実験室を写した。", "MilitaryActivity", "-"),
    ("ロシアの支援者が集まった。", "Support", "-"),
    ("岸田首相は合意文書に目を通した。", "Agreement", "-"),
    ("岸田首相は抗議文を読んだ。", "Protest", "-"),
    ("中国の輸出額は増えた。", "Transfer", "-"),
    ("中国の生産台数は増えた。", "Business", "-"),
    ("安全保障会議の事務局が日本に置かれた。", "Meeting", "-"),
    ("被告は無罪を主張した。", "Statement", "-"),
    ("岸田首相はバイデン大統領と電話会談した。", "Meeting", "-"),
    ("岸田首相は視線を送った。", "Transfer", "-"),
    ("岸田首相は声援を受けた。", "Support", "-"),
    ("岸田首相は車に衝突した。", "Attack", "-"),
    ("岸田首相の考えが示した道は長い。", "Statement", "-"),
    ("岸田首相は地震について述べた。", "Disaster", "-"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), NOT_READ)
def test_words_that_only_look_like_a_trigger(text: str, kind: str, roles: str) -> None:
    assert roles == "-"
    assert [roles_of(event) for event in events(read(text), kind)] == []


# what a word of force, dealing or choice names beside the words of a contest, and away from them
CONTESTS = [
    ("米国は9回裏の攻撃で本塁打を放った。", "Attack", 0),
    ("米国はイランへの攻撃で施設を壊した。", "Attack", 1),
    ("ドイツは反撃に出たが、同点ゴールを決められなかった。", "Attack", 0),
    ("ウクライナは反撃に出たが、橋を渡れなかった。", "Attack", 1),
    ("ロシアは試合のあったキーウを占領した。", "Attack", 0),
    ("ロシアはキーウを占領した。", "Attack", 1),
    ("サッカーの試合の後、大谷翔平選手が射殺された。", "Attack", 1),  # players are killed as others are
    ("大谷翔平選手は三振を奪った。", "Attack", 0),
    ("ロシアはウクライナからクリミアを奪った。", "Attack", 1),
]


@pytest.mark.parametrize(("text", "kind", "number"), CONTESTS)
def test_words_of_a_contest_beside_a_trigger(text: str, kind: str, number: int) -> None:
    assert len(events(read(text), kind)) == number


READ = [
    ("岸田首相が訪朝した。", "Visit"),
    ("王毅外相が来日した。", "Visit"),
    ("岸田首相が帰国した。", "Visit"),
    ("岸田首相は謝意を示した。", "Support"),
    ("岸田首相は遺憾の意を表明した。", "Accusation"),
    ("米国は経済制裁措置を発動した。", "Sanction"),
    ("米国は対ロ制裁を発動した。", "Sanction"),
    ("イスラエル軍は無差別爆撃を行った。", "Attack"),
    ("イスラエル軍が空爆。", "Attack"),
    ("日中が会談。", "Meeting"),
    ("岸田首相が会談後に述べた。", "Statement"),
    ("岸田首相はバイデン大統領と電話会談した。", "Call"),
    ("岸田首相は電話でバイデン大統領と話した。", "Call"),
    ("岸田首相は訪米中だ。", "Visit"),
    ("フランスを武装集団が襲った。", "Attack"),
    ("北朝鮮がウクライナで参戦した。", "MilitaryActivity"),
    ("米国は中東に空母を派遣した。", "MilitaryActivity"),
    ("岸田首相は台湾に医薬品を送った。", "Transfer"),
    ("日立製作所が新型機を発売した。", "Business"),
    ("中国は米国の総領事館を閉鎖した。", "Sanction"),
    ("岸田首相が新大統領に選ばれた。", "Appointment"),
    ("岸田首相は慎重な考えも示した。", "Statement"),
    ("岸田首相は見解は示さなかった。", "Statement"),
]


@pytest.mark.parametrize(("text", "kind"), READ)
def test_words_that_are_one(text: str, kind: str) -> None:
    assert len(events(read(text), kind)) == 1


PARTED = [
    # an object and its verb with other words between them
    ("フランスは部隊を来月レバノンに派遣する。", ["部隊を派遣する"]),
    ("岸田首相は懸念を強く示した。", ["懸念を示す"]),
    ("部隊が九州に派遣された。", ["部隊を派遣する"]),
    ("予算が参院で成立した。", ["予算が成立する"]),
    ("ショルツ首相は連邦議会を27日に解散した。", ["議会を解散する"]),
    # how many of them, or what it is called, stands behind the noun
    ("フランスは部隊2000人をレバノンに派遣した。", ["部隊を派遣する"]),
    ("フランスは部隊「青の盾」をレバノンに派遣した。", ["部隊を派遣する"]),
    ("フランスは部隊「青の盾」など2000人を派遣した。", ["部隊を派遣する"]),
    ("フランスは部隊ギャラントを派遣した。", ["部隊を派遣する"]),
    ("フランスは「部隊の家」を派遣した。", []),
    ("フランスは部隊長2人をレバノンに派遣した。", []),
    ("フランスは部隊指揮官をレバノンに派遣した。", []),
    # the object of another verb, or not the object
    ("フランスは部隊を集め、医師を派遣した。", []),
    ("フランスは部隊に医師を派遣した。", []),
    ("部隊が九州に医師を派遣した。", []),
    ("会長はサッカー部を3月に解散した。", []),
]


@pytest.mark.parametrize(("text", "patterns"), PARTED)
def test_object_apart_from_its_verb(text: str, patterns: list[str]) -> None:
    from tests.extractors.tellings import scene

    wanted = ("部隊を派遣する", "懸念を示す", "予算が成立する", "議会を解散する")
    index = TriggerIndex({"Test": frame(*wanted)}, tag)
    assert [m.pattern.text for m in index.find(scene(text).parse)] == patterns


def test_a_trigger_in_the_object_is_part_of_it() -> None:
    assert matched("首相は要求書を国会に提出した。", "要求", "要求書を提出する") == ["提出"]


OBJECTS = [
    (
        "フランスはフランス海軍を地中海に派遣した。",
        "MilitaryActivity",
        "actor=フランス place=地中海 target=フランス海軍",
    ),
    ("衆議院が9日に解散した。", "Vote", "actor=衆議院"),
    # the owner of an object is not the doer; what is an event itself keeps what it has
    ("九州で日本の兵士を訓練した。", "MilitaryActivity", "place=九州"),
    ("米国と中国の会議が東京で開かれた。", "Meeting", "participant=中国+米国 place=東京"),
]


@pytest.mark.parametrize(("text", "name", "roles"), OBJECTS)
def test_roles_about_an_object(text: str, name: str, roles: str) -> None:
    assert [roles_of(e) for e in events(read(text), name)] == [roles]
