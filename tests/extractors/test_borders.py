"""What stands between a speaker and the words: of the act of saying, or of what is said."""

from __future__ import annotations

import pytest
from tests.extractors.test_words import words

THEIRS = {
    "岸田首相は、工場の煙は、風が弱く、港に流れていると語った。": "工場の煙は、風が弱く、港に流れている",
    "岸田首相は、避難者は300人にのぼるが、その人数は確かでないと語った。": (
        "避難者は300人にのぼるが、その人数は確かでない"
    ),
    "岸田首相は、橋が崩れた場合、島の住民は孤立し、食料も足りなくなると語った。": (
        "橋が崩れた場合、島の住民は孤立し、食料も足りなくなる"
    ),
    "気象庁は、30日には梅雨が明けるとしている。": "30日には梅雨が明ける",
    "トヨタ自動車は2028年までに工場を建てるとしている。": "2028年までに工場を建てる",
    "トヨタ自動車は、運転の再開までには相当な時間が掛かる見込みであるとしている。": (
        "運転の再開までには相当な時間が掛かる見込みである"
    ),
    "気象庁は、雨量の基準を超えれば、警報の範囲も広げるとしている。": (
        "雨量の基準を超えれば、警報の範囲も広げる"
    ),
    "岸田首相は8月に演説を行うことを明らかにしている。": "8月に演説を行うこと",
    "岸田首相は関税は必要だとし、財源は国債も使うべきだと述べた。": "財源は国債も使うべきだ",
    "岸田首相は、橋の南側、旧市街に道が通ることを明らかにした。": "橋の南側、旧市街に道が通ること",
    "岸田首相は、遅れの理由を、資金の不足ではなく、部品の不足であるとしている。": (
        "遅れの理由を、資金の不足ではなく、部品の不足である"
    ),
    "トヨタ自動車は17日、工事の間、車両を貸し出すと述べた。": "工事の間、車両を貸し出す",
    "岸田首相は、工事は3月に終わったと、6月17日に述べた。": "工事は3月に終わった",
    "岸田首相は、橋は古い鉄でできており、補修も進むものの、それは一部だと述べた。": (
        "橋は古い鉄でできており、補修も進むものの、それは一部だ"
    ),
}
OF_THE_ACT = {
    "トヨタ自動車は6月17日までに、工場を閉じると発表した。": "工場を閉じる",
    "気象庁は17日には、梅雨が明けたと発表した。": "梅雨が明けた",
    "岸田首相は橋を視察し、財源を示すと述べた。": "財源を示す",
    "岸田首相は道路が必要と述べており、8月には財源を示すとしている。": "8月には財源を示す",
    "岸田首相は財源については、国会で示すと述べた。": "国会で示す",
    "岸田首相は報告書の内容として、財源が足りないと述べた。": "財源が足りない",
    "岸田首相は記者団に対し、財源が足りないと述べた。": "財源が足りない",
    "岸田首相はその後、財源を示すことを明らかにした。": "財源を示すこと",
    "岸田首相は会見では、財源を示すと述べた。": "財源を示す",
    "30日には財源が要るが、岸田首相は国債に頼ると述べた。": "国債に頼る",
}


@pytest.mark.parametrize(("text", "content"), [*THEIRS.items(), *OF_THE_ACT.items()])
def test_what_is_said_begins_behind_the_act(text: str, content: str) -> None:
    found = [w for kind in ("Statement", "Announcement") for w in words(text, kind)]
    assert content in [w.get("content") for w in found]


CARRIED = {
    "また、遅れの原因は部品の不足だとしている。": "遅れの原因は部品の不足だ",
    "また、会見では列車を止めるとしている。": "列車を止める",
}


@pytest.mark.parametrize(("text", "content"), CARRIED.items())
def test_what_one_says_on_in_the_next_sentence(text: str, content: str) -> None:
    told = words(f"トヨタ自動車は17日、工場を閉じると発表した。{text}", "Statement")
    assert told[-1]["content"] == content


ASKED = {
    "国連が停戦に応じるようイスラエルに要請した。": "停戦に応じる",
    "国連は兵士が橋から退くようイスラエルに要請した。": "兵士が橋から退く",
}


@pytest.mark.parametrize(("text", "content"), ASKED.items())
def test_who_asks_is_not_who_shall_do_it(text: str, content: str) -> None:
    [told] = words(text, "Request")
    assert told["content"] == content
