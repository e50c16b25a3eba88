"""A user's names: what the file says, what it does to the catalogue, and its faults in one line."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest

from newsgraph.errors import OntologyError
from newsgraph.model import CatalogueEntry, Entity, Kind, Ontology, Tenure
from newsgraph.ontology import load
from newsgraph.ontology.names_file import NamesFile, OwnEntry, OwnOffice, read_names_file
from newsgraph.ontology.overlay import lay_over

Write = Callable[[str], Path]


@pytest.fixture
def toml(tmp_path: Path) -> Write:
    """Return a function that writes a names file."""

    def write(text: str) -> Path:
        file = tmp_path / "names.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@lru_cache(maxsize=1)
def declared() -> Ontology:
    """Our own ontologies."""
    return load()


def entity(key: str, kind: Kind, *names: str) -> Entity:
    return Entity(key, kind, names[0], names)


WORLD = Ontology(
    frames={},
    operators=(),
    catalogue={
        e.entity.id: e
        for e in (
            CatalogueEntry(entity("country/xa", Kind.COUNTRY, "北国", "北の国"), kanji=("北",)),
            CatalogueEntry(entity("country/xb", Kind.COUNTRY, "南国")),
            CatalogueEntry(
                entity("person/a", Kind.PERSON, "青木一郎", "青木氏"), "country/xa", guarded=("青木",)
            ),
            CatalogueEntry(entity("person/b", Kind.PERSON, "イチロウ・アオキ"), "country/xb"),
            CatalogueEntry(entity("org/icc", Kind.ORGANIZATION, "国際刑事裁判所", "ICC"), "country/xa"),
            CatalogueEntry(entity("org/part", Kind.ORGANIZATION, "検察局"), None, "org/icc"),
        )
    },
    tenures=(
        Tenure("person/a", "首相", "country/xa", "2020-01-01", None),
        Tenure("person/b", "外相", "country/xb", "2019", "2021"),
    ),
    words={},
)


def laid(toml: Write, text: str) -> Ontology:
    return lay_over(WORLD, read_names_file(toml(text)))


def names(ontology: Ontology) -> dict[str, tuple[str, ...]]:
    return {key: entry.entity.names for key, entry in ontology.catalogue.items()}


# ------------------------------------------------------------------ what the file says


def test_a_file_is_read_whole(toml: Write) -> None:
    file = toml("""
[[entity]]
name = "山本春子"
aliases = ["ﾊﾙｺ・ヤマモト", "山本春子", "ハルさん"]
kind = "Person"
country = "日本"
offices = [
  { title = "市長", of = "青葉市", since = 2023-04-01, until = "2024" },
  { title = "外相", since = 2020 },
]

