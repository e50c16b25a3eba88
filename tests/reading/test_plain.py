"""One plain sentence each, as wires write them, with all that it says, and what it does not say."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import misread, tell

SENTENCES = [
    # diplomacy
    (
        "カナダのトルドー首相は10日、オーストラリアのアルバニージー首相と会談し、農業での協力を確認した。",
        [
            "Meeting Actual participant=アンソニー・アルバニージー+ジャスティン・トルドー date=2024-06-10",
            "Cooperation Actual participant=オーストラリア+カナダ date=2024-06-10",
        ],
    ),
    (
        "サウジアラビアとイランは10日、外交関係を正常化することで合意した。",
        [
            "Cooperation Planned participant=イラン+サウジアラビア says=サウジアラビア<イラン",
            "Agreement Actual participant=イラン+サウジアラビア date=2024-06-10",
        ],
    ),
    (
        "インドのモディ首相は、トランプ米大統領と電話で協議した。",
        ["Call Actual participant=ドナルド・トランプ+ナレンドラ・モディ"],
    ),
    (
        "上川陽子外相は、ブリンケン国務長官と電話で約20分間話し合った。",
        ["Call Actual participant=アントニー・ブリンケン+上川陽子"],
    ),
    (
        "外務省は駐日中国大使を呼んで抗議した。",
        ["Meeting Actual participant=中国+日本外務省", "Protest Actual actor=日本外務省 target=中国"],
    ),
    (
        "岡野正敬外務事務次官は、呉江浩駐日大使に強い懸念を伝えた。",
        ["Statement Actual actor=岡野正敬 target=呉江浩"],
    ),
    (
        "アルジェリアは国連安保理の緊急会合を要請した。",
        [
            "Meeting Requested participant=国連安全保障理事会 says=アルジェリア",
            "Request Actual actor=アルジェリア",
        ],
    ),
    (
        "日本とフィリピンは、部隊の往来を容易にする円滑化協定に署名した。",
        ["Agreement Actual participant=フィリピン+日本"],
    ),
    (
        "プーチン大統領は、平壌の空港で金正恩総書記の出迎えを受けた。",
        ["Meeting Actual participant=ウラジーミル・プーチン+金正恩 place=平壌"],
    ),
    (
        "ロシア大統領府のペスコフ報道官は、交渉の見通しはないとの認識を示した。",
        ["Statement Actual actor=ドミトリー・ペスコフ"],
    ),
    (
        "中国外務省の汪文斌副報道局長は「断固反対する」と反発した。",
        ["Denial Actual actor=汪文斌", "Accusation Actual actor=汪文斌"],
    ),
    # conflict
    (
        "ロシア軍がハルキウ州の集合住宅を空爆し、少なくとも51人が犠牲になった。",
        ["Attack Actual actor=ロシア軍 target=ハルキウ州", "Casualty Actual place=ハルキウ州"],
    ),
    (
        "イエメンのフーシ派は、紅海で日本郵船の運航する貨物船を拿捕した。",
        ["Arrest Actual actor=フーシ派 place=紅海 target=日本郵船"],
    ),
    (
        "国境なき医師団は、ガザの病院が攻撃されたと非難した。",
        ["Attack Alleged target=ガザ says=国境なき医師団", "Accusation Actual actor=国境なき医師団"],
    ),
    (
        "ヒューマン・ライツ・ウォッチは、エリトリア軍が住民を殺害したとする報告書を公表した。",
        ["Attack Alleged actor=エリトリア軍", "Announcement Actual actor=ヒューマン・ライツ・ウオッチ"],
    ),
    (
        "ソマリア沖で、タンカーが襲われた。",
        ["Attack Actual place=ソマリア"],
    ),
    (
        "米海軍は空母「ロナルド・レーガン」を日本海に派遣した。",
        ["MilitaryActivity Actual actor=米海軍 place=日本海"],
    ),
    (
        "米軍は戦闘機6機をルーマニアに派遣した。",
        ["MilitaryActivity Actual actor=米軍 place=ルーマニア"],
    ),
    (
        "北朝鮮は3日、日本海に向けて短距離弾道ミサイル2発を発射した。",
        ["MilitaryActivity Actual actor=北朝鮮 place=日本海 date=2024-06-03"],
    ),
    (
        "日米韓3カ国は、済州島沖で共同訓練「フリーダム・エッジ」を行った。",
        ["MilitaryActivity Actual actor=日本+米国+韓国 place=済州島"],
    ),
    # measures
    (
        "米財務省は、ロシアの石油大手ロスネフチを制裁対象に指定した。",
        ["Sanction Actual actor=米財務省 target=ロスネフチ"],
    ),
    (
        "金融庁は14日、三菱UFJ銀行に業務改善命令を出した。",
        [
            "Sanction Actual actor=金融庁 target=三菱UFJ銀行 date=2024-06-14",
            "Request Actual actor=金融庁 target=三菱UFJ銀行 date=2024-06-14",
        ],
    ),
    (
        "中国外務省は日本産水産物の輸入を全面的に停止すると発表した。",
        [
            "Sanction Planned actor=中国外務省 target=日本 says=中国外務省",
            "Announcement Actual actor=中国外務省",
        ],
    ),
    (
        "米国は中国への関税の引き上げを見送った。",
        ["Sanction Denied actor=米国 target=中国"],
    ),
    (
        "EUはイランへの制裁の解除を検討する。",
        ["Sanction Possible actor=欧州連合 target=イラン"],
    ),
    (
        "日本は米国に関税の撤廃を求めた。",
        ["Sanction Requested actor=米国 says=日本", "Request Actual actor=日本 target=米国"],
    ),
    # law
    misread(
        "a place in the middle of what stands before a building",
        "パキスタンのカーン元首相は9日、イスラマバードの裁判所前で拘束された。",
        ["Arrest Actual place=イスラマバード target=イムラン・カーン date=2024-06-09"],
    ),
    (
        "大阪高裁は、一審の無罪判決を破棄し、山本被告に懲役8年を言い渡した。",
        ["Arrest Actual actor=大阪高裁 target=山本"],
    ),
    (
        "国際刑事裁判所は、プーチン大統領に逮捕状を出した。",
        ["Arrest Actual actor=国際刑事裁判所 target=ウラジーミル・プーチン"],
    ),
    (
        "モンゴルはプーチン氏を逮捕しなかった。",
        ["Arrest Denied actor=モンゴル target=ウラジーミル・プーチン"],
    ),
    (
        "証券取引等監視委員会は、SMBC日興証券を東京地検に告発した。",
        ["Arrest Actual actor=証券取引等監視委員会 target=SMBC日興証券"],
    ),
    (
        "田中容疑者は「殺すつもりはなかった」と供述している。",
        ["Attack Denied actor=田中 says=田中", "Statement Actual actor=田中"],
    ),
    # elections, offices, parliaments
    (
        "スペインのカタルーニャ自治州で27日、独立の是非を問う住民投票が実施された。",
        ["Vote Actual place=カタルーニャ自治州+スペイン date=2024-05-27"],
    ),
    (
        "オランダのルッテ首相がNATOの次期事務総長に選出された。",
        ["Appointment Actual of=北大西洋条約機構 target=マルク・ルッテ"],
    ),
    (
        "立憲民主党は、野田佳彦元首相を新代表に選んだ。",
        ["Appointment Actual actor=立憲民主党 of=立憲民主党 target=野田佳彦"],
    ),
    (
        "英国のリズ・トラス首相は20日、辞任を表明した。",
        [
            "Departure Planned of=英国 target=リズ・トラス says=リズ・トラス",
            "Statement Actual actor=リズ・トラス date=2024-05-20",
        ],
    ),
    (
        "静岡県の川勝平太知事は辞職願を提出した。",
        ["Departure Actual of=静岡県 target=川勝平太"],
    ),
    (
        "石破首相は9日、衆院を解散した。",
        ["Vote Actual actor=石破茂 date=2024-06-09"],
    ),
    (
        "嘉手納町議会は、米兵による事件に抗議する決議を全会一致で可決した。",
        ["Protest Actual actor=嘉手納町議会", "Vote Actual actor=嘉手納町議会"],
    ),
    # business
    (
        "武田薬品工業は米アストラゼネカと提携した。",
        ["Business Actual actor=武田薬品工業 target=アストラゼネカ"],
    ),
    (
        "楽天グループは、みずほ証券に楽天証券の株式を売却する。",
        ["Transfer Planned actor=楽天グループ target=みずほ証券"],
    ),
    (
        "パナソニックは米テスラに電池を供給している。",
        ["Transfer Actual actor=パナソニック target=テスラ"],
    ),
    (
        "三菱重工業は国産旅客機の開発から撤退する。",
        ["Business Planned actor=三菱重工業"],
    ),
    (
        "関西電力は高浜原発4号機の運転を再開した。",
        ["Business Actual actor=関西電力"],
    ),
    (
        "東京電力は柏崎刈羽原発の再稼働を原子力規制委員会に申請した。",
        ["Business Requested actor=東京電力", "Request Actual actor=東京電力 target=原子力規制委員会"],
    ),
    # disasters
    (
        "台風10号は29日、鹿児島県薩摩川内市付近に上陸した。",
        ["Disaster Actual place=薩摩川内市 date=2024-05-29"],
    ),
    (
        "山形県鶴岡市で土砂崩れがあり、住宅2棟が巻き込まれ、80代の夫婦が死亡した。",
        ["Disaster Actual place=山形県+鶴岡市", "Casualty Actual place=山形県+鶴岡市"],
    ),
    (
        "羽田空港で日航機と海上保安庁の航空機が衝突した。",
        ["Disaster Actual place=羽田空港"],
    ),
    # what is no fact
    (
        "米国はイランを攻撃する寸前だった。",
        ["Attack Possible actor=米国 target=イラン"],
    ),
    (
        "イランが攻撃したとは考えにくい。",
        ["Attack Possible actor=イラン"],
    ),
    (
        "イスラエルがイランを攻撃する準備を整えた。",
        ["Attack Planned actor=イスラエル target=イラン"],
    ),
    (
        "北朝鮮が核実験に踏み切るかが焦点だ。",
        ["MilitaryActivity Possible actor=北朝鮮"],
    ),
    (
        "プーチン氏の訪朝が実現すれば24年ぶりとなる。",
        ["Visit Possible actor=ウラジーミル・プーチン place=北朝鮮"],
    ),
    (
        "韓国は日本への報復措置を思いとどまった。",
        ["Sanction Denied actor=韓国 target=日本"],
    ),
    (
        "もし米国が撤退していたら、タリバンは攻撃しなかっただろう。",
        ["MilitaryActivity Possible actor=米国", "Attack Denied actor=タリバン"],
    ),
    (
        "ウクライナが攻撃したかのように見せかける偽動画が拡散した。",
        ["Attack Denied actor=ウクライナ"],
    ),
    (
        "北朝鮮がロシアに兵士を派遣したという情報は確認されていない。",
        ["MilitaryActivity Possible actor=北朝鮮 place=ロシア"],
    ),
    (
        "北朝鮮がロシアに兵士を派遣したとしても驚かないと高官は語った。",
        ["MilitaryActivity Possible actor=北朝鮮 place=ロシア"],
    ),
    (
        "韓国政府は、北朝鮮がロシアに兵士を派遣したことを公式に確認した。",
        ["MilitaryActivity Actual actor=北朝鮮 place=ロシア"],
    ),
    (
        "トヨタが米国に工場を建設するとの報道について、同社は否定した。",
        ["Business Denied actor=トヨタ自動車 place=米国", "Denial Actual actor=トヨタ自動車"],
    ),
    (
        "ソニーがテレビ事業から撤退するとのうわさが流れた。",
        ["Business Possible actor=ソニーグループ"],
    ),
    (
        "政府は自衛隊を派遣するかどうか判断していない。",
        ["MilitaryActivity Possible actor=日本 target=自衛隊"],
    ),
    (
        "米国はイランを攻撃する計画を断念した。",
        ["Attack Denied actor=米国 target=イラン"],
    ),
    (
        "日米両政府は関税の引き下げで合意に至らなかった。",
        ["Agreement Denied participant=日本+米国"],
    ),
    (
        "トランプ大統領が訪日するのではないかとの期待が高まっている。",
        ["Visit Possible actor=ドナルド・トランプ place=日本"],
    ),
    (
        "米国はロシアが攻撃したと主張しているのに対し、ロシアは関与を否定している。",
        [
            "Attack Alleged actor=ロシア says=米国",
            "Accusation Actual actor=米国 target=ロシア",
            "Denial Actual actor=ロシア",
        ],
    ),
    (
        "カナダは攻撃を否定し、ペルーは証拠があると反論した。",
        [
            "Attack Denied actor=カナダ says=カナダ",
            "Denial Actual actor=カナダ",
            "Denial Actual actor=ペルー target=カナダ",
        ],
    ),
    (
        "カナダは攻撃を否定し、ペルーは攻撃を続けていると主張した。",
        [
            "Attack Denied actor=カナダ says=カナダ",
            "Denial Actual actor=カナダ",
            "Attack Alleged actor=ペルー says=カナダ",
            "Statement Actual actor=カナダ",
        ],
    ),
    (
        "岸田首相は訪中に意欲を示した。",
        [
            "Visit Planned actor=岸田文雄 place=中国 says=岸田文雄",
            "Statement Actual actor=岸田文雄",
        ],
    ),
    (
        "野党は岸田首相の訪中に反発した。",
        ["Visit Actual actor=岸田文雄 place=中国"],
    ),
    (
        "野党は韓国に反発した。",
        ["Accusation Actual target=韓国"],
    ),
    (
        "岸田首相はペルーを訪れ、ブレア氏と会談する意向を示した。",
        [
            "Visit Planned actor=岸田文雄 place=ペルー says=岸田文雄",
            "Meeting Planned participant=ブレア+岸田文雄 says=岸田文雄",
            "Statement Actual actor=岸田文雄",
        ],
    ),
    # nothing
    (
        "大統領が辞任したとのデマが流れた。",
        [],
    ),
    (
        "大統領は辞任したわけではない。",
        [],
    ),
    (
        "JR東日本は山手線の運転を再開した。",
        [],
    ),
    (
        "台風10号が九州と四国の間を通過した。",
        [],
    ),
]


@pytest.mark.parametrize(("text", "told"), SENTENCES)
def test_a_plain_sentence_says(text: str, told: list[str]) -> None:
    assert tell(text) == told
