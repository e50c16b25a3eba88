"""Where a trigger stands: predicate, carried by a light verb, stopped, or a noun; or inside another word."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import lexicon, misread, scene, triggers

from newsgraph.extractors.triggers.site import Site, locate


def sites(text: str, word: str) -> list[Site | None]:
    """Return the sites of the triggers whose words are `word`."""
    sentence = scene(text)
    tokens = sentence.parse.tokens
    return [
        locate(sentence, match, lexicon())
        for match in triggers().find(sentence.parse)
        if "".join(token.surface for token in tokens[match.start : match.end]) == word
    ]


def described(site: Site | None) -> str:
    """Return ``rule``, with what else is peculiar about the site."""
    if site is None:
        return "inside another word"
    marks = [site.rule, "flipped" * site.flipped, "stopped" * site.stopped, site.suffix]
    return " ".join(mark for mark in marks if mark)


SITES = [
    # a number behind what happened counts it; behind what is won or lost it counts that
    ("台風7号が父島の近海で発生した。", "台風", "light"),
    ("能登半島で震度7を観測した。", "震度7を観測", "verb"),
    ("広島市の災害で死者31人を出した。", "死者", "light"),
    ("自民党は広島市で選挙3連敗となった。", "選挙", "inside another word"),
    # a name beside it is no part of its word; what a body does, or where it is, is
    ("岸田首相は合弁会社トヨタを訪れた。", "合弁会社", "noun"),
    ("滋賀県知事選岸田氏が立つ。", "知事選", "noun"),
    ("イラク駐留米軍が戻った。", "駐留", "inside another word"),
    # what something is made is not done: 対象にする; who is asked may stand there
    ("米国の制裁は出資者を対象にしていない。", "制裁", "noun"),
    ("岸田首相は要請を米国にした。", "要請", "light"),
    # what it is called is not said
    ("岸田首相は「国産の鉄道」として輸出した。", "とし", "inside another word"),
    ("岸田首相は「支援は責任」として協力した。", "とし", "verb"),
    ("岸田首相は「無効だ」として協力した。", "とし", "verb"),
    ("岸田首相は「不当な攻撃」として非難した。", "とし", "verb"),
    # what has parties may be left in one compound, what has none may not
    ("社民党は連立脱退を決めた。", "連立", "noun stopped 脱退"),
    ("社民党は制裁離脱を決めた。", "制裁", "inside another word"),
    # a list has the case of its last noun
    ("米国は制裁や攻撃を行った。", "制裁", "light"),
    ("10日、大統領選挙と州の議会選挙が同時に行われた。", "大統領選挙", "light"),
    ("岸田首相は攻撃や制裁を停止した。", "攻撃", "stop stopped"),
    ("米国の攻撃と同じ場所で中国が制裁を行った。", "攻撃", "noun"),
    # a predicate of its own
    ("岸田首相がインドを訪問した。", "訪問", "verb"),
    ("岸田首相がインドを訪問。", "訪問", "verb"),
    ("岸田首相がインドを訪問する予定だ。", "訪問", "verb"),
    ("岸田首相がインドを訪れ、帰国した。", "訪れ", "verb"),
    ("岸田首相は訪問先で演説できる。", "演説", "verb"),
    ("米国は制裁強化した。", "制裁強化", "verb"),
    # a light verb carries it
    ("岸田首相は訪問を行った。", "訪問", "light"),
    ("米国は制裁を科した。", "制裁", "light"),
    ("会談が開かれた。", "会談", "light"),
    ("両国は会談に臨んだ。", "会談", "light"),
    # what several do comes about; what one does is not what something becomes
    ("両国は停戦となった。", "停戦", "light"),
    ("両国は停戦とした。", "停戦", "noun"),
    ("報復は攻撃となった。", "攻撃", "noun"),
    # it is what something is made, or where something is
    ("米国は制裁を明らかにした。", "制裁", "noun"),
    ("米国は制裁を厳しくした。", "制裁", "noun"),
    ("首相の演説に配慮がある。", "演説", "noun"),
    ("両国は協力関係にある。", "協力関係", "light"),
    # the subject undergoes it
    ("キーウは攻撃を受けた。", "攻撃", "light-passive flipped"),
    ("山田氏の死去を受け、岸田首相は談話を出した。", "死去", "noun"),
    ("岸田首相は批判を受けて、談話を出した。", "批判", "light-passive flipped"),
    ("石破氏の辞任を受け、岸田首相は談話を出した。", "辞任", "noun"),
    ("この攻撃を受け、岸田首相は談話を出した。", "攻撃", "noun"),
    ("大きな攻撃を受け、キーウは停電した。", "攻撃", "light-passive flipped"),
    misread(
        "さらされる is a passive form, looked up by さらす",
        "キーウは攻撃にさらされた。",
        "攻撃",
        "light-passive flipped",
    ),
    # what may be supposed is not said
    ("警視庁は、船を攻撃したとして、男を逮捕したと発表した。", "とし", "inside another word"),
    ("警視庁は、船を攻撃したとして、男を逮捕したことを発表した。", "とし", "inside another word"),
    ("警視庁は、船を攻撃したとして、港を閉じたと発表した。", "とし", "verb"),
    ("警視庁は、船を攻撃したとして、処分するよう求めた。", "とし", "verb"),
    ("岸田首相は、港を閉じたとして、住民から抗議を受けた。", "とし", "inside another word"),
    ("岸田首相は、港を閉じたとして、住民からの反発を招いた。", "とし", "inside another word"),
    ("岸田首相は、港を閉じたとして、反発を和らげた。", "とし", "verb"),
    ("岸田首相は、攻撃したとしても困らない。", "とし", "inside another word"),
    ("岸田首相は、攻撃したとしている。", "とし", "verb"),
    # it is stopped
    ("ロシアは攻撃をやめた。", "攻撃", "stop stopped"),
    ("ロシアは攻撃を停止した。", "攻撃", "stop stopped"),
    ("ロシアは攻撃停止した。", "攻撃", "stop stopped"),
    ("会談は中止された。", "会談", "stop stopped"),
    ("訪問が見送られた。", "訪問", "stop stopped"),
    # who leaves what has parties ends it for himself
    ("米国は協定から離脱した。", "協定", "stop stopped"),
    ("米国は攻撃から離脱した。", "攻撃", "noun"),
    # who stays away from where others meet
    ("米国は会議を欠席した。", "会議", "absent stopped"),
    ("米国は演説を欠席した。", "演説", "noun"),
    # 控える stops acts of saying; what else one 控える lies ahead
    ("林外相は発言を控えた。", "発言", "stop stopped"),
    ("林外相は会談を控えている。", "会談", "noun"),
    # what has an object of its own does not carry its subject; what there is beside a topic is another thing
    ("会議が18日、憲章に条文を加えることを承認した。", "会議", "noun"),
    ("攻撃が都市に被害を与えた。", "攻撃", "noun"),
    ("制裁は、解除する可能性がある。", "制裁", "noun"),
    ("制裁はある。", "制裁", "light"),
    # behind a day and a name で says where something was
    ("会談が17日、東京であった。", "会談", "light"),
    ("会談が17日に東京であり、首相が発言した。", "会談", "light"),
    ("会談の場は17日、東京であった。", "会談", "noun"),
    # the harm that it did comes with it; what it leaves behind does not
    ("攻撃の被害が出た。", "攻撃", "light"),
    ("攻撃による被害を受けた。", "攻撃", "light-passive flipped"),
    ("攻撃の影響が出た。", "攻撃", "noun"),
    # a noun
    ("攻撃は激しい。", "攻撃", "noun"),
    ("ロシアによる攻撃の後、停電した。", "攻撃", "noun"),
    ("訪問計画が明らかになった。", "訪問", "noun 計画"),
    ("会談後、首相は帰った。", "会談", "noun 後"),
    ("攻撃中止の知らせが届いた。", "攻撃", "noun stopped 中止"),
    # the title of a work, not what is said
    ("映画『ロシアの攻撃』が公開された。", "攻撃", "inside another word"),
    ("田中氏は『ロシアの攻撃だ』と述べた。", "攻撃", "noun"),
    ("田中氏は「『ロシアの攻撃』だ」と述べた。", "攻撃", "noun"),
    ("映画『白い雪』がロシアの攻撃を描いた。", "攻撃", "noun"),
    ("映画「ロシアの攻撃」が公開された。", "攻撃", "inside another word"),
    ("著書「なぜロシアは攻撃したのか」を出した。", "攻撃", "inside another word"),
    ("田中氏は「ロシアの攻撃」を非難した。", "攻撃", "noun"),
    ("映画「白い雪」がロシアの攻撃を描いた。", "攻撃", "noun"),
    ("対話を目的に特使を送った。", "対話", "noun"),
    ("特使を対話に送った。", "対話", "noun"),
    # a part of another word
    ("攻撃機が飛んだ。", "攻撃", "inside another word"),
    ("首相は会議室に入った。", "会議", "inside another word"),
    ("制裁委員会が報告した。", "制裁", "inside another word"),
    ("訪問者が増えた。", "訪問", "inside another word"),
    ("供給網が乱れた。", "供給", "inside another word"),
    ("発表会が終わった。", "発表", "inside another word"),
]


@pytest.mark.parametrize(("text", "word", "site"), SITES)
def test_site(text: str, word: str, site: str) -> None:
    found = [described(s) for s in sites(text, word)]
    assert found
    assert set(found) == {site}


def test_a_light_verb_with_an_object_of_its_own_carries_no_noun_with_ni() -> None:
    assert {described(s) for s in sites("首相は攻撃に哀悼の意を示した。", "攻撃")} == {"noun"}


def test_who_tells_of_a_deed_does_not_do_it() -> None:
    assert {described(s) for s in sites("調印は重要だと朝日新聞は伝えた。", "調印")} == {"noun"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        misread("a verb's stem before a noun is a predicate", "捕手が送りバントを決めた。", "送り"),
        misread("a name in quotation marks may end in a trigger", "「被害対策全国会議」が抗議した。", "会議"),
    ],
)
def test_a_verb_inside_a_compound_is_no_predicate(text: str, word: str) -> None:
    assert {described(s) for s in sites(text, word)} <= {"inside another word"}
