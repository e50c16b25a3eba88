from __future__ import annotations

import math
import sys

import pyoxigraph as ox
import pytest

from newsgraph.graph import terms
from newsgraph.vocab import PREFIXES, iri, shorten

NASTY = [
    "",
    "plain",
    "「引用」と\"quotes\"と'apostrophes'",
    "ends with a backslash \\",
    "\\",
    '\\"',
    "\\u0041 \\U0001F600 \\n",
    '"@ja . <http://evil.example/s> <http://evil.example/p> "x',
    '" <https://w3id.org/newsgraph/data/article/other> .',
    "line\nfeed\rreturn\ttab",
    "\u0085\u2028\u2029",
    "zero\u200bwidth\u2060\ufeff",
    "全角　ＡＢＣ・ﾊﾝｶｸ",
    "𠮷野家 😀 👨‍👩‍👧",
    "e\u0301 が",
    "\u202eright to left\u202c",
    "</script><script>alert(1)</script>",
    "^^<http://www.w3.org/2001/XMLSchema#integer>",
]
UNSPEAKABLE = ["\x00", "\x0b\x0c", "a\x01b", "\x1f", "\x7f", "\ud800", "\udc00\ud800", "x\ufffe", "\uffff"]


def parsed(term: str) -> ox.Literal | ox.NamedNode:
    (quad,) = ox.parse(f"<http://a> <http://b> {term} <http://g> .\n".encode(), format=ox.RdfFormat.N_QUADS)
    assert isinstance(quad.object, ox.Literal | ox.NamedNode)
    return quad.object


@pytest.mark.parametrize("value", NASTY)
@pytest.mark.parametrize("language", ["", "ja"])
def test_a_literal_comes_back_letter_for_letter(value: str, language: str) -> None:
    found = parsed(terms.text(value, language))
    assert isinstance(found, ox.Literal)
    assert found.value == value
    assert (found.language or "") == language


@pytest.mark.parametrize("value", NASTY)
def test_a_literal_means_the_same_in_an_update(value: str) -> None:
    store = ox.Store()
    store.update(f"INSERT DATA {{ <http://a> <http://b> {terms.text(value)} }}")
    assert [q.object for q in store] == [ox.Literal(value)]


@pytest.mark.parametrize("value", UNSPEAKABLE)
def test_what_xml_cannot_hold_is_replaced_one_for_one(value: str) -> None:
    found = parsed(terms.text(value))
    assert isinstance(found, ox.Literal)
    assert len(found.value) == len(value)
    assert "\x00" not in found.value


def test_every_character_survives_or_is_replaced() -> None:
    every = [chr(c) for c in range(0x3000)] + [chr(c) for c in range(0xD7F0, 0xE010)] + ["\U0010ffff"]
    found = parsed(terms.text("".join(every)))
    assert isinstance(found, ox.Literal)
    assert len(found.value) == len(every)
    different = [c for c, back in zip(every, found.value, strict=True) if c != back]
    assert all(c < " " or "\ud800" <= c <= "\udfff" for c in different)


@pytest.mark.parametrize(
    ("value", "lexical", "datatype"),
    [
        ("2024-06-18", "2024-06-18", "date"),
        ("2024-06", "2024-06", "gYearMonth"),
        ("2024", "2024", "gYear"),
        ("2024-06-18T10:23", "2024-06-18T10:23:00", "dateTime"),
        ("2024-06-18 10:23:45", "2024-06-18T10:23:45", "dateTime"),
        ("2024-06-18T10:23:45Z", "2024-06-18T10:23:45Z", "dateTime"),
        ("2024-06-18T10:23:45.125+09:00", "2024-06-18T10:23:45.125+09:00", "dateTime"),
        ("2024-06-18T10:23+0900", "2024-06-18T10:23:00+09:00", "dateTime"),
    ],
)
def test_a_date_has_the_type_of_its_precision(value: str, lexical: str, datatype: str) -> None:
    assert parsed(terms.when(value)) == ox.Literal(lexical, datatype=ox.NamedNode(terms._XSD + datatype))


@pytest.mark.parametrize(
    "value",
    [
        "2024-02-30",
        "2024-13",
        "0000",
        "18日",
        "2024-06-18T25:00",
        "24",
        "",
        "２０２４",
        "2024-06-18T10:23:45 JST",
    ],
)
def test_what_is_no_date_stays_words(value: str) -> None:
    assert parsed(terms.when(value)) == ox.Literal(value)


