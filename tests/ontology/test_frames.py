from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from newsgraph.errors import OntologyError
from newsgraph.model import Kind, Status
from newsgraph.ontology import load

Write = Callable[[str], Path]

STRIKE = """ng:Strike a owl:Class , ng:EventType ;
    rdfs:label "操業停止"@ja , "strike"@en ;
    ng:frameRole ng:Strike-actor , ng:Strike-place ;
    ng:trigger "ピケ"@ja , "反[place]ピケ"@ja ;
    ng:directEdge ng:struckIn ;
    ng:example "[actor:国連]が[place:パリ]でピケを張った。 => Planned"@ja ;
    ng:counterexample "ピケ生地のシャツが日本で売れた。"@ja .
ng:struckIn ng:edgeFrom ng:actor ; ng:edgeTo ng:place .
ng:Strike-actor ng:role ng:actor .
ng:Strike-place ng:role ng:place .
"""


def test_a_type_of_ones_own_is_one_file(turtle: Write) -> None:
    frame = load([turtle(STRIKE)]).frames["Strike"]
    assert frame.label == "操業停止"
    assert [t.pattern for t in frame.triggers] == ["ピケ", "反[place]ピケ"]
    assert frame.edge == ("struckIn", "actor", "place")
    assert not frame.speech
    assert frame.complement is None
    assert frame.counterexamples == ("ピケ生地のシャツが日本で売れた。",)


def test_roles_take_what_they_do_not_say_from_the_defaults(turtle: Write) -> None:
    body = STRIKE.replace(
        "ng:Strike-place ng:role ng:place .",
        'ng:Strike-place ng:role ng:place ; ng:verbal "を" ; ng:nominal "複合 の" ; ng:required true ;'
        " ng:fillerKind ng:Country .",
    )
    ontology = load([turtle(body)])
    roles = {role.name: role for role in ontology.frames["Strike"].roles}
    assert roles["place"].verbal == ("を",)
    assert roles["place"].nominal == ("", "の")
    assert roles["place"].kinds == (Kind.COUNTRY,)
    assert roles["place"].required
    assert "が" in roles["actor"].verbal
    assert roles["actor"].inherits
    assert not roles["actor"].required


def test_words_that_may_not_stand_beside_a_trigger(turtle: Write) -> None:
    listed = 'ng:words\\/game a ng:WordList ; rdfs:comment "Of games."@en ; ng:word "捕手"@ja , "走者"@ja .\n'
    body = STRIKE.replace(
        "    ng:directEdge", '    ng:excludedBeside ng:words\\/game , "生地"@ja ;\n    ng:directEdge'
    )
    assert set(load([turtle(listed + body)]).frames["Strike"].beside) == {"捕手", "走者", "生地"}
    assert load([turtle(STRIKE)]).frames["Strike"].beside == ()


def test_a_folder_adds_triggers_to_a_type_that_exists(turtle: Write) -> None:
    added = turtle('ng:Visit ng:trigger "行脚"@ja .')
    before, after = load().frames["Visit"], load([added.parent]).frames["Visit"]
    assert {t.pattern for t in after.triggers} - {t.pattern for t in before.triggers} == {"行脚"}


def test_a_construction_has_markers_of_its_own_and_the_name_of_its_type(turtle: Write) -> None:
    body = STRIKE.replace(
        "ng:directEdge",
        "ng:speech true ; ng:complement ng:Denied ; ng:construction ng:Strike-closed ; ng:directEdge",
    )
    body += """ng:Strike-closed a ng:Construction ; rdfs:label "閉鎖"@ja ; ng:trigger "ロックアウト"@ja ;
        ng:complement ng:AsStated ; ng:omitsRole ng:actor ; ng:frameRole ng:Strike-closed-target .
    ng:Strike-closed-target ng:role ng:target ; ng:verbal "が" .
    """
    frames = load([turtle(body)]).frames
    base, construction = frames["Strike"], frames["Strike#閉鎖"]
    assert construction.name == base.name
    assert [t.frame for t in construction.triggers] == ["Strike"]
    assert [role.name for role in construction.roles] == ["place", "target"]
    assert (base.complement, construction.complement) == (Status.DENIED, None)
    assert construction.speech
    assert not construction.examples


