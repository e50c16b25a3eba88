"""How sure a noun event is: what it is taken for, what is still to be held, what has happened."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read

NOUNS = [
    # taken for
    ("爆発はタリバンの攻撃とみられる。", "Attack", "Possible"),
    ("爆発はタリバンの攻撃によるものとみられる。", "Attack", "Possible"),
    ("爆発がタリバンの攻撃によるものかどうかは分からない。", "Attack", "Possible"),
    ("爆発はタリバンの攻撃によるものではない。", "Attack", "Denied"),
    ("爆発はタリバンの攻撃によるものだ。", "Attack", "Actual"),
    ("米国は中国との会談とみられる動画を公開した。", "Meeting", "Possible"),
    # what moved somebody to a deed is as doubtful as the deed; not what it is to be, nor where they met
    ("日本がロシアの要請で部隊を派遣した事実はない。", "Request", "Denied"),
    ("日本はロシアの指示で住民を殺害したとみられている。", "Request", "Possible"),
    ("日本がロシアの指示で住民を殺害したと主張した。", "Request", "Alleged"),
    ("日本はロシアの要請で部隊を派遣した。", "Request", "Actual"),
    ("日本はロシアの要請で部隊を派遣しなかった。", "Request", "Actual"),
    ("日本はロシアの要請で部隊を派遣する計画だ。", "Request", "Actual"),
    ("日本がロシアとの会談で譲歩した事実はない。", "Meeting", "Actual"),
    ("韓国は日本への報復措置を思いとどまった。", "Sanction", "Denied"),
    ("日産自動車はホンダとの経営統合を白紙に戻した。", "Business", "Denied"),
    ("日産自動車はホンダとの経営統合を軌道に戻した。", "Business", "Actual"),
    # as sure as that it begins or becomes more
    ("米国は中国への関税の引き上げを見送った。", "Sanction", "Denied"),
    ("米国は中国への制裁の強化を検討している。", "Sanction", "Possible"),
    ("米国はイランへの攻撃の拡大を決めた。", "Attack", "Planned"),
    ("米国は中国への制裁の強化を発表した。", "Sanction", "Actual"),  # done by being announced
    ("米国は中国への制裁の評価を見送った。", "Sanction", "Actual"),
    # what is a condition may come about or not; what is a reason has
    ("イランは米国の撤退を条件に、解除を求めた。", "MilitaryActivity", "Possible"),
    ("イランは米国の撤退を理由に、解除を求めた。", "MilitaryActivity", "Actual"),
    # what others ask for is asked, whatever becomes of it; not what one may ask oneself
    ("イランは米国の要求を受け入れる方針だ。", "Request", "Actual"),
    ("イランは米国からの提案を検討している。", "Request", "Actual"),
    ("イランは米国への要求を検討している。", "Request", "Possible"),
    ("イランは米国の撤退を受け入れる方針だ。", "MilitaryActivity", "Planned"),
    # what is a condition is decided by nothing further out
    ("国連は、米国が撤退すれば会議を開くよう求めた。", "MilitaryActivity", "Possible"),
    ("国連は、米国が撤退し会議を開くよう求めた。", "MilitaryActivity", "Requested"),
    ("岸田首相は、ロシアが攻撃しても屈することはないと語った。", "Attack", "Possible"),
    # considered
    ("トヨタ自動車はソニーの買収を検討中だ。", "Business", "Possible"),
    ("トヨタ自動車はソニーの買収についても検討している。", "Business", "Possible"),
    ("トヨタ自動車はソニーの買収について説明している。", "Business", "Actual"),
    ("米国はイランを攻撃中だ。", "Attack", "Actual"),
    # done with what a compound ends in
    ("ソニーは東京高裁への異議申し立てを行うことができる。", "Denial", "Possible"),
    ("ソニーは東京高裁への異議申し立てを行った。", "Denial", "Actual"),
    ("東京でのけが被害は出ていない。", "Casualty", "Denied"),
    ("東京でのけが被害は拡大していない。", "Casualty", "Actual"),
    ("トランプ氏は「ロシアとウクライナの合意は近い」と述べた。", "Agreement", "Possible"),
    ("トランプ氏は「ロシアとウクライナの合意は重い」と述べた。", "Agreement", "Actual"),
    # done by being announced
    ("トランプ大統領はクック理事の解任を発表した。", "Departure", "Actual"),
    ("トランプ大統領はクック理事の辞任を発表した。", "Departure", "Planned"),
    # what is said of a topic inside a clause of content; not what another one does
    ("米国とイランの会談は中止される可能性がある。", "Meeting", "Possible"),
    ("米国とイランの会談は見送られる公算が大きい。", "Meeting", "Possible"),
    ("米国のイランへの攻撃は避けられる見通しだ。", "Attack", "Denied"),
    ("米国のイランへの攻撃は再開される恐れがある。", "Attack", "Possible"),
    ("岸田首相の訪中は来月に行われる予定だ。", "Visit", "Planned"),
    ("米国のイランへの攻撃は被害が出る恐れがある。", "Attack", "Actual"),
    ("米国のイランへの攻撃は、日本が非難される可能性がある。", "Attack", "Actual"),
    # what should not be is asked not to be
    ("習近平氏は、米国は日本への関税を避けるべきだと訴えた。", "Sanction", "Requested"),
    ("習近平氏は、米国は日本への関税を避けると述べた。", "Sanction", "Denied"),
    # still to be held
    ("橋下徹氏は大阪府知事選に立候補する意向だ。", "Vote", "Planned"),
    ("橋下徹氏は大阪府知事選への出馬を断念した。", "Vote", "Planned"),
    ("橋下徹氏は大阪府知事選に立候補した。", "Vote", "Actual"),
    ("橋下徹氏は大阪府知事選に立候補するとき、会社を辞めた。", "Vote", "Actual"),
    ("議長は東京で行われる国連の総会で決まる。", "Meeting", "Planned"),
    ("議長は東京で行われた国連の総会で決まる。", "Meeting", "Actual"),
    ("田中一郎議長は東京で行われる国連の総会に出席した。", "Meeting", "Actual"),
    ("議長は国連の総会で決定される。", "Meeting", "Planned"),
    ("議長は国連の総会で決定された。", "Meeting", "Actual"),
    ("議長は東京で行われた国連の総会で決定される。", "Meeting", "Actual"),
    ("田中一郎氏は国会の首相指名選挙で選出される予定だ。", "Vote", "Planned"),
    ("中国は、来月に開催予定の米国との会談に備える。", "Meeting", "Planned"),
    ("2005年に行われる大阪府知事選は、接戦だ。", "Vote", "Actual"),
]


@pytest.mark.parametrize(("text", "kind", "status"), NOUNS)
def test_how_sure_a_noun_is(text: str, kind: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), kind)] == [status]


HEADLINES = [
    ("滋賀県の新駅建設は中止に", "Business", "Denied"),
    ("滋賀県の新駅建設は来年に", "Business", "Actual"),
    ("大阪府知事選に橋下氏立候補へ", "Vote", "Planned"),
    ("橋下氏が辞職、大阪府知事選に出馬へ", "Vote", "Planned"),
    ("大阪府知事選で落選の男、逮捕される", "Vote", "Actual"),
    ("ロシア軍がキーウを攻撃、3人死亡か", "Attack", "Actual"),
    ("岸田首相が訪米し、大統領と会談か", "Visit", "Possible"),
]


@pytest.mark.parametrize(("headline", "kind", "status"), HEADLINES)
def test_how_sure_a_headline_is(headline: str, kind: str, status: str) -> None:
    told = claims(read("市場は静かだった。", headline=headline), kind)
    assert [claim.status.value for claim in told] == [status]


PLANS_OF_HEADLINES = [
    ("小学館、月刊誌を休刊", "小学館は18日、月刊誌を来年3月で休刊すると発表した。", "Planned"),
    ("小学館、月刊誌を休刊", "小学館は17日、月刊誌を休刊した。来年は季刊誌を休刊する。", "Actual"),
    ("岸田首相が訪米", "岸田首相は20日に米国を訪れる予定だ。", "Planned"),
    ("岸田首相が訪米", "岸田首相は17日に米国を訪れた。", "Actual"),
]


@pytest.mark.parametrize(("headline", "lead", "status"), PLANS_OF_HEADLINES)
def test_a_headline_leaves_open_that_it_is_ahead(headline: str, lead: str, status: str) -> None:
    told = read(lead, headline=headline)
    kind = "Visit" if "訪米" in headline else "Business"
    assert claims(told, kind)[0].status.value == status


def test_what_one_is_thanked_for_has_been() -> None:
    plan = "北朝鮮はロシアを支援する方針だ。"
    thanked = claims(read(plan + "プーチン大統領は北朝鮮の支援に謝意を示した。"), "Support")
    assert [claim.status.value for claim in thanked] == ["Planned", "Actual", "Actual"]
    awaited = claims(read(plan + "プーチン大統領は北朝鮮の支援に触れた。"), "Support")
    assert [claim.status.value for claim in awaited] == ["Planned", "Planned"]


def test_an_incident_is_no_plan() -> None:
    told = read("カブール爆破が予告された。当局はカブール爆破事件を調べている。")
    assert [claim.status.value for claim in claims(told, "Attack")] == ["Planned", "Actual"]


def test_what_is_to_stop_is_there() -> None:
    told = read("国連はガザ攻撃の停止を求めた。ガザ攻撃で市民が逃げた。")
    assert [claim.status.value for claim in claims(told, "Attack")] == ["Requested", "Actual"]


def test_what_is_called_off_may_have_been_a_plan() -> None:
    told = read("国連は岸田首相の訪米の中止を求めた。岸田首相の訪米を巡り、協議が続いた。")
    assert [claim.status.value for claim in claims(told, "Visit")] == ["Requested", "Requested"]


def test_a_draft_that_somebody_made_was_made() -> None:
    made = claims(read("国連が日本に提案した案は、厳しい。"), "Request")
    assert [claim.status.value for claim in made] == ["Actual"]
    meant = claims(read("トヨタ自動車がソニーを買収する案は、厳しい。"), "Business")
    assert [claim.status.value for claim in meant] == ["Possible"]
