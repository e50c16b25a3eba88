"""How sure, and who says so: every word that governs a clause, for events of four types; and the sources."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.extractors.tellings import (
    article,
    article_reader,
    claims,
    line,
    misread,
    read,
    sources_of,
)

from newsgraph.extractors.stance import Stance
from newsgraph.model import Reading, Status

EVENTS = {
    "Visit": "中国の王毅外相がインドを訪問",
    "Attack": "イスラエル軍がシリアを攻撃",
    "Sanction": "米国がロシアに追加制裁を発動",
    "Transfer": "北朝鮮がロシアに弾薬を供与",
}
"""Type -> a clause that what governs it completes."""

GOVERNED = [
    ("した。", "Actual"),
    ("する予定だ。", "Planned"),
    ("する予定だった。", "Planned"),
    ("する計画だ。", "Planned"),
    ("する計画を立てている。", "Planned"),
    ("する方針だ。", "Planned"),
    ("する方針を固めた。", "Planned"),
    ("する方針を明らかにした。", "Planned"),
    ("する意向だ。", "Planned"),
    ("する意向を示した。", "Planned"),
    ("する考えを示した。", "Planned"),
    ("する構えだ。", "Planned"),
    ("する見通しだ。", "Planned"),
    ("する見込みだ。", "Planned"),
    ("する準備を進めている。", "Planned"),
    ("することを決めた。", "Planned"),
    ("することになった。", "Planned"),
    ("することになっている。", "Planned"),
    ("すると決めた。", "Planned"),
    ("したと決定した。", "Actual"),
    ("すると約束した。", "Planned"),
    ("することで合意した。", "Planned"),
    ("することを目指している。", "Planned"),
    ("するという。", "Planned"),
    ("する。", "Planned"),
    ("するようになった。", "Actual"),
    ("するように努めた。", "Planned"),
    ("してから、国民が反発するようになった。", "Actual"),
    ("できる。", "Possible"),
    ("できた。", "Actual"),
    ("できなかった。", "Denied"),
    ("することができる。", "Possible"),
    ("することができた。", "Actual"),
    ("することができなかった。", "Denied"),
    ("したように見える。", "Possible"),
    ("したように、緊張を高めた。", "Actual"),
    ("するつもりだ。", "Planned"),
    ("するのだ。", "Planned"),
    ("したのだ。", "Actual"),
    ("したばかりだ。", "Actual"),
    ("したばかりである。", "Actual"),
    ("したからです。", "Actual"),
    ("しなかったのだ。", "Denied"),
    ("してある。", "Actual"),
    ("する運びとなった。", "Planned"),
    # a plan of both verbs; what was done before something was agreed; what has happened, and what led to it
    ("し、首脳会談に臨む方向で調整している。", "Planned"),
    ("し、首脳会談に臨む見通しとなった。", "Planned"),
    ("し、協議することで一致した。", "Actual"),
    ("し、住民が避難する事態となった。", "Actual"),
    ("し、住民が避難する事態を懸念している。", "Possible"),
    ("しようとしている。", "Planned"),
    ("する可能性がある。", "Possible"),
    ("する可能性が高い。", "Possible"),
    ("する可能性を示唆した。", "Possible"),
    ("する可能性は排除できない。", "Possible"),
    ("した可能性がある。", "Possible"),
    ("する恐れがある。", "Possible"),
    ("する恐れが強まっている。", "Possible"),
    ("するとみられる。", "Possible"),
    ("したとみられる。", "Possible"),
    ("するとみられている。", "Possible"),
    ("したとみられている。", "Possible"),
    ("するとの見方が出ている。", "Possible"),
    ("したとの見方が強い。", "Possible"),
    ("するとの観測が出ている。", "Possible"),
    ("するとの懸念が広がっている。", "Possible"),
    ("することを検討している。", "Possible"),
    ("するかどうか検討している。", "Possible"),
    ("するかどうかは不明だ。", "Possible"),
    ("するかもしれない。", "Possible"),
    ("するだろう。", "Possible"),
    ("したようだ。", "Possible"),
    ("したもようだ。", "Possible"),
    ("した模様だ。", "Possible"),
    ("した疑いがある。", "Possible"),
    ("した疑いが持たれている。", "Possible"),
    ("するとの臆測が流れた。", "Possible"),
    misread("hearsay nouns are no operators", "するとの情報がある。", "Possible"),
    ("したとのうわさが広がった。", "Possible"),
    ("したとされる。", "Alleged"),
    ("したとされている。", "Alleged"),
    ("したと主張した。", "Alleged"),
    ("したと非難した。", "Alleged"),
    ("したとの疑惑が浮上した。", "Possible"),
    ("すべきだ。", "Requested"),
    ("すべきだと述べた。", "Requested"),
    ("するべきだと訴えた。", "Requested"),
    ("するよう求めた。", "Requested"),
    ("するよう促した。", "Requested"),
    ("するよう呼び掛けた。", "Requested"),
    ("するよう要請した。", "Requested"),
    ("するよう求められた。", "Requested"),
    ("することを求めた。", "Requested"),
    ("するように命じた。", "Requested"),
    ("することが望ましい。", "Requested"),
    ("するよう指令を出した。", "Requested"),
    ("するよう手紙を出した。", "Requested"),
    ("するよう調整を続けた。", "Planned"),
    ("する必要がある。", "Requested"),
    ("しないよう求めた。", "Requested"),
    ("してほしいと述べた。", "Requested"),
    ("しなかった。", "Denied"),
    ("していない。", "Denied"),
    ("しない方針だ。", "Denied"),
    ("しないと述べた。", "Denied"),
    ("したことはない。", "Denied"),
    ("した事実はない。", "Denied"),
    ("した事実は存在しない。", "Denied"),
    ("した事実は確認されていない。", "Possible"),
    ("した事実は認められない。", "Possible"),
    ("した形跡は見つかっていない。", "Possible"),
    ("した形跡も見当たらない。", "Possible"),
    ("したとの情報は入っていない。", "Possible"),
    ("したことは確認できなかった。", "Possible"),
    ("したとは確認できていない。", "Possible"),
    ("したとは認められなかった。", "Possible"),
    ("した事実が確認された。", "Actual"),
    ("した形跡が見つかった。", "Actual"),
    ("した理由は分かっていない。", "Actual"),
    ("した写真は見つかっていない。", "Actual"),
    ("したことは知られていない。", "Actual"),
    ("した事実を否定した。", "Denied"),
    ("したことを否定した。", "Denied"),
    ("するとの報道を否定した。", "Denied"),
    ("する可能性を否定した。", "Denied"),
    ("する計画を撤回した。", "Denied"),
    ("する計画を中止した。", "Denied"),
    ("する予定はない。", "Denied"),
    ("するつもりはない。", "Denied"),
    ("する考えはない。", "Denied"),
    ("することを拒否した。", "Denied"),
    ("することを断念した。", "Denied"),
    ("するのを見送った。", "Denied"),
    ("することを取りやめた。", "Denied"),
    ("することはなかった。", "Denied"),
    ("せずに終わった。", "Denied"),
    ("する可能性を否定しなかった。", "Possible"),
    ("しないわけではない。", "Possible"),
    ("しないとは限らない。", "Possible"),
    ("する可能性もゼロではない。", "Possible"),
    ("すれば、市場は混乱する。", "Possible"),
    ("した場合、市場は混乱する。", "Possible"),
    ("するなら、市場は混乱する。", "Possible"),
    ("したら市場は混乱する。", "Possible"),
    ("したら市場が混乱した。", "Actual"),
    ("した場合、市場が混乱すると首相が述べた。", "Possible"),
    ("した場合、市場が混乱した。", "Possible"),
    ("したら、市場が混乱すると首相が述べた。", "Possible"),
    ("したら、市場が混乱すると述べた。", "Possible"),
    ("したら、市場が混乱しただろう。", "Possible"),
    # there is no other way
    ("するしかない。", "Requested"),
    ("するほかない。", "Requested"),
    ("する以外にない。", "Requested"),
    ("するほかなかった。", "Actual"),
    # an instance of what follows; what stands for itself beside a guess
    ("するなど、緊張を高めた。", "Actual"),
    ("する等、緊張を高めた。", "Actual"),
    ("する等、緊張を高める方針だ。", "Planned"),
    ("したところ、市場が混乱した模様だ。", "Actual"),
    ("しているほか、市場が混乱する可能性がある。", "Actual"),
    ("し、国民が歓迎したという。", "Actual"),
    # what a judgement is of, all of it; another's reaction is not
    ("し、関係を深めるとの見方が出ている。", "Possible"),
    ("し、関係を深める可能性がある。", "Possible"),
    ("し、関係を深める計画が明らかになった。", "Planned"),
    ("し、反発する声が上がった。", "Actual"),
    ("するも、国民は反発した。", "Actual"),
    ("するも、国民は反発するだろう。", "Possible"),
    ("しており、国民が反発する予定だ。", "Actual"),
    ("し、国民が歓迎するという。", "Planned"),
]


@pytest.mark.parametrize("kind", EVENTS)
@pytest.mark.parametrize(("governor", "status"), GOVERNED)
def test_what_governs_a_clause_sets_its_status(governor: str, status: str, kind: str) -> None:
    told = claims(read(EVENTS[kind] + governor), kind)
    assert [claim.status.value for claim in told] == [status], [line(claim) for claim in told]


SOURCES = [
    # text, type, status and sources, innermost speaker first
    ("朝日新聞の続報によると、岸田首相はインドを訪れた。", "Visit", "Actual 朝日新聞"),
    ("米国はインドを訪問し、ロイター通信によると、中国は反発した。", "Visit", "Actual"),
    ("ロイター通信によると、米国はインドを訪問し、中国は反発した。", "Visit", "Actual ロイター"),
    ("米国務省によると、イスラエル軍はイランを攻撃した。", "Attack", "Actual 米国務省"),
    ("ロイター通信によれば、岸田首相はインドを訪問した。", "Visit", "Actual ロイター"),
    ("ロイター通信は、岸田首相がインドを訪問したと報じた。", "Visit", "Actual ロイター"),
    (
        "AP通信は、ラブロフ外相が北朝鮮を訪問すると述べたと報じた。",
        "Visit",
        "Planned セルゲイ・ラブロフ<AP通信",
    ),
    ("AP通信は、ラブロフ外相が北朝鮮を訪問すると述べたと報じた。", "Statement", "Actual AP通信"),
    ("共同通信が伝えた計画によると、米国は北朝鮮を訪問する。", "Report", "Actual"),
    ("岸田首相は、来年の選挙では協力しない意向を述べた。", "Statement", "Actual"),
    ("岸田首相は、来年の選挙で演説する。", "Statement", "Planned"),
    ("ラブロフ外相は要請を行い、北朝鮮を訪問すると述べた。", "Request", "Actual"),
    ("ラブロフ外相は「要請を行い、北朝鮮を訪問する」と述べた。", "Request", "Planned セルゲイ・ラブロフ"),
    ("岸田首相はインドを訪問すると述べた。", "Visit", "Planned 岸田文雄"),
    ("岸田首相は「インドを訪問する」と述べた。", "Visit", "Planned 岸田文雄"),
    ("岸田首相は、バイデン大統領がインドを訪問したと述べた。", "Visit", "Actual 岸田文雄"),
    ("ロシアは、ウクライナ軍がベルゴロドを攻撃したと主張した。", "Attack", "Alleged ロシア"),
    ("ロシアは、ウクライナ軍がベルゴロドを攻撃したと非難した。", "Attack", "Alleged ロシア"),
    ("ロシア国防省は、ウクライナ軍がベルゴロドを攻撃したと発表した。", "Attack", "Actual ロシア国防省"),
    ("岸田首相は「すぐインドを訪問し、協議する以外にない」と述べた。", "Visit", "Requested 岸田文雄"),
    ("岸田首相は「すぐインドを訪問し、協議するしかなかった」と述べた。", "Visit", "Actual 岸田文雄"),
    # what another tells behind it is all told
    (
        "米国は制裁を解除し、イランは査察を受け入れるべきだと国連事務総長が述べた。",
        "Sanction",
        "Requested アントニオ・グテレス",
    ),
    ("米国は制裁を解除し、イランは査察を受け入れるべきだと述べた。", "Sanction", "Denied"),
    # who is addressed before it is asked all of it
    ("米国はイランに対し、輸出を停止し、査察を受け入れるよう求めた。", "Transfer", "Requested 米国"),
    (
        "米国はイランに、隣国から撤退し、武器の輸出を停止し、査察を受け入れるよう求めた。",
        "Transfer",
        "Requested 米国",
    ),
    ("米国はイランに、武器の輸出を停止し、査察を受け入れることを要求した。", "Transfer", "Requested 米国"),
    ("米国は隣国に空母を派遣し、イランに自制するよう求めた。", "MilitaryActivity", "Actual"),
    ("米国は、イランに対して抗議し、査察を受け入れるよう求めた。", "Protest", "Actual"),
    ("イスラエルがイランを攻撃した、とロイター通信が報じた。", "Attack", "Actual ロイター"),
    ("共同通信が報じたところによると、岸田首相はインドを訪問した。", "Visit", "Actual 共同通信"),
    ("ロイターの報道では、岸田首相はインドを訪問した。", "Visit", "Actual ロイター"),
    ("ロイター通信などによると、岸田首相はインドを訪問した。", "Visit", "Actual ロイター"),
    ("ロシア国防省の発表によると、ウクライナ軍はベルゴロドを攻撃した。", "Attack", "Actual ロシア国防省"),
    ("ロシア軍の攻撃があったとウクライナ軍が発表した。", "Attack", "Actual ウクライナ軍"),
    ("松野氏によると、岸田首相は「インドを訪問したい」と語った。", "Visit", "Planned 岸田文雄<松野"),
    ("中国外務省は、米国が台湾に武器を供与したとして抗議した。", "Transfer", "Actual 中国外務省"),
    ("岸田首相はインドを訪問した。", "Visit", "Actual"),
    ("ロイター通信は、岸田首相の訪問を歓迎した。", "Support", "Actual"),
    ("岸田首相は、米国の攻撃に報復すると述べた。", "Attack", "Actual"),
    ("国営メディアによると、岸田首相はインドを訪問した。", "Visit", "Actual"),
    ("地元メディアは、岸田首相がインドを訪問したと報じた。", "Visit", "Actual"),
    (
        "米ホワイトハウスのサリバン補佐官は17日、バイデン大統領がイスラエルを訪問すると明らかにした。",
        "Visit",
        "Planned ジェイク・サリバン",
    ),
    ("岸田首相は、モディ首相が中国を訪問する可能性を示唆した。", "Visit", "Possible 岸田文雄"),
    ("岸田首相は、モディ首相が中国を訪問するとの見方を示した。", "Visit", "Possible 岸田文雄"),
    ("岸田首相は、モディ首相が中国を訪問したことを明らかにした。", "Visit", "Actual 岸田文雄"),
    ("岸田首相は、モディ首相が中国を訪問する可能性も示唆した。", "Visit", "Possible 岸田文雄"),
    ("岸田首相は、モディ首相が中国を訪問した可能性は否定した。", "Visit", "Denied 岸田文雄"),
    # an attitude is had by saying so; what one will do is one's own word
    ("岸田首相は、モディ首相の訪中を歓迎する考えを示した。", "Support", "Actual"),
    ("岸田首相は、モディ首相を支持すると述べた。", "Support", "Actual"),
    ("王毅外相は、岸田首相がモディ首相を支持すると述べた。", "Support", "Actual 王毅"),
    ("岸田首相は反対の意向を示した。", "Denial", "Actual"),
    ("岸田首相は反対の方針を固めた。", "Denial", "Planned"),
    ("岸田首相はインドの提案を拒否する意向だ。", "Denial", "Planned"),
    ("岸田首相はインドの提案を拒否する姿勢だ。", "Denial", "Actual"),
    ("岸田首相はインドの提案を拒否する構えを見せた。", "Denial", "Actual"),
    # what they deny in their own words is denied once
    ("トヨタ自動車は「ソニーと協議していない」と否定した。", "Meeting", "Denied トヨタ自動車"),
    ("トヨタ自動車は「売却するために買ったのではない」と否定した。", "Transfer", "Denied トヨタ自動車"),
    ("トヨタ自動車は、ソニーと協議していないとの報道を否定した。", "Meeting", "Possible トヨタ自動車"),
    # who urges has asked
    ("岸田首相は「北朝鮮に自制を強く求める」と述べた。", "Request", "Actual"),
    ("岸田首相は「北朝鮮に補償を求める」と述べた。", "Request", "Planned 岸田文雄"),
    ("岸田首相は「北朝鮮に補償を強く求めたい」と述べた。", "Request", "Planned 岸田文雄"),
    # it is time to
    ("国連は「イスラエルは停戦に応じる時だ」と訴えた。", "Agreement", "Requested 国連"),
    ("イスラエルはガザを攻撃する時を待つ。", "Attack", "Planned"),
    ("岸田首相はモディ首相への全面支持を表明した。", "Support", "Actual"),
    ("岸田首相はインドへの財政支援を表明した。", "Support", "Planned 岸田文雄"),
    ("国連は、インドに自制を求める文書を送った。", "Request", "Actual"),
    ("朝日新聞は、東京での死者を3人と伝えた。", "Casualty", "Actual 朝日新聞"),
    ("朝日新聞は、東京での死者は300人を超えると伝えた。", "Casualty", "Actual 朝日新聞"),
    # what somebody judges or speaks of is no claim of theirs; what they admit or disclose is
    ("岸田首相は、ロシア軍がウクライナを攻撃したことを非難した。", "Attack", "Actual"),
    ("岸田首相は「北朝鮮によるミサイル発射は容認できない」と述べた。", "MilitaryActivity", "Actual"),
    ("岸田首相はロシア軍によるウクライナ攻撃を非難した。", "Attack", "Actual"),
    ("岸田首相はロシア軍によるウクライナ攻撃を「暴挙」と述べた。", "Attack", "Actual"),
    ("岸田首相は、このロシア軍のウクライナ攻撃を説明した。", "Attack", "Actual"),
    ("ロシアはウクライナ攻撃を明らかにした。", "Attack", "Actual ロシア"),
    ("モディ首相が中国を訪問した、と岸田首相は語った。", "Visit", "Actual 岸田文雄"),
    ("岸田首相は、「モディ首相は中国を訪問した。王毅外相と会談した」と語った。", "Visit", "Actual 岸田文雄"),
    (
        "岸田首相は、「モディ首相は中国を訪問した。王毅外相と会談した」と語った。",
        "Meeting",
        "Actual 岸田文雄",
    ),
    (
        "フリード副長官は「ドイツ政府は米軍が撤退するべきだと述べた。議論するつもりはない」と語った。",
        "MilitaryActivity",
        "Requested ドイツ<フリード",
    ),
    ("朝日新聞、読売新聞によると、岸田首相はインドを訪問した。", "Visit", "Actual 朝日新聞<読売新聞"),
    (
        "朝日新聞によると、男が死亡したとして、大阪府警は田中一郎容疑者を逮捕した。",
        "Arrest",
        "Actual 朝日新聞",
    ),
    (
        "韓国大統領府は17日、尹錫悦大統領がフランスを訪問し、マクロン大統領と会談すると発表した。",
        "Visit",
        "Planned 韓国大統領府",
    ),
    (
        "韓国大統領府は17日、尹錫悦大統領がフランスを訪問し、マクロン大統領と会談すると発表した。",
        "Meeting",
        "Planned 韓国大統領府",
    ),
    (
        "韓国大統領府によると、尹錫悦大統領はフランスを訪問し、マクロン大統領と会談する。",
        "Visit",
        "Planned 韓国大統領府",
    ),
    ("ハマスによると、イスラエル軍がガザを攻撃し、3人が死亡した。", "Attack", "Actual ハマス"),
    ("岸田首相は、訪問先のインドで、日米韓は連携すると強調した。", "Cooperation", "Planned 岸田文雄"),
    (
        "ペスコフ報道官は、ロシアが北朝鮮を攻撃したとの報道を否定した。",
        "Attack",
        "Denied ドミトリー・ペスコフ",
    ),
]


@pytest.mark.parametrize(("text", "kind", "told"), SOURCES)
def test_sources(text: str, kind: str, told: str) -> None:
    found = [f"{c.status.value} {sources_of(c)}".strip() for c in claims(read(text), kind)]
    assert found == [told]


CONDITIONS = [
    # what comes only if something else does; what comes early, or by what, is no condition
    ("米国は、ロシアが侵攻した場合は中国に制裁を科すとしている。", "Sanction", "Possible"),
    ("米国はロシアが侵攻した場合、中国に制裁を科す構えだ。", "Sanction", "Possible"),
    ("ベングビール氏は、法案が否決されれば辞任すると表明した。", "Departure", "Possible"),
    ("トランプ氏は早ければ来月、中国を訪問する。", "Visit", "Planned"),
    ("岸田首相は条例に従えば、中国を訪問する。", "Visit", "Planned"),
    ("米国はロシアが侵攻した場合に備え、中国に制裁を科す。", "Sanction", "Planned"),
    ("トランプ氏が訪中を決めた理由は、招待があれば説明するとしている。", "Visit", "Planned"),
    # what may end, what ends under a condition; and what ends
    ("米国は北朝鮮への制裁を解除できるとしている。", "Sanction", "Possible"),
    ("米国は北朝鮮への制裁を解除するとしている。", "Sanction", "Denied"),
    ("米国務省は、ロシアが反発した場合は中国との会談を中止するとしている。", "Meeting", "Possible"),
    ("米国務省は、中国との会談を中止するとしている。", "Meeting", "Denied"),
    # a measure that is lifted, or barred by a court; one that is put off
    ("米国は、中国からの輸入を停止する措置を解除した。", "Sanction", "Denied"),
    ("米国は、中国からの輸入を停止する措置を延期した。", "Sanction", "Planned"),
    ("米国は、中国からの輸入を停止する措置を解除しなかった。", "Sanction", "Planned"),
    ("裁判所は米国の関税の発動を差し止めた。", "Sanction", "Denied"),
    ("裁判所は米国の関税の発動を問題にした。", "Sanction", "Actual"),
    # what is asked about is not told
    ("岸田首相は、中国を訪問したかは明らかにしなかった。", "Visit", "Possible"),
    ("岸田首相は、中国を訪問したことは明らかにしなかった。", "Visit", "Actual"),
    # what nobody wishes for, what nobody asks for
    ("岸田首相は「われわれは北朝鮮との戦争を望んでいない」と述べた。", "Attack", "Denied"),
    ("岸田首相は「われわれは北朝鮮との対話を望んでいる」と述べた。", "Meeting", "Requested"),
    ("岸田首相は中国軍の撤退を求めていない。", "MilitaryActivity", "Possible"),
    # what is expected to come is planned
    ("岸田首相は来月中国を訪問する見込みだ。", "Visit", "Planned"),
    # a draft that is adopted says what it says
    ("国連総会はロシアに撤退を求める決議案を可決した。", "Request", "Actual"),
    ("国連総会はロシアに撤退を求める決議案を否決した。", "Request", "Possible"),
    ("国連総会はロシアに撤退を求める決議案を可決する。", "Request", "Possible"),
]


@pytest.mark.parametrize(("text", "kind", "status"), CONDITIONS)
def test_what_may_come_is_possible(text: str, kind: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), kind)] == [status]


def test_what_a_topic_stops_is_its_object() -> None:
    (told,) = claims(read("米国とロシアの協議は、第1段階で戦闘を停止する。"), "Meeting")
    assert told.status is Status.ACTUAL
    (told,) = claims(read("米国とロシアの協議は、第1段階で停止する。"), "Meeting")
    assert told.status is Status.DENIED


BEFALLING = [
    ("山田太郎容疑者、鈴木花子さんを刺す", "Attack", "Actual"),
    ("米軍、イランへの攻撃を始める", "Attack", "Actual"),
    ("岸田首相、来月インドを訪れる", "Visit", "Planned"),
    ("鈴木一郎氏、事故で死ぬ", "Casualty", "Actual"),
    ("岸田首相、インドを訪問する", "Visit", "Planned"),
]


@pytest.mark.parametrize(("headline", "kind", "status"), BEFALLING)
def test_nobody_plans_what_befalls_him(headline: str, kind: str, status: str) -> None:
    told = claims(read("市場は静かだった。", headline=headline), kind)
    assert [claim.status.value for claim in told] == [status]


UTTERED = [
    ("国連は、インドに自制を呼びかける声明を発表した。", "Request", "Actual"),
    ("国連は、インドに自制を呼びかける方針を発表した。", "Request", "Planned"),
    ("報道官は「米国は賛意を表する」と述べた。", "Support", "Actual"),
    ("米国が提携するインド企業が倒産した。", "Business", "Actual"),
]


@pytest.mark.parametrize(("text", "kind", "status"), UTTERED)
def test_what_is_done_by_saying_it_is_done(text: str, kind: str, status: str) -> None:
    assert status in [claim.status.value for claim in claims(read(text), kind)]


ABSENT = [
    ("東京で会社員の自宅が全焼する火災が発生し、3人が逃げた。", "Disaster", "Actual"),
    ("東京で会社員の自宅が全焼する火災が発生し、3人が逃げる恐れがある。", "Disaster", "Planned"),
    ("東京・穴水間に陥没がある為、道路が閉まった。", "Disaster", "Actual"),
    ("国連は、インドに自制を求める「時局宣言」を発表した。", "Request", "Actual"),
    ("朝日新聞は過去に報道した内容の一部を取り消した。", "Report", "Actual"),
    ("朝日新聞は来年に報道する計画を取り消した。", "Report", "Denied"),
    ("岸田首相は「北朝鮮によるミサイル発射は絶対に容認できない」と述べた。", "MilitaryActivity", "Actual"),
    ("岸田首相は北朝鮮のミサイル発射を許可しなかった。", "MilitaryActivity", "Denied"),
    ("田中一郎氏は自粛を発表したため、一回しか出演することができなかった。", "Announcement", "Actual"),
    ("田中一郎氏は自粛を発表することができなかった。", "Announcement", "Denied"),
    ("国連は記者を解放するよう声明を出した。", "Arrest", "Requested"),
    ("ロシアが攻撃したとの報道は事実ではない。", "Attack", "Denied"),
    ("ロシアが攻撃したとの報道は事実だ。", "Attack", "Actual"),
    ("国連は、ロシアが攻撃したとの報道は正しくないと述べた。", "Attack", "Denied"),
    ("ロシアが攻撃したとの情報がある。", "Attack", "Alleged"),
    ("ロシアが攻撃したとする報告書が公表された。", "Attack", "Alleged"),
    ("ロシアが攻撃したとの報道を否定した。", "Attack", "Denied"),
    ("米国はロシアが攻撃したとの情報を公表した。", "Attack", "Actual"),
    ("ロシアが攻撃した映像が公表された。", "Attack", "Actual"),
    ("ロシアの攻撃は考えられない。", "Attack", "Denied"),
    ("ロシアの攻撃も考えられる。", "Attack", "Possible"),
    ("ロシアが攻撃したことが考えられる。", "Attack", "Possible"),
    ("ロシアの攻撃が問題と考えられる。", "Attack", "Actual"),
    ("中国政府からの要請はまだない。", "Request", "Denied"),
    ("韓国政府は北朝鮮と会談した事実はないと説明した。", "Meeting", "Denied"),
    ("韓国政府は北朝鮮と会談した事実はないと否定した。", "Meeting", "Denied"),
    ("韓国政府は北朝鮮と会談した事実を説明した。", "Meeting", "Actual"),
    ("韓国政府が米国を支援しているとの印象を与えた。", "Support", "Possible"),
    ("中国政府の要請は届いておらず、支援が遅れる可能性がある。", "Request", "Denied"),
    ("中国政府の回答は18日の段階で明らかになっていない。", "Statement", "Possible"),
    ("中国政府の要請は18日に届いた。", "Request", "Actual"),
    ("中国政府の要請は正式なものではない。", "Request", "Actual"),
    ("日本の地震で津波の心配はない。", "Disaster", "Actual"),
    ("日本の地震で死者は出ていない。", "Disaster", "Actual"),
]


LOOKING_BACK = [
    # nobody plans what the sentence looks back on
    ("田中一郎氏が亡くなる直前に、友人が見舞っている。", "Casualty", "Actual"),
    ("田中一郎氏が亡くなる予定はない。", "Casualty", "Denied"),
    ("田中一郎氏は「死にたい」という電話をしていた。", "Casualty", "Planned"),
    ("東京に台風が上陸するため、電車が止まっている。", "Disaster", "Planned"),
    ("長岡市で震度6弱を観測する余震が発生するなど、余震が相次いでいる。", "Disaster", "Actual"),
    # 近く alone is soon
    ("千葉市では学校の近くで落雷があり、2人が被害を受けた。", "Disaster", "Actual"),
    ("岸田首相は近く訪中し、大統領と話す。", "Visit", "Planned"),
    # what is past is not what is planned
    ("公園は、東京の工場が焼失したことを機に計画された。", "Disaster", "Actual"),
    ("公園は、東京の工場が焼失することを想定して計画された。", "Disaster", "Possible"),
]


@pytest.mark.parametrize(("text", "kind", "status"), LOOKING_BACK)
def test_what_has_come_is_no_plan(text: str, kind: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), kind)] == [status]


@pytest.mark.parametrize(("text", "kind", "status"), ABSENT)
def test_what_is_not_there_is_no_fact(text: str, kind: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), kind)] == [status]


def test_what_is_not_there_was_not_spoken_of_before() -> None:
    reading = read("米国がイランを攻撃した。攻撃はなかったので、市場は落ち着いている。")
    assert [line(claim) for claim in claims(reading, "Attack")] == ["Attack Actual actor=米国 target=イラン"]


COMING = [
    # to have it begin is to have it; to have its effects is not
    ("日本は米国とロシアの会談の開催を目指している。", "Planned"),
    ("日本は米国とロシアの会談の再開を求めた。", "Requested"),
    ("日本は米国とロシアの会談の影響を検討した。", "Actual"),
    ("ロシアと中国の次期首脳会談を巡り、協議が続いた。", "Planned"),
    ("米国とロシアの次回の会談を巡り、調整が続いた。", "Planned"),
    ("米国とロシアの前回の会談を巡り、調整が続いた。", "Actual"),
    ("日本は米国とロシアの次の会談に備える。", "Planned"),
    ("日本は米国とロシアの次の会談で疲れた。", "Actual"),
    ("米国とロシアが会談する機会は失われた。", "Possible"),
    ("18日に、米国とロシアの会談と共同演習を同時に行う。", "Planned"),
    ("18日に、米国とロシアの会談と共同演習を同時に行った。", "Actual"),
]


AHEAD = [
    # to say no is what is done
    ("イランは米国の要求に応じなかった。", "Denial", "Actual"),
    ("イランは米国の要求を拒否しなかった。", "Denial", "Denied"),
    ("岸田首相は20日に選挙を行うとし、準備を求めた。", "Statement", "Actual"),
    ("岸田首相は20日に演説し、帰国する。", "Statement", "Planned"),
    ("米国の反対がなければ、岸田首相はインドを訪問することができた。", "Visit", "Possible"),
]


@pytest.mark.parametrize(("text", "kind", "status"), AHEAD)
def test_what_is_said_of_a_day_ahead_is_said(text: str, kind: str, status: str) -> None:
    assert {claim.status.value for claim in claims(read(text), kind)} == {status}


def test_what_was_done_is_stated_where_its_day_is_the_news() -> None:
    text = "日中首脳会談は来年、日本で開かれる予定だ。日中首脳会談が北京で開かれたのは数回だけだ。"
    assert "Actual" in [claim.status.value for claim in claims(read(text), "Meeting")]


ANNOUNCED = [
    (
        "日本航空は17日、全日空の株式を取得し、同社とその子会社を、完全に統合することを発表した。",
        "Business",
        "Planned",
    ),
    (
        "日本航空は17日、全日空の株式を取得し、同社とその子会社を、完全に統合したことを発表した。",
        "Business",
        "Actual",
    ),
    (
        "日本航空は17日、全日空と会談し、同社とその子会社を、完全に統合することを発表した。",
        "Meeting",
        "Actual",
    ),
    ("警察は田中一郎容疑者の自宅を捜索し、薬物を使うための道具が見つかったと発表した。", "Arrest", "Actual"),
]


@pytest.mark.parametrize(("text", "kind", "status"), ANNOUNCED)
def test_what_is_announced_with_a_plan_is_part_of_it(text: str, kind: str, status: str) -> None:
    assert status in [claim.status.value for claim in claims(read(text), kind)]


def test_what_is_past_is_no_plan_by_a_day_ahead() -> None:
    told = claims(read("日本は来月に会議を開くことを決めた。米国は来月20日に会談を設定した。"))
    statuses = {claim.evidence.rule.split("/")[0]: claim.status.value for claim in told}
    assert statuses["Vote"] == "Actual"
    assert statuses["Meeting"] == "Planned"


def test_what_is_taken_up_has_been() -> None:
    death = "田中一郎さんは事故で死亡したとみられている。田中一郎さんの死亡を受け、同社は謝罪した。"
    assert [c.status.value for c in claims(read(death), "Casualty")] == ["Possible", "Actual"]
    plan = "米国とイランは来月に会談する予定だ。米国とイランの会談を受け、日本が判断する。"
    assert [c.status.value for c in claims(read(plan), "Meeting")] == ["Planned", "Planned"]


def test_what_is_opposed_is_as_others_say() -> None:
    war = "米国はイランを攻撃した。朝日新聞はイラン攻撃に反対している。"
    assert {claim.status.value for claim in claims(read(war), "Attack")} == {"Actual"}
    plan = "朝日新聞はイラン攻撃に反対している。"
    assert {claim.status.value for claim in claims(read(plan), "Attack")} == {"Possible"}


@pytest.mark.parametrize(("text", "status"), COMING)
def test_what_is_next_is_still_to_come(text: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), "Meeting")] == [status]


APPLIED = [
    # what is read so far, what a word further out says, what becomes of it
    (Status.ACTUAL, Status.PLANNED, Status.PLANNED),
    (Status.ACTUAL, Status.ALLEGED, Status.ALLEGED),
    (Status.PLANNED, Status.ALLEGED, Status.PLANNED),
    (Status.PLANNED, Status.DENIED, Status.DENIED),
    (Status.POSSIBLE, Status.DENIED, Status.DENIED),
    (Status.REQUESTED, Status.PLANNED, Status.REQUESTED),
    (Status.POSSIBLE, Status.PLANNED, Status.POSSIBLE),
    (Status.DENIED, Status.PLANNED, Status.DENIED),
    (Status.DENIED, Status.REQUESTED, Status.REQUESTED),
    (Status.DENIED, Status.DENIED, Status.POSSIBLE),
    (Status.DENIED, Status.ACTUAL, Status.DENIED),
    (Status.PLANNED, None, Status.PLANNED),
]


@pytest.mark.parametrize(("inner", "outer", "status"), APPLIED)
def test_the_outer_word_wins_unless_it_says_less(inner: Status, outer: Status | None, status: Status) -> None:
    stance = Stance(inner, explicit=False)
    stance.apply(outer)
    assert stance.status is status


def test_a_plan_stays_one_where_nothing_says_when_it_was_written() -> None:
    dated = article("岸田首相は2024年1月にインドを訪問する。")
    readings = [article_reader().read(a) for a in (dated, replace(dated, published=None))]
    told = [claims(r, "Visit")[0].status.value for r in readings if isinstance(r, Reading)]
    assert told == ["Actual", "Planned"]


HELD = [
    # nobody alleges a view of their own; what others hold, or what one did, is alleged
    ("中国は「断固反対する」と反発した。", "Denial", ["Actual"]),
    ("中国は米国が提案に反対すると批判した。", "Denial", ["Alleged"]),
    ("中国は米国が提案に反対したと批判した。", "Denial", ["Alleged"]),
]


@pytest.mark.parametrize(("text", "name", "statuses"), HELD)
def test_own_views(text: str, name: str, statuses: list[str]) -> None:
    assert [c.status.value for c in claims(read(text), name)] == statuses
