"""Of whom something is demanded, and who is warned, by what is said and done right before or in it."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

DEMANDS = [
    # who is blamed, or whose deed is turned down, is to undo it
    ("中国は日本の対応を非難し、撤回を求めた。", "Request", "actor=中国 target=日本"),
    ("中国は日本の対応に反対すると表明し、撤回するよう求めた。", "Request", "actor=中国 target=日本"),
    ("中国は「不当だ」と日本を非難し、対抗措置を取ると警告した。", "Threat", "actor=中国 target=日本"),
    # not where another one is asked, or who asks is another one
    ("中国は日本の対応を非難し、国際社会に支援を求めた。", "Request", "actor=中国"),
    ("中国は日本の対応を非難し、韓国への支援を求めた。", "Request", "actor=中国"),
    ("中国は日本の対応を非難し、制裁を科すよう求めた。", "Request", "actor=中国"),
    ("中国は日本の対応を非難し、韓国に支援を求めた。", "Request", "actor=中国 target=韓国"),
    ("中国は日本の対応を非難し、米国は自制を求めた。", "Request", "actor=米国"),
    ("中国は日本の対応を歓迎し、対話を求めた。", "Request", "actor=中国"),
    # who would be hit is warned
    ("イランは、イスラエルに対する攻撃を強化すると警告した。", "Threat", "actor=イラン target=イスラエル"),
    ("イランは、イスラエルを攻撃すると警告した。", "Threat", "actor=イラン target=イスラエル"),
    ("イランは、米国がイスラエルを攻撃すると警告した。", "Threat", "actor=イラン"),
    # to whom something is promised is for whom it is to be
    ("米国は、日本に弾薬を供与すると約束した。", "Support", "actor=米国 target=日本"),
    ("米国は、日本に安全の保証を与えることを約束した。", "Support", "actor=米国 target=日本"),
    ("米国は、韓国が日本に弾薬を供与すると約束した。", "Support", "actor=米国"),
    ("米国は「日本の安全が大事だ」と約束した。", "Support", "actor=米国"),
    # who is asked for two things is asked; who is met on the way is not the one who goes there
    ("国連は、北朝鮮に決議を守り、対話に戻るよう促した。", "Request", "actor=国連 target=北朝鮮"),
    ("岸田首相はインドに到着し、対話に戻るよう促した。", "Request", "actor=岸田文雄"),
    ("岸田首相は先月、王毅外相と会談し、撤廃を求めていた。", "Request", "actor=岸田文雄 target=王毅"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), DEMANDS)
def test_of_whom_it_is_demanded(text: str, kind: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(text), kind)] == [roles]
