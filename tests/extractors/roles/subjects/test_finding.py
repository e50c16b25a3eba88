"""Subjects that a clause does not name: shared, controlled, carried over, pointed back to, and none at all.

A slash ends a paragraph.
"""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, misread, read, roles_of

SUBJECTS = [
    # whoever speaks for a firm or a government speaks as it; who speaks for a leader's government not as him
    ("トヨタ自動車広報部は「調査中だ」と話した。", "Statement", "actor=トヨタ自動車"),
    ("ボーイングの広報担当は「調査中だ」と話した。", "Statement", "actor=ボーイング"),
    ("中国政府の報道担当者は「調査中だ」と話した。", "Statement", "actor=中国"),
    ("フーシ派の軍事報道官は「調査中だ」と話した。", "Statement", "actor=フーシ派"),
    ("トランプ政権高官は「調査中だ」と話した。", "Statement", "actor=米国"),
    ("トランプ政権の元高官は「調査中だ」と話した。", "Statement", "-"),
    ("トヨタ自動車の株主は「調査中だ」と話した。", "Statement", "-"),
    # who ends a sentence with a noun of doing, behind when it is done; a date may be that of the noun alone
    ("トヨタ自動車は新型車の計画を18日発表。", "Announcement", "actor=トヨタ自動車"),
    ("トヨタ自動車は日程を18日公表、19日説明会と決めた。", "Announcement", "-"),
    # what comes to be, or is settled, is one verb with what it settles; what one admits is another's doing
    ("日本の石破茂首相は国会で首相に選出されることになった。", "Appointment", "of=日本 target=石破茂"),
    (
        "日本の石破茂首相は首相に選出され、外相を呼ぶことにしている。",
        "Appointment",
        "of=日本 target=石破茂",
    ),
    ("山田氏は拘束されたことを認めた。", "Arrest", "-"),
    # who decides goes on in the next clause; another one there has no part in it
    ("岸田首相はインド訪問を決め、発表した。", "Visit", "actor=岸田文雄 place=インド"),
    ("インド訪問を決め、モディ首相が歓迎した。", "Visit", "-"),
    # a paper with では reports too, not what it is about; people say things where others meet
    ("ロイターでは爆弾は車に仕掛けられていたと報じた。", "Report", "actor=ロイター"),
    ("商品は売れ残っていると産経新聞では伝えている。", "Report", "actor=産経新聞"),
    ("国会では岸田首相は辞任すると伝えた。", "Statement", "actor=岸田文雄"),
    # a sentence without a verb says who it is about
    ("岸田首相は喜んだ。/岩屋毅氏は元外相。インドを訪問した。", "Visit", "actor=岩屋毅 place=インド"),
    ("岸田首相は喜んだ。/価格は1万円。インドを訪問した。", "Visit", "actor=岸田文雄 place=インド"),
    # names that are counted behind the last of them
    ("自民、公明、国民民主の野党3党は法案を批判した。", "Accusation", "actor=公明党+国民民主党+自民党"),
    ("民主、自民、公明3党は法案を批判した。", "Accusation", "actor=公明党+日本民主党+自民党"),
    ("県警の2人は法案を批判した。", "Accusation", "-"),
    # somebody unnamed behind what is done to something did not do it; who has done nothing to it goes on
    (
        "ハマスは反発した。/昨年はカイロで爆弾を爆発させ、22人が死亡した。",
        "Attack",
        "actor=ハマス place=カイロ",
    ),
    ("ハマスは反発した。/昨年は各地で攻撃し、22人が死亡した。", "Attack", "-"),
    # who speaks where he goes to goes there; a mission is sent by somebody else
    ("岸田首相は訪問先のインドで演説した。", "Visit", "actor=岸田文雄 place=インド"),
    ("岸田首相は訪問のインドで演説した。", "Visit", "-"),
    # another one named acts behind an act of saying, whatever goes on in it; somebody unnamed may be told of
    (
        "国連は、軍が撤退したあとも支援を続けると説明し、岸田首相もハマスが武器を捨てなければ反対すると述べた。",
        "Denial",
        "actor=岸田文雄 target=ハマス",
    ),
    (
        "国連は、軍が撤退したあとも支援を続けると説明し、各国も参加すべきだと述べた。",
        "Statement",
        "actor=国連",
    ),
    # the topic goes on behind what another one did to it; without one he does
    ("岸田首相はハマスが招待したが、訪問を拒否した。", "Denial", "actor=岸田文雄 target=ハマス"),
    ("ハマスが岸田首相を招待したが、訪問を拒否した。", "Denial", "actor=ハマス"),
    # who a sentence is about from its start says the end of it; not who a quotation is about
    (
        "岸田首相は残留を目指していたが、支持が広がらず、辞任することにしたと説明した。",
        "Statement",
        "actor=岸田文雄",
    ),
    ("「岸田首相は残留を目指していた」が、支持が広がらず、辞任したと説明した。", "Statement", "-"),
    # behind a clause of its own, who is named right before a quotation says it
    (
        "尹大統領は岸田首相と会談した。両首脳は会見に臨み、尹大統領は「信頼している」と述べた。",
        "Statement",
        "actor=尹錫悦",
    ),
    ("政府軍は撤退し、岸田首相は「残念だ」と述べた。", "Statement", "actor=岸田文雄"),
    ("岸田首相は、山田太郎氏は「優秀だ」と述べた。", "Statement", "actor=岸田文雄"),
    # what is told without a verb is no subject beside who tells it; who tells it may be the second one
    ("気象庁は、負傷者が1万人以上、死者が20人以上と発表した。", "Announcement", "actor=気象庁"),
    ("検察側は、岸田首相が有罪と述べた。", "Statement", "actor=岸田文雄"),
    # one who is asked stands before the clause of whom is asked for; what a clause has is its own
    ("岸田首相はミャンマーに対し拘束した人々の解放を求めた。", "Request", "actor=岸田文雄 target=ミャンマー"),
    ("岸田首相はミャンマーに対し抗議した人々の提案を退けた。", "Protest", "target=ミャンマー"),
    # who thinks so of others does not do it; what one means to do oneself one does
    ("岸田首相は会見した。近くキーウを攻撃するとの見方も示した。", "Attack", "target=キーウ"),
    ("岸田首相は会見した。近くキーウを攻撃するとの考えも示した。", "Attack", "actor=岸田文雄 target=キーウ"),
    # nobody is named who asks for what is adopted
    ("岸田首相は着いた。ロシアに撤退を求める決議が採択された。", "Request", "target=ロシア"),
    ("岸田首相は着いた。ロシアに撤退を求める決議を出した。", "Request", "actor=岸田文雄 target=ロシア"),
    # a body of the country's own
    ("最高検は前田恒彦氏を逮捕した。", "Arrest", "actor=最高検察庁 target=前田恒彦"),
    # by whom it is told, where nobody else says it; who investigates tells what others say
    ("広島市によると、「被害はない」と説明している。", "Statement", "actor=広島市"),
    ("岸田首相は帰国した。気象庁によると、警戒が必要だとしている。", "Statement", "actor=気象庁"),
    ("広島県警によると、「金が欲しかった」と説明している。", "Statement", "-"),
    ("読売新聞によると、「被害はない」と説明している。", "Statement", "-"),
    ("広島市によると、「被害はない」と話している。", "Statement", "-"),
    # the paper that told the sentence before goes on to report; where two did, nobody knows which
    ("読売新聞によると、被害は3件だった。今後も増えると報じた。", "Report", "actor=読売新聞"),
    ("読売新聞と朝日新聞によると、被害は3件だった。今後も増えると報じた。", "Report", "-"),
    ("読売新聞によると、被害は3件だった。今後も増えると強調した。", "Statement", "-"),
    # a paper reports, not what it is about; people tell things too
    ("読売新聞によると、日本政府は来年、参加を目指していると報じている。", "Report", "actor=読売新聞"),
    ("読売新聞によると、価格は3万円に達する可能性があると伝えた。", "Report", "actor=読売新聞"),
    ("読売新聞によると、岸田首相は辞任すると伝えた。", "Statement", "actor=岸田文雄"),
    ("読売新聞によると、地元紙は価格が上がると報じた。", "Report", "-"),
    # some people and others with them, counted; others than they are not they
    ("岸田首相、プーチン大統領ら5人が会見した。", "Statement", "actor=ウラジーミル・プーチン+岸田文雄"),
    ("自民党の議員ら5人が会見した。", "Statement", "-"),
    # who once led it does not act for it
    ("インドの幹部3人は会見した。", "Statement", "actor=インド"),
    ("インドの旧幹部3人は会見した。", "Statement", "-"),
    # another one who tells it, set off, and who does what is told; without a comma も may add anything
    ("毎日新聞も、岸田首相が、インドを訪れたと報じた。", "Report", "actor=毎日新聞"),
    ("毎日新聞も、岸田首相が、インドを訪れたと報じた。", "Visit", "actor=岸田文雄 place=インド"),
    ("今回も、岸田首相が、インドを訪れたと発表した。", "Announcement", "actor=岸田文雄"),
    # who has what a clause says; not where the thing is that it is for
    ("中国には日本を支援する用意がある。", "Support", "actor=中国 target=日本"),
    ("日本に輸出するための拠点が台湾にある。", "Transfer", "target=日本"),
    # what another did is answered; what one gets oneself is undergone
    ("韓国は、北朝鮮のミサイル発射を受けて会見した。", "MilitaryActivity", "actor=北朝鮮"),
    ("韓国は攻撃を受けて撤退した。", "Attack", "target=韓国"),
    ("韓国は、インドの要請を受けて撤退した。", "Request", "actor=インド target=韓国"),
    # behind what goes on somebody unnamed acts, whatever it is about
    ("日本政府は、負担は不適切としており、両病院は費用を返還することを決めた。", "Transfer", "-"),
    ("日本政府は、負担は不適切としており、費用を返還することを決めた。", "Transfer", "actor=日本"),
    # who is told to say it by では, whoever the sentence before was about
    ("岸田首相は帰国した。実兄の話では「残念だ」としている。", "Statement", "-"),
    ("岸田首相は帰国した。会見では「残念だ」としている。", "Statement", "actor=岸田文雄"),
    ("岸田首相は帰国した。地元の神社では「残念だ」としている。", "Statement", "-"),
    # a word for doing that stands for who does it, and what points back to them
    ("岸田首相は帰国した。組織は「残念だ」と述べた。", "Statement", "-"),
    ("ハマスは撤退した。この組織は「残念だ」と述べた。", "Statement", "actor=ハマス"),
    ("岸田首相は帰国した。団体「市民運動」は「残念だ」と述べた。", "Statement", "-"),
    ("岸田首相は帰国した。民間人の通訳も「残念だ」と述べた。", "Statement", "-"),
    # who says what does it
    ("岸田首相がこれを裏付ける発言を行った。", "Statement", "actor=岸田文雄"),
    ("岸田首相がこれを裏付けるとの発言があった。", "Statement", "-"),
    # a clause beside what is told as a fact is part of it
    (
        "岸田首相は船が後進しようとしたが、間に合わず衝突したことを明らかにした。",
        "Statement",
        "actor=岸田文雄",
    ),
    ("岸田首相は協議したが、船が衝突したことを知らなかった。", "Meeting", "participant=岸田文雄"),
    # for what one does something, one does
    (
        "岸田首相は、上川陽子外相が会議に出席するため、渡米すると伝えた。",
        "Visit",
        "actor=上川陽子 place=米国",
    ),
    ("岸田首相は、地震で3人が死亡したため、帰国すると伝えた。", "Visit", "actor=岸田文雄 place=日本"),
    # a witness tells of himself or of others, not of who hears it
    ("岸田首相は、インドを支援したとの田中氏の証言を退けた。", "Support", "target=インド"),
    ("岸田首相は、インドを支援したとの見方を退けた。", "Support", "actor=岸田文雄 target=インド"),
    # beside what one said, another one with a word before him
    ("岸田首相は謝罪した一方、読売新聞によると、この教授は「違う」と反論した。", "Denial", "-"),
    # of two in が the verb stands with the second
    ("ロイターは、岸田氏が40%、田中氏が33%の票を得たと伝えた。", "Report", "actor=ロイター"),
    # a demonstration demands itself
    ("岸田首相は帰国した。デモは日本に説明を要求した。", "Request", "target=日本"),
    # a body with でも does it too
    ("トヨタ自動車でも部品の回収を発表した。", "Announcement", "actor=トヨタ自動車"),
    ("国会でも部品の回収を発表した。", "Announcement", "-"),
    # of two topics the second one does what is told as a fact
    ("毎日新聞は、岸田首相は会見で「残念だ」と話したことを伝えた。", "Statement", "actor=岸田文雄"),
    ("毎日新聞は、岸田首相は会見で「残念だ」と話したことを伝えた。", "Report", "actor=毎日新聞"),
    # who gives a ruling orders what it says, not who hears it
    (
        "東京地裁は東京電力に支払いを命じる判決を言い渡した。",
        "Request",
        "actor=東京地裁 target=東京電力",
    ),
    ("ソニーは、支払いを命じる判決を受け入れた。", "Request", "-"),
    # of two who do the same the verb stands with the last one
    ("日本政府は緊急支援、米国政府は資金の拠出を表明した。", "Statement", "actor=米国"),
    # somebody is not held, but may hold it; what another topic does inside what is told is told
    ("岸田首相がローマで開かれた会議で警告した。", "Threat", "actor=岸田文雄"),
    ("会議で首脳会談が開かれた街を、岸田首相が批判した。", "Accusation", "actor=岸田文雄"),
    ("岸田首相は、米国は中国と会談し、協定に署名したと発表した。", "Meeting", "participant=中国+米国"),
    ("岸田首相は会見で、中国と会談し、協定に署名したと発表した。", "Meeting", "participant=中国+岸田文雄"),
    # who stands behind a topic in what is told as a fact
    ("田中知事は、上川外相はインドを訪れたことを明らかにした。", "Statement", "actor=田中"),
    ("田中知事は、上川外相はインドを訪れたことを明らかにした。", "Visit", "actor=上川陽子 place=インド"),
    ("田中知事は、インドを訪れたことを明らかにした。", "Visit", "actor=田中 place=インド"),
    # what only says when leaves no verb to the next topic, which is that of the first clause of what is told
    (
        "岸田首相は視察後、大阪市は危険があり、住民は移るだろうとする見通しを語った。",
        "Statement",
        "actor=岸田文雄",
    ),
    ("ソニーは15日、トヨタ自動車は16日に値下げすると発表した。", "Announcement", "actor=トヨタ自動車"),
    ("岸田首相は17日、インドは重要だと述べた。", "Statement", "actor=岸田文雄"),
    ("岸田首相は一方、インドは重要だと述べた。", "Statement", "actor=岸田文雄"),
    # behind an act of saying somebody else is named
    ("日本政府は、恐れはないと発表したが、国連は危険だと述べた。", "Statement", "actor=国連"),
    ("日本政府は、恐れはないと発表したが、危険だと述べた。", "Statement", "actor=日本"),
    ("日本政府は、恐れはあるが小さいと述べた。", "Statement", "actor=日本"),
    # a movement is of people unnamed, unless one is told to have it; who tells it has none
    ("ロイター通信は、役職を約束する動きがあるとしている。", "Support", "-"),
    ("自民党は、インドを支援する計画があるとしている。", "Support", "actor=自民党 target=インド"),
    ("ロイター通信はインドを支援したとしている。", "Support", "target=インド"),
    ("ロイター通信はインドを支援するとしている。", "Support", "actor=ロイター target=インド"),
    ("施設を撤去するよう求める意見が殺到し、ソニーは「再開しない」と話した。", "Request", "-"),
    ("ソニーは施設を撤去するよう求める意見を発表した。", "Request", "actor=ソニーグループ"),
    ("田中氏は会見した。市民にはインドを支援する動きがある。", "Support", "target=インド"),
    ("中国はインドを支援する動きが出ているという。", "Support", "actor=中国 target=インド"),
    # one who is to do it agrees with nobody, nor does who did it before
    ("安倍首相がインドを訪問することで合意した。", "Agreement", "-"),
    ("日本とインドが協力することで合意した。", "Agreement", "participant=インド+日本"),
    ("米国が譲歩したことで合意した。", "Agreement", "-"),
    # who passed it on did nothing in it; what also undergoes it does not say so
    (
        "読売新聞が、弁護士の話として伝えたところによると、女性は日本を支援した。",
        "Support",
        "target=日本",
    ),
    ("岸田首相が、弁護士の話として伝えた国を支援した。", "Support", "actor=岸田文雄"),
    ("3日には東京ステーションホテルも再開されるとしている。", "Statement", "-"),
    ("3日には東京ステーションホテルも再開すると発表した。", "Announcement", "actor=東京ステーションホテル"),
    ("気象庁は会見した。津波の恐れはないと述べた。", "Statement", "actor=気象庁"),
    # whoever tells it now did not do it, though the article was about them
    ("警視庁は会見した。警視庁によると、自宅で田中さんを殺害した。", "Attack", "target=田中"),
    ("警視庁は会見した。読売新聞によると、自宅で田中さんを逮捕した。", "Arrest", "actor=警視庁 target=田中"),
    # who is punished for it did it, named or not; on these grounds is what is told done, not its telling
    ("田中容疑者が現金を盗んだとして警視庁に逮捕された。", "Arrest", "actor=警視庁 target=田中"),
    ("田中容疑者は会見した。卒業生が飲酒したとして警視庁に補導された。", "Arrest", "actor=警視庁"),
    (
        "大阪府警は、山田氏を殺害したとして、田中容疑者を逮捕したと発表した。",
        "Attack",
        "actor=田中 target=山田",
    ),
    ("岸田首相は、北朝鮮が違反したとして、遺憾だと述べた。", "Statement", "actor=岸田文雄"),
    # a body that the article was about is not arrested for a person
    ("スペイン内務省が発表した。検問で逮捕された。", "Arrest", "-"),
    ("田中容疑者は会見した。検問で逮捕された。", "Arrest", "target=田中"),
    # whoever is to do it went there for it
    ("田中氏は会見した。市民が演説するためにソウルを訪れる。", "Visit", "-"),
    ("田中氏は会見した。演説するためにソウルを訪れる。", "Visit", "actor=田中 place=ソウル"),
    # nor did the one who tells it too
    ("朝日新聞が報じた。口に銃を撃ったと伝えた。", "Attack", "-"),
    ("田中氏が話した。イランを攻撃したと伝えた。", "Attack", "actor=田中 target=イラン"),
    # somebody not known before goes on where it is only told
    (
        "朝日新聞が報じた。議長は就任していたが、権限をカストロ氏に委譲していたと説明されている。",
        "Transfer",
        "target=カストロ",
    ),
    # the topic of what is told is nothing that is told
    ("調印は重要な一歩だと伝えているが、読売新聞は反対している。", "Agreement", "-"),
    ("日本は抗議は伝えた。", "Protest", "actor=日本"),
    # who finds out what was done did not do it; the police arrest, and plan for themselves
    ("大阪府警は、山田さんを殺害したとみている。", "Attack", "target=山田"),
    ("大阪府警は、山田さんを逮捕したと発表した。", "Arrest", "actor=大阪府警 target=山田"),
    ("岸田首相は、山田さんを支援したと述べた。", "Support", "actor=岸田文雄 target=山田"),
    ("大阪府警は、山田さんを支援すると述べた。", "Support", "actor=大阪府警 target=山田"),
    # who goes on from a report only reports; authorities act for a country
    ("CNNが伝えた。/インドを支援する。", "Support", "target=インド"),
    ("CNNが発表した。/インドを支援する。", "Support", "actor=CNN target=インド"),
    ("CNNが伝えた。/トルコ当局では開発を続けると説明している。", "Statement", "actor=トルコ"),
    ("CNNが伝えた。/トルコでは開発を続けると説明している。", "Statement", "actor=CNN"),
    (
        "ソニーとホンダは、ホンダがソニーを買収することで合意したと発表した。",
        "Agreement",
        "participant=ソニーグループ+ホンダ",
    ),
    ("田中氏は拒否したが、住民の中にはインドを支援したといわれる。", "Support", "target=インド"),
    # a report says what its topic did; who plans something says so himself
    ("監視委が勧告した。それによると、ソニーは資金を集めたとしている。", "Statement", "-"),
    (
        "監視委が勧告した。共同通信によると、ソニーは資金を集めたとしている。",
        "Statement",
        "actor=ソニーグループ",
    ),
    ("監視委が勧告した。それによると、ソニーは資金を集めるとしている。", "Statement", "actor=ソニーグループ"),
    # what others do for one is theirs; what one says of oneself is one's own
    ("岸田首相は「インドを支援してくれると思う」と述べた。", "Support", "target=インド"),
    ("岸田首相は「インドを支援すると思う」と述べた。", "Support", "actor=岸田文雄 target=インド"),
    # the police are not who is suspected
    ("警視庁は会見した。インドを攻撃した疑いが持たれている。", "Attack", "target=インド"),
    ("田中被告は会見した。インドを攻撃した疑いが持たれている。", "Attack", "actor=田中 target=インド"),
    # who is bound says that he is; who confirms what another did, or sees it, is somebody else
    (
        "韓国は孤立していた。安保理が責任を負っていることを再確認した。",
        "Statement",
        "actor=国連安全保障理事会",
    ),
    ("韓国は会見した。北朝鮮が発射したことを認めた。", "Statement", "actor=韓国"),
    ("韓国は会見した。北朝鮮が孤立しているとの見方を示した。", "Statement", "actor=韓国"),
    # how many is who; when is not
    ("赤十字が訴えた。捕虜のほとんどは抑留されていた。", "Arrest", "-"),
    ("赤十字が訴えた。住民の一人は「足りない」と話した。", "Statement", "-"),
    ("田中容疑者は否認した。その後は抑留されていた。", "Arrest", "target=田中"),
    # who prevents it is not who does it; who calls it off is
    ("イスラエル軍はガザへの攻撃を防いだ。", "Attack", "target=ガザ"),
    ("イスラエル軍はガザへの攻撃を中止した。", "Attack", "actor=イスラエル軍 target=ガザ"),
    ("大阪高裁は控訴を棄却した。", "Arrest", "-"),
    ("大阪府警は逮捕を断念した。", "Arrest", "actor=大阪府警"),
    # who does the one thing beside who does the other
    ("米国は制裁を発動した一方、中国は報道を否定した。", "Denial", "actor=中国"),
    ("米国は制裁を発動したほか、報道を否定した。", "Denial", "actor=米国"),
    ("米国は中止を求めたものの、北朝鮮は部隊を派遣した。", "MilitaryActivity", "actor=北朝鮮"),
    ("米国は中止を求めたものの、部隊を派遣した。", "MilitaryActivity", "actor=米国"),
    # the one before goes on where another one takes over behind it
    ("スナク首相は抗議を批判したが、支援を約束したものの、市民が集まった。", "Support", "actor=リシ・スナク"),
    ("スナク首相は抗議を批判したが、市民が支援を約束したものの、雨が降った。", "Support", "-"),
    ("米国が部隊を集めてシリアを攻撃したが、ロシアは参加しなかった。", "Attack", "actor=米国 target=シリア"),
    ("米国が部隊を集め、ロシアはシリアを攻撃した。", "Attack", "actor=ロシア target=シリア"),
    # who reports without a subject is the outlet that the sentence names, not who was spoken of
    ("岸田首相が会見した。/共同通信によると、死者が出たと報じている。", "Report", "actor=共同通信"),
    ("岸田首相が会見した。/共同通信によると、死者が出たと述べている。", "Statement", "actor=岸田文雄"),
    # a body with では does it where nobody else is named; where others speak in it, it does not
    ("気象庁では大雨に警戒するよう呼びかけている。", "Request", "actor=気象庁"),
    ("ソニーでは、開発を続けると説明している。", "Statement", "actor=ソニーグループ"),
    ("販売を終えたソニーでは、開発を続けると説明している。", "Statement", "actor=ソニーグループ"),
    ("販売を終えたのはソニーではなく、雨が降ったと説明している。", "Statement", "-"),
    ("NHKでは山田氏が説明した。", "Statement", "actor=山田"),
    ("国連総会では、開発を続けると説明した。", "Statement", "-"),
    ("トヨタ自動車では社員が逮捕された。", "Arrest", "-"),
    ("東京では、開発を続けると説明した。", "Statement", "-"),
    # who is to do it is who has the plan, not who has a view of it, nor who tells it beside another
    ("インドが支援する意向を示した。", "Statement", "actor=インド"),
    ("インドが支援するとの見方を示した。", "Statement", "-"),
    ("インドが支援する方針を米国が明らかにした。", "Statement", "actor=米国"),
    # a plan is of both verbs
    (
        "岸田首相が訪中し、習主席と会談する方向で調整している。",
        "Meeting",
        "participant=岸田文雄+習近平 place=中国",
    ),
    # what is asked is asked about others; who wonders whether to do it would do it himself
    ("岸田首相は、いつ合意したのかと質問した。", "Agreement", "-"),
    ("岸田首相は、合意したのと同じだと述べた。", "Agreement", "participant=岸田文雄"),
    ("岸田首相は、インドを訪れるかどうか明らかにしていない。", "Visit", "actor=岸田文雄 place=インド"),
    # a division of a body acts for it
    ("大阪府警捜査1課は田中容疑者を逮捕した。", "Arrest", "actor=大阪府警捜査1課 target=田中"),
    ("岸田首相は明言を避けた。", "Statement", "actor=岸田文雄"),
    # who reports it or that it was done took no part in it
    ("共同通信は、監視を行っていたことを報じた。", "MilitaryActivity", "-"),
    ("艦船が監視を行ったと報じられたが、共同通信は続報を伝えた。", "MilitaryActivity", "-"),
    ("岸田首相はインドを訪問すると報じられた。", "Visit", "actor=岸田文雄 place=インド"),
    # an event that is the subject itself has no other one
    ("タクシン首相は軍を支持し、訴訟が起こされるまで処分しなかった。", "Arrest", "-"),
    ("タクシン首相は訴訟を起こした。", "Arrest", "actor=タクシン・シナワット"),
    # who admits that somebody was taken was not; what comes out about somebody is about him
    ("日本は誘拐された事実を認めた。", "Arrest", "-"),
    ("田中さんは誘拐されたことが分かった。", "Arrest", "target=田中"),
    # where somebody agrees with other words between, the noun is not the trigger's
    ("毎日新聞は、招聘したのはキュング教授だとしている。", "Statement", "actor=毎日新聞"),
    # who asks is not who is asked: the subject before …するよう goes to the asking, unless another one asks
    ("軍は、シリアが兵士に住民を銃撃するよう命じたと批判した。", "Request", "actor=シリア"),
    ("米国が撤退するよう求めた。", "MilitaryActivity", "actor=米国"),
    ("米国がイランに撤退するよう求めた。", "Request", "actor=米国 target=イラン"),
    ("イランは米国が撤退するよう求めた。", "Request", "actor=イラン target=米国"),
    ("イランは米国が撤退するよう求めた。", "MilitaryActivity", "actor=米国"),
    ("財務省は、G7の各国に対し、関税を課すよう求めた。", "Request", "actor=日本財務省 target=主要7カ国"),
    # until when something goes on is another's; after what one did is one's own
    (
        "ガラント国防相は、ハマスが人質を解放し武装解除に応じるまで攻撃を続けると述べた。",
        "Attack",
        "actor=ヨアブ・ガラント",
    ),
    (
        "王毅外相はソウルで岸田首相と会談したあと、中国に戻った。",
        "Meeting",
        "participant=岸田文雄+王毅 place=ソウル",
    ),
    # who only claims it of another speaks to nobody
    ("王毅外相は、ロシアは気にしていないと主張した。", "Statement", "actor=王毅"),
    ("岸田首相は要請に応じた。インドを訪問すると述べた。", "Visit", "actor=岸田文雄 place=インド"),
    # an office is left by one's own will, a life is not
    ("トルドー首相は、党首を辞任すると表明した。", "Departure", "target=ジャスティン・トルドー"),
    ("トルドー首相は、落とせば死ぬと述べた。", "Casualty", "-"),
    ("トルドー首相は、解任されると述べた。", "Departure", "-"),
    # who tells may stand behind what is told, and who is told of be set off before another's clause
    ("マクロン氏は、訪問したとロイターは伝えている。", "Visit", "actor=エマニュエル・マクロン"),
    ("マクロン氏は、訪問したとロイターは伝えている。", "Report", "actor=ロイター"),
    (
        "ロイターは、マクロン氏が、王毅外相が辞任すべきかどうか回答を拒んだと伝えた。",
        "Report",
        "actor=ロイター",
    ),
    # who speaks for others tells what they do; what the spokesman criticises he does himself
    ("ロシアのペスコフ大統領報道官は、北朝鮮を訪問すると述べた。", "Visit", "-"),
    ("ロシアのペスコフ大統領報道官は、電話会談する可能性を否定した。", "Call", "-"),
    (
        "ロシアのペスコフ大統領報道官は、北朝鮮を訪問した。",
        "Visit",
        "actor=ドミトリー・ペスコフ place=北朝鮮",
    ),
    (
        "ロシアのペスコフ大統領報道官は、米国を批判すると述べた。",
        "Accusation",
        "actor=ドミトリー・ペスコフ target=米国",
    ),
    # who is charged did it, as far as the charge goes; who arrests, tries or punishes did not
    (
        "警視庁は、鈴木次郎さんを殺害した疑いで田中一郎容疑者を逮捕した。",
        "Attack",
        "actor=田中一郎 target=鈴木次郎",
    ),
    (
        "警視庁は、鈴木次郎さんを殺害したとして、田中一郎容疑者を逮捕した。",
        "Attack",
        "actor=田中一郎 target=鈴木次郎",
    ),
    ("警視庁は、鈴木次郎さんを殺害した疑いで男を逮捕した。", "Attack", "target=鈴木次郎"),
    (
        "田中一郎容疑者は、鈴木次郎さんを殺害した疑いで逮捕された。",
        "Attack",
        "actor=田中一郎 target=鈴木次郎",
    ),
    ("米国は、インドを訪問したとして声明を出した。", "Visit", "actor=米国 place=インド"),
    # a person who passes it on speaks of himself, an outlet of others
    ("金正恩総書記は、ロシアを支持すると伝えた。", "Support", "actor=金正恩 target=ロシア"),
    ("共同通信は、ロシアを支持すると伝えた。", "Support", "target=ロシア"),
    # between a topic and another's が it is the topic that does it
    ("米国は中国に制裁を科し、影響が広がる可能性がある。", "Sanction", "actor=米国 target=中国"),
    ("米国は制裁を検討しており、ロシアが反発した。", "Accusation", "actor=ロシア"),
    ("米国は、ロシアがキーウを攻撃し、市民が逃げたと述べた。", "Attack", "actor=ロシア target=キーウ"),
    # a doing with も is what is done, but for one that has a name, and for people
    ("米国は資産を凍結し、取引も禁止した。", "Sanction", "actor=米国"),
    ("米国は警告し、英国も取引を禁止した。", "Sanction", "actor=英国"),
    ("米国は警告したが、住民も入国を禁止した。", "Sanction", "-"),
    # who is quoted without a verb does what is quoted
    ("「インドを訪問する」と岸田首相。", "Visit", "actor=岸田文雄 place=インド"),
    # who has a plan would do it; who has it is the one that is named where it is
    ("習主席は、ロシアには北朝鮮を支援する用意があると述べた。", "Support", "actor=ロシア target=北朝鮮"),
    ("習主席は、北朝鮮を支援する用意があると述べた。", "Support", "actor=習近平 target=北朝鮮"),
    ("習主席は、ロシアに基地があると述べた。", "Statement", "actor=習近平"),
    # subjects
    ("岸田首相は17日、インドを訪れ、モディ首相と会談した。", "Visit", "actor=岸田文雄 place=インド"),
    (
        "岸田首相は17日、インドを訪れ、モディ首相と会談した。",
        "Meeting",
        "participant=ナレンドラ・モディ+岸田文雄 place=インド",
    ),
    ("米国がロシアに制裁を科し、関税も引き上げた。", "Sanction", "actor=米国 target=ロシア"),
    (
        "岸田首相はインドを訪れた。/モディ首相とも会談した。",
        "Meeting",
        "participant=ナレンドラ・モディ+岸田文雄",
    ),
    ("岸田首相はインドを訪れた。/同日、「成果があった」と述べた。", "Statement", "actor=岸田文雄"),
    ("ロシア軍が撤退し、ウクライナ軍がハルキウを占領した。", "Attack", "actor=ウクライナ軍 target=ハルキウ"),
    (
        "岸田首相は、支援を求めるゼレンスキー大統領と会談した。",
        "Request",
        "actor=ウォロディミル・ゼレンスキー",
    ),
    ("岸田首相は、記者団に「インドを訪れたい」と述べた。", "Visit", "actor=岸田文雄 place=インド"),
    ("米国は日本に、ロシアに制裁を科すよう求めた。", "Sanction", "actor=日本 target=ロシア"),
    # も marks what is said where nothing else is, but not who says it
    ("岸田首相はインドを訪れた。/訪問の成果も強調した。", "Statement", "actor=岸田文雄"),
    ("岸田首相はインドを訪れた。/専門家も強調した。", "Statement", "-"),
    ("岸田首相はインドを訪れた。/野党も「遅い」と指摘した。", "Statement", "-"),
    ("岸田首相自身が「成果があった」と述べ、反省も述べた。", "Statement", "actor=岸田文雄"),
    (
        "王毅外相が帰国した。/岸田首相が責任に言及し、「重い」と述べ、訪問の成果も強調した。",
        "Statement",
        "actor=岸田文雄",
    ),
    # what carries an event as its own subject has no other
    ("岸田首相はインドを訪れた。/国会で批判が出ている。", "Accusation", "-"),
    ("岸田首相はインドを訪れた。/指名には批判もある。", "Accusation", "-"),
    ("米国はロシアを非難した。/戦地では攻撃が続いた。", "Attack", "-"),
    # a subject inside a relative clause is not that of the clause after it
    (
        "岸田首相は、ロシアが領土と呼ぶ島への支援に謝意を示し、協力すると述べた。",
        "Statement",
        "actor=岸田文雄",
    ),
    ("岸田首相は制裁を科すよう求めたほか、連携すべきだとした。", "Request", "actor=岸田文雄"),
    misread(
        "who is named with に in what is asked for passes for the one asked",
        "米国は日本がロシアに制裁を科すよう求めた。",
        "Sanction",
        "actor=日本 target=ロシア",
    ),
    ("米国は韓国を訪れた金正恩氏を批判した。", "Visit", "actor=金正恩 place=韓国"),
    ("岸田首相の側近は北京を訪れた。", "Visit", "-"),
    ("日本の企業が中国を訪れた。", "Visit", "-"),
    ("今回の訪問は成功だと岸田首相は述べた。", "Statement", "actor=岸田文雄"),
    ("現在は、ロシア軍がハルキウを占領している。", "Attack", "actor=ロシア軍 target=ハルキウ"),
    ("市民はロシア軍に攻撃された。/ウクライナ軍は撤退した。", "Attack", "actor=ロシア軍"),
    ("市民が集まった。/「反対だ」と述べた。", "Statement", "-"),
    ("岸田首相が会見した。/同氏はインドを訪れると述べた。", "Visit", "actor=岸田文雄 place=インド"),
    (
        "岸田首相とモディ首相が会談した。/両首脳は協定に署名した。",
        "Agreement",
        "participant=ナレンドラ・モディ+岸田文雄",
    ),
    ("日本とインドは協議した。/両国は協定に署名した。", "Agreement", "participant=インド+日本"),
    (
        "韓国大統領府は17日、尹錫悦大統領がフランスを訪問し、マクロン大統領と会談すると発表した。",
        "Meeting",
        "participant=エマニュエル・マクロン+尹錫悦 place=フランス",
    ),
    ("佐藤容疑者は「女性が死ぬと思った」と供述した。", "Casualty", "-"),
    ("AP通信は「発射に成功した」と報じた。", "MilitaryActivity", "-"),
    ("AP通信は、合意に達したと伝えた。", "Agreement", "-"),
    ("日本は、合意に達したと発表した。", "Agreement", "participant=日本"),
    ("共同通信は、田中運輸相が負傷者は30人だと発表したと伝えた。", "Announcement", "actor=田中"),
    (
        "バイデン大統領は、イスラエルがラファを攻撃しても支援を続けると述べた。",
        "Attack",
        "actor=イスラエル target=ラファ",
    ),
    ("岸田首相が訪れた。/インドは歓迎した。/会談は行われなかった。", "Visit", "actor=岸田文雄"),
    (
        "英国のスナク首相はフランスを訪れた。/帰国した後、辞任した。",
        "Departure",
        "of=英国 target=リシ・スナク",
    ),
    ("中国はロシアを支持している。/米国は反発した。/さらに、制裁を科した。", "Sanction", "actor=米国"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), SUBJECTS)
