"""The function words that end a phrase: case, topic, and what they make of the phrase.

Compound particles (に対して, によって, をめぐり, として …) are a particle and a verb that has lost its
meaning; the list follows 森田・松木『日本語表現文型』 and what news uses.
"""

from __future__ import annotations

from functools import cache

from newsgraph.model import Token

COMPOUNDS = {
    ("に", "対する"): "に対して", ("に", "よる"): "によって", ("に", "つく"): "について",
    ("に", "関する"): "に関して", ("に", "向ける"): "に向けて", ("に", "伴う"): "に伴って",
    ("に", "基づく"): "に基づいて", ("に", "おく"): "において", ("に", "加える"): "に加えて",
    ("に", "取る"): "にとって", ("に", "際する"): "に際して", ("に", "渡る"): "にわたって",
    ("に", "先立つ"): "に先立って", ("に", "沿う"): "に沿って", ("に", "応ずる"): "に応じて",
    ("に", "応じる"): "に応じて", ("に", "関わる"): "に関わって", ("に", "当たる"): "に当たって",
    ("に", "代わる"): "に代わって", ("に", "替わる"): "に代わって", ("に", "続く"): "に続いて",
    ("に", "於ける"): "において", ("に", "対す"): "に対して", ("を", "めぐる"): "をめぐって",
    ("を", "通ずる"): "を通じて", ("を", "通じる"): "を通じて", ("を", "通す"): "を通じて",
    ("を", "以て"): "をもって", ("を", "問う"): "を問わず", ("を", "除く"): "を除いて",
    ("を", "相手取る"): "を相手取って", ("に", "かける"): "に", ("と", "する"): "として",
    ("と", "いう"): "という",
}  # fmt: skip
"""(particle, verb lemma) -> canonical adverbial form."""
BEGIN_COMPOUNDS = frozenset(particle for particle, _ in COMPOUNDS)

_ADNOMINAL = {
    "に対して": "に対する", "によって": "による", "について": "についての", "に関して": "に関する",
    "に向けて": "に向けた", "に伴って": "に伴う", "に基づいて": "に基づく", "において": "における",
    "にわたって": "にわたる", "に沿って": "に沿った", "に応じて": "に応じた", "に関わって": "に関わる",
    "をめぐって": "をめぐる", "を通じて": "を通じた", "という": "という", "を除いて": "を除く",
    "に先立って": "に先立つ", "に続いて": "に続く", "に加えて": "に加えた", "に代わって": "に代わる",
}  # fmt: skip
_PERFECT = frozenset({"に向けて", "に沿って", "に応じて", "を通じて"})
"""Those that modify a noun with た: に向けた取り組み, but 求めに応じた。 is a verb."""
ADNOMINAL_COMPOUNDS = frozenset(_ADNOMINAL.values()) - {"についての"}
CASES = frozenset({"が", "を", "に", "へ", "で", "から", "まで", "より"})
"""What ties a noun to a predicate, said or left out; と and の also tie it to a noun."""
SUBJECTS = frozenset({"が", "は", "も"})
"""What may mark who does it."""
SOURCES = frozenset({"によると", "によれば"})
"""…によると names who says so."""
TOPICS = frozenset({"は", "も"})


def compound(particle: Token, verb: Token, after: Token | None) -> str | None:
    """Return the compound particle that a particle and a verb begin, or None.

    `after` is the token behind the verb. A finite verb is none (米国に対する、 is; 合意に基づいた。 is not).
    """
    lexeme = verb.lexeme
    canonical = COMPOUNDS.get((particle.surface, lexeme.lemma))
    if canonical is None or (canonical == "にとって" and verb.surface.startswith("取")):
        return None  # 人質に取って is a verb
    if canonical == "によって" and after is not None and after.surface in {"と", "ば"}:
        return "によると" if after.surface == "と" else "によれば"
    if lexeme.cform == "連用形":
        if after is not None and after.surface == "た":  # に向けた取り組み
            return _ADNOMINAL[canonical] if canonical in _PERFECT else None
        if canonical == "として":
            return canonical if after is not None and after.surface == "て" else None
        return canonical if canonical != "という" else None
    if lexeme.cform in {"連体形", "終止形"} and canonical not in _PERFECT:  # 求めに応じる is a verb
        return _ADNOMINAL.get(canonical)
    return None


@cache
def is_adnominal(particle: str) -> bool:
    """Whether a case (の, への, による, に対する …) makes its phrase modify a noun."""
    return (
        particle == "の" or particle in ADNOMINAL_COMPOUNDS or (len(particle) > 1 and particle.endswith("の"))
    )
