/** What makes the chips of a sentence those of AI: `AI 칩을 넣은 서버동`. */
export const OF_AI_CHIPS = /AI ?칩|데이터 ?센터|슈퍼컴/

/** Between a count and its chip, where no part of the sentence ends: `5,000< of the newest Nvidia >GB300s`. */
export const TO_CHIP = /^[^.,;:()]{0,34}$/

/** The same where the chip stands before: `B200< chips: >4,000`. */
export const TO_COUNT = /^[^.,;]{0,14}$/

/** Units of what holds chips, or is done with them, and is none: `300 <servers>`, `GPU 작업 5만 <건>`. */
export const MACHINES = /servers|racks|systems|CPUs|[건곳종편권]|가지|코어/

/** Before a count that each of several gets: `연구팀당 16장`. */
export const FOR_EACH = /[팀관제]당 /

/** Before what one costs or holds: `한 대에 8장`. */
export const OF_ONE = /(?:한|1) ?(?:대|장|개|기)(?:에|당) ?$/

/** Words of a plan among those of what lies ahead: `<plans> to deploy`, `도입할 <계획>`. */
export const OF_PLAN = /plan|계획|방침|생각|구상|다는 /

/** Before the count that another came from: `<from about >20,000 to 50,000`. */
export const FROM_COUNT = /\bfrom (?:about |roughly |around )?$/

/** Behind the count that another came from: `2만장<에서 5>만장으로`. */
export const TO_ANOTHER = /^에서 (?:[가-힣]+ )?(?:약 )?\d/

/** Between a count and the chip of the next: `B200 8000장<, H200 >2000장`. */
export const NEXT_CHIP = /^(?:, | 및 |[와과] )[A-Z\d]{2,6} $/

/** Opens a sentence on those that the last one named: `<양사>는 10억달러와 20억달러를`. */
export const THE_TWO = /^(?:이들|양사|두 회사|두 기업)/

/** Between a worth and the deal it is of: `the value< of the >contract`. */
export const OF_THE_DEAL = /^ of (?:its |the |their |all )?$/

/** Before a part of a sum and whom it came from: `raised $1 billion, <including >$200 million from Norlane`. */
export const PART_FROM =
  /(?:including|investment from [A-Z]\w{1,16}(?: [A-Z][a-z]{1,4}\.?)? and) (?:about |up to )?$/

/** Between an earlier time and what a figure is now: `from $8 in 2024< to about >$2`. */
export const MOVED_TO = /^ to (?:about |around |just |only )?$/

/** Behind a sum, a part of the sentence that tells of something else: `valued at $2 billion<, >is building`. */
export const NEXT_PART = /^, (?!which|that|and\b|as\b)/

/** Between a sum and the same in other money, behind one told so: `(€2 billion<, >£1.7 billion)`. */
export const OR_ELSE = /^(?: ?[,;·/] ?(?:한화 ?)?(?:약 ?|대략 ?)?| - |, or | or )$/

/** Opens the next sentence where the space before it is missing: `200,000 GPUs.<The >array`. */
export const OPENS_NEXT = /^(?:The|This|That|It|In|But|We|He|She|They|Last) /

/** Between the next owner of a Korean list and his count: `구글<은 약 >3만개`. */
export const OWN_COUNT = /^(?:은|는|이|가|도)? (?:각각 |약 |최대 |총 )?$/

/** Behind a chip, that it is among those counted: `H200을 <포함>해 3만개`, `30,000 chips, H200s <included>`. */
export const INCLUDED = /^s?[^,.]{0,24}(?:포함|included)/

/** Between the owners of a list and their sums: `followed by Norlane< at about >$9 billion`. */
export const LISTED_AT = /^ (?:at|with)(?: about| around| roughly)? $/

/** Between the verb of saying and its day: `said< on >Thursday`, `said late Tuesday`. */
export const SAID_ON = /^ (?:on |in |late |early |in a [a-z]+ on )*$/

/** What begins an English clause: `<, while >Norlane has 3,000`. */
export const CLAUSE_STARTS = /^,? (?:while|whereas|but|although|though|which|after|as) /

