"""Which time belongs to an event, and which does not. All articles are of 18 June 2024, a Tuesday."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import date_of, events, misread, read

DATES = [
    # an attitude is had when they agree in it; what they agree to do has its own day
    ("今月2日の投票では、日本と米国が岸田氏支持で一致した。", "Support", "2024-06-02"),
    ("今月2日の会議で、日本と米国が岸田氏のインド訪問で合意した。", "Visit", "None"),
    ("岸田首相は17日、インドを訪れた。", "Visit", "2024-06-17"),
    # of hearsay the day is that of what is heard; not of what somebody says
    ("ロシア軍が17日、キーウを攻撃したという。", "Attack", "2024-06-17"),
    ("ロシア軍は17日、「キーウを攻撃した」という。", "Attack", "None"),
    # a day right before what is done on it is of that alone
    ("岸田首相は3日、17日告示、29日投開票の総裁選に出ない意向を表明した。", "Statement", "2024-06-03"),
    # a year of what somebody is dates nothing; that of a paper's issue dates what it reports
    ("アテネ五輪(2004年)金メダリストの田中一郎氏が引退した。", "Departure", "None"),
    ("17日付の朝日新聞は引退を報じた。", "Report", "2024-06-17"),
    # the day of an issue, before that of what is told; who else does it is dated by the clause
    ("11日の朝日新聞は、10日、3人が逮捕されたと伝えた。", "Report", "2024-06-11"),
    ("朝日新聞は、10日、3人が逮捕されたと伝えた。", "Report", "2024-06-10"),
    # a day behind another topic is when that one acts, not when what follows was
    ("岸田首相は3日に出発し、林外相は5日、議会が決めた案を非難した。", "Accusation", "2024-06-05"),
    ("岸田首相は帰国直後の5日、議会が決めた案を非難した。", "Accusation", "2024-06-05"),
    ("案が届いたが、3日後の5日、また案が届いたと岸田首相が非難した。", "Accusation", "None"),
    ("最高裁は昨年差し戻し、東京高裁は今月5日までに、米国が示した案を承認した。", "Vote", "2024-06-05"),
    ("警察は、田中一郎氏は2日、外国から着いた男に殺害されたと述べた。", "Attack", "2024-06-02"),
    (
        "東京都の山田一郎知事は3日、福岡市の田中二郎市長は5日に、それぞれ五輪の開催地を目指すことを発表した。",
        "Announcement",
        "2024-06-03",
    ),
    # who does something where he is on a visit is there then; an election has the day of its poll
    ("岸田首相は10日、訪問先のインドで述べた。", "Visit", "2024-06-10"),
    ("岸田首相は10日、訪問中のインドで会見した。", "Visit", "2024-06-10"),
    ("岸田首相は10日、訪問先のインドの案を批判した。", "Visit", "None"),
    ("4日に投開票された市長選では、田中一郎氏が初当選した。", "Appointment", "2024-06-04"),
    # what is done on another deed's occasion is done on its day; not behind somebody else's
    ("岸田首相は10日にインドを訪れた際、米国を非難した。", "Accusation", "2024-06-10"),
    ("岸田首相は10日の演習に立ち会った際、米国を非難した。", "Accusation", "2024-06-10"),
    ("岸田首相は昨年5月にインドを訪れた時、米国を非難していた。", "Accusation", "2023-05"),
    ("岸田首相は10日に帰国し、林外相は反省したが、会見では米国を非難した。", "Accusation", "None"),
    # what took place on a day, whoever it was done to
    ("10日に起きた日本大使館への攻撃を米国が非難した。", "Attack", "2024-06-10"),
    ("岸田首相は来月、インドを訪れる。", "Visit", "2024-07"),
    ("岸田首相は20日から22日までインドを訪れる。", "Visit", "2024-06-20/2024-06-22"),
    ("岸田首相は20─22日にインドを訪れる。", "Visit", "2024-06-20/2024-06-22"),
    ("岸田首相は昨年、インドを訪れた。", "Visit", "2023"),
    ("岸田首相は2016年6月にインドを訪れた。", "Visit", "2016-06"),
    ("岸田首相は2016年に中国を批判し、2018年に会見して、インドを訪れた。", "Visit", "2018"),
    # right before a clause, and before the subject of the next one
    ("男は、4月に逮捕され、大阪地検が田中一郎容疑者を起訴した。", "Arrest", "None"),
    ("北海道警は5月11日に調べ、札幌地検が6月に田中一郎被告を起訴した。", "Arrest", "2024-06"),
    ("容疑者は、4月、逮捕され、大阪地検が田中一郎容疑者を起訴した。", "Arrest", "2024-04"),
    # another time of somebody's life than that of the clause before it
    ("田中一郎氏は1975年に社会党に入党し、29歳で議員に当選した。", "Appointment", "None"),
    ("田中一郎氏は1975年に社会党に入党し、その後、議員に当選した。", "Appointment", "None"),
    ("田中一郎氏は1975年に社会党に入党し、翌年に議員に当選した。", "Appointment", "1976"),
    ("田中一郎氏は1975年に社会党に入党し、議員に当選した。", "Appointment", "1975"),
    ("田中一郎氏は1975年に29歳で議員に当選した。", "Appointment", "1975"),
    ("岸田首相は17日にインドを訪れ、その後、モディ首相と会談した。", "Meeting", "2024-06-17"),
    # as early as a day: of what is planned, not of who says so
    ("岸田首相は16日、20日にもインドを訪れることを明らかにした。", "Statement", "2024-06-16"),
    ("岸田首相は16日、20日にもインドを訪れることを明らかにした。", "Visit", "2024-06-20"),
    # what lies ahead is of what is told, and so is another day than that of telling
    ("岸田首相は来月インドを訪れる考えを示した。", "Visit", "2024-07"),
    ("岸田首相は来月インドを訪れる考えを示した。", "Statement", "None"),
    ("岸田首相は7月にインドを訪れることを明らかにした。", "Visit", "2024-07"),
    ("岸田首相は来月、インドを訪れ、モディ首相と会談すると述べた。", "Meeting", "2024-07"),
    ("岸田首相は17日、20日にインドを訪問し、モディ首相と会談すると述べた。", "Statement", "2024-06-17"),
    ("岸田首相は17日、20日にインドを訪問し、モディ首相と会談すると述べた。", "Meeting", "2024-06-20"),
    ("17日、岸田首相は20日にインドを訪れると述べた。", "Statement", "2024-06-17"),
    ("岸田首相は2023年にインドを訪れたと述べた。", "Visit", "2023"),
    ("岸田首相は2023年、インドを訪れたと述べた。", "Statement", "2023"),
    ("岸田首相は昨年辞任すると述べた。", "Statement", "2023"),
    ("岸田首相は2022年に病気であると述べた。", "Statement", "2022"),
    ("岸田首相は17日、午後にモディ首相と会談し、支援すると述べた。", "Meeting", "2024-06-17"),
    ("岸田首相は17日、午後にモディ首相と会談し、支援すると述べた。", "Statement", "2024-06-17"),
    # it is found then; and what has been so far has no day
    ("17日、東京都内の車内で田中一郎さんが死亡していたのが見つかった。", "Casualty", "None"),
    ("17日、東京都内の車内で田中一郎さんが死亡していたと発表した。", "Casualty", "None"),
    ("17日、東京都内の車内で田中一郎さんが死亡した。", "Casualty", "2024-06-17"),
    ("東京で17日、列車が脱線し、2人が死亡した。", "Casualty", "2024-06-17"),
    ("東京で17日、列車が脱線し、これまでに2人が死亡した。", "Casualty", "None"),
    ("17日、日本が制裁を科し、米国が非難した。", "Accusation", "2024-06-17"),
    ("日本が17日に制裁を科し、米国が非難した。", "Accusation", "None"),
    # who is hurt in an accident is hurt on its day, but he may die later
    ("17日、東京で火事があった。この火事で田中一郎さんが死亡した。", "Casualty", "2024-06-17"),
    ("16日、東京で火事があった。この火事で田中一郎さんが17日に死亡した。", "Casualty", "2024-06-17"),
    ("東京で火事があった。この火事で田中一郎さんが17日に死亡した。", "Disaster", "None"),
    ("16日、東京で火事があった。この火事で消防庁が17日に謝罪した。", "Disaster", "2024-06-16"),
    # a meeting or an election, by what is done in it
    ("参議院本会議で14日、法案が可決した。", "Meeting", "2024-06-14"),
    ("参議院本会議で14日、法案を可決する。", "Meeting", "None"),
    ("田中一郎氏は2008年に名古屋市長選挙で当選した。", "Vote", "2008"),
    ("田中一郎氏は2008年に名古屋市長選挙で自民党を支援した。", "Vote", "None"),
    ("1996年台湾総統選挙をきっかけに対立した。", "Vote", "1996"),
    ("17日名古屋市長選挙をきっかけに対立した。", "Vote", "None"),
    ("名古屋市長選挙が16日、投開票された。", "Vote", "2024-06-16"),
    ("名古屋市長選挙が16日、公示された。", "Vote", "None"),
    ("名古屋市長選挙を6月24日公示・7月11日投開票とする。", "Vote", "2024-07-11"),
    ("6月27日に投開票される名古屋市長選挙に立候補した。", "Vote", "2024-06-27"),
    ("6月9日告示・16日投開票された名古屋市長選挙に立候補した。", "Vote", "2024-06-16"),
    # from when it is
    ("トヨタ自動車は7月29日より新型車の出荷を開始する。", "Transfer", "2024-07-29"),
    ("トヨタ自動車は7月29日より出荷を始めると発表した。", "Announcement", "None"),
    # a meeting that is still to be held, and what had been so before, are no occasion
    ("大学は13日に総会を開いて判断する。田中一郎学長は「残念だ」と語った。", "Statement", "None"),
    ("大学は13日に総会を開いて判断した。田中一郎学長は「残念だ」と語った。", "Statement", "2024-06-13"),
    ("総会の席上で、田中一郎学長は「残念だ」と語った。", "Statement", "None"),
    (
        "12日に総会が開かれた。色は青い。形は丸い。味は甘い。値は高い。総会の席上で、田中一郎学長は「残念だ」と語った。",
        "Statement",
        "2024-06-12",
    ),
    (
        "12日に総会が開かれた。色は青い。形は丸い。味は甘い。値は高い。母校の席上で、田中一郎学長は「残念だ」と語った。",
        "Statement",
        "None",
    ),
    (
        "日本銀行は14日に制裁を発表した。日本銀行は政策を問題視し、対策に乗り出していた。",
        "Accusation",
        "None",
    ),
    (
        "日本銀行は14日に制裁を発表した。日本銀行は政策を問題視し、対策に乗り出した。",
        "Accusation",
        "2024-06-14",
    ),
    # the election that somebody stands for is still to come
    ("橋本氏は9月の名古屋市長選への出馬を表明した。", "Vote", "2024-09"),
    ("橋本氏は9月の名古屋市長選での敗北を悔やんだ。", "Vote", "2023-09"),
    ("岸田首相は13日にインドを訪れ、即日帰国した。", "Visit", "2024-06-13"),
    # who is asked answers on that day
    ("田中一郎社長は17日の取材に「知らない」と話した。", "Statement", "2024-06-17"),
    (
        "5月26日に行われた朝日新聞のインタビューに対し、田中一郎社長は「知らない」と答えた。",
        "Statement",
        "2024-05-26",
    ),
    ("日本政府は17日の中国の演説に対し、反発した。", "Accusation", "None"),
    # what begins some day is not said from then on
    ("日本政府は4月から制度を変え、予算を増やすと発表した。", "Announcement", "None"),
    ("日本政府は4月に制度を変え、予算を増やしたと発表した。", "Announcement", "2024-04"),
    # it may be tomorrow already where it happened
    ("岸田首相は19日、インドを訪れた。", "Visit", "2024-06-19"),
    ("岸田首相は6月19日、インドを訪れた。", "Visit", "2024-06-19"),
    ("岸田首相は6月20日、インドを訪れた。", "Visit", "2023-06-20"),
    # who speaks after a gathering was told of speaks there, unless the text turns to something else
    ("東京大学は17日、記者会見を開いた。田中一郎学長が「残念だ」と語った。", "Statement", "2024-06-17"),
    ("17日に総会が開かれ、田中一郎学長が「残念だ」と語った。", "Statement", "2024-06-17"),
    ("大学は17日に校舎を開いた。田中一郎学長が「残念だ」と語った。", "Statement", "None"),
    ("大学は17日に総会を開いた。一方、田中一郎学長は「残念だ」と語った。", "Statement", "None"),
    ("大学は20日に総会を開く。田中一郎学長は「残念だ」と語った。", "Statement", "None"),
    ("大学は17日に総会を開いた。日本は「残念だ」としている。", "Statement", "None"),
    # the day that something is put on, not the day on which it is
    # behind a topic set off by a comma a day with に is of what is told
    ("岸田首相は、7月20日にインドを訪れると発表した。", "Visit", "2024-07-20"),
    ("岸田首相は、7月20日にインドを訪れると発表した。", "Announcement", "None"),
    ("岸田首相は17日に、インドを訪れると発表した。", "Announcement", "2024-06-17"),
    ("岸田首相のインド訪問は20日に予定されている。", "Visit", "2024-06-20"),
    ("岸田首相はインド訪問を来月20日に延期した。", "Visit", "2024-07-20"),
    ("岸田首相は17日、インド訪問を来月20日に延期した。", "Visit", "2024-07-20"),
    ("岸田首相のインド訪問は17日、延期された。", "Visit", "None"),
    ("岸田首相のインド訪問を17日に批判した。", "Visit", "None"),
    ("国連は17日に総会を開いた。総会で、田中一郎議長が「残念だ」と語った。", "Statement", "2024-06-17"),
    # an election is on the day of its poll
    ("インドの総選挙は3日、投票が行われ、モディ氏が首相に就任した。", "Vote", "2024-06-03"),
    ("インドの総選挙は3日に投開票された。", "Vote", "2024-06-03"),
    ("インドの総選挙は、モディ氏が3日に批判した。", "Vote", "None"),
    # behind who tells it, a time set off by a comma is that of the sentence, whatever clause follows
    ("朝日新聞によると、17日、ホテルにいた岸田首相が大統領と会談した。", "Meeting", "2024-06-17"),
    ("朝日新聞によると、17日に始まった総会に出た岸田首相がインドを訪れた。", "Visit", "None"),
    # not where who it is about did the first, and the rest has a day of its own
    (
        "朝日新聞によると、16日、ローマから帰国した岸田首相は17日、中国を非難した。",
        "Accusation",
        "2024-06-17",
    ),
    ("大阪府警は今月6日に、市長に疑いがあるとして、田中一郎容疑者を逮捕した。", "Arrest", "2024-06-06"),
    ("岸田首相は7日にも戦闘が起きる恐れがあると述べた。", "Statement", "None"),
    # the nearest time: behind a subject or another clause
    ("16日に米国が表明し、17日には日本が中国を非難した。", "Accusation", "2024-06-17"),
    ("岸田首相は今月1日に報告を受けて調べたほか、3日に中国を非難した。", "Accusation", "2024-06-03"),
    ("2004年の五輪に出た田中一郎選手が6月9日、死去した。", "Casualty", "2024-06-09"),
    # what now is has no time of before
    ("田中一郎被告は昨年11月に判決を受け、現在は無罪を主張している。", "Statement", "None"),
    ("田中一郎被告は昨年11月に判決を受け、無罪を主張した。", "Statement", "2023-11"),
    # when somebody did what he is charged with is behind him with に; it is not when he was charged
    ("田中一郎容疑者は4月に、ホテルで少女に暴行したとして書類送検された。", "Arrest", "None"),
    ("田中一郎容疑者は17日、ホテルで少女に暴行したとして書類送検された。", "Arrest", "2024-06-17"),
    ("大阪府警は4月に、少女に暴行したとして田中一郎容疑者を逮捕した。", "Arrest", "2024-04"),
    # an attempt, what was planned of before, what a happening is made of
    ("田中一郎容疑者は今月9日、部下を呼び出し、山田二郎氏を殺そうとした。", "Attack", "2024-06-09"),
    ("田中一郎容疑者は今月9日、山田二郎氏を殺そうと考えたと語った。", "Attack", "None"),
    ("田中一郎市長は今月28日に市長を辞めて会社に移る予定になっていた。", "Departure", "2024-06-28"),
    ("今月2日、大阪市で女性が死亡する事故が起きた。", "Casualty", "2024-06-02"),
    ("今月2日、大阪市で女性が死亡した事故の裁判が開かれた。", "Casualty", "None"),
    # in brackets behind a noun a time is that of the noun
    ("岸田首相は16日、任期(6月30日まで)の短縮を発表した。", "Announcement", "2024-06-16"),
    ("岸田首相は16日(日本時間17日)に中国を非難した。", "Accusation", "2024-06-16"),
    # so is a time right before what is done then, unless it is there that something is done
    ("日本政府は来月9日開催の大会の中止を発表した。", "Announcement", "None"),
    ("日本政府は今月9日開催の大会で中国を非難した。", "Accusation", "2024-06-09"),
    # a range of days is no nearer time
    ("岸田首相は16日、首相が7月9日から11日に訪れる国を非難した。", "Accusation", "2024-06-16"),
    # behind a topic set off, where the sentence has its day, a second one is of what follows
    ("今月16日、岸田首相は、15日王毅外相が訪れたインドを非難した。", "Visit", "2024-06-15"),
    ("今月16日、岸田首相は、15日王毅外相が訪れたインドを非難した。", "Accusation", "2024-06-16"),
    ("岸田首相は16日、王毅外相が訪れたインドを非難した。", "Visit", "None"),
    # the day of telling on what somebody said is not that of saying it
    ("朝日新聞は今月11日、岸田首相の発言を伝えた。", "Statement", "None"),
    ("岸田首相は今月11日、反対の意向を伝えた。", "Statement", "2024-06-11"),
    # what began at some hour is said then; what stands before an owner tells of the noun behind it
    ("岸田首相は今月6日午後3時から会見した。", "Statement", "2024-06-06"),
    ("今月9日に発生したインドの列車事故で、岸田首相が謝罪した。", "Disaster", "2024-06-09"),
    ("今月9日に開業したインドの列車事故で、岸田首相が謝罪した。", "Disaster", "None"),
    # what somebody does in a matter is not done when that happened, unless it happened to him
    ("今月9日に起きた列車事故で、岸田首相が謝罪した。", "Statement", "None"),
    ("今月9日に開かれた会議で、岸田首相が謝罪した。", "Statement", "2024-06-09"),
    ("今月9日に起きた列車事故で、田中一郎氏が死亡した。", "Casualty", "2024-06-09"),
    ("今月9日に起きた地震では、東京都で停電が発生した。", "Disaster", "2024-06-09"),
    # files for an election that lies ahead; begins some day; an election whose poll is told of later on
    ("ペルーの政党「国民連合」は5日、田中一郎氏を4月9日の大統領選挙に届け出た。", "Vote", "2025-04-09"),
    ("ペルーの政党「国民連合」は5日、4月9日の大統領選挙に抗議した。", "Vote", "2024-04-09"),
    ("日本は来年1月から中国への石油輸送を始める。", "Transfer", "2025-01"),
    ("東京都知事選は、今月2日に投開票が行われ、田中一郎氏が当選し、市場が動いた。", "Vote", "2024-06-02"),
    # where something is said: in what was aired or put on some day, at a seat of the occasion
    ("岸田首相は昨年4月に放送された番組で中国を非難した。", "Accusation", "2023-04"),
    ("岸田首相は昨年4月に完成した庁舎で中国を非難した。", "Accusation", "None"),
    ("岸田首相は16日の本人のブログで中国を非難した。", "Accusation", "2024-06-16"),
    ("岸田首相は2月15日の表彰式の時に中国を非難した。", "Accusation", "2024-02-15"),
    ("インドで昨年6月に予定された総選挙が中止になった。", "Vote", "2023-06"),
    ("岸田首相は16日に会見し、あくる17日、中国を非難した。", "Accusation", "2024-06-17"),
    # a time before a name is that of the noun behind it
    ("昨年6月の岸田首相のインド訪問が話題になった。", "Visit", "2023-06"),
    ("岸田首相は15日のモディ首相との会談で合意した。", "Meeting", "2024-06-15"),
    ("岸田首相は15日の地震でのインド訪問を決めた。", "Visit", "None"),
    # the time of the clause that it opens
    ("岸田首相は17日にインドを訪れた後、中国と協議した。", "Visit", "2024-06-17"),
    ("岸田首相は17日にインドを訪れた後、中国と協議した。", "Meeting", "None"),
    ("岸田首相は昨年1月に就任して以降、インドを訪れていない。", "Appointment", "2023-01"),
    ("岸田首相は昨年1月に就任して以降、インドを訪れていない。", "Visit", "None"),
    ("岸田首相は昨年1月に就任して、インドを訪れた。", "Visit", "2023-01"),
    ("この選挙は、昨年12月に中国を訪れた岸田首相が辞任したことで行われた。", "Visit", "2023-12"),
    ("岸田首相は、17日に中国と協議し、インドを訪れた。", "Visit", "2024-06-17"),
    ("外務省は17日、岸田首相がインドを訪れると発表した。", "Visit", "None"),
    ("外務省は17日、岸田首相が20日にインドを訪れると発表した。", "Visit", "2024-06-20"),
    ("外務省は17日、岸田首相が20日にインドを訪れると発表した。", "Announcement", "2024-06-17"),
    ("岸田首相は17日にインドを訪れ、モディ首相と会談した。", "Meeting", "2024-06-17"),
    ("岸田首相は17日、インドを訪れ、18日にモディ首相と会談した。", "Meeting", "2024-06-18"),
    ("岸田首相は17日、インドを訪れ、18日にモディ首相と会談した。", "Visit", "2024-06-17"),
    ("岸田首相は24年ぶりにインドを訪れた。", "Visit", "None"),
    ("岸田首相は就任以来、インドを訪れていない。", "Visit", "None"),
    ("岸田首相は近くインドを訪れる。", "Visit", "None"),
    ("岸田首相は17日の演説で中国を非難した。", "Accusation", "2024-06-17"),
    ("17日に行われた日米首脳会談は成功した。", "Meeting", "2024-06-17"),
    ("昨年11月に開かれた日中外相会談で合意した。", "Meeting", "2023-11"),
    misread(
        "the time of what is agreed passes for the time of agreeing",
        "米国は、年内の撤退でロシアと合意した。",
        "Agreement",
        "None",
    ),
    ("岸田首相は、女性が死亡したとして17日に中国を訪れた。", "Visit", "2024-06-17"),
    ("米国は「無効だ」として17日、中国を非難した。", "Statement", "2024-06-17"),
    ("米国は「無効だ」とし、17日に中国を非難した。", "Statement", "None"),
    # a time before a clause with its own subject is that clause's too; a time behind it is not
    ("17日、キーウで爆発があり、12人が負傷した。", "Attack", "2024-06-17"),
    ("17日、米国がロシアに制裁を科し、中国が反発した。", "Sanction", "2024-06-17"),
    ("米国がロシアに制裁を科し、中国が17日に反発した。", "Sanction", "None"),
    ("12日には首相が退き、14日には市民が国会に抗議し、退陣を求めた。", "Protest", "2024-06-14"),
    ("17日、米国がロシアに制裁を科したことが分かった。", "Sanction", "None"),
    # a time behind a subject is that of its main clause
    ("上川外相が17日、インドを訪問することを発表した。", "Announcement", "2024-06-17"),
    ("上川外相が17日、インドを訪問することを発表した。", "Visit", "None"),
    ("上川外相が17日、インドを訪問したと朝日新聞が報じた。", "Visit", "2024-06-17"),
    ("上川外相が17日、インドを訪問した上で、中国を非難した。", "Visit", "2024-06-17"),
    # who tells it behind what is told: time and topic are of what is told
    ("17日、北朝鮮は、日本海へミサイルを発射したと、朝日新聞が伝えた。", "MilitaryActivity", "2024-06-17"),
    ("17日、北朝鮮は、日本海へミサイルを発射したと、朝日新聞が伝えた。", "Report", "None"),
    ("朝日新聞は17日、北朝鮮がミサイルを発射したと、伝えた。", "Report", "2024-06-17"),
    # a quoted clause may modify a noun: the time before it is not inside
    ("岸田首相は17日、「インドに支援する」方針を明らかにした。", "Statement", "2024-06-17"),
    ("岸田首相は17日、「インドに支援する」方針を明らかにした。", "Support", "None"),
    # beside each other: とともに, ほか; what is done before is not what is said besides
    ("岸田首相は17日、支持を表明するとともに、制裁を発表した。", "Support", "2024-06-17"),
    ("岸田首相は17日、支持を表明したほか、制裁を発表した。", "Support", "2024-06-17"),
    ("岸田首相は17日の会見で「大切だ」とした上で、「続ける」と述べた。", "Statement", "2024-06-17"),
    ("岸田首相は17日、インドを訪れた上で判断すると述べた。", "Visit", "None"),
    # an occasion has the date of what is said on it, in whichever sentence it stands
    (
        "日中外相会談が行われ、岸田氏が支持を表明した。/日中外相会談は17日に開かれた。",
        "Support",
        "2024-06-17",
    ),
    (
        "岸田首相は17日、王毅外相に支持を伝えた。/岸田首相は王毅外相との会談で「続ける」と述べた。",
        "Meeting",
        "2024-06-17",
    ),
    (
        "国連は17日の非公式協議で報告を聞いた。/国連はこの非公式協議で中国を非難した。",
        "Accusation",
        "2024-06-17",
    ),
    ("国連は17日の非公式協議で報告を聞いた。/国連は別の非公式協議で中国を非難した。", "Accusation", "None"),
    ("岸田首相は来週開かれるG7サミットに合わせてモディ首相と会談する。", "Meeting", "2024-06-24/2024-06-30"),
    ("岸田首相は17日に始まった集会に怒って中国を非難した。", "Accusation", "None"),
    ("岸田首相は17日に会見を開き、上川外相の辞任を発表した。", "Departure", "None"),
    # a noun in between: the meeting's day is that of what is said there, not of all that is done to it
    ("岸田首相は17日に開いた会見で中国を非難した。", "Accusation", "2024-06-17"),
    ("国連は17日に行った会合で中国を非難した。", "Accusation", "2024-06-17"),
    ("岸田首相は17日の閣議後に中国を非難した。", "Accusation", "2024-06-17"),
    ("岸田首相は17日に始まった攻撃を非難した。", "Accusation", "None"),
    ("岸田首相は17日の攻撃に反発した。", "Accusation", "None"),
    ("岸田首相は来年7月の首相選に出馬を表明した。", "Statement", "None"),
    ("岸田首相は15日に入院した病院で「続ける」と述べた。", "Statement", "None"),
    ("岸田首相は17日、来年実施する選挙で退くと発表した。", "Announcement", "2024-06-17"),
    # an attitude is had when it is shown; a plan is not carried out when it is told of
    ("岸田首相は17日、ウクライナを支持する考えを示した。", "Support", "2024-06-17"),
    ("岸田首相は17日、提案を拒否する姿勢を示した。", "Denial", "2024-06-17"),
    ("米国は17日、提案を「無効だ」として拒絶する構えを見せた。", "Denial", "2024-06-17"),
    ("米国は17日、提案を「無効だ」として拒絶する構えを見せた。", "Statement", "2024-06-17"),
    ("岸田首相は17日、インドを訪問する考えを示した。", "Visit", "None"),
    ("岸田首相は17日、中国に撤退を求める考えの記者と会った。", "Request", "None"),
    # a clause that only tells the time
    ("4月に入り、岸田首相がインドを訪れた。", "Visit", "2024-04"),
    ("17日午後になって岸田首相がインドに到着した。", "Visit", "2024-06-17"),
    ("米国は懸念しており、4月に入り、岸田首相もインドを訪れるなど、動きは広がっている。", "Visit", "2024-04"),
    ("4月に首相になり、岸田氏がインドを訪れた。", "Visit", "None"),
    # a time and a subject behind a topic open what is spoken of; a time alone is that of the main clause
    ("決議は、5日に北朝鮮がミサイルを発射したことを非難した。", "MilitaryActivity", "2024-06-05"),
    ("米国は5日に北朝鮮がミサイルを発射したと発表した。", "MilitaryActivity", "2024-06-05"),
    ("米国は5日に北朝鮮がミサイルを発射したと発表した。", "Announcement", "None"),
    ("米国は5日、北朝鮮がミサイルを発射したと発表した。", "Announcement", "2024-06-05"),
    ("米国は5日、北朝鮮がミサイルを発射したと発表した。", "MilitaryActivity", "None"),
    ("米国は5日に声明で「北朝鮮が攻撃した」と非難した。", "Accusation", "2024-06-05"),
    ("米国は5日に、北朝鮮がミサイルを発射したと発表した。", "Announcement", "2024-06-05"),
    ("韓国軍は18日、北朝鮮が17日にミサイルを発射したと発表した。", "MilitaryActivity", "2024-06-17"),
    ("韓国軍は18日、北朝鮮が17日にミサイルを発射したと発表した。", "Announcement", "2024-06-18"),
    ("2023年に、日本初の演説を行った佐藤一郎氏を政府は17日に招いた。", "Statement", "2023"),
    ("昨年、国連で演説した岸田首相は中国も訪れた。", "Visit", "2023"),
    ("岸田首相は17日、中国を訪れた。/同日、王毅外相と会談した。", "Meeting", "2024-06-17"),
    ("岸田首相は17日、中国を訪れた。/翌日、王毅外相と会談した。", "Meeting", "2024-06-18"),
    (
        "英国のチャールズ国王は来年4月30日で退位し、王子が跡を継ぐことになっている。",
        "Departure",
        "2025-04-30",
    ),
    misread(
        "a day to come is placed in the past", "岸田首相は4月30日で辞任する。", "Departure", "2025-04-30"
    ),
    ("岸田首相は20日にインドを訪問する予定だ。", "Visit", "2024-06-20"),
    ("岸田首相は20日、インドを訪問する方針だ。", "Visit", "2024-06-20"),
    ("岸田首相は20日にもインドを訪問する見通しだ。", "Visit", "2024-06-20"),
    ("岸田首相が20日にインドを訪問する予定だ。", "Visit", "2024-06-20"),
    ("岸田首相は17日、インドを訪問する方針を固めた。", "Visit", "None"),
    ("岸田首相が20日にインドを訪問することが分かった。", "Visit", "2024-06-20"),
    ("岸田首相は17日、20日にインドを訪問すると述べた。", "Visit", "2024-06-20"),
    ("岸田首相は17日、20日にインドを訪問すると述べた。", "Statement", "2024-06-17"),
    ("外務省は17日、20日のインド訪問を岸田首相が中止したと発表した。", "Visit", "2024-06-20"),
    ("米国は17日、ロシアへの追加制裁を発表した。", "Sanction", "None"),
    ("米国は17日、ロシアへの追加制裁を発表した。", "Announcement", "2024-06-17"),
    ("米国が17日発表した対ロシア制裁は厳しい。", "Sanction", "None"),
    ("米国は17日、20日の対ロシア制裁を発表した。", "Sanction", "2024-06-20"),
    ("米国は17日、ロシアに追加制裁を科した。", "Sanction", "2024-06-17"),
    ("岸田首相は17日、ウクライナへの支持を表明した。", "Support", "2024-06-17"),
    ("岸田首相が17日に発表した声明は短い。", "Statement", "2024-06-17"),
    ("岸田首相は17日午後、インドに到着した。", "Visit", "2024-06-17"),
    ("岸田首相は先月30日、インドを訪れた。", "Visit", "2024-05-30"),
    ("岸田首相は先週、インドを訪れた。", "Visit", "2024-06-10/2024-06-16"),
    # the day of a paper, or of somebody else in it, is that of what they do
    ("17日のロイター通信は、岸田首相がインドを訪れたと報じた。", "Report", "2024-06-17"),
    ("17日のロイター通信は、岸田首相がインドを訪れたと報じた。", "Visit", "None"),
    ("17日付の朝日新聞は、岸田首相が15日にインドを訪れたと報じた。", "Visit", "2024-06-15"),
    ("岸田首相は15日のインドを訪れた。", "Visit", "None"),
    # what is said in an utterance is said on its day
    ("岸田首相は17日、中国に協力を求める発言をした。", "Request", "2024-06-17"),
    ("岸田首相は17日、中国に協力を求めた演説を読んだ。", "Request", "None"),
    ("インドで17日、大統領選挙の第2回投票が行われた。", "Vote", "2024-06-17"),
    # what is past is not on a day ahead, and what is decided not on the day of deciding
    ("日本は17日に会合を開き、来月に会議を開くことを決めた。", "Vote", "2024-06-17"),
    ("日本は来月に会議を開くことを決めた。", "Vote", "None"),
    ("米国は来月20日に会談を設定した。", "Meeting", "2024-07-20"),
    # by a day set behind the topic, all is done that the sentence tells
    ("米国は17日付で、資金を送ったとして、企業を処分し、ロシアに制裁を科した。", "Sanction", "2024-06-17"),
    ("米国は17日付で就任した長官を批判した。", "Accusation", "None"),
    # a clause with a comma modifies a noun; the day of what happened is finer than the year of its name
    ("昨年6月に北部で起きた、インドの地震から1年となった。", "Disaster", "2023-06"),
    ("15日に発生した「令和6年能登半島地震」で、政府が募金を始めた。", "Disaster", "2024-06-15"),
    ("昨年発生した「令和6年能登半島地震」で、政府が募金を始めた。", "Disaster", "2024"),
]


@pytest.mark.parametrize(("text", "kind", "date"), DATES)
def test_date(text: str, kind: str, date: str) -> None:
    told = {date_of(event) for event in events(read(*text.split("/")), kind)}
    assert told == {None if date == "None" else date}


def test_one_occasion_dates_what_is_said_there_later() -> None:
    article = read("岸田首相は17日、記者会見した。", "岸田首相は「中国を支持する」と述べた。")
    assert {date_of(event) for event in events(article, "Statement")} == {"2024-06-17"}


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("17日に雨が降った。", {"2024-06-16", None}),  # what is told of a later day ends the occasion
        ("15日に雨が降った。", {"2024-06-16"}),
        ("「17日に雨が降った」という。", {"2024-06-16"}),
        ("20日に雨が降る。", {"2024-06-16"}),
    ],
)
def test_an_occasion_ends_with_a_later_day(between: str, expected: set[str | None]) -> None:
    article = read("岸田首相は16日、演説した。", between, "岸田首相は「残念だ」と述べた。")
    assert {date_of(event) for event in events(article, "Statement")} == expected


def test_an_attitude_that_lasts_is_not_voiced_on_an_occasion() -> None:
    article = read("岸田首相は17日、記者会見した。", "岸田首相は以前から中国を非難していた。")
    assert [date_of(event) for event in events(article, "Accusation")] == [None]


def test_what_had_been_said_before_is_not_said_on_the_occasion() -> None:
    article = read("岸田首相は17日、記者会見した。", "岸田首相は「残念だ」と話していた。")
    assert [date_of(event) for event in events(article, "Statement")] == ["2024-06-17", None]


def test_a_month_is_no_occasion() -> None:
    article = read("岸田首相は先月、記者会見した。", "岸田首相は「中国を支持する」と述べた。")
    assert [date_of(event) for event in events(article, "Statement")] == ["2024-05", None]


def test_the_day_of_an_issue_is_that_of_nothing_else() -> None:
    article = read("16日の朝日新聞は「訪問する」と報じた。", "朝日新聞は「残念だ」と指摘した。")
    assert [date_of(event) for event in events(article, "Statement")] == [None]


def test_a_country_has_many_occasions_at_once() -> None:
    article = read("日本は17日、中国を非難した。", "日本は「交渉を続ける」と表明した。")
    assert [date_of(event) for event in events(article, "Statement")] == [None]