def test_fillers_tell_types_apart_that_share_a_trigger(turtle: Write) -> None:
    frames = load(
        [turtle(STRIKE.replace("ng:directEdge", 'ng:sharedTrigger "訪問"@ja ; ng:directEdge'))]
    ).frames
    for name in ("Visit", "Strike"):
        assert "訪問" in [t.pattern for t in frames[name].triggers]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("ng:trigger", "ng:trigger ;;", 7, "Turtle syntax"),
        ("ng:role ng:actor", "ng:role ng:agent", 12, "unknown role agent"),
        ("ng:role ng:actor", "ng:verbal 'が'", 6, "has no ng:role"),
        ("ng:role ng:place .", "ng:role ng:place ; ng:fillerKind ng:Planet .", 13, "unknown kind Planet"),
        ("ng:role ng:place .", 'ng:role ng:place ; ng:several "yes" .', 13, "true or false"),
        (' , "strike"@en', "", 4, "no label in en"),
        ('"操業停止"@ja , ', "", 4, "no label in ja"),
        ('ng:trigger "ピケ"@ja , "反[place]ピケ"@ja ;', "", 4, "no ng:trigger"),
        ("反[place]", "反[target]", 7, "undeclared role target"),
        ("反[place]ピケ", "[place]", 7, "malformed trigger"),
        ("反[place]ピケ", "ピケ…張る", 7, "malformed trigger"),
        ('"ピケ"@ja , ', '"訪問"@ja , ', 7, "names both"),
        ("[actor:国連]が", "[target:国連]が", 9, "undeclared role target"),
        ("[actor:国連]が", "[actor:国連が", 9, "malformed example"),
        ("=> Planned", "=> Perhaps", 9, "unknown status"),
        ("ng:edgeFrom ng:actor", "ng:edgeFrom ng:target", 8, "needs ng:edgeFrom"),
        ("ng:directEdge", "ng:complement ng:Perhaps ; ng:directEdge", 8, "unknown status Perhaps"),
        ("    ng:frameRole ng:Strike-actor , ng:Strike-place ;\n", "", 4, "has no roles"),
        (
            "ng:Strike-place ng:role",
            "ng:Strike-out a ng:Construction . ng:Strike-place ng:role",
            13,
            "no type has",
        ),
    ],
)
def test_a_fault_is_one_line_that_names_the_file_and_the_line(
    turtle: Write, old: str, new: str, line: int, message: str
) -> None:
    assert old in STRIKE
    file = turtle(STRIKE.replace(old, new, 1))
    with pytest.raises(OntologyError, match=message) as raised:
        load([file])
    assert re.match(rf"{re.escape(str(file))}:{line}: \S", str(raised.value)), str(raised.value)
    assert "\n" not in str(raised.value)


UNION = """ng:Union a ng:RelationType ; rdfs:label "連合"@ja ; ng:key ng:member , ng:of ;
    ng:example "[member:日本]は[of:国連]の一員だ。"@ja ; ng:counterexample "日本は島国だ。"@ja .
"""


def test_a_relation_type_has_examples_of_its_keys(turtle: Write) -> None:
    known = {relation.name: relation for relation in load([turtle(UNION)]).relations}
    assert set(known) == {"Position", "Membership", "Affiliation", "Location", "Union"}
    assert known["Union"].examples == ("[member:日本]は[of:国連]の一員だ。",)
    assert known["Union"].counterexamples == ("日本は島国だ。",)
    with pytest.raises(OntologyError, match="undeclared role holder"):
        load([turtle(UNION.replace("[member:", "[holder:"))])
