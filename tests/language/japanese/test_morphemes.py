"""Morphemes, how names and times become one token, and how names are read aloud."""

import pytest

from newsgraph.language.japanese.morphemes import join, reading, tag

SENTENCES = [
    "プーチン氏が訪朝した。",
    "a  b 米国 と日本",
    "",
    "😀が述べた",
    "4,500人が死亡した",
    "「支援する」と述べた。",
    '"引用,符"です',
]


@pytest.mark.parametrize("text", SENTENCES)
def test_offsets_count_in_the_text(text: str) -> None:
    tokens = tag(text)
    assert all(text[t.start : t.end] == t.surface for t in tokens)
    assert "".join(t.surface for t in tokens) == "".join(text.split())


UNITS = [
    # text, unit, surfaces
    ("訪朝した", (1, 2), ["訪", "朝", "し", "た"]),  # a name inside a word splits it
    ("ノバク副首相が", (0, 3), ["ノバク", "副", "首相", "が"]),  # a name that was broken is one again
    ("18日に会談", (0, 3), ["18日", "に", "会談"]),
    ("米国は", (0, 2), ["米国", "は"]),
]


@pytest.mark.parametrize(("text", "unit", "surfaces"), UNITS)
def test_a_unit_is_one_token(text: str, unit: tuple[int, int], surfaces: list[str]) -> None:
    joined = join(text, tag(text), [(*unit, 0, -1)])
    assert [t.surface for t in joined] == surfaces
    assert [t.mention for t in joined].count(0) == 1


ALONGSIDE = [
    # text, units that are names, what stands behind the last one
    ("ゼレンスキー大統領とも電話で話した。", [(0, 6)], ["と", "も"]),
    ("17日、王毅政治局員とも会った。", [(4, 6)], ["と", "も"]),
    ("マツダやSUBARUとも提携した。", [(0, 3), (4, 10)], ["と", "も"]),
    # both, and all: nobody else
    ("両氏とも反対した。", [(0, 2)], ["とも"]),
    ("日中とも慎重だ。", [(0, 1), (1, 2)], ["とも"]),
    ("自民・民主とも反対した。", [(0, 2), (3, 5)], ["とも"]),
    ("自民党3人とも当選した。", [(0, 3)], ["とも"]),
]


@pytest.mark.parametrize(("text", "names", "particles"), ALONGSIDE)
def test_tomo_behind_one_name_is_two_particles(
    text: str, names: list[tuple[int, int]], particles: list[str]
) -> None:
    joined = join(text, tag(text), [(*unit, i, -1) for i, unit in enumerate(names)])
    assert [t.surface for t in joined if t.surface in {"と", "も", "とも"}] == particles


READINGS = [
    ("外務省", "ガイムショウ"),
    ("朝鮮労働党", "チョウセンロウドウトウ"),
    ("岸田", "キシダ"),
    ("NATO", ""),
    ("習近平", ""),  # the dictionary does not know 習 as a name
    ("", ""),
    ("\n", ""),
]


@pytest.mark.parametrize(("name", "expected"), READINGS)
def test_reading(name: str, expected: str) -> None:
    assert reading(name) == expected


FEARS = [
    # a fear that stands as a noun, and who fears
    ("攻撃する恐れ、", "名詞"),
    ("攻撃を恐れ、", "動詞"),
]


@pytest.mark.parametrize(("text", "pos"), FEARS)
def test_a_fear_behind_a_clause_is_a_noun(text: str, pos: str) -> None:
    assert next(t.lexeme.pos for t in tag(text) if t.surface == "恐れ") == pos


CONCESSIONS = [
    ("合意したものの、", ["合意", "し", "た", "ものの", "、"]),
    ("難しいものの、", ["難しい", "ものの", "、"]),
    ("合意したものの多く", ["合意", "し", "た", "もの", "の", "多く"]),
    ("本のものの、", ["本", "の", "もの", "の", "、"]),
]


@pytest.mark.parametrize(("text", "surfaces"), CONCESSIONS)
def test_a_concession_is_one_particle(text: str, surfaces: list[str]) -> None:
    assert [t.surface for t in tag(text)] == surfaces


JOINED_VERBS = [
    ("攻撃が相次いだ", ["攻撃", "が", "相次い", "だ"]),
    ("同社を相手取り", ["同社", "を", "相手取り"]),
    ("相手を取り違え", ["相手", "を", "取り違え"]),
    ("これに次いで", ["これ", "に", "次い", "で"]),
]


@pytest.mark.parametrize(("text", "surfaces"), JOINED_VERBS)
def test_a_verb_in_two_parts_is_one_word(text: str, surfaces: list[str]) -> None:
    assert [t.surface for t in tag(text)] == surfaces
