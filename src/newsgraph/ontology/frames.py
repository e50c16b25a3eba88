"""Event types as their files declare them, completed by the defaults of roles.ttl."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from dataclasses import replace

from newsgraph.model import Frame, FrameRole, Kind, RelationType, Status, Trigger
from newsgraph.ontology.examples import read_example
from newsgraph.ontology.turtle import LABEL, Fact, Facts, fault, first, label, latest, local, of_class, values

COMPOUND = "複合"
"""How the files write the marker "" (a bare name before the verbal noun, in one compound)."""
AS_STATED = "AsStated"
"""Complement of a construction that leaves its clause as it stands, where its type would change it."""
_SLOT = re.compile(r"\[(\w*)\]")
_MARKERS = ("verbal", "passive", "nominal")
_FLAGS: tuple[str, ...] = ("head", "inherits", "several", "required", "plural")
_FLAGS += ("local", "settled", "sited", "official", "unofficial", "direct")


def read_frames(facts: Facts) -> Mapping[str, Frame]:
    """Return every event type, and beside it each of its constructions (key ``Type#label``).

    Both carry the type's name; a construction has triggers and role markers of its own, and takes the
    rest from its type. Raises OntologyError for what contradicts itself.
    """
    defaults = _default_roles(facts)
    frames: dict[str, Frame] = {}
    for subject in of_class(facts, "EventType"):
        base = _read_type(facts, subject, defaults)
        frames[base.name] = base
        for item in values(facts, subject, "construction"):
            frame = _read_construction(facts, item, base, defaults)
            frames[f"{base.name}#{label(facts, item.value, 'ja')}"] = frame
        own = (frame for frame in frames.values() if frame.name == base.name)
        _check_examples(facts, subject, {role.name for frame in own for role in frame.roles})
    _check_shared_triggers(facts, frames)
    _check_constructions(facts)
    return frames


def read_relations(facts: Facts) -> tuple[RelationType, ...]:
    """Return every relation type. Raises OntologyError for an example that marks what is no key of it."""
    found = []
    for subject in of_class(facts, "RelationType"):
        keys = {local(item.value) for item in values(facts, subject, "key")}
        _check_examples(facts, subject, keys)
        examples, counterexamples = (_texts(facts, subject, n) for n in ("example", "counterexample"))
        found.append(RelationType(local(subject), examples, counterexamples))
    return tuple(found)


def _read_type(facts: Facts, subject: str, defaults: Mapping[str, FrameRole]) -> Frame:
    name = local(subject)
    labels = {language: label(facts, subject, language) for language in ("ja", "en")}
    for language, text in labels.items():
        if not text:
            message = f'{name} has no label in {language}; add rdfs:label "…"@{language}'
            raise fault(_file(facts, subject).file, name, message)
    roles = _read_roles(facts, subject, defaults, {})
    return Frame(
        name=name,
        label=labels["ja"],
        triggers=_read_triggers(facts, subject, name, roles),
        roles=tuple(roles.values()),
        edge=_read_edge(facts, subject, roles),
        complement=_read_complement(facts, subject),
        speech=_flag(facts, subject, "speech", default=False),
        excluded=_texts(facts, subject, "excludedWord"),
        beside=_read_words(facts, subject, "excludedBeside"),
        examples=_texts(facts, subject, "example"),
        counterexamples=_texts(facts, subject, "counterexample"),
        governs=_read_governs(facts, subject),
    )


def _read_construction(facts: Facts, item: Fact, base: Frame, defaults: Mapping[str, FrameRole]) -> Frame:
    subject = item.value
    if not label(facts, subject, "ja"):
        message = (
            f'construction {local(subject)} has no label; add a [ng:Construction] with rdfs:label "…"@ja'
        )
        raise fault(item.file, local(subject), message)
    inherited = {role.name: role for role in base.roles}
    roles = _read_roles(facts, subject, {**defaults, **inherited}, inherited)
    for omitted in values(facts, subject, "omitsRole"):
        roles.pop(local(omitted.value), None)
    return replace(
        base,
        triggers=_read_triggers(facts, subject, base.name, roles),
        roles=tuple(roles.values()),
        complement=_read_complement(facts, subject, base.complement),
        speech=_flag(facts, subject, "speech", default=base.speech),
        excluded=base.excluded + _texts(facts, subject, "excludedWord"),
        beside=_read_words(facts, subject, "excludedBeside"),
        examples=(),
        counterexamples=(),
        governs=_read_governs(facts, subject) or base.governs,
    )


def _default_roles(facts: Facts) -> dict[str, FrameRole]:
    found = {}
    for subject in of_class(facts, "Role"):
        blank = FrameRole(local(subject), (), (), (), (), head=False, inherits=False, several=False)
        found[local(subject)] = _override(facts, subject, blank)
    return found


def _read_roles(
    facts: Facts, subject: str, defaults: Mapping[str, FrameRole], start: Mapping[str, FrameRole]
) -> dict[str, FrameRole]:
    """Return `start` and the roles that `subject` declares, each built on its default."""
    roles = dict(start)
    for item in values(facts, subject, "frameRole"):
        declared = first(facts, item.value, "role")
        name = local(declared.value) if declared else ""
        if declared is None:
            raise fault(
                item.file, local(item.value), f"{local(item.value)} has no ng:role; say which role it is"
            )
        if name not in defaults:
            message = f"unknown role {name}; one of {', '.join(defaults)}, or declare it as ng:Role"
            raise fault(declared.file, f"ng:{name}", message)
        roles[name] = _override(facts, item.value, defaults[name])
    if not roles:
        message = f"{local(subject)} has no roles; give it at least one ng:frameRole"
        raise fault(_file(facts, subject).file, local(subject), message)
    return roles


def _override(facts: Facts, subject: str, role: FrameRole) -> FrameRole:
    """Return `role` with the kinds, markers and flags that `subject` declares in place of its own."""
    kinds = tuple(_kind(item) for item in values(facts, subject, "fillerKind")) or role.kinds
    markers = {}
    for name in _MARKERS:
        found = first(facts, subject, name)
        if found is not None:
            markers[name] = tuple("" if word == COMPOUND else word for word in found.value.split())
    flags = {name: _flag(facts, subject, name, default=getattr(role, name)) for name in _FLAGS}
    return FrameRole(
        name=role.name,
        kinds=kinds,
        verbal=markers.get("verbal", role.verbal),
        passive=markers.get("passive", role.passive),
        nominal=markers.get("nominal", role.nominal),
        carried=tuple(local(item.value) for item in values(facts, subject, "carriedFrom")) or role.carried,
        endings=_read_words(facts, subject, "ending") or role.endings,
        other_endings=_read_words(facts, subject, "otherEnding") or role.other_endings,
        **flags,
    )


def _kind(item: Fact) -> Kind:
    try:
        return Kind(local(item.value))
    except ValueError:
        message = f"unknown kind {local(item.value)}; one of {', '.join(Kind)}"
        raise fault(item.file, local(item.value), message) from None


def _flag(facts: Facts, subject: str, name: str, *, default: bool) -> bool:
    found = first(facts, subject, name)
    if found is None:
        return default
    if found.value not in ("true", "false"):
        raise fault(found.file, f"ng:{name}", f"ng:{name} is {found.value!r}; write true or false")
    return found.value == "true"


def _read_triggers(
    facts: Facts, subject: str, name: str, roles: Mapping[str, FrameRole]
) -> tuple[Trigger, ...]:
    items = values(facts, subject, "trigger") + values(facts, subject, "sharedTrigger")
    if not items:
        message = f"{local(subject)} has no ng:trigger; nothing would ever be read as it"
        raise fault(_file(facts, subject).file, local(subject), message)
    for item in items:
        for slot in _SLOT.findall(item.value):
            if slot not in roles:
                message = f"trigger {item.value} has a slot for the undeclared role {slot}"
                raise fault(item.file, f'"{item.value}"', message)
        if "…" in item.value or not _SLOT.sub("", item.value).strip():
            message = f"malformed trigger {item.value!r}; a word, a word with [role] slots, or object を verb"
            raise fault(item.file, f'"{item.value}"', message)
    return tuple(Trigger(pattern, name) for pattern in dict.fromkeys(item.value for item in items))


def _read_edge(facts: Facts, subject: str, roles: Mapping[str, FrameRole]) -> tuple[str, str, str] | None:
    edge = first(facts, subject, "directEdge")
    if edge is None:
        return None
    ends = [first(facts, edge.value, name) for name in ("edgeFrom", "edgeTo")]
    names = [local(end.value) if end else "" for end in ends]
    for name in names:
        if name not in roles:
            message = f"edge {local(edge.value)} needs ng:edgeFrom and ng:edgeTo, both roles of the type"
            raise fault(edge.file, local(edge.value), message)
    return local(edge.value), names[0], names[1]


def _read_words(facts: Facts, subject: str, name: str) -> tuple[str, ...]:
    """Return the words of a property, each a word itself or a word list that stands for its words."""
    items = values(facts, subject, name)
    words = [word for item in items for word in values(facts, item.value, "word") or (item,)]
    return tuple(dict.fromkeys(word.value for word in words))


def _read_governs(facts: Facts, subject: str) -> tuple[str, ...]:
    found = first(facts, subject, "governs")
    return tuple(found.value.split()) if found else ()


def _read_complement(facts: Facts, subject: str, inherited: Status | None = None) -> Status | None:
    found = first(facts, subject, "complement")
    if found is None:
        return inherited
    if local(found.value) == AS_STATED:
        return None
    try:
        return Status(local(found.value))
    except ValueError:
        message = f"unknown status {local(found.value)}; one of {', '.join(Status)}"
        raise fault(found.file, local(found.value), message) from None


def _check_examples(facts: Facts, subject: str, known: Set[str]) -> None:
    """Raise OntologyError for an example that is malformed or marks a role that the type does not have."""
    name = local(subject)
    for item in values(facts, subject, "example") + values(facts, subject, "counterexample"):
        try:
            marked = {role for role, _ in read_example(item.value).roles}
        except ValueError as error:
            raise fault(item.file, item.value, f"malformed example: {error}") from None
        if marked - known:
            unknown = ", ".join(sorted(marked - known))
            raise fault(item.file, item.value, f"an example of {name} marks the undeclared role {unknown}")


def _check_constructions(facts: Facts) -> None:
    """Raise OntologyError for a construction that no type names: nothing would ever be read as it."""
    types = of_class(facts, "EventType")
    named = {item.value for subject in types for item in values(facts, subject, "construction")}
    for subject in of_class(facts, "Construction"):
        if subject not in named:
            message = (
                f"no type has {local(subject)} for its ng:construction; nothing would ever be read as it"
            )
            raise fault(_file(facts, subject).file, local(subject), message)


def _check_shared_triggers(facts: Facts, frames: Mapping[str, Frame]) -> None:
    """Raise OntologyError for a trigger of two types or constructions, which names neither.

    Where the fillers tell the types apart, the second one declares it as ng:sharedTrigger.
    """
    shared = {item.value for subject in facts for item in values(facts, subject, "sharedTrigger")}
    seen: dict[str, str] = dict.fromkeys(shared, "")
    for key, frame in frames.items():
        for trigger in frame.triggers:
            other = seen.setdefault(trigger.pattern, key)
            if other not in ("", key):
                message = f"trigger {trigger.pattern} names both {other} and {key}; keep it in one"
                raise fault(latest(facts, "trigger", trigger.pattern), f'"{trigger.pattern}"', message)


def _texts(facts: Facts, subject: str, name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.value for item in values(facts, subject, name)))


def _file(facts: Facts, subject: str) -> Fact:
    """Return any fact of a subject: it knows the file."""
    found = facts.get(subject, {})
    return next(iter(found.get(LABEL) or next(iter(found.values()))))
