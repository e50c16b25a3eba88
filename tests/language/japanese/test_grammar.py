"""Dependencies and clauses: which phrase hangs on which, and how."""

import pytest

from newsgraph.language.japanese.features import Complements
from newsgraph.language.japanese.grammar import read_grammar
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import Clause, Phrase, Sentence, Span, Token

WORDS = Complements(
    saying=frozenset(
        {"述べる", "発表", "伝える", "表明", "強調", "示唆", "求める", "促す", "指摘", "見る", "否定", "要求"}
    ),
    content=frozenset({"可能性", "方針", "予定", "見方", "意向"}),
    attitude=frozenset({"歓迎"}),
    telling=frozenset({"証言"}),
    audience=frozenset({"記者団"}),
)


def read(text: str) -> tuple[list[Token], tuple[Phrase, ...], tuple[Clause, ...]]:
    tokens = tag(text)
    sentence = Sentence(0, 0, Span(0, len(text)), text, range(len(text) + 1))
    ((phrases, clauses),) = read_grammar([sentence], [tokens], [()], WORDS)
    return tokens, phrases, clauses


def words(tokens: list[Token], phrase: Phrase) -> str:
    return "".join(t.surface for t in tokens[phrase.start : phrase.end]).strip("、。「」")


HEADS = [
    # a noun of doing between two subjects ends a clause; one between a subject and its verb does not
    ("港で10人が死亡、市内でも30人が負傷した。", "10人が", "死亡"),
    ("市が設立、運営していた港が壊れた。", "市が", "壊れた"),
    # of hearsay all belongs to what is heard, but not who may say so, or says it in so many words
    ("部隊が先月、首都で拘束されたという。", "部隊が", "拘束されたと"),
    ("首相は、部隊が攻撃したという。", "首相は", "いう"),
    ("部隊が先月、首都で拘束されたとみられる。", "部隊が", "拘束されたと"),
    ("部隊が先月、首都で拘束されたと伝えられた。", "部隊が", "伝えられた"),
    ("通信の証言では、部隊が攻撃したという。", "証言では", "いう"),
    # who opposes something does what is done for it
    ("市民が軍に抗議するデモを行った。", "市民が", "行った"),
    ("市民が軍に届けるデモを行った。", "市民が", "届ける"),
    ("首相は「攻撃した」という。", "首相は", "いう"),
    # of two topics about which news says the contrary each has its clause
    ("米国は提案に賛成したのに対し、中国は反対した。", "米国は", "賛成したのに対し"),
    ("米国は提案に賛成したのに対し、中国は反対した。", "中国は", "反対した"),
    ("米国は中国が賛成したのに対し、反対した。", "米国は", "反対した"),
    ("同紙は触れ、米国が賛成したのに対し、中国は反対したとした。", "同紙は", "した"),
    # where and when it is held is no part of what it is for
    ("州で夜、独立の是非を問う投票が実施された。", "州で", "実施された"),
    ("州で夜、独立の是非を問う投票が始まった。", "州で", "始まった"),
    ("州で夜、独立の是非を問う市長が敗れた。", "州で", "問う"),
    ("州で夜、独立の是非を問うた投票が実施された。", "州で", "問うた"),
    # what somebody says is told of the saying, who somebody is of him
    ("裁判所は攻撃したとの検察側の見方を退けた。", "攻撃したとの", "見方を"),
    ("裁判所は攻撃した検察側の見方を退けた。", "攻撃した", "検察側の"),
    ("監督は「退場だった」とする検察側への不満を漏らした。", "する", "不満を"),
    ("監督は攻撃する検察側への不満を漏らした。", "攻撃する", "検察側への"),
    # 限り ends a clause and begins no noun; it is part of one that no clause stands before
    ("合意を守らない限り制裁を解除しない。", "守らない", "限り"),
    ("合意を守らない限り制裁を解除しない。", "制裁を", "解除しない"),
    ("契約は限り会員を決めた。", "限り会員を", "決めた"),
    # what is said of a thing it does not say; who is somebody may
    ("景気は厳しいと述べた。", "景気は", "厳しいと"),
    ("首相は厳しいと述べた。", "首相は", "述べた"),
    # where something is said, right before what is said there
    ("報道官は、首相が会議で発言したことを明らかにした。", "会議で", "発言した"),
    # by whose words, and to whom it is said; not as what, or against whom it is done
    ("局は医師の証言として、船が沈んだと発表した。", "証言として", "発表した"),
    ("局は医師の証言として、船が沈むことを発表した。", "証言として", "発表した"),
    ("局は医師の助言として、船が沈んだと発表した。", "助言として", "沈んだと"),
    ("首相は記者団に対し、増税は必要だと述べた。", "記者団に対し", "述べた"),
    ("首相は警官に対し、調査が必要だと述べた。", "警官に対し", "必要だと"),
    # who tells it says all of it, where nobody else stands before it
    ("電子版は「続ける」と述べ、反対に「不当だ」と指摘したと伝えた。", "述べ", "伝えた"),
    # what is done besides belongs to the verb right behind it, who does it to the end
    ("局は株式の譲渡も検討しているという。", "譲渡も", "検討していると"),
    ("株主も譲渡を検討していると伝えた。", "株主も", "伝えた"),
    # a subject before somebody else's topic is that of what is told first; without one it is the main one's
    ("次官が、県に補償を求めた裁判で、市長は協議を断った。", "次官が", "求めた"),
    ("次官が、県に補償を求めた裁判で、協議を断った。", "次官が", "断った"),
    ("次官が、県に補償を求めた裁判で、17日は協議を断った。", "次官が", "断った"),
    # what is said again and again; what is done again and again before it is said
    ("国連は停戦を重ねて求めた。", "停戦を", "求めた"),
    ("軍は攻撃を重ねて、撤退を求めた。", "攻撃を", "重ねて"),
    ("軍は攻撃を重ねて疲れ果てた。", "攻撃を", "重ねて"),
    # a topic belongs to the main clause, the subject in a complement to the complement
    ("両国は大統領が訪朝すると発表した。", "両国は", "発表した"),
    ("両国は大統領が訪朝すると発表した。", "大統領が", "訪朝すると"),
    # behind a topic who tells it a subject stands in what is told, with another one there too
    ("報道官は死因が毒物の疑いがあると発表した。", "死因が", "あると"),
    ("報道官は死者が3人、負傷者が5人に達したと発表した。", "死者が", "達したと"),
    ("報道官は帰国し、大臣が毒物の疑いがあると発表した。", "大臣が", "発表した"),
    ("会議の後は大臣が毒物の疑いがあると発表した。", "大臣が", "発表した"),
    # and so does what stands behind that subject
    ("報道官は大臣が各国の提案に対し、意向を示したことを発表した。", "提案に対し", "示した"),
    ("報道官は各国の提案に対し、大臣が意向を示したことを発表した。", "提案に対し", "発表した"),
    # what one does meanwhile has no subject of its own
    ("会社が国産と表示しながら商品を出荷した。", "会社が", "出荷した"),
    # nobody lives somewhere on suspicion
    ("県警は詐欺の疑いで東京に住む男を逮捕した。", "疑いで", "逮捕した"),
    ("県警は詐欺の疑いで送検された男を釈放した。", "疑いで", "送検された"),
    # a sentence that breaks off
    ("首相は訪朝すると、", "首相は", "訪朝すると"),
    ("首相は訪朝すると", "首相は", "訪朝すると"),
    # somebody else does what follows
    ("軍も攻撃を示唆したことから、外相が訪問を中止した。", "軍も", "示唆した"),
    ("軍も攻撃を示唆し、訪問を中止した。", "軍も", "中止した"),
    # what is asked has no topic of its own
    ("北朝鮮は応じるかどうか決めていない。", "北朝鮮は", "決めていない"),
    ("北朝鮮が応じるかどうか分からない。", "北朝鮮が", "応じるか"),
    # of two topics the second one is the complement's
    ("首相は書簡で、両国は友好を築いてきたと述べた。", "両国は", "築いてきたと"),
    ("首相は書簡で、両国は友好を築いてきたと述べた。", "首相は", "述べた"),
    # what stands before a quotation does not depend on what is in it
    ("外相は会見で「協議を続ける」と述べた。", "会見で", "述べた"),
    ("外相は会見で「協議を続ける」と述べた。", "協議を", "続ける」と"),
    # what is, or may be, has no object
    ("総長は攻撃を「戦争になる恐れがある」と批判した。", "攻撃を", "批判した"),
    # what goes on beside what somebody else says
    ("国会は減税に反対しており、ロシアは撤退すると述べた。", "国会は", "述べた"),
    # also where the quotation is one word
    ("外相は責任に触れ、「重い」と述べた。", "触れ", "述べた"),
    ("紙面は、協議は圧力への反発であるとの見方を伝えた。", "協議は", "反発であるとの"),
    ("紙面は、協議は圧力への反発であるとの見方を伝えた。", "圧力への", "反発であるとの"),
    ("外相は制裁に触れた一方、首相は「重い」と述べた。", "外相は", "触れた"),
    ("外相は制裁に触れた他、首相は「重い」と述べた。", "首相は", "述べた"),
    ("外相は制裁に触れたほか、責任を認めた。", "外相は", "認めた"),
    ("外相は制裁に触れたものの、首相は責任を認めた。", "外相は", "触れたものの"),
    ("外相は、制裁したものの多くを否定した。", "外相は", "否定した"),
    ("代表が意向を示した党は、会議を開いた。", "代表が", "示した"),
    ("両国が安保を含む協定に署名する。", "両国が", "署名する"),
    ("外相は隣国に「攻撃した」と述べた。", "隣国に", "述べた"),
    ("外相は記者に「協議は続いた」と述べた。", "記者に", "述べた"),
    ("新聞の別の記事によると、協議は続いた。", "新聞の", "記事によると"),
    ("新聞の社長の記事によると、協議は続いた。", "新聞の", "社長の"),
    ("外相は米国が「破った」と述べた。", "米国が", "破った」と"),
    # what something is has no object; what is done has
    ("外相は決定を「正しい一歩だ」と否定した。", "決定を", "否定した"),
    ("外相は決定を「独裁だ」と否定した。", "決定を", "否定した"),
    ("外相は決定を「正しい」と否定した。", "決定を", "否定した"),
    ("外相は決定を「支持する」と述べた。", "決定を", "支持する」と"),
    # a subject skips a relative clause that has all but its own subject
    ("両国が安保を含む協定に署名する可能性を示唆。", "両国が", "署名する"),
    # what something is makes a clause of its own, unless it is told of another
    ("発射は2回目で、首相は「破った」と述べた。", "首相は", "述べた"),
    ("首相は、米国が仲間で、両国は続くと述べた。", "首相は", "述べた"),
    ("首相は、米国が仲間で、両国は続くと述べた。", "両国は", "続くと"),
    # who tells it stands behind what is told
    ("首相は、協議を続けると、新聞が述べた。", "首相は", "続けると"),
    ("首相は協議を続けることを、新聞が述べた。", "首相は", "続ける"),
    ("首相は、協議を続けると、国営の新聞が述べた。", "首相は", "続けると"),
    ("首相は、協議を続けると、国営の新聞に述べた。", "首相は", "述べた"),
    ("首相は協議を続けることを、17日に述べた。", "首相は", "述べた"),
    ("首相は、米国が協議を続けると、述べた。", "首相は", "述べた"),
    ("首相は「協議を続ける」計画を発表した。", "首相は", "発表した"),
    # a topic passes clauses that cannot hold it
    ("首相は訪日し、支援するよう促した。", "首相は", "促した"),
    ("首相は会談すれば合意できると述べた。", "首相は", "述べた"),
    # how something is done is an adverb, no clause that could hold an object; what is made so is one
    ("外相は提案を強く否定した。", "提案を", "否定した"),
    ("外相は隣国に撤退を強く求めた。", "隣国に", "求めた"),
    ("外相は提案を繰り返し否定した。", "提案を", "否定した"),
    ("外相は提案を繰り返し、隣国は否定した。", "提案を", "繰り返し"),
    ("外相は価格を高くする方針を否定した。", "価格を", "高く"),
    ("価格が高く、外相は提案を否定した。", "価格が", "高く"),
    ("監視がなく増えたと外相が述べた。", "監視が", "なく"),
    # 少なくとも is an adverb, no clause that could hold a topic
    ("首相は、少なくとも三人が会談したことを発表した。", "首相は", "発表した"),
    # a clause set off by a comma does not lean on one that modifies a noun
    ("首相は懸念を示すとともに、犠牲を払いつつ働いた部隊を否定した。", "示すとともに", "否定した"),
    ("首相は犠牲を払いつつ働いた部隊を否定した。", "払いつつ", "働いた"),
    # circumstances set off by a comma are not those of a condition with a subject of its own
    ("首相は記者団に対し、韓国が供与すれば「大きな間違いになる」と述べた。", "記者団に対し", "述べた"),
    # a relative clause looks past a name with の only where names are known; a noun with の takes it
    ("国境を守る部隊が撤退した。", "守る", "部隊が"),
    # a clause before a quotation belongs to it where it has a subject beside the speaker's topic
    ("首相は、部隊が国境を越え、戦争が「歴史になる」と述べた。", "越え", "なる」と"),
    ("首相は会場に入り、戦争が「歴史になる」と述べた。", "入り", "述べた"),
    # も behind a case adds one more and raises no topic
    ("首相は、政府は反対にもかかわらず封鎖したと述べた。", "政府は", "封鎖したと"),
    # a clause with a subject leans out of a relative clause, not out of what gives the content of a noun
    ("電算機が攻撃を受け、接続が切れるなどの障害が起きた。", "受け", "起きた"),
    ("米国が対話を行い、対話が成功することを望む。", "行い", "成功する"),
    # what another does than whom the sentence is about is part of what is told
    ("首相は、外相が退き、次官が兼ねる方針を否定した。", "退き", "兼ねる"),
    ("外相が退き、首相は次官が兼ねる方針を否定した。", "退き", "否定した"),
    # a clause modifies what is named by several words between marks, and a noun behind a comma
    ("去年起きた「大きな地震」が終わった。", "起きた", "地震」が"),
    ("去年起きた「終わる」と述べた。", "起きた", "述べた"),
    ("去年起きた、大きな地震が終わった。", "起きた", "地震が"),
    ("去年起きたが、大きな地震は終わった。", "起きたが", "終わった"),
    ("首相が訪れ、会談する可能性がある。", "訪れ", "会談する"),
    ("首相が訪れ、反発する声がある。", "訪れ", "ある"),
    # somebody raises his voice by saying something
    ("外相が訪れ、「帰ろう」と声をかけ、帰ったという。", "帰ろう」と", "かけ"),
    ("外相が訪れ、「帰ろう」と荷物をまとめ、帰ったという。", "帰ろう」と", "いう"),
    # whose subject stands behind a topic is told of, past a clause that modifies a noun
    ("首相は、部隊が国境を越え、傷を負う人が出たと述べた。", "越え", "出たと"),
    ("部隊が国境を越え、傷を負う人が出たと首相が述べた。", "越え", "述べた"),
    # what is thought stands with its verb: the object is spoken of
    ("外相は決定を「正しいと見る」と述べた。", "決定を", "述べた"),
    # one more of whom it is told, unless another one spoke before
    ("首相は、損失も続くと述べた。", "損失も", "続くと"),
    ("首相は破ったと述べ、外相も続くと述べた。", "外相も", "述べた"),
    ("首相は、部隊は傷も残さないと述べた。", "部隊は", "残さないと"),
    # behind a clause, a time before a subject is of what is told
    ("首相は訪日し、17日には戦争が続くと述べた。", "17日には", "続くと"),
    # a noun that carries a clause is no part of a list
    ("軍が攻撃に加わったため、撤退を求めた。", "ため", "求めた"),
    ("軍が攻撃、撤退を求めた。", "攻撃", "撤退を"),
    # where it is so stands in what is told, unless another clause was told before
    ("首相は、沿岸では戦争が続くと述べた。", "沿岸では", "続くと"),
    ("首相は否定したが、沿岸では戦争が続くと述べた。", "沿岸では", "述べた"),
    # what its teller stands behind is told, clause by clause
    ("政府が合意に触れて、支援を始めたと外相が述べた。", "触れて", "始めたと"),
    # who says what another one tells
    ("紙面は、首相は「続ける」と述べたと指摘した。", "首相は", "述べたと"),
    # a time right before a clause that modifies a noun is of that clause
    ("首相は、来週始まる試合で戦争が続くと述べた。", "来週", "始まる"),
    ("首相は、先週、試合で戦争が続くと述べた。", "先週", "述べた"),
    # what is still to come is told
    ("首相は、来週、試合で戦争が続くと述べた。", "来週", "続くと"),
    # so is not one set off behind who tells it, unless the topic has a day of its own
    ("紙面によると、来週、始まる試合に首相は出席した。", "来週", "出席した"),
    ("紙面によると、来週始まる試合に首相は出席した。", "来週", "始まる"),
    ("紙面によると、来週、始まる試合に首相は今月、出席した。", "来週", "始まる"),
    # behind a topic set off, a day with には is of what is told
    ("首相は、来週には戦争が続くと述べた。", "来週には", "続くと"),
    ("首相は先週には戦争が続くと述べた。", "先週には", "述べた"),
    # a time with に has nothing
    ("県警は先週に、首相に傷があるとして撤退を求めた。", "先週に", "求めた"),
    ("外相は隣国に傷があるとして撤退を求めた。", "隣国に", "あると"),
    # who is asked by a noun
    ("首相は隣国に対し、撤退するよう要求を出した。", "隣国に対し", "出した"),
    # a noun of doing that is told has who did it behind the topic
    ("首相は三人が死亡と発表した。", "三人が", "死亡と"),
    ("首相が撤退と発表した。", "首相が", "発表した"),
    # what is said so, and what so is
    ("首相は公然と撤退を求めた。", "公然と", "求めた"),
    # what a circumstance is made of
    ("外相は合意を前提に、撤退を求めた。", "合意を", "前提に"),
    ("外相は合意を会議に求めた。", "合意を", "求めた"),
    # nor lacks it an object where the verb behind it has one
    ("外相は決定を「支持する」と否定した。", "決定を", "否定した"),
    # with に is said to whom or when one speaks
    ("外相は県警に「子供がいなくなった」と述べた。", "県警に", "述べた"),
    # set off behind a topic it is what is spoken of
    ("首相は、増税について、避けると述べた。", "増税について", "述べた"),
    ("首相は増税について決めたと述べた。", "増税について", "決めたと"),
    # how all do it goes with who does it
    ("両国は共に、撤退は困難だと述べた。", "共に", "述べた"),
    ("両国は、共に撤退すると述べた。", "共に", "撤退すると"),
    # what is made so
    ("市は遺体と対面できるようにすると発表した。", "対面できるように", "すると"),
    ("市は遺体と対面するように求めたと発表した。", "対面するように", "求めたと"),
    # what is done with も before its verb is no one more topic
    ("米国は禁輸も求めていたが、中国が反対し、削除された。", "米国は", "求めていたが"),
    ("米国は禁輸を求めていたが、中国も反対し、削除された。", "米国は", "求めていたが"),
    # a case is of what is told
    ("米国は、戦争が起きた場合は制裁を科すとしている。", "場合は", "科すと"),
    ("米国は、戦争が起きた昨年は制裁を科すとしている。", "昨年は", "している"),
    # one attitude beside another act of saying, not in what that says
    ("首相は、米国が提案を拒んだことを歓迎し、支援を打ち切るべきだと述べた。", "歓迎し", "述べた"),
    ("首相は、米国が提案を歓迎し、支援を打ち切るべきだと述べた。", "歓迎し", "打ち切るべきだと"),
    ("首相は残る意向を示す一方、開発するよう指示したことを認めた。", "一方", "認めた"),
    ("首相は船を造る一方、開発するよう指示したことを認めた。", "一方", "開発するよう"),
    # a clause of how the next comes about keeps the subject for that
    ("国は、首相が交渉を経て辞任を決め、撤退を求めたと述べた。", "決め", "求めたと"),
    ("国は、交渉を経て辞任を決め、撤退を求めたと述べた。", "経て", "決め"),
    ("首相は計画が正しいと歓迎する一方、戦争が起きたと指摘した。", "一方", "指摘した"),
    # the same case twice: the first goes to the farther predicate
    ("米国が中国が提案した案を拒否した。", "米国が", "拒否した"),
]


