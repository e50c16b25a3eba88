"""Who fills which role: cases, passives, light verbs, modified nouns, relative clauses, joined names."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, misread, read, roles_of, tell

ROLES = [
    # what is held has its place, whoever acts in the next clause or plans it
    (
        "日米首脳会談は17日、ワシントンで開かれ、岸田首相は演説した。",
        "Meeting",
        "participant=日本+米国 place=ワシントン",
    ),
    ("日米首脳会談は17日、ワシントンで開かれ、岸田首相は演説した。", "Statement", "actor=岸田文雄"),
    ("日米首脳会議は来月、東京で開かれる見通しだ。", "Meeting", "participant=日本+米国 place=東京"),
    ("日米首脳会議は来月、東京で開かれる見通しで、王毅外相も来日する。", "Visit", "actor=王毅 place=日本"),
    (
        "岸田首相は17日、東京で開かれた中国との会議で演説した。",
        "Meeting",
        "participant=中国+岸田文雄 place=東京",
    ),
    # the leaders and ministers of a body of states are those of its states; of a party they are somebody's
    ("G7首脳は17日、ローマで開かれた首脳会議で合意した。", "Meeting", "participant=主要7カ国 place=ローマ"),
    ("ASEANの外相は17日、会議を開いた。", "Meeting", "participant=東南アジア諸国連合"),
    # two of a type that share a word are one, with the roles of both
    ("中国の武漢で反仏デモを行った。", "Protest", "place=中国+武漢 target=フランス"),
    (
        "国連安保理は、北朝鮮への追加制裁決議を採択した。",
        "Sanction",
        "actor=国連安全保障理事会 target=北朝鮮",
    ),
    # those who act for states stand for them, where these are two and more
    ("日米韓3カ国の防衛担当の閣僚は会談した。", "Meeting", "participant=日本+米国+韓国"),
    ("日米の外務次官は会談し、関係の強化で一致した。", "Meeting", "participant=日本+米国"),
    ("米国とイランの代表団は会談し、停戦で一致した。", "Agreement", "participant=イラン+米国"),
    # who is with the subject does it too; not what both say, nor whom one does it to
    ("岸田首相は上川陽子外相とともにインドを訪れた。", "Visit", "actor=上川陽子+岸田文雄 place=インド"),
    ("米国は日本とともに北朝鮮を非難した。", "Accusation", "actor=日本+米国 target=北朝鮮"),
    ("田中一郎容疑者は山田太郎容疑者とともに逮捕された。", "Arrest", "target=山田太郎+田中一郎"),
    ("田中一郎容疑者は妻とともに逮捕された。", "Arrest", "target=田中一郎"),
    # も marks where one goes too, and whom else it is done to
    (
        "マクロン大統領はインドやネパールも訪れた。",
        "Visit",
        "actor=エマニュエル・マクロン place=インド+ネパール",
    ),
    ("米国は中国も批判した。", "Accusation", "actor=米国 target=中国"),
    ("韓国も黄海に艦船を配備した。", "MilitaryActivity", "actor=韓国 place=黄海"),
    # a person goes with the next one, not with whose that one is
    (
        "フィリピンのマルコス大統領や日本の岸田首相は会談した。",
        "Meeting",
        "participant=フェルディナンド・マルコス+岸田文雄",
    ),
    (
        "トヨタ自動車と米国のテスラは提携した。",
        "Business",
        "actor=テスラ+トヨタ自動車",
    ),
    # who does what leads right up to it does it too, whoever acts behind it
    (
        "ヒズボラが基地を狙ってミサイルを発射し、イスラエル軍は反発した。",
        "MilitaryActivity",
        "actor=ヒズボラ",
    ),
    ("ミサイルを発射し、イスラエル軍は反発した。", "MilitaryActivity", "actor=イスラエル軍"),
    # a disaster is where the clause that leads up to it is
    ("ローマの空港で旅客機が着陸に失敗して滑走路を外れ、炎上した。", "Disaster", "place=ローマ"),
    ("首相がローマで演説し、パリで旅客機が炎上した。", "Disaster", "place=パリ"),
    # a country acts by its arms, not by its doctors; whose forces they are is not struck by them
    ("ウクライナ軍の無人機による攻撃が続いた。", "Attack", "actor=ウクライナ軍"),
    ("中国公船による尖閣諸島沖での領海侵入があった。", "MilitaryActivity", "actor=中国 place=尖閣諸島"),
    ("ロシアの医師による攻撃が続いた。", "Attack", "-"),
    ("イラク駐留米軍部隊の撤退が始まった。", "MilitaryActivity", "actor=米軍"),
    ("ウクライナ兵の訓練が始まった。", "MilitaryActivity", "-"),
    ("ロシア軍の部隊がキーウに展開した。", "MilitaryActivity", "actor=ロシア軍 place=キーウ"),
    ("ミャンマーの国軍による攻撃が続いた。", "Attack", "actor=ミャンマー国軍"),
    ("米軍のアフガニスタンからの撤退が始まった。", "MilitaryActivity", "actor=米軍 place=アフガニスタン"),
    # where something is said to be, or most of it happens
    ("佐世保市にある体育館で男が銃を乱射した。", "Attack", "place=佐世保"),
    ("佐世保市にない体育館で男が銃を乱射した。", "Attack", "-"),
    ("四川省を中心に107人が死亡した。", "Casualty", "place=四川省"),
    ("山田太郎会長を中心に107人が死亡した。", "Casualty", "-"),
    # who is said to be what is modified; not whose wife she is
    ("警視庁に逮捕された医師の山田太郎容疑者が自供した。", "Arrest", "actor=警視庁 target=山田太郎"),
    ("警視庁に逮捕された医師の妻の山田花子さんが話した。", "Arrest", "actor=警視庁"),
    # a person who is the subject of a bare noun of what only bodies do undergoes it
    ("山田太郎容疑者が17日、詐欺容疑で逮捕。", "Arrest", "target=山田太郎"),
    ("警視庁が17日、詐欺容疑で逮捕。", "Arrest", "actor=警視庁"),
    # a country before a body says where that is
    ("米IBMは開発の終了を発表した。", "Announcement", "actor=IBM"),
    ("日米韓は演習の日程を発表した。", "Announcement", "actor=日本+米国+韓国"),
    ("米国・グーグルは開発の終了を発表した。", "Announcement", "actor=グーグル"),
    ("日本・EUは協定に合意した。", "Agreement", "participant=日本+欧州連合"),
    ("米・英軍がイランを攻撃した。", "Attack", "actor=米国+英軍 target=イラン"),
    # ships, aircraft and soldiers with their number stand for whose they are; members of a party do not
    ("ロシア軍の爆撃機2機が日本海上空を飛行した。", "MilitaryActivity", "actor=ロシア軍 place=日本海"),
    ("中国軍機76機が台湾周辺を飛行した。", "MilitaryActivity", "actor=人民解放軍 place=台湾"),
    ("自民党の議員3人がロシアを非難した。", "Accusation", "target=ロシア"),
    ("米軍およそ200人がカブールで警戒に当たった。", "MilitaryActivity", "actor=米軍 place=カブール"),
    ("自民党およそ200人がロシアを非難した。", "Accusation", "target=ロシア"),
    # who is in the midst of a visit is whom it modifies; who is held is held by others
    ("岸田首相は来日中のインドのモディ首相に会った。", "Visit", "actor=ナレンドラ・モディ place=日本"),
    ("来日中の東京の病院で歌手が死去した。", "Visit", "-"),
    ("岸田首相は滞在中のローマで記者団に語った。", "Visit", "actor=岸田文雄 place=ローマ"),
    # a noun of doing keeps its cases while or after it is done, and where it is done the rest is too
    ("岸田首相はローマを訪問後、会見した。", "Visit", "actor=岸田文雄 place=ローマ"),
    ("岸田首相はモディ首相と会談後、帰国した。", "Meeting", "participant=ナレンドラ・モディ+岸田文雄"),
    ("ローマを訪問中の岸田首相が語った。", "Visit", "actor=岸田文雄 place=ローマ"),
    ("山田太郎さんはローマで自転車を運転中に転落し、死亡した。", "Casualty", "place=ローマ target=山田太郎"),
    ("山田太郎さんはローマを出た車を追い、転落し、死亡した。", "Casualty", "target=山田太郎"),
    ("拘束中のモディ首相が会見した。", "Arrest", "-"),
    # what is named comes before what has a name in it; what stands before several clauses is for all
    ("熊本地震で阿蘇市では20人が死亡した。", "Casualty", "place=阿蘇市"),
    ("熊本地震で20人が死亡した。", "Casualty", "place=熊本県"),
    ("キーウでは17日、ロシア軍が駅を攻撃し、住民を拘束した。", "Attack", "actor=ロシア軍 place=キーウ"),
    ("ロシア軍が駅を攻撃し、キーウで住民を拘束した。", "Attack", "actor=ロシア軍"),
    # who did what is judged is blamed, not whoever did something to those who are
    ("中国は米国が台湾に武器を売却したことに反発した。", "Accusation", "actor=中国 target=米国"),
    ("岸田首相はロシアが行っている演習を批判した。", "Accusation", "actor=岸田文雄 target=ロシア"),
    ("岸田首相はロシアが任命した大臣を批判した。", "Accusation", "actor=岸田文雄"),
    ("岸田首相はモディ首相が倒れた事件を批判した。", "Accusation", "actor=岸田文雄"),
    # the last of several with others behind him is a name as they are; an unnamed one is not
    (
        "岸田首相はバイデン大統領、マクロン大統領らと会談した。",
        "Meeting",
        "participant=エマニュエル・マクロン+ジョー・バイデン+岸田文雄",
    ),
    (
        "岸田首相は17日、マクロン大統領らと会談した。",
        "Meeting",
        "participant=エマニュエル・マクロン+岸田文雄",
    ),
    # by whom, and towards whom, whatever the noun
    ("米国は中国による台湾への圧力を非難した。", "Threat", "actor=中国 target=台湾"),
    ("米国は中国による台湾の圧力を非難した。", "Threat", "actor=台湾"),
    # whose proposal is turned down or backed; not who went where somebody is backed
    ("ロシアは米国が示した停戦案を拒否した。", "Denial", "actor=ロシア target=米国"),
    ("米国は、フランスが提出した決議案を支持した。", "Support", "actor=米国 target=フランス"),
    ("米国は、フランスが敗れた大会を支持した。", "Support", "actor=米国"),
    ("日本は米国が演習を始めたことに抗議した。", "Protest", "actor=日本 target=米国"),
    # what harmed people happened where they were harmed; where somebody speaks of it is not where it was
    ("キーウでは、ロシア軍の攻撃で50人が死亡した。", "Attack", "actor=ロシア軍 place=キーウ"),
    ("熊本県では大雨で3人が死亡した。", "Disaster", "place=熊本県"),
    ("熊本県ではこの大雨で3人が死亡した。", "Disaster", "-"),
    ("岸田首相はローマで、ロシア軍の攻撃で延期された会談に触れた。", "Attack", "actor=ロシア軍"),
    # who appeals acts, and whom one sues is taken for the other party; the court is where
    ("田中一郎被告は判決を不服として東京高裁に控訴した。", "Arrest", "actor=田中一郎 place=東京高裁"),
    ("トヨタ自動車はホンダを相手取り、提訴した。", "Arrest", "actor=トヨタ自動車 target=ホンダ"),
    ("トヨタ自動車は相手を取り違え、ホンダを買収した。", "Arrest", "-"),
    # a town is where its people live, and is not done to; a country's people are its own
    ("川崎市の女性を襲撃した男が逃げた。", "Attack", "place=川崎"),
    ("川崎市の女性襲撃事件で男が逃げた。", "Attack", "place=川崎"),
    ("奈良県の高校生が刺し殺された。", "Attack", "place=奈良県"),
    ("ハマスはイスラエルの女性を襲撃した。", "Attack", "actor=ハマス target=イスラエル"),
    # against whom several acts are done is said once; what is done to one alone stays with it
    ("米国はロシアに対し、資産を凍結し、輸出も禁止した。", "Sanction", "actor=米国 target=ロシア"),
    # with whom: between two, or about their relations; not who else is spoken about
    ("日本は中国との間で首脳会談を開いた。", "Meeting", "participant=中国+日本"),
    ("ロシアは北朝鮮との関係について、連携すると述べた。", "Cooperation", "participant=ロシア+北朝鮮"),
    ("ロシアは北朝鮮との関係について「連携する」と述べた。", "Cooperation", "participant=ロシア+北朝鮮"),
    ("ロシアは北朝鮮の実験について、中国と連携すると述べた。", "Cooperation", "participant=ロシア+中国"),
    # where people are hurt is where the clause before it says that something struck
    ("ロシア軍がハルキウを攻撃し、3人が死亡した。", "Casualty", "place=ハルキウ"),
    ("ローマで車が群衆に突っ込み、3人が負傷した。", "Casualty", "place=ローマ"),
    ("岸田首相はロシアを非難し、ローマで3人が死亡した。", "Casualty", "place=ローマ"),
    ("ロシア軍がハルキウを攻撃した。3人が死亡した。", "Casualty", "place=ハルキウ"),
    ("キーウ近郊の発電所が攻撃され、3人が負傷した。", "Casualty", "place=キーウ"),
    # a topic with a clause of its own is not what the next one is done to
    ("岸田首相は会見し、ロシア軍が攻撃した。", "Attack", "actor=ロシア軍"),
    ("ハルキウはロシア軍が攻撃した。", "Attack", "actor=ロシア軍 target=ハルキウ"),
    # the name of an exercise in quotation marks, and what opens a summit, say where and who
    ("中国軍は台湾周辺で演習「正義使命」を始めた。", "MilitaryActivity", "actor=人民解放軍 place=台湾"),
    ("中国軍は演習に「正義使命」を選んだ。", "MilitaryActivity", "-"),
    ("岸田首相はイタリアで開かれた首脳会議に出席した。", "Meeting", "participant=岸田文雄 place=イタリア"),
    # the members of a body are not the body, so many of its people are
    ("北大西洋条約機構(NATO)加盟国がロシア軍を攻撃した。", "Attack", "target=ロシア軍"),
    ("イスラエル軍(IDF)1万5000人がシリアに駐留した。", "MilitaryActivity", "actor=イスラエル軍 place=シリア"),
    # several who do it together; where several things happen
    ("日米韓3カ国で連携する方針だ。", "Cooperation", "participant=日本+米国+韓国"),
    ("岸田首相は日米両国で協力すると述べた。", "Cooperation", "participant=日本+米国"),
    ("日本と韓国で3人が死亡した。", "Casualty", "place=日本+韓国"),
    # who will do it where a body meets, and the body that does it
    (
        "マクロン大統領は、国連総会でパレスチナを承認する考えを示した。",
        "Vote",
        "actor=エマニュエル・マクロン",
    ),
    # what is planned or asked for is the course that it takes; what it is made of is not
    ("米国はイスラエルへの武器供与の停止を検討している。", "Transfer", "actor=米国 target=イスラエル"),
    ("国連は米国に、イスラエルへの武器供与の停止を求めた。", "Transfer", "actor=米国 target=イスラエル"),
    ("米国はイスラエルへの武器供与の影響を検討している。", "Transfer", "target=イスラエル"),
    # who asks for help gets it, but for those who ask for others
    ("ウクライナは米国に弾薬の供与を求めた。", "Transfer", "actor=米国 target=ウクライナ"),
    ("国連は米国に支援を求めた。", "Support", "actor=米国"),
    # for whom goods are
    ("米国向け輸出は減少した。", "Transfer", "target=米国"),
    ("米国輸出は減少した。", "Transfer", "actor=米国"),
    # where a train goes to is not where it is
    ("17日、札幌行きの特急が脱線した。", "Disaster", "-"),
    ("17日、札幌近郊の踏切で特急が脱線した。", "Disaster", "place=札幌"),
    # somebody's calling is no place
    ("警視庁は、インド元代表で無職の山田太郎容疑者を逮捕した。", "Arrest", "actor=警視庁 target=山田太郎"),
    # who is dismissed is called by the office; an office that somebody is dismissed from is not him
    ("天皇陛下は首相を解任した。", "Departure", "target=岸田文雄"),
    ("山田太郎氏は首相を解任された。", "Departure", "of=日本 target=山田太郎"),
    # whom an attitude is about, where somebody has it
    ("日本共産党が山田太郎氏の支持を表明した。", "Support", "actor=日本共産党 target=山田太郎"),
    ("日本共産党の支持が広がった。", "Support", "actor=日本共産党"),
    # the others met
    ("米国はG20首脳会議を欠席した。", "Meeting", "participant=米国"),
    ("米国はイランとの核協議から離脱した。", "Meeting", "participant=イラン+米国"),
    # what several agree on is no place; an occasion is
    ("EUはウクライナ支援で合意した。", "Agreement", "participant=欧州連合"),
    ("2003年のイラン大統領選挙で一人が死亡した。", "Casualty", "place=イラン"),
    # a part of a country before a place says where that is
    ("ロシア軍はウクライナ東部ドネツク州を制圧した。", "Attack", "actor=ロシア軍 target=ドネツク州"),
    # who is not yielded to is not spoken to; reports that are denied were others'
    ("アラグチ外相は、米国の圧力には屈しないと強調した。", "Statement", "actor=アッバス・アラグチ"),
    ("岸田首相は記者団の代表には米国を訪問すると述べた。", "Statement", "actor=岸田文雄"),
    ("米国防総省は削減の報道を否定した。", "Report", "-"),
    # where something is brought stands in に of a passive; who helps does too
    ("弾薬がウクライナに供与された。", "Transfer", "target=ウクライナ"),
    ("米軍が韓国に派遣された。", "MilitaryActivity", "place=韓国 target=米軍"),
    ("ウクライナは米国に援助された。", "Transfer", "actor=米国 target=ウクライナ"),
    # a mission or a formation goes for whose it is; what a firm there makes does not
    ("イランの代表団が4日にカイロを訪れた。", "Visit", "actor=イラン place=カイロ"),
    ("ロシアの偵察機が日本海を飛行した。", "MilitaryActivity", "actor=ロシア place=日本海"),
    ("イランの観光客がカイロを訪れた。", "Visit", "-"),
    # a body's name in brackets is the phrase's own; what a fight is called, or whose party, is not
    ("朝鮮中央通信(KCNA)が演習を発表した。", "Announcement", "actor=朝鮮中央通信"),
    ("武装組織「自由の民」(ハマス)は演習を発表した。", "Announcement", "actor=自由の民"),
    ("武装組織「自由の民」(東京)は演習を発表した。", "Announcement", "actor=自由の民"),
    ("戦闘(イラク侵攻)は和解で終わった。", "Agreement", "-"),
    ("麻生太郎氏(自民党)は演習を発表した。", "Announcement", "actor=麻生太郎"),
    # a quotation between what is judged and the verb
    (
        "プーチン大統領は米国の決定を「正しい一歩だ」と歓迎した。",
        "Support",
        "actor=ウラジーミル・プーチン target=米国",
    ),
    ("ハマスはイスラエルの提案を「無意味だ」と一蹴した。", "Denial", "actor=ハマス target=イスラエル"),
    # who asks for a favour gets it, but where it is for somebody else
    ("ウクライナは米国に弾薬の供与を求めた。", "Transfer", "actor=米国 target=ウクライナ"),
    ("ウクライナが求める弾薬の供与を米国は拒否した。", "Transfer", "actor=米国 target=ウクライナ"),
    ("米国はウクライナへの弾薬の供与を日本に求めた。", "Transfer", "actor=日本 target=ウクライナ"),
    ("米国は住民への弾薬の供与を日本に求めた。", "Transfer", "actor=日本"),
    ("米国は弾薬の輸出を日本に求めた。", "Transfer", "actor=日本"),
    # a noun is not what its clause is about where that is said in the clause, but for when
    ("使用に反対する地元住民や那覇市は集まった。", "Denial", "-"),
    ("岸田首相が17日に訪れたインドは歓迎した。", "Visit", "actor=岸田文雄 place=インド"),
    # who does something is blamed for it, not to whom or where; who is told of it is not
    ("ロシアは米国のイラン攻撃を非難した。", "Accusation", "actor=ロシア target=米国"),
    ("中国は高市早苗首相の国会答弁に抗議した。", "Protest", "actor=中国 target=高市早苗"),
    ("ロシアは米国のイラン攻撃に言及した。", "Statement", "actor=ロシア"),
    ("岸田首相は蓮舫氏の質問に答えた。", "Statement", "actor=岸田文雄 target=蓮舫"),
    # a mission is told for whose it is; an election, a church or a son is not
    ("岸田首相はイランの代表団に経緯を説明した。", "Statement", "actor=岸田文雄 target=イラン"),
    ("フジモリ氏は来年のペルー大統領選に意欲を示した。", "Statement", "actor=アルベルト・フジモリ"),
    ("プーチン大統領の息子が社長に就任した。", "Appointment", "-"),
    # a group is those whom it is named by; not whose firms they are
    ("日本や米国など4カ国はロシアを非難した。", "Accusation", "actor=日本+米国 target=ロシア"),
    ("イランや北朝鮮などの国々はロシアを支持した。", "Support", "actor=イラン+北朝鮮 target=ロシア"),
    ("米国などの企業はロシアを非難した。", "Accusation", "target=ロシア"),
    # of two parties の owns the second one; of one it has a part in the doing
    ("イランとイラクの民兵組織ヒズボラとの戦闘が続いた。", "Attack", "actor=イラン+ヒズボラ"),
    (
        "プーチン大統領と中国の習主席との会談が開かれた。",
        "Meeting",
        "participant=ウラジーミル・プーチン+習近平",
    ),
    ("米国の中国との協議が開かれた。", "Meeting", "participant=中国+米国"),
    # how it is done stands between; an armed group does not stand for its country
    ("日本は北朝鮮を繰り返し非難した。", "Accusation", "actor=日本 target=北朝鮮"),
    ("日本は中国に引き続き撤退を求めた。", "Request", "actor=日本 target=中国"),
    ("日本は中国に相次いで撤退を求めた。", "Request", "actor=日本 target=中国"),
    ("日本は中国に撤退を強く要求した。", "Request", "actor=日本 target=中国"),
    ("日本はロシアの攻撃を強く非難した。", "Accusation", "actor=日本 target=ロシア"),
    ("日本はソマリアの武装勢力を強く非難した。", "Accusation", "actor=日本"),
    # what is in a country is not the country's
    ("英国は米国内の資産を凍結した。", "Sanction", "actor=英国"),
    ("英国は米国の資産を凍結した。", "Sanction", "actor=英国 target=米国"),
    # what is said of a thing is not done by who speaks
    ("ウシャコフ氏は「合意は協力の見通しを説明するものだ」と述べた。", "Agreement", "-"),
    # any is none in particular
    ("岸田首相はロシアとのいかなる合意も認めなかった。", "Agreement", "-"),
    ("岸田首相はロシアとの合意を認めなかった。", "Agreement", "participant=ロシア"),
    # who was killed is not who is accused of it; whose words are judged is
    ("岸田首相はモディ首相の殺害を非難した。", "Accusation", "actor=岸田文雄"),
    ("岸田首相はモディ首相の発言を非難した。", "Accusation", "actor=岸田文雄 target=ナレンドラ・モディ"),
    # the event is the subject of a passive: who undergoes it keeps its case
    ("ロシアに制裁が科された。", "Sanction", "target=ロシア"),
    ("米国によってロシアに制裁が科された。", "Sanction", "actor=米国 target=ロシア"),
    ("ロシアは制裁を科された。", "Sanction", "target=ロシア"),
    # when, not to whom
    ("岸田首相はインド訪問前に会見した。", "Statement", "actor=岸田文雄"),
    # whose people it is done to is not who it is done to
    ("岸田首相の元秘書3人に対する公判が始まった。", "Arrest", "-"),
    ("岸田首相に対する公判が始まった。", "Arrest", "target=岸田文雄"),
    (
        "警視庁は会社員の田中一郎容疑者と鈴木次郎容疑者の計2人を逮捕した。",
        "Arrest",
        "actor=警視庁 target=田中一郎+鈴木次郎",
    ),
    # who is said to be what a clause modifies
    (
        "公明党の支持を得た無所属・新人で弁護士の田中一郎さんが当選した。",
        "Support",
        "actor=公明党 target=田中一郎",
    ),
    ("公明党の支持を得た選挙で弁護士の田中一郎さんが当選した。", "Support", "actor=公明党"),
    # who passes on what another said did not say it
    ("カモメ・ジャーナルはパラオ政府の声明を伝えた。", "Statement", "actor=パラオ"),
    ("岸田首相は声明を伝えた。", "Statement", "actor=岸田文雄"),
    # where it happens does nothing there
    ("田中一郎氏が、滞在中だったエジプトで急死した。", "Visit", "-"),
    # three of whom the last is joined by a word of its own
    (
        "田中一郎社長と鈴木次郎副社長、及び佐藤三郎監査役は辞任した。",
        "Departure",
        "target=佐藤三郎+田中一郎+鈴木次郎",
    ),
    # a country in the name of a meeting takes no part in it
    ("東京大学は日本野球・選手会議を開いた。", "Meeting", "participant=東京大学"),
    ("日本・中国首脳会議が開かれた。", "Meeting", "participant=中国+日本"),
    # who takes up a crime did not do it; whose people are arrested is not
    (
        "秋田県で起きた鈴木次郎さん殺害事件で、秋田県警は女性を逮捕した。",
        "Attack",
        "place=秋田県 target=鈴木次郎",
    ),
    ("台湾の男2人が当局に検挙された。", "Arrest", "-"),
    # にて is で
    ("田中一郎容疑者はロンドンにて逮捕された。", "Arrest", "place=ロンドン target=田中一郎"),
    # since whom is nobody's part in it; whom something is decided of
    ("三菱UFJ銀行以来の大規模合併が実現した。", "Business", "-"),
    ("米国はイランに追加制裁を決定した。", "Sanction", "actor=米国 target=イラン"),
    ("米国はイランに追加制裁を約束した。", "Sanction", "actor=米国"),
    # two of whom the second is described at length
    (
        "大阪府警は、山下鈴夫容疑者と、会社員で車を運転していた松下一郎容疑者を逮捕した。",
        "Arrest",
        "actor=大阪府警 target=山下鈴夫+松下一郎",
    ),
    # what there is has no doer from the sentence before
    ("岸田首相は帰国した。批判は財界からも起こった。", "Accusation", "-"),
    # who has it done does not do it, nor die of it; but what is no person's deed is his who starts it
    ("田中一郎容疑者は鈴木次郎さんを死なせた。", "Casualty", "target=鈴木次郎"),
    ("田中一郎容疑者は女性を殴り、けがをさせた。", "Casualty", "-"),
    ("警察は母親を死なせた田中一郎容疑者を逮捕した。", "Casualty", "-"),
    ("岸田首相は上川外相にインドを訪問させた。", "Visit", "actor=上川陽子 place=インド"),
    ("田中一郎容疑者は知人の女性に鈴木次郎さんを襲わせた。", "Attack", "target=鈴木次郎"),
    ("岸田首相は上川外相を辞任させた。", "Departure", "actor=岸田文雄 of=日本 target=上川陽子"),
    ("ロシアはミサイルを発射させた。", "MilitaryActivity", "actor=ロシア"),
    ("日本とインドは関係を発展させた。", "Cooperation", "participant=インド+日本"),
    # who is asked a favour does it
    ("岸田首相はモディ首相に来日してもらう考えだ。", "Visit", "actor=ナレンドラ・モディ place=日本"),
    ("岸田首相は後任を平野氏に兼任してもらう。", "Appointment", "target=平野"),
    # where news is told stands in に; who tells a country, in によって
    ("田中さんの死はマレーシア全土に伝えられた。", "Statement", "-"),
    ("決定は岸田首相によって米国に伝えられた。", "Statement", "actor=岸田文雄 target=米国"),
    # a trial in a country is not held by it; a dispute about a border is no fight
    ("ウズベキスタンで事件の裁判が始まった。", "Arrest", "place=ウズベキスタン"),
    ("カナダとデンマークは国境紛争で合意した。", "Attack", "-"),
    # a verbal noun with a comma is a predicate: the country was left, and took nobody
    ("田中記者はシリアから出国、2人は組織に拉致された。", "Arrest", "-"),
    # two clauses with their nouns, joined: each noun is of its own clause
    (
        "非難決議案を提出した日本や米国と、採決を棄権したロシアや中国の意見が分かれた。",
        "Request",
        "actor=日本+米国",
    ),
    # a name within what is done is no party of it
    ("与党は岸田氏支持で一致した。", "Agreement", "-"),
    # one speaker says all that a sentence joins to the one addressed, another one does not
    (
        "岸田首相はモディ首相に対し、協力する考えを示し、日本は変わらないと述べた。",
        "Statement",
        "actor=岸田文雄 target=ナレンドラ・モディ",
    ),
    (
        "岸田首相は17日、関係を強めるため訪問したとモディ首相との会談で述べた。",
        "Statement",
        "actor=岸田文雄 target=ナレンドラ・モディ",
    ),
    (
        "岸田首相はモディ首相との会談で、関係を強化し交流を促すために訪れたと述べた。",
        "Statement",
        "actor=岸田文雄 target=ナレンドラ・モディ",
    ),
    # who meets is spoken to if it is with him that one meets: not whose meeting it is
    ("岸田首相は自民党の役員会で「続ける」と述べた。", "Statement", "actor=岸田文雄"),
    ("岸田首相は日印首脳会談では領土を取り上げると述べた。", "Statement", "actor=岸田文雄"),
    # who does not do what something hangs on is no party of that
    ("米国は、イランが合意を守らない限り制裁を解除しないと述べた。", "Statement", "actor=米国"),
    # whose shares they are does not sell them
    ("株式市場で日産自動車株売却が続いた。", "Transfer", "-"),
    ("日産自動車による部品売却が続いた。", "Transfer", "actor=日産自動車"),
    # what is done to one of its people is not done to a body; who speaks for it is blamed with it
    ("警視庁はタリバンの幹部を逮捕した。", "Arrest", "actor=警視庁"),
    ("岸田首相はタリバンの幹部を非難した。", "Accusation", "actor=岸田文雄 target=タリバン"),
    # a head of state is a party, and no place
    ("岸田首相はモディ首相を訪問した。", "Visit", "actor=岸田文雄"),
    # who is asked for a deed would do it
    ("岸田首相はロシアに遺骨の返還を申し入れた。", "Transfer", "actor=ロシア target=岸田文雄"),
    ("岸田首相はロシアに抗議を申し入れた。", "Protest", "actor=岸田文雄 target=ロシア"),
    # whose border it is does not cross it; whose custody, shares or office it is undergoes it
    ("ロシア軍がウクライナとの国境を越えた。", "MilitaryActivity", "actor=ロシア軍 place=ウクライナ"),
    ("最後の部隊がイラク国境を越えた。", "MilitaryActivity", "-"),
    ("ロシア軍が日本の領空を侵犯した。", "MilitaryActivity", "actor=ロシア軍 place=日本"),
    ("ロシア軍の領空侵犯を非難した。", "MilitaryActivity", "actor=ロシア軍"),
    ("警視庁は田中容疑者の身柄を拘束した。", "Arrest", "actor=警視庁 target=田中"),
    ("トヨタ自動車はスズキの株式を取得した。", "Business", "actor=トヨタ自動車 target=スズキ"),
    ("大西氏の解任を検討している。", "Departure", "target=大西"),
    (
        "プーチン大統領によるショイグ国防相の解任が伝えられた。",
        "Departure",
        "actor=ウラジーミル・プーチン of=ロシア target=セルゲイ・ショイグ",
    ),
    # roles
    ("岸田首相はインドを訪れた。", "Visit", "actor=岸田文雄 place=インド"),
    ("インドを岸田首相が訪れた。", "Visit", "actor=岸田文雄 place=インド"),
    ("インドを訪れた岸田首相は演説した。", "Visit", "actor=岸田文雄 place=インド"),
    ("岸田首相が訪れたインドで式典があった。", "Visit", "actor=岸田文雄 place=インド"),
    ("岸田首相のインド訪問は3回目となる。", "Visit", "actor=岸田文雄 place=インド"),
    ("岸田首相によるインドへの訪問が行われた。", "Visit", "actor=岸田文雄 place=インド"),
    ("岸田首相は17日に訪印した。", "Visit", "actor=岸田文雄 place=インド"),
    ("岸田首相は17日に訪米。", "Visit", "actor=岸田文雄 place=米国"),
    ("岸田首相は在日米軍。", "Visit", "-"),
    ("岸田首相とバイデン大統領は会談した。", "Meeting", "participant=ジョー・バイデン+岸田文雄"),
    ("岸田首相はバイデン大統領と会談した。", "Meeting", "participant=ジョー・バイデン+岸田文雄"),
    (
        "岸田首相、バイデン大統領、尹錫悦大統領が会談した。",
        "Meeting",
        "participant=ジョー・バイデン+尹錫悦+岸田文雄",
    ),
    (
        "岸田首相はバイデン大統領および尹錫悦大統領と会談した。",
        "Meeting",
        "participant=ジョー・バイデン+尹錫悦+岸田文雄",
    ),
    ("岸田首相とバイデン大統領の会談が行われた。", "Meeting", "participant=ジョー・バイデン+岸田文雄"),
    (
        "岸田首相はワシントンでバイデン大統領と会談を行った。",
        "Meeting",
        "participant=ジョー・バイデン+岸田文雄 place=ワシントン",
    ),
    ("日米韓の外相会談がソウルで開かれた。", "Meeting", "participant=日本+米国+韓国 place=ソウル"),
    ("日中外相会談が開かれた。", "Meeting", "participant=中国+日本"),
    ("ロシア軍はキーウを攻撃した。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("キーウがロシア軍に攻撃された。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("キーウはロシア軍によって攻撃された。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("キーウはロシア軍の攻撃を受けた。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("ロシア軍によるキーウ攻撃が続いた。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("ロシア軍のキーウへの攻撃が続いた。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("ロシア軍はキーウに攻撃を加えた。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("ロシア軍はキーウに対する攻撃を強めた。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("ロシア軍が攻撃したキーウで火災が起きた。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("キーウを攻撃したロシア軍は撤退した。", "Attack", "actor=ロシア軍 target=キーウ"),
    ("制裁は米国がロシアに科した。", "Sanction", "actor=米国 target=ロシア"),
    ("米国はロシアに制裁を科した。", "Sanction", "actor=米国 target=ロシア"),
    ("米国による対ロ制裁が発動された。", "Sanction", "actor=米国 target=ロシア"),
    ("米国とEUはロシアに制裁を科した。", "Sanction", "actor=欧州連合+米国 target=ロシア"),
    ("ロシアは米国から制裁を科された。", "Sanction", "actor=米国 target=ロシア"),
    ("米国はロシアと中国に制裁を科した。", "Sanction", "actor=米国 target=ロシア+中国"),
    ("米国が科した対ロ制裁は続いている。", "Sanction", "actor=米国 target=ロシア"),
    # what stands in brackets behind a name does not act beside it, but alone it does
    ("山田太郎議員(自民党)が演説した。", "Statement", "actor=山田太郎"),
    ("調査団(団長:山田太郎議員)が演説した。", "Statement", "actor=山田太郎"),
    (
        "キリスト教民主・社会同盟(CDU・CSU)が署名した。",
        "Agreement",
        "participant=キリスト教民主同盟+キリスト教社会同盟",
    ),
    # where goods come from is who gives them, or whom a ban hits
    ("日本はチリ・カナダ産木材の輸入を再開した。", "Transfer", "actor=カナダ+チリ target=日本"),
    ("ロシア産木材の輸入が禁止された。", "Transfer", "-"),
    ("EUはロシア産木材の輸入を禁止した。", "Sanction", "actor=欧州連合 target=ロシア"),
    ("EUはロシア企業の木材の輸入を禁止した。", "Sanction", "actor=欧州連合"),
    ("北朝鮮はロシアに弾薬を供与した。", "Transfer", "actor=北朝鮮 target=ロシア"),
    # whom it is against stands with the noun by which it begins or ends
    ("米国は韓国への関税の導入を決めた。", "Sanction", "actor=米国 target=韓国"),
    ("米国による韓国への関税の撤廃が決まった。", "Sanction", "actor=米国 target=韓国"),
    # who applies would do it, who is applied to gives leave
    ("東京電力は柏崎刈羽原発の再稼働を原子力規制委員会に申請した。", "Business", "actor=東京電力"),
    ("東京電力は計画の承認を原子力規制委員会に申請した。", "Vote", "actor=原子力規制委員会"),
    ("住民は柏崎刈羽原発の再稼働を東京電力に要請した。", "Business", "actor=東京電力"),
    # beside who does it の is whom it is done to
    ("ホンダによる日産の買収提案が報じられた。", "Business", "actor=ホンダ target=日産自動車"),
    ("任期満了による仙台市の市長選が行われた。", "Vote", "place=仙台"),
    # who is helped stands before the noun
    ("米国政府はシティグループの救済を決めた。", "Support", "actor=米国 target=シティグループ"),
    ("米国政府による救済が始まった。", "Support", "actor=米国"),
    ("中国海軍の艦艇が与那国島と台湾の間を通過した。", "MilitaryActivity", "actor=中国海軍"),
    ("静岡県の川勝平太知事は辞職願を提出した。", "Departure", "of=静岡県 target=川勝平太"),
    ("関西電力は原発の運転を再開した。", "Business", "actor=関西電力"),
    # where an envoy is posted has no part in what is done with him
    ("外務省は駐日中国大使を呼んで抗議した。", "Protest", "actor=日本外務省 target=中国"),
    ("駐中日本大使は中国外務省を訪れて抗議した。", "Protest", "actor=日本"),
    ("修正案が国会に提出された。", "Request", "target=日本の国会"),
    ("修正案が米国によって国連安保理に提出された。", "Request", "actor=米国 target=国連安全保障理事会"),
    ("ロシアは北朝鮮から弾薬の供与を受けた。", "Transfer", "actor=北朝鮮 target=ロシア"),
    ("ロシアは北朝鮮から弾薬を購入した。", "Transfer", "actor=北朝鮮 target=ロシア"),
    ("北朝鮮が弾薬をロシアへ輸出した。", "Transfer", "actor=北朝鮮 target=ロシア"),
    ("北朝鮮からロシアへの弾薬の供与が続く。", "Transfer", "actor=北朝鮮 target=ロシア"),
    ("ロシアへの武器供与を北朝鮮が再開した。", "Transfer", "actor=北朝鮮 target=ロシア"),
    ("大阪府警は田中一郎容疑者を逮捕した。", "Arrest", "actor=大阪府警 target=田中一郎"),
    ("田中一郎容疑者が大阪府警に逮捕された。", "Arrest", "actor=大阪府警 target=田中一郎"),
    ("大阪府警は田中一郎容疑者を大阪地検に送検した。", "Arrest", "actor=大阪府警 target=田中一郎"),
    (
        "ロシアはプーチン大統領の側近ベロウソフ氏を国防相に任命した。",
        "Appointment",
        "actor=ロシア of=ロシア target=アンドレイ・ベロウソフ",
    ),
    (
        "プーチン大統領はベロウソフ氏を国防相に任命した。",
        "Appointment",
        "actor=ウラジーミル・プーチン of=ロシア target=アンドレイ・ベロウソフ",
    ),
    ("ベロウソフ氏が国防相に任命された。", "Appointment", "of=ロシア target=アンドレイ・ベロウソフ"),
    (
        "プーチン大統領はショイグ氏を国防相から解任した。",
        "Departure",
        "actor=ウラジーミル・プーチン of=ロシア target=セルゲイ・ショイグ",
    ),
    ("ショイグ氏は国防相を辞任した。", "Departure", "of=ロシア target=セルゲイ・ショイグ"),
    ("ブリンケン長官は中国を非難した。", "Accusation", "actor=アントニー・ブリンケン target=中国"),
    ("中国はブリンケン長官に非難された。", "Accusation", "actor=アントニー・ブリンケン target=中国"),
    (
        "ブリンケン長官は、中国がロシアを支援していると批判した。",
        "Accusation",
        "actor=アントニー・ブリンケン target=中国",
    ),
    ("中国はブリンケン長官の発言に反発した。", "Accusation", "actor=中国 target=アントニー・ブリンケン"),
    ("米国は中国にロシアへの支援をやめるよう求めた。", "Request", "actor=米国 target=中国"),
    ("米国は中国に対して自制を促した。", "Request", "actor=米国 target=中国"),
    ("中国は米国から自制を求められた。", "Request", "actor=米国 target=中国"),
    ("米国の要請に韓国が応じた。", "Request", "actor=米国"),
    ("英国はウクライナへの支援を表明した。", "Support", "actor=英国 target=ウクライナ"),
    ("日本とインドは協定に署名した。", "Agreement", "participant=インド+日本"),
    ("日本はインドと協定に署名した。", "Agreement", "participant=インド+日本"),
    ("日本とインドの協定署名が行われた。", "Agreement", "participant=インド+日本"),
    ("北朝鮮は日本海に向けてミサイルを発射した。", "MilitaryActivity", "actor=北朝鮮 place=日本海"),
    ("米韓両軍は合同演習を実施した。", "MilitaryActivity", "actor=米軍+韓国軍"),
    ("米軍は韓国に空母を派遣した。", "MilitaryActivity", "actor=米軍 place=韓国"),
    ("ソウルで市民が日本に抗議した。", "Protest", "place=ソウル target=日本"),
    ("トルコで地震があった。", "Disaster", "place=トルコ"),
    ("トルコを震源とする地震が起きた。", "Disaster", "place=トルコ"),
    ("トヨタ自動車はインドに工場を建設した。", "Business", "actor=トヨタ自動車 place=インド"),
    ("日本銀行は利上げを決めた。", "Market", "actor=日本銀行"),
    ("首相官邸によると、岸田首相はソウルに到着した。", "Visit", "actor=岸田文雄 place=ソウル"),
    ("フランスでは選挙が行われた。", "Vote", "place=フランス"),
    ("安保理は決議案を採択した。", "Agreement", "actor=国連安全保障理事会"),
    ("米下院は法案を可決した。", "Vote", "actor=米下院"),
    misread(
        "の before the predicate noun of である jumps to a later noun",
        "阪急電鉄の親会社である阪急ホールディングスとの統合を阪神電鉄は目指している。",
        "Business",
        "-",
    ),
    ("佐藤容疑者は悩んでいたという周囲からの証言がある。", "Statement", "-"),
    misread(
        "a name that only modifies what modifies the noun takes part",
        "日本プロ野球の会議が大阪で開かれた。",
        "Meeting",
        "-",
    ),
    # who offers what he does himself does it to, or with, the other one; not what the other one is to do
    ("トヨタ自動車は日産自動車に対して買収を提案した。", "Business", "actor=トヨタ自動車 target=日産自動車"),
    ("米国は北朝鮮に会談を提案した。", "Meeting", "participant=北朝鮮+米国"),
    ("米国は北朝鮮に部隊の撤退を提案した。", "MilitaryActivity", "actor=北朝鮮"),
    # whose inquiry one undergoes is who inquires; a person there is who it befalls
    ("田中容疑者は警視庁の摘発を受けた。", "Arrest", "actor=警視庁 target=田中"),
    ("警視庁の摘発を受けた店が閉まった。", "Arrest", "actor=警視庁"),
    ("安倍首相の罷免を受けた選挙が始まった。", "Departure", "of=日本 target=安倍晋三"),
    # whom one is dismissed from
    ("田中選手はソニーを解雇された。", "Departure", "of=ソニーグループ target=田中"),
    ("田中選手はソニーから解雇された。", "Departure", "actor=ソニーグループ of=ソニーグループ target=田中"),
    # somebody unnamed is not whose he is; forces are struck in their soldiers, a body in its chiefs
    ("警視庁は阪神タイガースの選手を逮捕した。", "Arrest", "actor=警視庁"),
    ("警視庁は安倍首相の弟を逮捕した。", "Arrest", "actor=警視庁"),
    ("警視庁は阪神タイガースの選手の田中容疑者を逮捕した。", "Arrest", "actor=警視庁 target=田中"),
    ("イラン軍はNATOの兵士を攻撃した。", "Attack", "actor=イラン軍 target=北大西洋条約機構"),
    ("警視庁は安倍首相の提案を批判した。", "Accusation", "actor=警視庁 target=安倍晋三"),
    # those named of several are meant
    ("警視庁はソニー池袋店など3店舗を家宅捜索した。", "Arrest", "actor=警視庁 target=ソニーグループ"),
    ("警視庁はソニー製品の販売店を家宅捜索した。", "Arrest", "actor=警視庁"),
    # the places that a place is in
    ("長野県の諏訪湖の事故で列車が止まった。", "Disaster", "place=諏訪湖+長野県"),
    ("読売新聞の諏訪湖の事故の記事が出た。", "Disaster", "place=諏訪湖"),
    # what is done to one goes on in the next clause, but for one with an object of its own
    ("大阪府警は田中容疑者を任意同行し、聴取を行った。", "Arrest", "actor=大阪府警 target=田中"),
    # who looks into it did not do it
    ("国連による安倍元首相暗殺の調査報告書が出た。", "Attack", "target=安倍晋三"),
    ("イランによる安倍元首相暗殺の計画が漏れた。", "Attack", "actor=イラン target=安倍晋三"),
    # whose people speak, and whose interview is answered
    (
        "バイデン氏はトランプ陣営から批判された。",
        "Accusation",
        "actor=ドナルド・トランプ target=ジョー・バイデン",
    ),
    ("田中氏は毎日新聞のインタビューに答えた。", "Statement", "actor=田中 target=毎日新聞"),
    ("田中氏は毎日新聞の問題に答えた。", "Statement", "actor=田中"),
    # the relative clause right behind somebody has him; who is asked stands before it with a comma, or far
    ("札幌市は田中さんに支給した年金を返すよう求めた。", "Request", "actor=札幌"),
    ("札幌市は田中さんに年金を返すよう求めた。", "Request", "actor=札幌 target=田中"),
    # a clause belongs to the second of two that と joins
    (
        "社民党と、公明党と連立を組む民主党との間で対立が続いた。",
        "Cooperation",
        "participant=公明党+日本民主党",
    ),
    # the owner before a verb does it; a place is where it is, and who undergoes it owns nothing
    ("ロイターの伝えるタス通信によると、3人が死亡した。", "Report", "actor=ロイター"),
    ("米国の提案した案が可決された。", "Request", "actor=米国"),
    ("長野県の提案した案が可決された。", "Request", "-"),
    ("米国の提案された案が可決された。", "Request", "-"),
    # who passes a view on does not share it; who conveys his own does
    ("朝日新聞は、教会からも反対を伝えている。", "Denial", "-"),
    ("岸田首相は教会に反対を伝えた。", "Denial", "actor=岸田文雄"),
    ("AFP通信はルペン氏の発言を伝えた。", "Statement", "actor=マリーヌ・ルペン"),
    # asked by whom, and whom; a prison lets nobody go
    (
        "フランス政府から富士フイルムに要請された。",
        "Request",
        "actor=フランス target=富士フイルムホールディングス",
    ),
    ("日本は国連から部隊が撤退するよう求められた。", "Request", "actor=国連 target=日本"),
    ("日本は国連から脱退するよう求めた。", "Request", "actor=日本"),
    ("田中氏はデクラーク大統領によって牢獄から釈放された。", "Arrest", "actor=デクラーク target=田中"),
    # who gets what is bought, before the noun too; whose support is won
    ("工場から部品を仕入れている日産自動車は謝罪した。", "Transfer", "target=日産自動車"),
    ("トルコは米国の支持を取り付けた。", "Support", "actor=米国 target=トルコ"),
    ("米国は中国との合意を取り付けた。", "Agreement", "participant=中国+米国"),
    # where nothing is, is not who is told so
    ("国連はガザに安全な場所はないと警告した。", "Threat", "actor=国連"),
    ("国連はイランに、部隊を送ると警告した。", "Threat", "actor=国連 target=イラン"),
    # what stands in brackets has cases as a clause has
    ("無所属(自民党と公明党が支援)の田中氏が当選した。", "Support", "actor=公明党+自民党"),
    ("無所属(自民党支援)の田中氏が当選した。", "Support", "target=自民党"),
    # who applies for it has it; who asks for help gets it, who offers it gives it
    ("ソニーは東京地裁に自己破産を申請した。", "Business", "actor=ソニーグループ target=東京地裁"),
    ("アイルランドはウクライナに支援を申し入れた。", "Support", "actor=アイルランド target=ウクライナ"),
    ("アイルランドはウクライナに支援を要請した。", "Support", "actor=ウクライナ target=アイルランド"),
    # somebody named beside people who are not; with whom something goes on is another matter
    ("山田太郎社長と社員がインドを訪問した。", "Visit", "actor=山田太郎 place=インド"),
    ("ロシアは岸田首相とその関係者を非難した。", "Accusation", "actor=ロシア target=岸田文雄"),
    ("岸田首相と協議が続き、関係者が帰国した。", "Visit", "-"),
    ("警視庁は山田太郎社長の二男を逮捕した。", "Arrest", "actor=警視庁"),
    ("警視庁は山田太郎社長の実兄らを逮捕した。", "Arrest", "actor=警視庁"),
    ("警視庁は山田太郎社長らを逮捕した。", "Arrest", "actor=警視庁 target=山田太郎"),
    # somebody unnamed before the word is who it is done to
    ("田中容疑者長女殺害で捜査が進んだ。", "Attack", "-"),
    ("田中選手殺害で捜査が進んだ。", "Attack", "target=田中"),
    # the first topic says it, and も behind another clause goes on with somebody else
    ("岸田首相も、脅威は去っていないとし、報道を否定した。", "Denial", "actor=岸田文雄"),
    ("岸田首相は文書に署名し、モディ首相も成果を称賛した。", "Support", "actor=ナレンドラ・モディ"),
    ("岸田首相も合意を歓迎する一方、選挙の監視団は不正を批判した。", "Accusation", "-"),
    ("岸田首相は合意した案も結果を称賛した。", "Support", "actor=岸田文雄"),
    # a board acts for its firm, who was on it once does not
    ("トヨタ自動車の取締役会は買収を批判した。", "Accusation", "actor=トヨタ自動車"),
    ("トヨタ自動車の元取締役は買収を批判した。", "Accusation", "-"),
    # whose 起用 it is, is put into office; who is nominated by a party has it from the party
    ("自民党は片山さつき氏の起用を決めた。", "Appointment", "actor=自民党 target=片山さつき"),
    ("オバマ氏は民主党の指名を受けた。", "Appointment", "actor=米民主党 target=バラク・オバマ"),
    # who speaks or decides at a meeting that was held was there; not who is to, nor at just any
    ("岸田首相は14日の閣議で対策を指示した。", "Meeting", "participant=岸田文雄"),
    ("岸田首相は東京で開かれた会合で支持を訴えた。", "Meeting", "participant=岸田文雄 place=東京"),
    (
        "岸田首相とモディ首相は15日の電話会談で連携を確かめた。",
        "Call",
        "participant=ナレンドラ・モディ+岸田文雄",
    ),
    ("岸田首相は14日の会合で対策を指示する。", "Meeting", "-"),
    ("岸田首相は14日の会合で批判された。", "Meeting", "-"),
    ("岸田首相は会合で支持を訴えた。", "Meeting", "-"),
    # an election is held in the country whose chamber is elected; who wins it does not hold it
    ("衆院選は来月行われる。", "Vote", "place=日本"),
    ("参議院選挙で自民党が議席を増やした。", "Vote", "place=日本"),
    ("ドイツ連邦議会選挙で社民党が勝った。", "Vote", "place=ドイツ"),
    ("自民党総裁選で岸田首相が勝った。", "Vote", "actor=自民党"),
    ("東京都知事選で立憲民主党が敗れた。", "Vote", "place=東京"),
    ("衆院は予算案を可決した。", "Vote", "actor=衆議院"),
    ("イスラエル国会(クネセト)選挙が行われた。", "Vote", "place=イスラエル"),
    ("参議院の山口県補欠選挙が行われた。", "Vote", "actor=参議院 place=山口県"),
    ("衆議院山口2区補欠選挙が行われた。", "Vote", "place=山口県"),
    # who heads a government leaves with it; what is told of that government has no part in it
    ("野田内閣は総辞職した。", "Departure", "target=野田"),
    ("山田首相は野田内閣の発足後に辞任した。", "Departure", "target=山田"),
    # a cabinet is formed by somebody, whoever gets into it
    ("岸田首相は内閣を改造した。", "Appointment", "actor=岸田文雄"),
    ("日本で内閣改造が取り沙汰された。", "Appointment", "-"),
    # the office that is filled is nobody yet; the one that is left is whoever has it
    ("岸田首相は外相を任命した。", "Appointment", "-"),
    ("岸田首相は山田太郎氏を外相に任命した。", "Appointment", "actor=岸田文雄 of=日本 target=山田太郎"),
    # a body that adopts a measure takes it; what it adopts in words it only adopts
    ("国連安保理は北朝鮮に対する制裁決議を採択した。", "Sanction", "actor=国連安全保障理事会 target=北朝鮮"),
    ("国連安保理は制裁決議を採択した。", "Agreement", "actor=国連安全保障理事会"),
    ("G20は共同声明を採択した。", "Statement", "-"),
    ("委員会は15日に国連総会で採択された決議により設置された。", "Agreement", "actor=国連総会"),
    ("委員会は15日にパリで採択された決議により設置された。", "Agreement", "-"),
    # who gets something stands in に対し too
    ("中国はスリランカに対し29億ドルを融資した。", "Transfer", "actor=中国 target=スリランカ"),
    # by whose doing something comes about is not where
    ("米国の拒否権行使で決議案は否決された。", "Vote", "-"),
    ("東京の会議で法案は否決された。", "Vote", "place=東京"),
    # where it is only says which
    ("米国はズベルバンクの国内の資産を凍結した。", "Sanction", "actor=米国 target=ズベルバンク"),
    # others who are not named leave who is, however they are counted; as many as are named are these
    ("山田太郎氏ら約50人が辞任した。", "Departure", "target=山田太郎"),
    ("山田太郎財務相、田中次郎保健相ら50人以上が辞任した。", "Departure", "target=山田太郎+田中次郎"),
    ("山田太郎氏ら閣僚3人が辞任した。", "Departure", "target=山田太郎"),
    ("山田太郎氏の秘書ら3人が辞任した。", "Departure", "-"),
    ("ホンダと日産の2社が提携した。", "Business", "actor=ホンダ+日産自動車"),
    ("ホンダの2社が提携した。", "Business", "-"),
    # a tariff is laid on whose goods it is on, wherever these are told to come from
    ("米国は中国からの輸入品に関税を課した。", "Sanction", "actor=米国 target=中国"),
    ("中国は米国産の大豆などに関税を上乗せした。", "Sanction", "actor=中国 target=米国"),
    ("米国はインドからの輸入品への関税を引き上げた。", "Sanction", "actor=米国 target=インド"),
    ("米国はインドからの要請への回答を出した。", "Sanction", "-"),
    # what is put on a list stands in を; with も it may do it or undergo it
    ("米国はイラン中央銀行を制裁対象とした。", "Sanction", "actor=米国 target=イラン中央銀行"),
    ("イラン中央銀行も制裁対象とした。", "Sanction", "-"),
    # who signs an order does what it says
    (
        "トランプ大統領は中国に追加関税を課す大統領令に署名した。",
        "Sanction",
        "actor=ドナルド・トランプ target=中国",
    ),
    ("トランプ大統領は中国に追加関税を課す国に抗議した。", "Sanction", "target=中国"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), ROLES)
def test_roles(text: str, kind: str, roles: str) -> None:
    told = {roles_of(event) for event in events(read(text), kind)}
    assert told == (set() if roles == "-" else {roles})


HEADLINES = [
    # so many of somebody's begin a headline as a name does; so many days of what is done do not
    ("中国海警局の船4隻、尖閣沖の領海に侵入", "MilitaryActivity", "actor=中国海警局 place=尖閣諸島"),
    ("ロシア軍の爆撃機2機、日本海を飛行", "MilitaryActivity", "actor=ロシア軍 place=日本海"),
    ("トルコの地震1カ月、死者5万人", "Casualty", "place=トルコ"),
    # a part of a headline may begin with a sign alone
    ("岸田首相が訪米か?-日本", "Visit", "actor=岸田文雄 place=米国"),
    # what takes place somewhere ends a statement of a headline, whatever modifies it; people do not
    ("パリで銃撃、3人死亡", "Attack", "place=パリ"),
    ("トルコでM7.8の地震、死者2300人超", "Disaster", "place=トルコ"),
    ("トルコでM7.8の地震、死者2300人超", "Casualty", "place=トルコ"),
    ("アフガン首都で爆弾テロ、80人死亡", "Casualty", "place=アフガニスタン"),
    ("インドネシアで旅客機が墜落、62人搭乗", "Disaster", "place=インドネシア"),
    ("岸田首相、ローマで大統領、議員と会談", "Meeting", "participant=岸田文雄 place=ローマ"),
    # names that are joined, or one that another owns, begin a headline as one does
    ("インドとパキスタン、停戦", "Agreement", "participant=インド+パキスタン"),
    ("インドとパキスタン、国連決議を受け停戦に合意", "Agreement", "participant=インド+パキスタン"),
    ("中国の習主席、訪朝へ", "Visit", "actor=習近平 place=北朝鮮"),
    ("インドと首脳会談、日本が発表", "Meeting", "participant=インド+日本"),
    ("インドの寺院、日本が支援", "Support", "actor=日本"),
]


@pytest.mark.parametrize(("headline", "kind", "roles"), HEADLINES)
def test_roles_of_headlines(headline: str, kind: str, roles: str) -> None:
    told = {roles_of(event) for event in events(read("雨が降った。", headline=headline), kind)}
    assert told == {roles}


BYSTANDERS = [
    # who takes up what others did has no part in it; who is received has
    ("岸田首相はインドとネパールの会談を受け、声明を出した。", "Meeting", "participant=インド+ネパール"),
    (
        "岸田首相はインドに着き、モディ首相の出迎えを受けた。",
        "Meeting",
        "participant=ナレンドラ・モディ+岸田文雄 place=インド",
    ),
    # somebody else, or nobody: an exception, a stand-in, a companion, a standard of comparison
    ("岸田首相ではなくバイデン大統領がインドを訪問した。", "Visit", "actor=ジョー・バイデン place=インド"),
    ("岸田首相は、インドではなく中国を訪問した。", "Visit", "actor=岸田文雄 place=中国"),
    ("岸田首相以外の首脳がインドを訪問した。", "Visit", "-"),
    ("岸田首相を除く首脳がインドを訪問した。", "Visit", "-"),
    ("インド以外の国を岸田首相が訪問した。", "Visit", "actor=岸田文雄"),
    ("岸田首相の代わりに上川陽子外相がインドを訪問した。", "Visit", "actor=上川陽子 place=インド"),
    ("岸田首相に代わって上川陽子外相がインドを訪問した。", "Visit", "actor=上川陽子 place=インド"),
    ("岸田首相に続いて、バイデン大統領がインドを訪問した。", "Visit", "actor=ジョー・バイデン place=インド"),
    ("岸田首相に同行した上川陽子外相がインドを訪問した。", "Visit", "actor=上川陽子 place=インド"),
    ("日本は米国に倣ってロシアに制裁を科した。", "Sanction", "actor=日本 target=ロシア"),
    ("日本より先に米国がロシアに制裁を科した。", "Sanction", "actor=米国 target=ロシア"),
    ("米国と比べて日本は支援を増やした。", "Support", "actor=日本"),
    # whose relatives, supporters, goods and citizens act or undergo it
    ("岸田首相の父はインドを訪問した。", "Visit", "-"),
    ("プーチン大統領の支持者がウクライナを支援した。", "Support", "target=ウクライナ"),
    ("ロシア製のミサイルがキーウを攻撃した。", "Attack", "target=キーウ"),
    ("米国製の戦闘機をウクライナが購入した。", "Transfer", "target=ウクライナ"),
    ("日本人男性が中国で拘束された。", "Arrest", "place=中国"),
    ("中国人観光客が日本を訪れた。", "Visit", "-"),
    ("米国人記者がロシアで逮捕された。", "Arrest", "place=ロシア"),
    ("ロシア語の新聞がウクライナを批判した。", "Accusation", "target=ウクライナ"),
    ("フランス料理の店を日本が支援した。", "Support", "actor=日本"),
    ("中国地方で地震が起きた。", "Disaster", "place=中国地方"),
    # the members of a body do not stand for it; its delegation does
    ("NATOの加盟国がウクライナと協議した。", "Meeting", "participant=ウクライナ"),
    ("NATOの代表団がウクライナと協議した。", "Meeting", "participant=ウクライナ+北大西洋条約機構"),
    # parties of another clause
    ("岸田首相が帰国し、バイデン大統領と習近平国家主席が会談した。", "Visit", "actor=岸田文雄 place=日本"),
    (
        "王毅外相は北京を訪問し、上川陽子外相はソウルで趙兌烈外相と会談した。",
        "Visit",
        "actor=王毅 place=北京",
    ),
    ("ロシアに攻撃されたウクライナを日本は支援した。", "Support", "actor=日本 target=ウクライナ"),
    ("米国に反対するイランはロシアを支持した。", "Support", "actor=イラン target=ロシア"),
    ("岸田首相は「行く」という題の本を読んだ。", "Statement", "-"),
    ("「行く」と書かれた紙を岸田首相は見た。", "Statement", "-"),
    # who turns down what another asks did not ask; who bans what another does does not do it
    ("イランは申し立てを拒んだ。", "Statement", "-"),
    ("イランはコメントを拒んだ。", "Statement", "actor=イラン"),
    ("イランは領空の飛行を禁止した。", "MilitaryActivity", "-"),
    # as what, not what is said
    ("岸田首相は党首としてだけでなく首相としても会見した。", "Statement", "actor=岸田文雄"),
    # what stands in brackets behind somebody, and unnamed people of a country, take no part
    ("金融庁はゾルナ投資(本社:東京都中央区)に対し、業務停止命令を出した。", "Sanction", "actor=金融庁"),
    ("中国の4人の司教が会議に出席した。", "Meeting", "-"),
    ("中国の4人の高官が会議に出席した。", "Meeting", "participant=中国"),
    # what is written says what is in it, and nobody who was spoken of before
    ("CNNは会見を伝えた。各社の報道は3人が死亡したと伝えた。", "Report", "actor=CNN"),
    # who is chosen by a meeting may be away; another one besides does what is his alone
    ("岸田首相は参院の本会議で首相に指名された。", "Meeting", "participant=参議院"),
    ("上川陽子外相が終了を伝え、岸田首相も了承した。", "Statement", "actor=上川陽子"),
    ("終了を伝え、岸田首相は了承した。", "Statement", "actor=岸田文雄"),
    ("契約を終えると伝え、岸田首相も了承した。", "Statement", "-"),
    # what is said of somebody in a passive is said by others
    ("山田監督は「規定に違反した」として解雇された。", "Statement", "-"),
    ("国連は「規定に違反した」としてイランを批判した。", "Statement", "actor=国連"),
    ("イランは独立以来、不正が指摘されている。", "Statement", "-"),
    ("イランから不正が指摘された。", "Statement", "actor=イラン"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), BYSTANDERS)
def test_who_is_only_named_beside_it_takes_no_part(text: str, kind: str, roles: str) -> None:
    told = {roles_of(event) for event in events(read(text), kind)}
    assert told == (set() if roles == "-" else {roles})


def test_a_role_takes_only_kinds_that_it_declares() -> None:
    assert [roles_of(e) for e in events(read("岸田首相は昨年を訪問した。"), "Visit")] == ["actor=岸田文雄"]


def test_nobody_fills_two_roles_of_an_event() -> None:
    for event in events(read("ロシアはロシアを非難した。")):
        fillers = [entity.id for _, entity in event.roles]
        assert len(fillers) == len(set(fillers))


def test_whom_something_befell_is_not_blamed_for_it() -> None:
    told = tell("国連は、田中一郎氏が殺害された攻撃を非難した。")
    assert "Attack Actual target=田中一郎" in told
    assert not any(line.startswith("Accusation") and "target=" in line for line in told)


def test_a_journey_is_no_circumstance_of_what_is_told_of_another() -> None:
    told = tell("岸田首相は訪米した際、イランが攻撃を続けていると非難した。")
    assert any(line.startswith("Visit Actual actor=岸田文雄") for line in told)


def test_who_is_named_beside_the_one_a_clause_modifies_is_not_that_one() -> None:
    told = tell("田中一郎氏が、元職の鈴木次郎氏に差をつけて当選した(田中氏:4万票、鈴木氏:3万票)。")
    assert told == ["Appointment Actual target=田中一郎"]


def test_a_sentence_that_names_an_outlet_is_not_told_by_the_one_before() -> None:
    before = "読売新聞によると、試合は中止された。"
    named = tell(before + "また朝日新聞によると、選手に対しても可能性については伝えているという。")
    assert not any("actor=読売新聞" in line for line in named)
    assert any("actor=読売新聞" in line for line in tell(before + "また、選手が死亡したとも報じている。"))