@pytest.mark.parametrize(
    ("value", "lexical", "datatype"),
    [
        (0.9, "0.9", "decimal"),
        (1.0, "1", "decimal"),
        (0.0, "0", "decimal"),
        (100.0, "100", "decimal"),
        (-2.8, "-2.8", "decimal"),
        (1e-7, "0.0000001", "decimal"),
        (11000, "11000", "decimal"),
        (1e300, "1e+300", "double"),
        (math.inf, "INF", "double"),
        (math.nan, "NaN", "double"),
    ],
)
def test_a_number_is_a_decimal_where_it_fits(value: float, lexical: str, datatype: str) -> None:
    assert parsed(terms.number(value)) == ox.Literal(lexical, datatype=ox.NamedNode(terms._XSD + datatype))


@pytest.mark.parametrize(
    "value",
    [
        "https://example.org/a?b=c#d",
        "http://例え.jp/記事",
        "HTTPS://example.org/",
        " https://example.org/x\n",
    ],
)
def test_a_web_address_becomes_an_iri(value: str) -> None:
    assert isinstance(parsed(terms.web_address(value)), ox.NamedNode)


@pytest.mark.parametrize(
    "value",
    [
        "javascript:alert(1)",
        "data:text/html,<script>",
        "https://a b",
        "https://a/%zz",
        'https://a/>" <b> .',
        "https://a/\ud800",
        "file:///etc/passwd",
        "example.org",
        "",
        "//example.org",
        "https://a/\\",
        "https://[x/",
    ],
)
def test_what_is_no_web_address_is_no_link(value: str) -> None:
    found = parsed(terms.web_address(value))
    assert isinstance(found, ox.Literal)
    assert found.datatype.value == terms._XSD + "anyURI"


@pytest.mark.parametrize(
    ("tag", "found"), [("ja", "ja"), ("ja-JP", "ja-jp"), ("日本語", ""), ("", ""), ('ja" .', "")]
)
def test_a_language_tag_is_one_or_nothing(tag: str, found: str) -> None:
    assert terms.language_tag(tag) == found


@pytest.mark.parametrize(
    "local",
    [
        "a b",
        "a#b",
        "a?b",
        "a%20b",
        '<>"{}|\\^`',
        "a\nb",
        "プーチン・ウラジーミル",
        "U.S.",
        "../../x",
        "[x]",
        "\ud800",
        "ﾊﾝｶｸ",
        "😀",
    ],
)
def test_an_id_makes_a_legal_iri(local: str) -> None:
    assert isinstance(parsed(f"<{iri('entity', local)}>"), ox.NamedNode)


def test_letters_and_digits_of_all_scripts_are_legal_in_an_iri() -> None:
    letters = (chr(c) for c in range(sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF)
    ox.NamedNode(iri("entity", "".join(c for c in letters if c.isalnum())))


def test_different_ids_make_different_iris() -> None:
    ids = ["a b", "a%20b", "a+b", "a_b", "a#b", "a?b", "a/b", "A b", "ａ b", "a　b"]
    assert len({iri("article", i) for i in ids}) == len(ids)


@pytest.mark.parametrize(
    "value",
    [
        "https://w3id.org/newsgraph/ontology#Visit",
        iri("entity", "person/プーチン"),
        iri("entity", "place/U.S."),
        iri("entity", "a/b/c"),
        iri("article", "a b"),
        iri("entity", "org/-x"),
        iri("entity", "person/²x"),
        "https://w3id.org/newsgraph/data/",
        "https://example.org/",
        iri("entity", "person/ア・イ"),
    ],
)
def test_a_short_name_means_the_iri(value: str) -> None:
    assert read_short([value]) == [value]


def test_a_short_name_may_hold_any_letter() -> None:
    values = [iri("entity", f"person/{chr(c)}x{chr(c)}") for c in range(0x20, 0x3100)]
    assert read_short(values) == values


def read_short(values: list[str]) -> list[str]:
    head = "".join(f"@prefix {p}: <{n}> .\n" for p, n in PREFIXES.items())
    body = "".join(f"{shorten(value)} a ng:X .\n" for value in values)
    quads = ox.parse((head + body).encode(), format=ox.RdfFormat.TURTLE)
    return [q.subject.value for q in quads if isinstance(q.subject, ox.NamedNode)]
