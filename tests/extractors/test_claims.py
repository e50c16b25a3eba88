"""Claims: ids that say what is the same, evidence that stands in the text, labels, order."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.extractors.tellings import claims, events, read

from newsgraph.extractors.claims import digest
from newsgraph.model import MIN_CONFIDENCE, Event, Reading, Status

DATED = "岸田文雄首相は17日、インドを訪問した。"
UNDATED = "岸田文雄首相はインドを訪問した。"
ARTICLE = (
    "ロイター通信によると、イスラエル軍は17日、ガザを攻撃した。",
    "ハマスは「停戦に応じる」と表明し、イスラエルに撤退するよう求めた。",
    "イスラエルのネタニヤフ首相は提案を拒否した。",
)


def id_of(reading: Reading, kind: str) -> str:
    [event] = events(reading, kind)
    return event.id


def test_a_dated_happening_has_one_id_in_every_article() -> None:
    first, second = read(DATED, name="a.txt"), read("インドを17日に岸田首相が訪れた。", name="b.txt")
    assert id_of(first, "Visit") == id_of(second, "Visit")


def test_an_undated_happening_is_of_its_article() -> None:
    first, second = read(UNDATED, name="a.txt"), read(UNDATED, name="b.txt")
    assert id_of(first, "Visit") != id_of(second, "Visit")


def test_who_says_so_and_how_sure_do_not_change_the_event() -> None:
    plain = id_of(read(DATED), "Visit")
    for text in (
        "ロイター通信によると、岸田文雄首相は17日、インドを訪問した。",
        "岸田文雄首相が17日にインドを訪問する予定だった。",
        "岸田文雄首相が17日にインドを訪問した可能性がある。",
    ):
        assert id_of(read(text, name="c.txt"), "Visit") == plain


@pytest.mark.parametrize(
    "other",
    [
        "岸田文雄首相は16日、インドを訪問した。",
        "岸田文雄首相は17日、中国を訪問した。",
        "王毅外相は17日、インドを訪問した。",
    ],
)
def test_another_day_place_or_visitor_is_another_event(other: str) -> None:
    assert id_of(read(DATED), "Visit") != id_of(read(other), "Visit")


def test_what_is_said_tells_acts_of_saying_of_one_day_apart() -> None:
    first = id_of(read("岸田首相は17日、「インドは大切だ」と述べた。", name="a.txt"), "Statement")
    second = id_of(read("岸田首相は17日、「中国は大切だ」と述べた。", name="b.txt"), "Statement")
    assert first != second


def test_claims_are_of_their_article_but_their_event_may_be_shared() -> None:
    [first], [second] = (claims(read(DATED, name=name), "Visit") for name in ("a.txt", "b.txt"))
    assert first.about.id == second.about.id
    assert first.id != second.id


def test_ids_are_stable_and_unique() -> None:
    first, second = (claims(read(*ARTICLE)) for _ in range(2))
    assert [c.id for c in first] == [c.id for c in second]
    assert len({c.id for c in first}) == len(first)


def test_ids_do_not_hang_on_the_order_of_sets() -> None:
    script = (
        "from tests.extractors.test_claims import ARTICLE; from tests.extractors.tellings import read;"
        "print([c.id for c in read(*ARTICLE).claims])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join([str(Path(__file__).parents[2]), *sys.path])},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
    assert len(told.pop()) > 2


def test_evidence_stands_in_the_text_letter_for_letter() -> None:
    reading = read(*ARTICLE, headline="イスラエル、ガザ攻撃")
    text = reading.document.article.text
    for claim in claims(reading):
        evidence = claim.evidence
        assert text[slice(*evidence.sentence)] == evidence.quote
        assert evidence.sentence.start <= evidence.trigger.start < evidence.trigger.end
        assert evidence.trigger.end <= evidence.sentence.end
        assert isinstance(claim.about, Event)
        assert {role for role, _ in evidence.roles} <= {role for role, _ in claim.about.roles}
        assert evidence.rule.startswith(claim.about.type)


def test_offsets_survive_wide_digits_and_invisible_characters() -> None:
    reading = read("岸田\u200b文雄首相は１７日、インドを訪問した。")
    [claim] = claims(reading, "Visit")
    text = reading.document.article.text
    assert text[slice(*claim.evidence.trigger)] == "訪問"
    assert {text[slice(*span)] for _, span in claim.evidence.roles} == {"岸田\u200b文雄", "インド"}


def test_a_role_carried_over_has_its_words_where_they_stand() -> None:
    reading = read("岸田首相はインドを訪れた。", "モディ首相とも会談した。")
    [claim] = claims(reading, "Meeting")
    text = reading.document.article.text
    assert ("participant", "岸田") in {(role, text[slice(*span)]) for role, span in claim.evidence.roles}


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        (DATED, "Visit", "岸田文雄のインド訪問（2024-06-17）"),
        ("岸田首相は20─22日にインドを訪れる。", "Visit", "岸田文雄のインド訪問（2024-06-20〜22）"),
        (
            "岸田首相は6月30日から7月2日までインドを訪れる。",
            "Visit",
            "岸田文雄のインド訪問（2024-06-30〜07-02）",
        ),
        (UNDATED, "Visit", "岸田文雄のインド訪問"),
        ("インドで地震が起きた。", "Disaster", "インド災害"),
    ],
)
def test_label(text: str, kind: str, label: str) -> None:
    [event] = events(read(text), kind)
    assert event.label == label


def test_claims_stand_in_the_order_of_the_text() -> None:
    reading = read(*ARTICLE)
    places = [(c.evidence.sentence, c.evidence.trigger) for c in reading.claims]
    assert places == sorted(places)


def test_confidence_is_lower_the_farther_a_subject_was_fetched() -> None:
    reading = read("岸田首相はインドを訪れ、演説した。", "「成果があった」と述べた。")
    own, shared, carried = (
        next(c.confidence for c in claims(reading) if c.evidence.rule.split("/")[1] == word)
        for word in ("訪れる", "演説", "述べる")
    )
    assert own > carried
    assert shared > carried
    assert all(0 < c.confidence <= 1 for c in reading.claims)


def test_a_very_long_sentence_is_below_the_bound_of_a_build() -> None:
    aside = "市場では株価が上がり、為替も動き、"
    sure = [
        claims(read(f"{aside * repeated}岸田首相はインドを訪れた。"))[0].confidence
        for repeated in (0, 5, 11, 17)
    ]
    assert sure == sorted(sure, reverse=True)
    assert sure[0] == sure[1] > sure[2] >= MIN_CONFIDENCE > sure[3]


def test_parts_of_a_digest_do_not_run_together() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert len(digest("")) == 20


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("岸田首相は「中国は重要だ」と述べた。", "content", "中国は重要"),
        ("岸田首相は訪問は行わないと述べた。", "content", "訪問は行わない"),
        ("岸田首相は「訪問できない」と述べた。", "content", "訪問できない"),
        ("岸田首相は増税について説明した。", "topic", "増税"),
        ("北朝鮮はロシアに弾薬を供与した。", "object", "弾薬"),
        ("米国は3億ドルの武器をウクライナに供与した。", "object", "3億ドルの武器"),
    ],
)
def test_words_of_the_clause(text: str, word: str, told: str) -> None:
    assert told in {dict(event.words).get(word, "").removesuffix("だ") for event in events(read(text))}


def test_what_is_over_is_not_planned_with_what_is_ahead() -> None:
    ahead = "日本と北朝鮮は首脳会談を行う予定だ。"
    told = [claims(read(ahead, f"{when}日朝首脳会談は長かった。"), "Meeting") for when in ("今月2日の", "")]
    assert [[claim.status for claim in found][-1] for found in told] == [Status.ACTUAL, Status.PLANNED]