/** Behind a name, a clause that tells of it: `Norlane<, which> raised`, `Ferrow <— which> raised`. */
export const WHICH = /^(?:,| [—–-]{1,2}) (?:which|who|whose)\b/

/** Between a sum and a time of the next clause: `reached $9 billion<, while Norlane's >second quarter`. */
export const NEXT_TOLD =
  /[,;—–] (?:while|whereas|but|although|though|compared|which|whose) |;|\b(?:than|double|triple|twice|half) what /

/** What a company tells of itself it will do: `<said on Monday that it will> acquire`. */
export const TELLS_OF_ITSELF =
  /\b(?:said|says|announced|confirmed|disclosed)(?: (?:on |late |early )?(?:today|yesterday|[A-Z][a-z]{2,5}day|[A-Z][a-z]{2,8} \d{1,2})| in a (?:[a-z]+ )?(?:statement|filing|release|post|announcement))?,? (?:that )?it (?:will|would)$|\b(?:said|announced|confirmed|disclosed) (?:[^.;$€£¥]{1,60}, )?that the (?:company|group|firm|startup) (?:will|would)$/

/** Between money raised and who raised it: `$9 billion< bond sale for >Norlane`. */
export const RAISED_FOR =
  /^ (?:[a-z-]+ ){0,3}(?:loan|bond|debt|financing|facility|notes|round|offering|grant|award)s?(?: sale| offering| package| deal)? (?:for|to) (?:the )?$/

/** Between a verb of buying or a worth and a name that it tells nothing of: `a $9 billion valuation< and pegs >Norlane`. */
export const NEXT_OBJECT = /[\d;]| and |^, /

/** Between money put in and who puts it: `received a $5 billion< investment from >Norlane`. */
export const PUT_IN_BY = /^ (?:[a-z]+ ){0,2}investment (?:agreement |deal |commitment )?from (?:the )?$/

/** Before whom something makes worth a sum: `the round <gives >Norlane a $3 billion valuation`. */
export const MAKES_WORTH =
  /\b(?:giv(?:es|ing|en?)|gave|hand(?:s|ed|ing)) (?:the )?$|\b(?:round|investment|stake|financing|funding|check|bet|Series [A-H]) (?:in|into) (?:the )?$/

/** Before a name that does something in a clause of its own: `comes <as >Norlane begins`; not `such as Norlane`. */
export const AS_CLAUSE = /(?<!\bsuch |\bwell )\bas (?:[A-Z][A-Za-z]{1,16}-(?:backed|owned|led|based) )?$/

/** Before the price of goods that are sold: `<sold >$430 million of batteries`. */
export const SOLD =
  /\b(?:sold|sells?|selling|shipped) (?:about |around |nearly |over |more than |up to |roughly )?$/

/** Behind it, the goods, which are no loans or shares: `< of> batteries`. */
export const OF_GOODS =
  /^ (?:in|of|worth of) (?!(?:[a-z-]+ ){0,2}(?:bonds?|notes|debt|loans|stock|shares|equity|securities|paper)\b)/

/** Behind a chip, that it only measures or holds another: `H100<의> 10배`, `H100<보다>`. */
export const NAME_OF_OTHERS = /^(?:\([^)]{1,12}\))?(?:의|보다| 대비)/

/** Between a sum and the subject of a part of its own: `$9 billion<, followed by >Norlane`. */
export const NEXT_SUBJECT = /;|, (?:with|led by|followed by|and the) /

/** Before whom money goes to: `will <pay >Norlane`. */
export const PAYS_TO = /\bpa(?:y|id|ys|ying) $/

/** Between a Korean name and its sum: `가나<는 >1조원`. */
export const IS_OF = /^ ?[은는] $/

/** What `more than` tells of instead of a sum: `more than <double> the $3 billion`. */
export const TIMES_AS_MUCH = /double|twice|triple/