@pytest.mark.parametrize(("text", "dependent", "head"), HEADS)
def test_head(text: str, dependent: str, head: str) -> None:
    tokens, phrases, _ = read(text)
    phrase = next(p for p in phrases if words(tokens, p) == dependent)
    assert words(tokens, phrases[phrase.head]) == head.strip("「」")


CLAUSES = [
    # a noun of doing ends a sentence, whatever goes with it
    ("首相は情勢について説明。", "説明", "main", ""),
    ("首相は侵攻を改めて非難。", "非難", "main", ""),
    ("首相は大統領と約1時間にわたり協議。", "協議", "main", ""),
    ("首相は両氏と相次いで協議。", "協議", "main", ""),
    ("首相は両氏とそれぞれ協議。", "協議", "main", ""),
    # text, predicate, kind, connective
    ("大統領が訪朝すると発表した。", "訪朝すると", "quote", "と"),
    ("「協議を続ける」と強調した。", "続ける」と", "quote", "と"),
    ("撤退するよう求めた。", "撤退するよう", "quote", "よう"),
    ("撤退すると同時に協議を求めた。", "撤退すると同時に", "coordinate", "とともに"),
    ("軍が撤退したのかと述べた。", "撤退したのかと", "quote", "と"),
    ("軍が撤退したのと述べた。", "撤退したのと", "adverbial", "の"),
    ("署名する可能性を示唆した。", "署名する", "nominal", "可能性"),
    ("撤退することを決めた。", "撤退する", "nominal", "こと"),
    ("支援すべきだとの見方を示した。", "支援すべきだとの", "nominal", "見方"),
    ("首都を訪れた代表団は帰国した。", "訪れた", "relative", "代表団"),
    ("首相は訪米し、会談した。", "訪米し", "coordinate", "連用"),
    ("攻撃すれば報復する。", "攻撃すれば", "adverbial", "ば"),
    ("訪問した際に合意した。", "訪問した", "adverbial", "際"),
    ("両国は合意したが、対立は続く。", "合意したが", "coordinate", "が"),
    ("両国は合意したものの、対立は続く。", "合意したものの", "coordinate", "が"),
    ("両国は合意した。", "合意した", "main", ""),
    ("大統領は支援の継続を表明。", "表明", "main", ""),
]


