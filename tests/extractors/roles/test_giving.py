"""Who gets what is given, where only who asked for it or whom one feels for is named."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    (
        "日本政府は、トルコの要請を受けて救助隊を送り、毛布を供与した。",
        "Transfer",
        "actor=日本 target=トルコ",
    ),
    ("岸田首相はトルコに哀悼の意を表し、援助を約束した。", "Support", "actor=岸田文雄 target=トルコ"),
    ("岸田首相はトルコと連帯すると述べ、資金援助を行った。", "Transfer", "actor=岸田文雄 target=トルコ"),
    # another one gives, or gets it; who is only backed, or only asks somebody else, gets nothing
    ("米国はトルコの要請を受け、日本は毛布を供与した。", "Transfer", "actor=日本"),
    ("日本はトルコに哀悼の意を表し、ネパールに毛布を供与した。", "Transfer", "actor=日本 target=ネパール"),
    ("日本は米国を支持し、毛布を供与した。", "Transfer", "actor=日本"),
    ("日本はトルコに哀悼の意を表した。米国は毛布を供与した。", "Transfer", "actor=米国"),
    ("日本はトルコの要請を受け、武器を輸入した。", "Transfer", "target=日本"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), CASES)
def test_who_gets_it(text: str, kind: str, roles: str) -> None:
    assert roles_of(events(read(text), kind)[-1]) == roles