def test_subjects(text: str, kind: str, roles: str) -> None:
    told = {roles_of(event) for event in events(read(*filter(None, text.split("/"))), kind)}
    assert told == (set() if roles == "-" else {roles})


def test_a_topic_is_carried_two_sentences_and_no_further() -> None:
    rest = "市場は静かだった。" * 3
    assert not events(read("岸田首相はインドを訪れた。", rest, "会見で「反対だ」と述べた。"), "Statement")


@pytest.mark.parametrize(
    ("headline", "kind", "roles"),
    [
        ("イスラエル軍　ガザへの地上作戦を開始", "Attack", "actor=イスラエル軍 target=ガザ"),
        ("プーチン大統領 北朝鮮を訪問", "Visit", "actor=ウラジーミル・プーチン place=北朝鮮"),
        ("イスラエル軍　攻撃を開始　国連は非難", "Accusation", "actor=国連"),
        ("イスラエル軍に打撃　攻撃を開始", "Attack", "-"),
    ],
)
def test_the_name_that_a_headline_begins_with_is_the_subject_of_the_rest(
    headline: str, kind: str, roles: str
) -> None:
    told = {roles_of(event) for event in events(read("市場は静かだった。", headline=headline), kind)}
    assert told == (set() if roles == "-" else {roles})


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("岸田首相は、加盟国が負担を増やすことで一致したと述べた。", set()),
        (
            "岸田首相は、日米両国が負担を増やすことで一致したと述べた。",
            {"participant=日本+米国"},
        ),
        ("岸田首相はモディ首相と負担を増やすことで一致した。", {"participant=ナレンドラ・モディ+岸田文雄"}),
    ],
)
def test_who_is_to_do_what_is_agreed_on_agrees(text: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), "Agreement")} == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("スペインは撤退を拒んでおり、岸田首相は制裁を科すと述べた。", "actor=岸田文雄"),
        ("スペインは撤退を拒んでおり、制裁は科さないと述べた。", "actor=スペイン"),
        ("スペインは「撤退を拒んでおり、岸田首相は制裁を科す」と述べた。", "actor=スペイン"),
        ("スペインは撤退を報じており、岸田首相は制裁を科すと述べた。", "actor=スペイン"),
    ],
)
def test_what_goes_on_is_of_its_topic_alone(text: str, roles: str) -> None:
    assert {roles_of(event) for event in events(read(text), "Statement")} == {roles}