/** Before a company that its ticker follows: `estimates <for >Norlane Foods (NYSE:NLF)`, `EPS Estimate To $2 <On >Norlane (NRL)`. */
export const BEFORE_TICKER =
  /\b(?:[Oo]n|[Ff]or|[Oo]f|[Ii]n) (?=(?!(?:USD|EUR|GBP|CAD|Rs|US)\b)[A-Z][\w&'.-]{0,20}(?: (?:[A-Z0-9&][\w&'.-]{0,20}|and|of)){0,5} \((?:(?:NASDAQ|NYSE|NYSEARCA|AMEX|OTC|OTCMKTS|TSX|TSE|LON|LSE|ASX|KRX|STO|EPA|ETR) ?: ?)?[A-Z]{1,5}\))/

/** Opens a sentence on shares: `<Shares of >Norlane rose`. */
export const SHARES_OF_WHOM = /^(?:The )?(?:shares|stock) (?:of|in) /i

/** Behind a company with news: `Norlane< ahead> of results`. */
export const NEWS_ENDS = /^(?:[.,;:]| (?:remains|drew|attracted|after|ahead|before|following|as|has|and)\b)/

/** Several tickers in brackets: `(NRL, TSV)`. */
export const TICKERS_LISTED = /^\([A-Z]{1,5}(?:, ?[A-Z]{1,5}){1,11}\)/