[[apart]]
names = ["山本春子", "山本", "山本春男"]
""")
    offices = (OwnOffice("市長", "青葉市", "2023-04-01", "2024"), OwnOffice("外相", None, "2020", None))
    own = OwnEntry("山本春子", ("ハルコ・ヤマモト", "ハルさん"), Kind.PERSON, "日本", offices)
    pairs = (("山本春子", "山本"), ("山本春子", "山本春男"), ("山本", "山本春男"))
    assert read_names_file(file) == NamesFile(file, (own,), pairs)


@pytest.mark.parametrize(
    "content", [b"", b"# nothing yet\n", b'\xef\xbb\xbf[[entity]]\r\nname = "\xe5\x8c\x97"\r\n']
)
def test_an_empty_file_and_one_from_windows_are_fine(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "names.toml"
    file.write_bytes(content)
    assert len(read_names_file(file).entries) == content.count(b"[[entity]]")


BAD = [
    ("[[entity]]\nname = \"北\n", ":2: ", "TOML"),
    ("[[entity]\n", ":1: ", "TOML"),
    ("[[entity]]\nname = [\n", ": ", "TOML"),
    ("[[entities]]\nname = \"北\"\n", ":1: ", "unknown key 'entities'"),
    ("[entity]\nname = \"北\"\n", ":1: ", "[[entity]]"),
    ("[[entity]]\nname = \"北\"\nalias = [\"南\"]\n", ":3: ", "unknown key 'alias' in the entity 北"),
    ("[[entity]]\nname = \"北\"\naliases = []\nalias = [\"南\"]\n", ":4: ", "unknown key 'alias'"),
    ("[[entity]]\nname = \"北\"\naliases = \"南\"\n", ":3: ", "is no list"),
    ("[[entity]]\nname = \"北\"\naliases = [3]\n", ":3: ", "no name"),
    ("[[entity]]\nname = \"北\"\nkind = \"company\"\n", ":3: ", "unknown kind 'company'"),
    ("[[entity]]\nkind = \"person\"\n", ":", "name of [[entity]] is missing"),
    ("[[entity]]\nname = \" ・\"\n", ":2: ", "no name"),
    ("[[entity]]\nname = \"北\"\nkind = \"place\"\noffices = [{ title = \"首\" }]\n", ":2: ", "only a"),
    ("[[entity]]\nname = \"北\"\noffices = [{ titel = \"市長\" }]\n", ":3: ", "unknown key 'titel'"),
    ("[[entity]]\nname = \"北\"\noffices = [\"市長\"]\n", ":2: ", "no tables"),
    ("[[entity]]\nname = \"北\"\noffices = [{ title = \"市長\", since = \"18日\" }]\n", ":3: ", "no date"),
    (
        "[[entity]]\nname = \"北\"\noffices = [{ title = \"首\", since = \"2025\", until = \"2024-04\" }]\n",
        ":3: ",
        "before it begins",
    ),
    ("[[apart]]\nnames = [\"北一郎\"]\n", ":2: ", "two names"),
    ("[[apart]]\nname = [\"北\", \"南\"]\n", ":2: ", "unknown key 'name'"),
    ("[[apart]]\nnames = [\"ヴァンス\", \"バンス\"]\n", ":2: ", "spellings of one name"),
    (
        "[[entity]]\nname = \"北\"\naliases = [\"南\"]\n\n[[apart]]\nnames = [\"北\", \"南\"]\n",
        ":3: ",
        "kept apart",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "says"), BAD)
def test_what_is_wrong_is_one_line_with_the_file(toml: Write, text: str, line: str, says: str) -> None:
    file = toml(text)
    with pytest.raises(OntologyError) as error:
        read_names_file(file)
    message = str(error.value)
    assert message.startswith(f"{file}{line}")
    assert says in message
    assert "\n" not in message


@pytest.mark.parametrize("content", [b"\xff\xfe", None, b"a = " + b"[" * 100_000])
def test_what_is_no_names_file_is_one_line(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "names.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(OntologyError, match=r"names\.toml:") as error:
        read_names_file(file)
    assert "\n" not in str(error.value)


# ------------------------------------------------------------------ what it does to the catalogue


def test_a_new_entity_has_the_id_that_reading_gives_its_name(toml: Write) -> None:
    found = laid(toml, '[[entity]]\nname = "メアリ・ヴァンス"\nkind = "person"\ncountry = "北の国"\n')
    entry = found.catalogue["person/メアリ・バンス"]
    assert entry == CatalogueEntry(
        entity("person/メアリ・バンス", Kind.PERSON, "メアリ・ヴァンス"), "country/xa"
    )
    assert found.decided == {"person/メアリ・バンス": ("メアリ・ヴァンス",)}


@pytest.mark.parametrize(
    ("text", "key", "wanted"),
    [
        ('name = "北国"\naliases = ["ノース"]', "country/xa", ("北国", "ノース", "北の国")),
        ('name = "北の国"', "country/xa", ("北の国", "北国")),  # the name to show
        ('name = "青木首相"\naliases = ["青木一郎"]', "person/a", ("青木首相", "青木一郎", "青木氏")),
        ('name = "ＩＣＣ"\naliases = ["刑事裁"]', "org/icc", ("ICC", "刑事裁", "国際刑事裁判所")),
    ],
)
def test_an_entry_may_be_somebody_known(toml: Write, text: str, key: str, wanted: tuple[str, ...]) -> None:
    found = laid(toml, "[[entity]]\n" + text)
    assert names(found)[key] == wanted
    assert found.catalogue[key].entity.label == wanted[0]
    assert len(found.catalogue) == len(WORLD.catalogue)


def test_two_known_entities_become_one(toml: Write) -> None:
    found = laid(toml, '[[entity]]\nname = "青木一郎"\naliases = ["イチロウ・アオキ"]\n')
    assert "person/b" not in found.catalogue
    assert names(found)["person/a"] == ("青木一郎", "イチロウ・アオキ", "青木氏")
    assert {tenure.holder for tenure in found.tenures} == {"person/a"}


def test_what_is_part_of_a_merged_body_is_part_of_both(toml: Write) -> None:
    found = laid(toml, '[[entity]]\nname = "世界法廷"\nkind = "organization"\naliases = ["国際刑事裁判所"]\n')
    assert found.catalogue["org/part"].parent == "org/icc"
    assert found.catalogue["org/icc"].entity.label == "世界法廷"


def test_an_alias_leaves_the_one_that_had_it(toml: Write) -> None:
    text = '[[entity]]\nname = "青木二郎"\nkind = "person"\naliases = ["青木", "青木氏"]\n'
    found = laid(toml, text)
    assert names(found)["person/青木二郎"] == ("青木二郎", "青木", "青木氏")
    assert names(found)["person/a"] == ("青木一郎",)
    assert found.catalogue["person/a"].guarded == ()


def test_a_name_of_another_kind_stays(toml: Write) -> None:
    found = laid(toml, '[[entity]]\nname = "北国"\nkind = "person"\n')
    assert names(found)["country/xa"] == ("北国", "北の国")
    assert names(found)["person/北国"] == ("北国",)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", {"org/icc": ("国際刑事裁判所",), "org/ICC": ("ICC",)}),
        (
            '[[entity]]\nname = "国際クリケット評議会"\nkind = "organization"\naliases = ["ICC"]\n',
            {"org/icc": ("国際刑事裁判所",), "org/国際クリケット評議会": ("国際クリケット評議会", "ICC")},
        ),
        (
            '[[entity]]\nname = "ICC"\nkind = "organization"\n',
            {"org/icc": ("国際刑事裁判所",), "org/ICC": ("ICC",)},
        ),
    ],
)
def test_names_of_one_entity_are_parted(toml: Write, text: str, wanted: dict[str, tuple[str, ...]]) -> None:
    found = laid(toml, text + '[[apart]]\nnames = ["ICC", "国際刑事裁判所"]\n')
    have = {key: value for key, value in names(found).items() if key.startswith("org/") and key != "org/part"}
    assert have == wanted


def test_what_parts_two_names_parts_all_of_theirs(toml: Write) -> None:
    found = laid(toml, '[[apart]]\nnames = ["青木一郎", "アオキ"]\n')
    assert found.apart == {frozenset(("青木一郎", "アオキ")), frozenset(("青木氏", "アオキ"))}


def test_an_office_of_the_file_ends_the_one_before(toml: Write) -> None:
    office = '{ title = "首相", since = 2024-05-01 }'
    text = f'[[entity]]\nname = "白石花子"\nkind = "person"\ncountry = "北国"\noffices = [{office}]\n'
    found = laid(toml, text)
    assert found.tenures == (
        Tenure("person/a", "首相", "country/xa", "2020-01-01", "2024-05-01"),
        WORLD.tenures[1],
        Tenure("person/白石花子", "首相", "country/xa", "2024-05-01", None),
    )


def test_an_office_of_the_same_person_is_told_again(toml: Write) -> None:
    office = '{ title = "首相", since = 2020-01-02, until = 2024-05-01 }'
    text = f'[[entity]]\nname = "青木一郎"\noffices = [{office}]\n'
    found = laid(toml, text)
    assert found.tenures[-1] == Tenure("person/a", "首相", "country/xa", "2020-01-02", "2024-05-01")
    assert len(found.tenures) == len(WORLD.tenures)


CONTRADICTIONS = [
    ('[[entity]]\nname = "白石花子"\n', "is new; say what it is"),
    ('[[entity]]\nname = "白石花子"\nkind = "person"\n' * 2, "has two entries"),
    (
        "".join(f'[[entity]]\nname = "白石{n}子"\nkind = "person"\naliases = ["ハナ"]\n' for n in "花葉"),
        "ハナ is given to 白石花子 and to 白石葉子",
    ),
    ('[[entity]]\nname = "北国"\n[[entity]]\nname = "北の国"\n', "in two entries"),
    (
        '[[entity]]\nname = "青木"\naliases = ["青木一郎"]\nkind = "person"\n[[entity]]\nname = "青木一郎"\n',
        "in two entries",
    ),
    ('[[entity]]\nname = "白石花子"\nkind = "person"\ncountry = "東国"\n', "東国"),
    ('[[entity]]\nname = "青木一郎"\noffices = [{ title = "市長", of = "東市" }]\n', "東市"),
    ('[[entity]]\nname = "白石花子"\nkind = "person"\noffices = [{ title = "市長" }]\n', "of whom"),
    ('[[entity]]\nname = "ICC"\noffices = [{ title = "市長", of = "北国" }]\n', "is no person"),
    ('[[entity]]\nname = "北国"\naliases = ["青木一郎"]\n', "say which is meant"),
]


@pytest.mark.parametrize(("text", "says"), CONTRADICTIONS)
def test_contradictions_are_one_line(toml: Write, text: str, says: str) -> None:
    with pytest.raises(OntologyError, match=r"names\.toml:\d+: ") as error:
        laid(toml, text)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_without_a_file_nothing_changes(toml: Write) -> None:
    assert laid(toml, "") == WORLD


def test_our_own_catalogue_takes_a_file(toml: Write) -> None:
    file = toml('[[entity]]\nname = "アメリカ"\n[[apart]]\nnames = ["ウラジーミル・プーチン", "プーチン"]\n')
    found = lay_over(declared(), read_names_file(file))
    assert found.catalogue["country/us"].entity.label == "アメリカ"
    assert found.tenures == declared().tenures
    assert len(found.catalogue) == len(declared().catalogue) + len(found.decided) - 1