@pytest.mark.parametrize(
    ("text", "kind", "roles"),
    [
        ("日中関係筋が明らかにした。", "Statement", set()),
        ("中国外交筋が明らかにした。", "Statement", {"actor=中国"}),
        ("日韓外相が会談した。", "Meeting", {"participant=上川陽子+趙兌烈"}),
    ],
)
def test_countries_before_an_office_only_say_whose_it_is(text: str, kind: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), kind)} == roles


def test_a_headline_gives_no_topic() -> None:
    assert not events(read("「反対だ」と述べた。", headline="岸田首相、インドへ"), "Statement")


def test_the_nearer_one_has_the_plan() -> None:
    told = events(read("岸田首相は、インドが支援する意向を示していると述べた。"), "Statement")
    assert {roles_of(event) for event in told} == {"actor=インド", "actor=岸田文雄"}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "岸田首相は、米国が輸入を停止すると通知したことを明らかにした。",
            {"actor=米国", "actor=岸田文雄"},
        ),
        ("岸田首相は、米国が攻撃されたと述べたことを認めた。", {"actor=岸田文雄"}),
    ],
)
def test_who_gives_notice_of_what_somebody_does_is_who_does_it(text: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), "Statement")} == roles


@pytest.mark.parametrize(
    ("headline", "kind", "roles"),
    [
        (
            "岸田首相、増税を表明　バイデン大統領に協力促す",
            "Request",
            "actor=岸田文雄 target=ジョー・バイデン",
        ),
        ("岸田首相、増税を表明　中国が米国を批判", "Accusation", "actor=中国 target=米国"),
        # he goes on to speak, and does nothing else
        ("岸田首相、増税を表明　インドを訪問", "Visit", "place=インド"),
    ],
)
def test_who_speaks_in_a_headline_goes_on_to_speak(headline: str, kind: str, roles: str) -> None:
    found = {roles_of(e) for e in events(read("市場は静かだった。", headline=headline), kind)}
    assert found <= {roles}
    assert found or kind == "Visit"
