"""What is planned, possible, denied, asked for or alleged never becomes a fact: nouns, modality, headlines.

What governs a whole clause (方針, 可能性, 求めた …) is tested for several types in
tests/extractors/test_stance.py. A slash ends a paragraph, or a headline where H: begins it.
"""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, misread, read

NOUNS_AND_HEADLINES = [
    # nouns as objects
    ("岸田首相はインド訪問を検討している。", "Visit", "Possible"),
    ("岸田首相はインド訪問を予定している。", "Visit", "Planned"),
    ("岸田首相はインド訪問を計画している。", "Visit", "Planned"),
    ("岸田首相はインド訪問を見送った。", "Visit", "Denied"),
    ("岸田首相はインド訪問を中止した。", "Visit", "Denied"),
    ("岸田首相はインド訪問を取りやめた。", "Visit", "Denied"),
    ("岸田首相はインド訪問を延期した。", "Visit", "Planned"),
    ("岸田首相はインド訪問を断念した。", "Visit", "Denied"),
    ("岸田首相のインド訪問が見送られた。", "Visit", "Denied"),
    misread(
        "となる behind a stopping noun is not read", "岸田首相のインド訪問は中止となった。", "Visit", "Denied"
    ),
    ("岸田首相のインド訪問は実現しなかった。", "Visit", "Denied"),
    ("岸田首相のインド訪問が検討されている。", "Visit", "Possible"),
    ("岸田首相のインド訪問が予定されている。", "Visit", "Planned"),
    ("岸田首相のインド訪問を調整している。", "Visit", "Planned"),
    ("岸田首相のインド訪問の可能性がある。", "Visit", "Possible"),
    ("岸田首相のインド訪問の計画が浮上した。", "Visit", "Planned"),
    misread("未定 is no operator", "岸田首相のインド訪問は未定だ。", "Visit", "Possible"),
    ("岸田首相は近くインドを訪問する。", "Visit", "Planned"),
    misread(
        "を前に is read as an object", "岸田首相のインド訪問を前に、警備が強まった。", "Visit", "Planned"
    ),
    ("岸田首相のインド訪問に向けて準備が進む。", "Visit", "Planned"),
    misread(
        "what is opposed with に is read as a fact",
        "岸田首相のインド訪問に反対する声が上がった。",
        "Visit",
        "Possible",
    ),
    ("岸田首相のインド訪問が行われた。", "Visit", "Actual"),
    ("岸田首相はインド訪問を終えた。", "Visit", "Actual"),
    ("岸田首相はインド訪問から帰った。", "Visit", "Actual"),
    ("米国はロシアへの制裁を解除した。", "Sanction", "Denied"),
    ("米国はロシアへの制裁を強化した。", "Sanction", "Actual"),
    ("米国はロシアへの追加制裁を検討している。", "Sanction", "Possible"),
    ("米国はロシアへの追加制裁を発表した。", "Sanction", "Planned"),
    ("イスラエル軍はガザへの攻撃を停止した。", "Attack", "Denied"),
    ("イスラエル軍はガザへの攻撃を続けている。", "Attack", "Actual"),
    ("イスラエル軍はガザ攻撃をやめた。", "Attack", "Denied"),
    ("イスラエル軍はガザへの攻撃を再開した。", "Attack", "Actual"),
    ("イスラエル軍はガザへの攻撃を準備している。", "Attack", "Planned"),
    ("イスラエル軍はガザへの攻撃を警告した。", "Attack", "Possible"),
    ("イスラエル軍はガザへの攻撃を否定した。", "Attack", "Denied"),
    ("イスラエル軍はガザへの攻撃を認めた。", "Attack", "Actual"),
    ("イスラエル軍はガザへの攻撃を避けた。", "Attack", "Denied"),
    ("国連はイスラエルにガザへの攻撃の停止を求めた。", "Attack", "Requested"),
    ("国連はイスラエルにガザ攻撃をやめるよう求めた。", "Attack", "Requested"),
    ("国連はイスラエルによるガザ攻撃を非難した。", "Attack", "Actual"),
    ("ハマスはイスラエルがガザを攻撃したと非難した。", "Attack", "Alleged"),
    misread(
        "what is opposed with に is read as a fact",
        "中国は米国による台湾への武器供与に反対した。",
        "Transfer",
        "Possible",
    ),
    ("日本政府は北朝鮮のミサイル発射を防げなかった。", "MilitaryActivity", "Actual"),
    misread("失敗する lends no subject", "北朝鮮はミサイルの発射に失敗した。", "MilitaryActivity", "Actual"),
    # compound suffixes
    misread("未遂 before 事件 is not read", "トランプ氏暗殺未遂事件で男が起訴された。", "Attack", "Denied"),
    ("トランプ氏の暗殺未遂を受け、警備が見直された。", "Attack", "Denied"),
    ("岸田首相のインド訪問計画が明らかになった。", "Visit", "Planned"),
    ("岸田首相のインド訪問予定が発表された。", "Visit", "Planned"),
    ("イラン攻撃計画を米国が承認した。", "Attack", "Planned"),
    ("米国のイラン攻撃説が流れた。", "Attack", "-"),
    misread(
        "a suffix that stops counts twice and cancels itself",
        "日米首脳会談中止で市場が動揺した。",
        "Meeting",
        "Denied",
    ),
    misread(
        "a suffix that stops counts twice and cancels itself",
        "日米首脳会談見送りで市場が動揺した。",
        "Meeting",
        "Denied",
    ),
    ("日米首脳会談開催を受け市場が動いた。", "Meeting", "Actual"),
    misread(
        "解除 behind a slot's trigger makes it another word",
        "対ロ制裁解除を欧州が協議した。",
        "Sanction",
        "Denied",
    ),
    # headlines
    ("H:岸田首相、インド訪問へ/市場は動かなかった。", "Visit", "Planned"),
    ("H:岸田首相がインド訪問へ/市場は動かなかった。", "Visit", "Planned"),
    ("H:米、対ロ制裁強化へ/市場は動かなかった。", "Sanction", "Planned"),
    ("H:米、対ロ追加制裁を検討/市場は動かなかった。", "Sanction", "Possible"),
    misread(
        "か behind a noun is not read", "H:岸田首相、インド訪問か/市場は動かなかった。", "Visit", "Possible"
    ),
    misread(
        "a suffix that stops counts twice and cancels itself",
        "H:岸田首相、インド訪問見送り/市場は動かなかった。",
        "Visit",
        "Denied",
    ),
    ("H:岸田首相、インド訪問を中止/市場は動かなかった。", "Visit", "Denied"),
    ("H:岸田首相、インド訪問の意向/市場は動かなかった。", "Visit", "Planned"),
    ("H:岸田首相「インド訪問を検討」/市場は動かなかった。", "Visit", "Possible"),
    misread(
        "a headline's day to come does not make a plan",
        "H:岸田首相、来月インド訪問/市場は動かなかった。",
        "Visit",
        "Planned",
    ),
    ("H:岸田首相、インドを訪問/市場は動かなかった。", "Visit", "Actual"),
    ("H:中国、台湾周辺で演習開始/市場は動かなかった。", "MilitaryActivity", "Actual"),
    ("H:中国、台湾周辺で演習示唆/市場は動かなかった。", "MilitaryActivity", "Possible"),
    misread(
        "で調整 in a headline is not read",
        "H:日米首脳、電話会談で調整/市場は動かなかった。",
        "Call",
        "Planned",
    ),
    ("H:EU、対ロ制裁で合意できず/市場は動かなかった。", "Agreement", "Denied"),
    ("H:ロシア、ウクライナ攻撃を否定/市場は動かなかった。", "Attack", "Denied"),
    misread(
        "なら behind a noun is not read",
        "H:イスラエル、イラン攻撃なら「断固対応」/市場は動かなかった。",
        "Attack",
        "Possible",
    ),
    ("H:仏大統領、辞任を否定/市場は動かなかった。", "Departure", "Denied"),
    misread(
        "辞任表明 is read as having left", "H:英首相が辞任表明/市場は動かなかった。", "Departure", "Planned"
    ),
    misread(
        "a request at the end of a headline's compound is not read",
        "H:英首相に辞任要求/市場は動かなかった。",
        "Departure",
        "Requested",
    ),
    misread(
        "a verb behind its noun without を is not read",
        "H:英首相の辞任求める/市場は動かなかった。",
        "Departure",
        "Requested",
    ),
    misread(
        "a suffix that stops counts twice and cancels itself",
        "H:日銀、利上げ見送り/市場は動かなかった。",
        "Market",
        "Denied",
    ),
    ("H:日銀、追加利上げへ/市場は動かなかった。", "Market", "Planned"),
    ("H:日銀が利上げ検討/市場は動かなかった。", "Market", "Possible"),
]