/** Behind a house, brackets with a sum or a name: `Norlane< ($>30)`. */
export const SUM_OR_NAME = /^ \((?:[A-Z]{0,3} ?[$€£\d]|[A-Z][a-z])/

/** A house behind the dash that ends a headline: `목표가↑<-가나>`. */
export const HOUSE_AT_END = /(?:[-—[…·]|\.\.) ?([가-힣A-Za-z車]{2,8})$/

/** The words before a title that may name a house: `<가나 리서치 >연구원`. */
export const WORDS_OF_HOUSE = /((?:[가-힣]{1,6}\s)?[가-힣]{2,6})(?:\s|의\s)$/

/** What parts a house from the company it tells of: `가나증권에 <따르면> 다라전자는`. */
export const TOLD_BY = /따르면,? |[상하]향한 |올린 |내린 |낮춘 |높인 /

/** Between a worth and whose it is: `the $9 billion< that >Norlane is now valued at`. */
export const VALUED_IN_CLAUSE = /^ (?:that|at which) (?:[a-zA-Z]{2,10} ){0,5}$/

/** Before a time that opens a sentence, whose verb stands behind: `<In early >October, Norlane raised`. */
export const OPENS_WITH_TIME =
  /(?:^|[.;!?"”–—-] |\n)(?:(?:And|But|Then|Also|Back|Finally,|Later,|Meanwhile,|Separately,) )?(?:also )?[Ii]n (?:early |late |mid-?|the )?$/

/** A name whose sum stands right behind it: `<Quillon Labs>'s $250 million round`. */
export const OWN_BEFORE =
  /(?<![A-Za-z0-9])([A-Z][A-Za-z0-9]{2,16}(?: [A-Z][A-Za-z0-9]{1,16})?)['’]s (?:(?:new|latest|recent|planned|proposed|reported|massive|record|huge|initial) )?$/

/** Before whose round it is: `€1 billion of the <funding for >Norlane`, `<led >Norlane's round`. */
export const ROUND_FOR =
  /\b(?:(?:funding|round|financing|raise|investment) for|led|leads|leading|joined) (?:the )?$/

/** Between a name and what a clause tells that it raised or paid: `Norlane<, the robotaxi pioneer that raised >$16bn`. */
export const RAISED_IN_CLAUSE =
  /^, (?:the|an?) [^,;.$€£]{3,60} (?:that|which) (?:has |had )?(?:recently |just )?(?:raised|secured|closed|landed|bought|acquired|invested|spent|borrowed) (?:an? |about |over |nearly )?(?:[A-Z]{0,3} ?[$€£]?[\d.]+ ?\w* at an? )?$/

/** Before a sum in another dollar: `US$<203 million ($346m>)`. */
export const OTHER_DOLLAR = /^US\$/

/** Beside a sum of capital spending, that it is one expected: `50억달러 자본지출 <가이던스>를 유지`. */
export const EXPECTED = /가이던스|지출 전망|투자 전망|guidance/

/** Words of what a company expects to earn or spend: `capex guidance`, `연간 가이던스`. */
export const GUIDANCE = /^(?:가이던스|guidance)/

/** Names of chips that are those of whole machines: `GB200 NVL72`, `DGX H100`. */
export const MACHINE_NAME = /NVL|[DH]GX/

/** Between a count and a part of it: `1만개를 주문했다. <이 중> 4000개는`. */
export const OF_THESE = /이 ?(?:중|가운데)/

/** Between the sums of a row of owners: `$5 billion< and >$10 billion`. */
export const NEXT_OF_ROW = /^,? (?:and )?$/

/** Before things counted that were told before: `<all >300 racks`. */
export const THOSE = /\b(?:the|these|those|all) $/

/** Between a word and a number that belongs to it nothing closes a part. */
export const SHORT_GAP = /^[^,.;:()]{0,22}$/

/** Between the last two names of a list: `Nvidia, Amazon<, and >Meta`. */
export const LIST_END = /^,? (?:and|&) $/

/** Opens a line that asks: `Q. 올해 설비투자는?`. */
export const QUESTION = /^Q[.:]? /

/** Behind a Korean subject: `요타<는 >H100 1만6384개를`. */
export const ACTING_KO = /^[은는이가] /

/** Between a helping verb and its own stand words only: `will <eventually> have`. */
export const WORDS_ONLY = /^[\w ']*$/

/** A ticker behind a dollar sign, as posts and lists of news write it: `$ACME`, `$BRK.B`. */
export const CASHTAG = /\$[A-Z]{1,5}(?:\.[A-Z])?(?![\w$])/y

/** Before a name that heads its paragraph, as an item of a list or a line of notes: `<- >Acme — `, `<1. >ACME (held): `, `<- >가나전자: `. */
export const PARAGRAPH_HEAD = /^(?:[-–•·*] |\d{1,2}[.)] )?(?=[A-Z가-힣][^:\n—]{0,40}(?::| [—–-] ))/
/** Before a house that heads the notes below it: `<■ >가온증권`, `<1. [>가온증권`. */
export const HEADING_STARTS = /^[^A-Za-z가-힣]{0,8}$/

/** Behind it nothing but brackets and the end: `가온증권<] (3월 10일)>`, `Norlane Securities<:>`. */
export const HEADING_ENDS = /^(?:'s)?(?: 리포트| 보고서)?[\])】>"]?(?: ?\([^()\n]{1,24}\))?:?$/

/** Behind a name, that somebody else does something with it: `가나텔레콤<과 > 협약을 맺고`. */
export const PARTNER = /^[과와] /

/** Behind the noun that ends a Korean headline: `4억달러 유치<…>기업가치`, `[4억달러 유치<]>`, `4억달러 유치< — >`, `4억달러를 조달<해 기>업가치`. */
export const LAST = /^(?:$|[….·"'\])(]| [—–-] |해 [기몸])/

/** A company's name that ends in AI: `사카나AI는`; a table of what startups are worth: `| Company | Valuation |`. */
export const NAMED_AI =
  /[가-힣]AI(?:[은는이가의도]|(?![A-Za-z가-힣]))|^\| ?\**(?:Company|Startup|기업|회사)[^\n|]{0,12}\|(?:[^\n|]{1,24}\|){0,4}[^\n|]{0,24}(?:aluation|기업 ?가치)/m

/** Behind the name that opens a row: `- 가나< - >클러스터에 6500억원`. */
export const DASHED = /^[-–—] /

/** Opens a sentence on others than the view before: `<같은 시각> 나라전자는 1% 내렸다`, `<Meanwhile>, Norlane rose`. */
export const OF_OTHERS = /^(?:같은 시[각간]|한편|반면|Meanwhile|Elsewhere)/
/** What others reckon will be put in: `are <projected to> spend`, `<forecast at> $600 billion`. */
export const PROJECTED =
  /\b(?:projected|forecast(?:ed)?|predicted|estimated) (?:to|at|above|near|around|over)\b/

/** Before the sum of a stake that somebody has: `<owns a >$800 million stake`, `Norlane<'s >$2 billion stake`. */
export const HAS =
  /(?:\b(?:own(?:s|ed)?|owning|holds?|held|holding|ke(?:eps?|pt)|retain(?:s|ed)|has|had|have|its|their|own|existing)|['’]s)(?: (?:an?|own|existing|about|around|roughly|nearly|over|more than|estimated|approximately)){0,4} $/

/** Before the sum of a stake that somebody gets: `<took a >$300 million stake`. */
export const TOOK =
  /\b(?:t[ao]k(?:es|en)|took|taking|acquir(?:es|ed)|b(?:uys|ought)|purchased)(?: (?:an?|about|around|roughly|nearly|over|more than)){0,3} $/i

/** Behind a sum, the stake that it is worth: `$800 million< stake>`. */
export const STAKE_HELD = /^ (?:[a-z]+ ){0,2}(?:stake|holding|shareholding)\b/

/** The same in Korean, with that it is held: `8억달러<어치 지분을 보유>`. */
export const STAKE_HELD_KO =
  /^(?:어치|규모|상당)?의? ?[^ .,]{0,10} ?(?:지분|주식)[을를]? ?(?:보유|갖고|가지고|들고|쥐고)/

/** A round that is named without a verb has been closed: `Series C (May 2024): $1.1 billion`, `시리즈B 300억원`. */
export const NAMED_ROUND = /^(?:series|seed|raise$|in (?:funding|equity)|시리즈)/i

/** Behind a time in brackets; not before a colon, where it is that of what follows: `Series C (May 2024<)>: $1.1 billion`. */
export const BRACKET_ENDS = /^\)(?![*_]{0,2}:)/

/** What was raised to a sum is no money raised: `capex <raised to $>75 billion`. */
export const RAISED_TO =
  /^rais(?:e[ds]?|ing) (?:(?:[\w'’-]{1,12} ){0,5}(?:capex|expenditures?|spending|guidance|guide|forecast|outlook|target|budget|stake|floor|range) )?(?:to|from|by) (?:(?:about|around|roughly|nearly|over|as much as|up to) )?\S$/i

/** Figures of the books that may be money put in as well. */
export const PUT_IN_TOO = /^(?:cash|debt|bookings|charge|assets|(?:in|of) orders)/i

/** The name that heads a row of a table: `| **Quillon** | $350M |`, `| 가나클라우드 | 3500억원 |`. */
export const FIRST_CELL =
  /^\| ?[*_[]{0,3}((?:[A-Z]|[a-z]{1,2}[A-Z]|\d[a-z])[A-Za-z0-9&.]{1,16}(?: [A-Z][A-Za-z0-9&.]{0,16}){0,2}|[가-힣]{2,12})(?: \/ [A-Z][A-Za-z]{1,16})?(?:\]\([^()|]{4,80}\))?[*_\]]{0,3}(?: \([^()|]{2,24}\))? ?\|/

/** Between who raises and the sum, in English: `invested $2 billion in >Norlane<'s >$20 billion round`. */
export const OWN_ROUND = /^['’]s (?:[a-z]+ )?$/

/** A year, a part of one or a fiscal year, which is over by the end of its year at the latest: `2025Q3`, `FY2025`. */
export const FISCAL = /^(?:FY)?(\d{4})(?:([QH])(\d))?$/

/** Behind a sum that is a worth in so many words: `a pre-IPO round at $50 billion< valuation>`. */
export const VALUATION_BEHIND =
  /^[*_]{0,2}(?:-plus)? (?:pre-?money |post-?money |private |seed |Series [A-H] |IPO )?val(?:uation)?\b|^[*_]{0,2} 평가(?:[로에를]|받|$|[.,…·])/

/** Verbs by which money is that of a contract: `<signed> for $2 billion`. */
export const SIGNED = /^(?:signed|contracted|contract to)$/i

/** What raises no money, and an aim that is that of something else: `Investment in AI <Raises Fresh Doubts>`, `AI 확장을 <목표로 >1조원을 유치했다`. */
export const NO_STATUS =
  /^rais(?:e[ds]?|ing) (?:[a-z]+ ){0,3}(?:concerns?|questions?|doubts?|fears?|eyebrows|alarms?|hopes|suspicions?)\b|^목표로 (?:약 |총 |최대 |무려 )?\d{1,4}[만천억조,.]/i

/** Between a name that opens a bracket and its part of the sum before: `a $100 billion round (>Norlane< ~>$30 billion, …)`. */
export const BRACKET_PART = /^ [~≈]?$/

/** Before a sum that capital spending has reached: `its <capex hit >$44 billion`. */
export const CAPEX_WAS =
  /(?:cap(?:ex|ital expenditures?)|capital spending),? (?:was|reaching|totaling|totalling|were|hit|reached|rose to|surged to|jumped to|soared to|climbed to|(?:sky)?rocketed to|ballooned to|totaled) (?:about |roughly |nearly |over )?$/i

/** A company's name in Chinese characters. */
export const FOREIGN = /[一-鿿]/

/** Behind a time that heads its row, which is that of all the row tells: `**2026-03-02<:** >Norlane raises`, `Series B, May 2025<: >$40 million`. */
export const TIME_HEADS = /^[*_)\]]{0,3}(?::| [—–-] )/

/** Before a name, a bracket that is still open: `(<formerly >Norlane`. */
export const BRACKET_OPEN = /\([^()]*$/

/** Around a name behind its sum, for which a line stands, that the money is put in by it: `$2 billion< >Norlane< equity investment>`. */
export const PUT_IN_OWN =
  /^,? (?:[a-z]+-[a-z]+ ){0,2}\n (?:[a-z]+ ){0,2}(?:investment|infusion|pledge|backing)\b/

/** The same of what is contracted: `$9 billion<, five-year >Norlane< GB300 contract>`. */
export const SIGNED_OWN =
  /^,? (?:[a-z]+-[a-z]+ ){0,2}\n (?:[A-Za-z0-9-]+ ){0,2}(?:contract|agreement|deal|order|lease|commitment)\b/

/** Between a sum and with whom one that rents computing out contracts: `landed a $9 billion< cloud contract with >Norlane`. */
export const WITH_CLIENT =
  /^,? (?:[A-Za-z-]+ ){0,5}(?:contract|agreement|deal|pact|lease|order|partnership) with (?:the )?(?:[a-z]+ (?:lab|company|startup|giant|maker|provider|firm) )?$/i

/** What such a deal is for, that it is paid by whom it is with: `signed a $11 billion< cloud deal with >Norlane`. */
export const CLOUD_WITH =
  /\b(?:cloud|compute|computing|capacity|GPU|hosting|infrastructure|services|colocation|lease|data[ -]cent(?:er|re))\b/i

/** Words for what is bought before its name: `acquire< open-source model platform >Norlane`. */
export const TO_OBJECT = /^(?: [a-z][a-z-]{1,15}){1,5} $/

/** What is worth a sum where nobody is named: `valued the <startup> at`, `한 <스타트업>이`. */
export const NAMELESS =
  /\b(?:[Aa]n?|[Tt]he|[Tt]his) (?:(?!that |which |your |our |my )[A-Za-z-]{1,18} ){0,4}(?:startup|start-up|company|firm|lab|chipmaker|unicorn|group|team|platform|maker|developer)\b|\b(?:AI|A\.I\.|chip|[Rr]obot(?:ics)?|cloud)['’]? (?:[Ss]tart-?[Uu]p|lab|company|unicorn)\b(?! [A-Z])|\bits (?:post-money )?valuation\b|(?:스타트업|업체|회사|신생 ?기업)[은는이가의]/

/** Verbs by which chips under a contract are ordered: `<signed> a deal for 200,000 GPUs`. */
export const SIGNS = /^(?:sign|ink)/i

/** Before a house that opens a line, no words: `<■ >가온증권`. */
export const NO_WORDS = /^[^A-Za-z가-힣]*$/

/** Ends a sentence, which signs no report. */
export const SENTENCE_STOP = /[.!?]/

/** Where a sentence ends and another begins. */
export const NEXT_SENTENCE = /[.!?]\s|\n/

/** A state's name that opens a longer one is not meant: `China Mobile`, `Seoul National University`. */
export const LONGER_NAME = /^ [A-Z]/

/** A company told by what may be its ticker. */
export const TICKER = /^[A-Z]{1,5}$/