@pytest.mark.parametrize(("text", "predicate", "kind", "connective"), CLAUSES)
def test_clause(text: str, predicate: str, kind: str, connective: str) -> None:
    tokens, phrases, clauses = read(text)
    clause = next(c for c in clauses if words(tokens, phrases[c.predicate]) == predicate.strip("「」"))
    assert (clause.kind.value, clause.connective) == (kind, connective)


NO_CLAUSES = [
    # what is of something ends no clause
    "両国の長年の協議。",
    "情勢についての協議。",
    "情勢をめぐる協議。",
    "新たな協議。",
]


@pytest.mark.parametrize("text", NO_CLAUSES)
def test_a_noun_of_doing_alone_is_no_clause(text: str) -> None:
    _, phrases, clauses = read(text)
    assert not [c for c in clauses if c.predicate == phrases[-1].index]


FORMS = [
    # text, voice, negated, tense, modality
    ("攻撃した。", "active", False, "past", ()),
    ("攻撃する。", "active", False, "nonpast", ()),
    ("攻撃している。", "active", False, "nonpast", ("ている",)),
    ("攻撃された。", "passive", False, "past", ()),
    ("撤退させた。", "causative", False, "past", ()),
    ("攻撃しなかった。", "active", True, "past", ()),
    ("攻撃していない。", "active", True, "nonpast", ("ている",)),
    ("攻撃すべきだ。", "active", False, "nonpast", ("べき",)),
    ("攻撃するかもしれない。", "active", False, "nonpast", ("かもしれない",)),
    ("攻撃するだろう。", "active", False, "nonpast", ("だろう",)),
    ("撤退せざるを得ない。", "active", False, "nonpast", ()),
    ("撤退しなければならない。", "active", False, "nonpast", ("べき",)),
    ("攻撃してはならない。", "active", True, "nonpast", ("べき",)),
    ("攻撃ではない。", "active", True, "nonpast", ()),
    # what stands done, and a copula that only looks like it
    ("地雷を埋めてある。", "active", False, "nonpast", ("てある",)),
    ("協議する予定である。", "active", False, "nonpast", ()),
]


@pytest.mark.parametrize(("text", "voice", "negated", "tense", "modality"), FORMS)
def test_predicate(text: str, voice: str, negated: bool, tense: str, modality: tuple[str, ...]) -> None:
    clause = read(text)[2][-1]
    read_as = (clause.voice, clause.negated, clause.tense.value, clause.modality)
    assert read_as == (voice, negated, tense, modality)


ODD = ["", "。", "「" * 30, "「" * 30 + "」" * 30, "米国は" * 300, "した" * 300, "AとBと" * 200]


@pytest.mark.parametrize("text", ODD)
def test_odd_sentences_are_bounded_and_whole(text: str) -> None:
    tokens, phrases, _ = read(text)
    for phrase in phrases:
        assert phrase.head == -1 or phrase.head > phrase.index
    assert len(phrases) <= max(600, len(tokens))