CLAUSES = [
    ("AP通信は、ラブロフ外相が北朝鮮を訪問すると述べたと報じた。", "Report", "Actual"),
    misread(
        "a quotation before its speaker's sentence has no subject",
        "「インドを訪問する」。岸田首相はこう述べた。",
        "Visit",
        "Planned",
    ),
    ("岸田首相は訪問先のインドで「日本を支持する」と述べた。", "Statement", "Actual"),
    ("イスラエルがイランを攻撃したと、米メディアが報じた。", "Attack", "Actual"),
    ("イスラエルがイランを攻撃したという。", "Attack", "Actual"),
    ("イスラエルがイランを攻撃したとされる。", "Attack", "Alleged"),
    ("中国外務省は、米国が台湾に武器を供与すれば対抗措置を取ると警告した。", "Transfer", "Possible"),
    ("岸田首相は、北朝鮮がミサイルを発射した場合は制裁を科すと述べた。", "MilitaryActivity", "Possible"),
    ("北朝鮮がミサイルを発射すれば、日本は制裁を科す。", "MilitaryActivity", "Possible"),
    ("もし北朝鮮がミサイルを発射したら、日本は制裁を科す。", "MilitaryActivity", "Possible"),
    ("米国がイランを攻撃するなら、ロシアは介入する。", "Attack", "Possible"),
    misread(
        "かどうか does not make a question",
        "韓国軍は、北朝鮮がミサイルを発射したかどうか分析している。",
        "MilitaryActivity",
        "Possible",
    ),
    ("韓国軍は、北朝鮮がミサイルを発射したとみている。", "MilitaryActivity", "Possible"),
    ("韓国軍は、北朝鮮がミサイルを発射したことを確認した。", "MilitaryActivity", "Actual"),
    ("韓国軍は、北朝鮮がミサイルを発射したと確認した。", "MilitaryActivity", "Actual"),
    ("韓国軍は、北朝鮮がミサイルを発射する兆候を捉えた。", "MilitaryActivity", "Possible"),
    ("韓国軍は、北朝鮮がミサイルを発射する兆候はないとした。", "MilitaryActivity", "Denied"),
    ("北朝鮮はミサイルを発射しないと約束した。", "MilitaryActivity", "Denied"),
    misread(
        "a topic does not reach into what its passive verb governs",
        "北朝鮮はミサイルを発射しないよう警告された。",
        "MilitaryActivity",
        "Requested",
    ),
    ("米国は北朝鮮にミサイルを発射しないよう求めた。", "MilitaryActivity", "Requested"),
    ("米国は北朝鮮にミサイルの発射をやめるよう求めた。", "MilitaryActivity", "Requested"),
    ("米国は北朝鮮に対し、ロシアに弾薬を供与しないよう要求した。", "Transfer", "Requested"),
    ("北朝鮮はロシアに弾薬を供与したことを否定した。", "Transfer", "Denied"),
    ("北朝鮮は、ロシアに弾薬を供与したとの米国の主張を否定した。", "Transfer", "Denied"),
    ("北朝鮮は、ロシアに弾薬を供与したとの指摘を否定しなかった。", "Transfer", "Possible"),
    misread(
        "とは言えない does not undo a negation",
        "北朝鮮がロシアに弾薬を供与していないとは言えない。",
        "Transfer",
        "Possible",
    ),
    ("北朝鮮がロシアに弾薬を供与した証拠はない。", "Transfer", "Denied"),
    ("北朝鮮がロシアに弾薬を供与した証拠がある。", "Transfer", "Actual"),
    ("北朝鮮がロシアに弾薬を供与しているのは明らかだ。", "Transfer", "Actual"),
    misread(
        "わけではない does not negate",
        "北朝鮮はロシアに弾薬を供与しているわけではない。",
        "Transfer",
        "Denied",
    ),
    misread(
        "ことができない does not negate",
        "北朝鮮はロシアに弾薬を供与することができない。",
        "Transfer",
        "Denied",
    ),
    misread(
        "失敗した behind an attempt does not undo it",
        "北朝鮮はロシアに弾薬を供与しようとしたが失敗した。",
        "Transfer",
        "Denied",
    ),
    ("イスラエル軍はイランを攻撃しようとした。", "Attack", "Planned"),
    misread("かねない is read as a negation", "イスラエル軍はイランを攻撃しかねない。", "Attack", "Possible"),
    misread("得る behind a verb is not read", "イスラエル軍はイランを攻撃し得る。", "Attack", "Possible"),
    ("イスラエル軍はイランを攻撃する用意がある。", "Attack", "Planned"),
    misread("a right is read as a plan", "イスラエル軍はイランを攻撃する権利がある。", "Attack", "Possible"),
    ("イスラエル軍はイランを攻撃するためシリアに入った。", "Attack", "Planned"),
    misread(
        "のではないか is read as a negation",
        "イスラエル軍はイランを攻撃するのではないか。",
        "Attack",
        "Possible",
    ),
    ("イスラエル軍はイランを攻撃したのか。", "Attack", "Possible"),
    ("イスラエル軍はイランを攻撃していなかった。", "Attack", "Denied"),
    ("イスラエル軍はまだイランを攻撃していない。", "Attack", "Denied"),
    ("イスラエル軍はイランを攻撃せず、撤退した。", "Attack", "Denied"),
    misread(
        "ことなく does not negate", "イスラエル軍はイランを攻撃することなく撤退した。", "Attack", "Denied"
    ),
    misread(
        "代わりに does not negate", "イスラエル軍はイランを攻撃する代わりに撤退した。", "Attack", "Denied"
    ),
    misread("寸前 is read as a plan", "イスラエル軍はイランを攻撃する寸前だった。", "Attack", "Possible"),
    misread("ふり is read as a plan", "イスラエル軍はイランを攻撃するふりをした。", "Attack", "Denied"),
    ("イスラエル軍にイラン攻撃の意図はない。", "Attack", "Denied"),
    ("イスラエル軍はイランを攻撃した後、撤退した。", "Attack", "Actual"),
    misread(
        "て以来 takes the tense of what follows",
        "イスラエル軍がイランを攻撃して以来、緊張が続く。",
        "Attack",
        "Actual",
    ),
    ("イスラエル軍がイランを攻撃したため、緊張が高まった。", "Attack", "Actual"),
    ("イスラエル軍がイランを攻撃したのは18日だ。", "Attack", "Actual"),
    ("イランを攻撃したイスラエル軍は撤退した。", "Attack", "Actual"),
    ("イスラエル軍によるイラン攻撃を受け、原油が上がった。", "Attack", "Actual"),
    misread("攻撃中だ is no predicate", "イスラエル軍はイランを攻撃中だ。", "Attack", "Actual"),
    misread("つつある is read as a plan", "イスラエル軍はイランを攻撃しつつある。", "Attack", "Actual"),
    ("イスラエル軍はイランを攻撃し続けている。", "Attack", "Actual"),
    ("イスラエル軍はイランを攻撃し始めた。", "Attack", "Actual"),
    misread(
        "a ban is read as a negation", "イスラエル軍はイランを攻撃してはならない。", "Attack", "Requested"
    ),
    misread(
        "a ban is read as a negation",
        "イスラエル軍はイランを攻撃してはいけないと国連が述べた。",
        "Attack",
        "Requested",
    ),
    misread(
        "ないでほしい is read as a negation",
        "イスラエル軍はイランを攻撃しないでほしい。",
        "Attack",
        "Requested",
    ),
    misread("an imperative is read as a fact", "イスラエル軍はイランを攻撃せよ。", "Attack", "Requested"),
    misread(
        "a ban is read as a negation", "イスラエル軍にイランを攻撃させてはならない。", "Attack", "Requested"
    ),
    ("イスラエル政府は軍にイランを攻撃するよう命じた。", "Attack", "Requested"),
    ("イスラエル政府は軍にイランを攻撃させた。", "Attack", "Actual"),
    ("イスラエル政府はイラン攻撃を承認した。", "Attack", "Planned"),
    misread(
        "ちらつかせる is looked up in another form than it is tagged",
        "イスラエル政府はイラン攻撃をちらつかせた。",
        "Attack",
        "Possible",
    ),
    ("イスラエル政府はイランを攻撃するとの報道を否定した。", "Attack", "Denied"),
    ("イスラエル政府はイランを攻撃すると報じられた。", "Attack", "Planned"),
    misread(
        "what governs the last clause is passed to those coordinated before it",
        "岸田首相は会見し、制裁を米国に求めることを表明し、明日にもインドを訪問する見込み。",
        "Statement",
        "Actual",
    ),
    misread(
        "what governs the last clause is passed to those coordinated before it",
        "佐藤議長は「撤回は不可能だ」と述べたほか、鈴木会長もインドを訪問する考え。",
        "Statement",
        "Actual",
    ),
    misread(
        "として takes the status of the clause it leans on",
        "大阪府警は、男が死亡したとして捜査を進めると述べた。",
        "Statement",
        "Actual",
    ),
    misread(
        "an intention under と考える is read as a conjecture",
        "佐藤容疑者は、田中さんを殺そうと考えた。",
        "Attack",
        "Planned",
    ),
    ("岸田首相は辞任するとみられていたが、続投を表明した。", "Departure", "Possible"),
    misread(
        "ても is no condition",
        "バイデン大統領は、イスラエルがラファを攻撃しても支援を続けると述べた。",
        "Attack",
        "Possible",
    ),
    ("岸田首相は「インドを訪問する。中国を訪問するかもしれない」と述べた。", "Meeting", "-"),
]


@pytest.mark.parametrize(("text", "kind", "status"), [*NOUNS_AND_HEADLINES, *CLAUSES])
def test_status(text: str, kind: str, status: str) -> None:
    headline, _, body = text[2:].partition("/") if text.startswith("H:") else ("", "", text)
    told = {claim.status.value for claim in claims(read(*body.split("/"), headline=headline), kind)}
    assert told == (set() if status == "-" else {status})
