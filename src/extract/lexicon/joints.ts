/** Between a chip and its price: `B200s flat at`. */
export const CALLED_EN =
  /^s? ?[≈=] ?(?:~ ?)?$|^s?[^,.;]{0,20}?(?: (?:is|are|were|was|flat|now|still|at|around|about|near|just|only|from)){1,4} (?:~ ?)?$/

/** The same in Korean: `GB200 NVL72는`. */
export const CALLED_KO = /^(?:은|는|이|가|도|의 경우)? ?(?:약|대략|최대|최소|대개|보통)? ?$/

/** What one machine costs is put into nothing: `장비 대당 가격이 20억원`. */
export const PRICE_OF_ONE = /(?:[대개장]|(?<!분)기)당 (?:가격|단가)?[이은]? ?(?:약 )?$/

/** Tells of the price at another time: `2년 전에는`. */
export const EARLIER = /^[^.]{0,12}(?:전|당시|지난해|작년|초)(?:에는|만 해도|까지만 해도|에|엔)? [^.]{0,6}$/

/** Between the names of chips that a count holds of both: `H100/H200`, `GB200과 GB300 55만장`, `H100 and H200 chips`. */
export const TOGETHER = /^s?(?:[/·+]| ?[·+/] ?|과 |와 | 및 |, | and | or | & )(?:엔비디아 |Nvidia )?$/

/** Between a count and the kind that is told behind it: `a 24,000-GPU <cluster of AMD> MI355X`, `22,000 GPUs <across three sites, mostly> H100s`. */
export const OF_KIND =
  /^(?: (?:(?:cluster|system|supercomputer) of )?|[^.;:\d]{0,48}, (?:mostly|mainly|largely|chiefly|primarily|all|all of them|most of them|the bulk of them) (?:of them )?)(?:AMD |Nvidia |NVIDIA )?$/

/** What tells that so many chips only measure others: `the equivalent of 67,000 H100s`, `H100 60만 개에 상당하는`. */
export const AS_MANY_AS =
  /\bequivalent (?:of|to)(?: about| roughly| around| some| nearly| over| more than| up to)? $/

/** Before the time that something took: `built in just`. */
export const TOOK =
  /\b(?:in|took|takes?|taking|within) (?:just |only |merely |about |around |roughly |under |over |less than )*$/

/** With whom something is done, no name of a list behind it: `엔비디아와 30억달러를 들여`. */
export const PARTNER =
  /^(?: ?그룹)?[와과] (?:약 ?|대략 |총 |최대 )?(?:[$\d]|[GNT]PU|[HBA]\d|협력|함께|손|공동|추가|계약|합의|맺은|체결한)/

/** What stands between the names of a list, what the next one is included: `앤트로픽<과 로봇 스타트업인 >피규어AI`. */
export const LIST_JOINT =
  /^(?:,? (?:and|&) |, |·| ?[-–] ?|(?:와|과) | 및 |, and |[와과,] (?:[가-힣A-Z]{1,8} ){0,2}[가-힣]{0,4}(?:스타트업|기업|업체|회사|개발사|제조사|운영사)인? )$/

/** How a sum in a Korean list ends whose won is left out: `260조, `, `160조 순`. */
export const SUM_END = /^조(?:, |$|\.|\)| 순| 등| \()/

/** Names outside the lexicon within a list: `from Microsoft, Reid Hoffman, Bill Gates and Nvidia`. */
export const NAMES_BETWEEN =
  /^(?:(?:, [A-Z][\w.-]{1,16}(?: [A-Z][\w.-]{1,16}){0,2}){1,6},? and |(?:, [가-힣A-Za-z0-9]{2,14}){1,5}, )$/

/** What may stand between a row's name and the colon behind it: `xAI Colossus 1(멤피스): H100 10만 장`. */
export const ROW_END =
  /^(?:,? [A-Z가-힣][A-Za-z가-힣]{1,11}){0,2}(?: \d)?(?:\((?:[^()\d]{1,12}|\d{6})\))?(?=:| \|| [-–—] )/

/** A sentence that opens with the site before: `이 데이터센터는`, `해당 시설에는`. */
export const SAME_SITE =
  /^(?:이|해당|이번|새) (?:AI ?)?(?:데이터 ?센터|캠퍼스|클러스터|센터|시설|단지|부지)|^(?:The|This|That) (?:[a-z0-9,-]{1,14} ){0,3}(?:facility|site|campus|cluster|data[ -]?cent(?:er|re)|supercomputer|complex)\b/

/** What somebody only reckons or claims runs: `may have about 500,000`, `10만개를 보유한 것으로 추정된다`. */
export const ESTIMATED =
  /\b(?:estimate[ds]?|reckons?|likely|probably|may have|believed|thought to|pegs|pegged)\b|\b(?:SemiAnalysis|Omdia|Epoch AI|TrendForce): |추정|추산/

/** What a figure is held against is not its time: `전년 대비 28% 늘어난`, `up 74% from a year earlier`. */
export const COMPARED_BEHIND =
  /^ (?:earnings call|IPO\b|initial public|listing\b)|^ ?(?:의 (?:약 )?[두세네\d.]{1,3} ?배|대비|보다|동기|같은 기간|수준|수치|와 비교)/

/** The same before the date: `up 74% from`. */
export const COMPARED_BEFORE = /\b(?:from|than|against|versus|vs\.?|compared (?:to|with))(?: the| in)? $/

/** Words that join a date to the amount before it. */
export const JOINED = /^,? (?:[a-z]{1,10} ){0,6}$/

/** Tells of those who take part in what another does: they are not what the next sentence is about. */
export const JOINING =
  /참여|주도했|투자자|participat|\bled (?:the|by)|joined the|\binvestors\b|\bco-?le(?:ad|d)\b|\b(?:to|will|are|is) lead(?:ing)? the\b/

/** Tells of a part of what another raises or spends: `ASML이 이 가운데 13억유로를 대고`. */
export const PARTLY =
  /이 ?가운데|이 ?중 |투자해 지분|지분 [\d.]{1,5}%를 (?:확보|취득|갖)|(?:이번 |해당 )?(?:라운드|펀딩)에는? |이번 투자에는? |\bround (?:included|includes|featured|drew|attracted|saw)\b|\bin (?:the|this) round\b|\bof (?:that|this) (?:sum|amount|total)\b|\b(?:put|puts|putting|invest|invests|investing|contribute) (?:in )?(?:a further|another|an additional)\b|\bled the (?:financing|round|deal|investment|funding|raise|fundraising)\b/

/** A verb of valuing with its object: `values Scale at`. */
export const VALUED = /^(?:values|valuing|valued|value) ([A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20}){0,2}) at /

/** Chips of no kind may be any: `5 million chips` that a carmaker lacks. */
export const PLAIN_CHIPS = /^[ -](?:of )?(?:(?:chips|accelerators)|(?:\w+ )*(?:parts|semiconductors))$/

/** Opens a sentence on the parts of a count told before: `구체적으로는 B200 1만장, H200 3000장이다`. */
export const PARTED =
  /^(?:구체적으로|이 ?중|이 ?가운데|그 ?중|종류별|사업자별|기업별|업체별|기관별|세부적으로)/

/** Behind the shares of a count told before: `7000장으로 가장 많고 라마 2000장 순이다`. */
export const RANKED = /(?:가장|제일) 많|순(?:이|으로)|뒤를 [이잇]/

/** Behind what runs, that it is only aimed at: `3월 가동<이 목표>다`, `운영<할 예정>이다`. */
export const AIMED_AT = /^(?:[이을를]|에 들어갈|할|될)? ?(?:목표|예정|계획)/

/** Before an owner, that he pays only a part of the sum: `7조원 <중> 가나가 5조원을`. */
export const PART_OF = /^ ?(?:중|가운데|중에서?) (?:[가-힣]{1,4} )?$/

/** Behind a count, that it is ordered, of whom the goal names: `TSMC에 30만개를 <추가 발주했다>`. */
export const PLACED_WITH = /^[을를]? ?(?:추가로? |새로 |더 )?(?:주문|발주|위탁)[했하한합함]/

/** Behind a sum, what is provided for it to the one it is paid by: `메타에 10억달러<어치 연산 능력을 제공>`. */
export const PROVIDED =
  /^\)?(?:에|어치의?|(?: 규모)?의?) [^.,]{0,24}(?:빌려[주준]|(?:임대|공급|제공|대여|납품)(?:[하한할해했합함]|키))|^ (?:worth )?(?:of|in) (?:(?:cloud|AI|GPU|data[ -]center) ){0,3}(?:computing|compute|cloud)(?: power| capacity| services)?\b/

/** What is provided, not money: `연산 능력`, `GPU 인프라`. */
export const COMPUTING =
  /GPU|칩|서버|인프라|연산|컴퓨팅|클라우드|용량|장비|가속기|데이터센터|\b(?:provid|suppl|rent|leas|sell)[a-z]{0,4} /

/** Behind a sum that shares are traded for: `1조4000억 순매수`, `3000억원어치 담았다`, `3210억·나라전자 2870억 사들여`. */
export const TRADED_FOR =
  /^(?:·[가-힣A-Za-z]{2,10} [\d천백,]{1,6}억)?(?:원)?(?:어치)?[을를]? ?(?:넘게 |가까이 )?(?:순?매[수도]|사들[여였]|담[았아]|팔아|쓸어)/

/** Before a number without a unit, the index whose level it is: `코스피 12개월 목표치를 5700에서 7000으로`. */
export const INDEX_BEFORE = /(?:코스피|코스닥|나스닥|다우|지수|S&P ?500)[^.,]{0,22}$/

/** Before a number, those who give views, counted: `증권사 21곳`, `애널리스트 66명 중 60명`. */
export const HOUSES = /(?:증권사|애널리스트|연구원|투자은행)[^.,]{0,10}$/

/** Behind a chip that only measures a count before it: `100만 장(H100 <환산>)`. */
export const MEASURED_IN = /^ ?(?:환산|상당|기준|급)/

/** Behind a sum of a list whose last names the currency: `<, 다라 349억, 마바 194억 달러>`. */
export const LISTED_SUMS =
  /^(?:, [가-힣A-Za-z]{1,12}(?:\([A-Z\d]{2,6}\))?[은는]? \d[\d,.조억천]{0,10}){1,8} ?(?:미국 |미 )?(?:달러|불|원|위안|엔|유로)|^, [가-힣A-Za-z]{1,12}(?:\([A-Z\d]{2,6}\))?[은는이가] \d[\d,.]{0,8}[조억][을를] [^.,]{0,32}(?:투자|투입|조달|유치|쏟아|들여|들인)/

/** Behind a count, that so many are linked or what it has grown to: `1만5000개<를 묶>는다`, `20만개<로 두 배 확장>됐다`. */
export const LINKED = /^[을를] (?:묶|엮|연결|탑재)|^로 (?:두 배 |세 배 |네 배 )?(?:확장|증설|불|늘)/

/** Behind the goal of chips counted before: `4000장은 나라연구원 <등에 납품>됐고`. */
export const SUPPLIED_TO = /^(?: 등)?에 (?:납품|공급|제공|인도)/

/** Words that name a part of a whole, not a change: `market share`, 영업이익률. */
export const SHARES = /(?:^share|stake|margins?|비중|점유율|지분|익률|마진|마진율)$/

/** What stands behind a number that is money though its currency was left out. */
export const BEHIND_BARE =
  /^(?:[.,;:)]|$| (?:a year|an?|in|for|from|to|up|down|this|next|last|by|on|at|and|over|during|the|that)\b)/

/** What is as firm as the verb before it: `an order for servers <equipped> with`, `aims to have 100,000 GPUs <online>`. */
export const GOVERNED =
  /^(?:bringing|featuring|equipped|powered|packed|filled|fitted|housing|using|online|live|operational)/

/** Told as others report it: `reportedly runs 20,000 GPUs`. */
export const REPORTED = /\b(?:reportedly|alleged(?:ly)?|allege)\b/

/** Near a price, what it is for: `시간당`, `per GPU-hour`. */
export const HOURS_BESIDE = /시간당|시간에|hourly|per GPU[- ]hour|an hour|\/hr/i

/** The same of months: `a month`, `월 임대료는 장당`. */
export const MONTHS_BESIDE = /\b(?:a|per) month\b|\bmonthly\b|(?:월|한 ?달) (?:임대|이용|사용|대여|구독)료/i

/** Between a sum of a list and the verb behind the last: `<10조원>, 다라는 2028년까지 20조원, 마바는 30조원을 투자`. */
export const LISTED =
  /^(?: 추가)?\)?(?:\([^()]{1,24}\))?[을를]?(?:, [가-힣A-Za-z0-9]{1,12}(?:\([A-Z\d]{2,6}\))?(?:[은는이가에]|에서|로부터)(?: [^, ]{1,12}){0,3} \$?\d[\d만억조천백,. ]{0,14}(?:(?:미국 |미 |홍콩 )?(?:원|달러|불|유로|엔|위안))?(?:\([^()]{1,24}\))?){1,6}[을를]? ?$|^(?: \([^()]{1,16}\))?, [$€£]\d[\d.,]{0,8} ?(?:[BMT]n?|billion|million)?(?: \([^()]{1,16}\))? ?(?:\| |for |in |on )?(?:AI )?$/

/** Before a count, what is counted that is no chip: `일자리 3만개`. */
export const THINGS_BEFORE =
  /(?:일자리|기업|업체|매장|점포|특허|부품|프로젝트|모델|서버|로봇|차량|항공기|여객기|전투기|선박|버스|전기차|가구|곳|앱)[ 은는이가]{0,2}(?:약 )?$/

/** Hours of chips are no chips: `5만 H800 GPU 시간`, `50,000 Nvidia Hopper GPU hours`, `80,000 H100-hours`, `90K chip<-hours>`. */
export const CHIP_HOURS =
  /^[^.,(]{0,26}(?:[TG]PU|[A-Z]\d{2,3})s?[- ]?(?:시간|hours?\b|hrs?\b|-?(?:days|weeks|months|years|seconds|minutes)\b)|^-시간|^[- ]h(?:ou)?rs?\b|^-(?:day|week|month|year|second|minute)s?\b/

/** Behind a count, what is counted that is no chip: `10만개 모델`. */
export const THINGS_BEHIND =
  /^ ?(?:의 )?(?:실험|기업|모델|컨텍스트|토큰|요청|이미지|프레임|(?:몇|수)[십백천만])/

/** Chips named by who makes them: `600,000 Nvidia chips`. */
export const OF_MAKER =
  /^ (?:more |additional |new )?((?:Nvidia|NVIDIA|AMD|Google|Huawei|Intel|Broadcom) (?:AI )?(?:chip|accelerator|processor)s?)\b/

/** A sum of a year that names none: `연간 자본지출`, `full-year capex`. */
export const OF_A_YEAR = /연간 (?:자본|설비|투자|시설)|\b(?:full-year|annual) (?:cap|spend|invest)/

/** What a company does when it tells of its own spending to come: `650억달러를 <예상했다>`. */
export const FORESEES = /^(?:예상|전망|추정)(?:했|하고 있|한다|함|합|해)/

/** A round or issue, which is its owner's: `시리즈B`, `Series B`. */
export const ROUND = /^(?:증자|시리즈|(?:funding )?round|Series)/i

/** Before a part of the sum told last: `이 가운데 3조원은`, `of which $2 billion`. */
export const PART_BEFORE = /(?:of (?:which|that)|이 ?가운데|이 ?중|그 ?중|나머지) (?:[a-z]+ |약 ){0,2}$/

/** Behind a Korean sum, what is had for it: `1조원<으로 GPU 1만장을 확보>`, `5000억원<을 배정>`. */
export const HAD_FOR =
  /^(?: 이상| 넘게)?[을를이가]? ?(?:추가로? |더 |새로 )?(?:확보|활용|배정)|^(?:어치| 규모| 상당)의? [^.,]{0,12}지분[을를] (?:보유|갖고|가지고)|^어치[를의]? [^.,]{0,20}(?:주문|구매|구입|발주|도입|사들|확보)|^으?로 (?:[^.,]|,(?=\d)){0,40}(?:확보|구매|구입|도입|사들|구축|[을를] 깔)|^으?로 (?:약 |총 )?[\d,.]{1,9}[만천]? ?(?:장의? ?|개의? ?)?(?:GPU|그래픽처리장치)/

/** Before the count that another came from: `67,000 H100s, <up from> about 50,000`. */
export const CHIPS_BEFORE =
  /\b(?:(?:up|down|compared|rose|grew|increase) (?:from|with|to)|versus|against) (?:about |roughly |around |approximately |nearly |some )?$/

/** Before the number that another came from: `300 million users, <up from> 200 million`. */
export const USERS_BEFORE =
  /(?:up|down|compared|rose|grew|jumped|increase)[a-z ]{0,6} (?:from|with|to)(?: about| roughly| around)? $/

/** Between the time of what an amount came from and the amount of now: `2년 전 8달러<에서 최근> 2달러`, `작년에 5억달러를 낸 <데 이어> 10억달러를`. */
export const UNTIL_NOW =
  /(?:에서|[던넘은] 것이|지만) (?:최근|현재|지금은?|요즘은?|이제는?) (?:약 )?$|[은한인된] 데 이어,? /

/** Letters without which an English sentence denies nothing: quick to look for. */
export const MAY_DENY = /n't|\b(?:no|deni|deny|neve|rule|decl|refu|with|dism|reje|scra|shel|canc|aban)/

/** A part of a sum with whose it is right behind: `a $110 billion round <($50B Amazon +> $30B SoftBank)`. */
export const PART_OF_NAMED = /^ ?[(+,]? ?(?:USD |US)?[$€£¥]?\d[^()+;]{1,40}(?: \+|[;),].?)$/

/** Behind a number with a sign of times, the chip that it counts: `600,000 x <Nvidia H100 GPUs>`, `8x <B200 node>`; not `30x H100 performance`. */
export const TIMES_CHIP =
  /^ ?(?:Nvidia |NVIDIA |AMD )?(?:G?[ABH]\d{2,3}|MI\d{3}X)s?(?: AI)?(?: (?:GPU|chip|cluster|node|server|instance|pod|box|machine|system)s?\b| (?:SXM|PCIe|NVL)| \d{2,3} ?GB| (?:and|or) \d|$|[,.;:)])/

/** Between numbers of which the last tells what is counted: `196,000< and >169,000 chips`. */
export const LIST_ON =
  /^(?:(?:,|,? and) (?:[A-Z][A-Za-z]+ (?:at|with) )?| to (?:about |over )?| of (?:the |its )?(?:about |some )?)$/

/** Between a price and the one it came from: `to $1.93< an hour, from >$2.60`. */
export const WAS_FROM =
  /^[^.;]{0,24}\bfrom (?:about |around |over )?$|^[^.;]{0,32}\b(?:half|a third|a quarter|a fraction|twice|double|triple) (?:of )?the $/

/** Behind a price stands the chip priced next: `H100s for $2.49< and> B200s for $4.99`. */
export const NEXT_PRICED = /^[^.;]{0,24}\b(?:and|while|versus|against|compared (?:to|with)|than)\b/

/** What a number counts that counts chips: `1.3 million <GPU>s`, `칩 1만개`. */
export const OWN_CHIP = /[GTN]PU|chip|accelerator|processor|칩|가속기|그래픽/i

/** Before the name that heads a row: `| `, `- `, `△ `, `1) `. */
export const ROW_START = /^(?:\d{1,2}[.)] )?[^\w가-힣"']*$/

/** A line that is a row of a list or table. */
export const ROW = /^(?:[-*•·▲△▶▷○●■□◆◇|]|\d{1,2}[.)] )/

/** A plan told as a fact is announced: `10억달러를 투자한다`, `공장을 짓습니다`; not `투자하겠다`, `투자한다는 계획`. */
export const DECLARED =
  /(?:(?<!겠|보인|쓰인|태세|채비|려 한|단계|막바지|[겠보]습니|보입니)다|[해돼]요)[^는]?$/

/** Behind a time, that something took it: `90일 <만에> 세웠다`, `80시간 <동안 학습>시켰다`. */
export const TOOK_SO_LONG = /^(?: ?만에|[이가]? ?(?:걸[렸리린립림]|소요)| 동안 [^.,]{0,14}(?:학습|훈련))/

/** Behind a sum, that its subject does something with it or that the next of a list follows: `700억달러<, 메타는>`. */
export const ACTED_ON = /^(?:(?:\([^()]{1,16}\))?[을를]|, [가-힣A-Za-z]{2,12}(?:\([A-Z]{2,5}\))?[은는이가]) /

/** Words that part a count from a chip behind it. */
export const PARTS = /\b(?:and|with|in|on|at|than)\b|[×*]/

/** A word of weight between a chip and a count behind it. */
export const WEIGHTY = / (?!to|of|from|by|is|are|was|were|count|fleet)[a-z]{3,}/

/** Before what something was: its time stands right behind it, `to over $20 billion, from $8.5 billion last year`. */
export const FORMER = /\b(?:from|than|against|versus) (?:the )?$/

/** Right before the day of a saying: `네이버는 <지난> 3일 …을 발표했다`. */
export const DAY_AFTER = /[은는이가도] (?:지난 )?$/

/** Between a sum and its year: `$5 billion< of chips in >2026`. */
export const UP_TO_YEAR = /^[^,.;\d]* (?:in|for|during|by|through|since) (?:the )?$/

/** Between a count and what it grows to: `from 20,000< to about >40,000`. */
export const GREW_TO = /^ to (?:about |roughly |over |more than |nearly )?$/

/** Between a part and the whole: `30,000< of its >50,000 chips`. */
export const PART_OF_COUNT = /^ of (?:the |its |some |about |roughly )?$/

/** From a share to its owner: `and 60,000< for >Naver`, `50,000< each for the >government and Samsung`. */
export const SHARE_FOR = /^ (?:each )?(?:(?:go(?:es)? )?to|for) (?:the )?$/

/** What may stand before the subject that opens a sentence: `<Rival >CoreWeave plans …`. */
export const OPENS_SUBJECT =
  /^(?:Shares (?:of|in)|(?:Its |Smaller |Larger )?[Rr]ival) $|\b[Tt]he (?:company|firm|startup|lab|team|fund) behind $/

/** Behind a number, that it counts data centers: `21< new data centers>`. */
export const DATA_CENTERS = /^ (?:(?!across |in )[a-z-]+ )?data[ -]?cent(?:er|re)s\b/

/** Behind a number, that it counts sites: `12< new sites>`. */
export const SITES_COUNTED = /^ (?:[a-z-]+ )?(?:sites|locations|campuses)\b/

/** Before a loss as accountants write it: `<EPS came in at (>$0.08)`. */
export const ACCOUNT = /\b(?:EPS|loss(?:es)?|earnings|income|profit|cash flow)\b[^.()]{0,24}\($/i

/** Behind a span of time that tells when: `$3 a year< ago>`. */
export const GONE_BY = /^ (?:ago|earlier|before|prior|later|from now)\b/

/** Before the day that something ends: `<by >year-end`. */
export const UNTIL = /(?:^|[^a-z])(?:by|until|till|before|through)(?: the)? $/

/** Before the day that something begins: `<since >2021`. */
export const SINCE = /(?:^|[^a-z])(?:since|from|after)(?: the)? $/

/** A second subject of several words behind a comma: `…<, and Sakura Internet p>lans …`. */
export const SECOND = /(?:, and|, while|;) ([A-Z][a-z]{2,16} [A-Z][A-Za-z0-9]{1,16}) [a-z]/

/** One right before what it is worth: `: Norlane, currently valued at >$3 billion`. */
export const IS_WORTH =
  /(?:^|[ ("'*])([A-Z][A-Za-z0-9]{2,16}(?: [A-Z][A-Za-z0-9]{1,16}){0,2}),? (?:is |was )?(?:currently |now |last |recently |most recently |reportedly ){0,2}(?:valued at|worth) (?:about |around |roughly |nearly |over |more than |approximately )?$/

/** One right before what it raised: `<; SambaNova raised >$350 million`, `<, Quenta Labs said it has raised >$30 million`, `<maker Ferrow secured a fresh >$20 million`. */
export const RAISES =
  /(?:(?:^[-*•|# ]{0,6}(?!When|After|And|But|With)|(?:[:;,|]|\b(?:and|[Ww]hen|[Aa]fter)|, with) ) ?(?:and |while )?(?:(?:[A-Z]?[a-z-]+ ){0,2}(?:startup|company|firm|lab|chipmaker) )?|\b(?:startup|start-up|company|firm|lab|maker|developer|provider|unicorn) (?:called |named )?)(\d?[A-Z][A-Za-z0-9]{2,16}(?: [A-Z][A-Za-z0-9]{1,16})?)(?:, an? [^,;:$]{4,60},)?(?: (?:said|says|announced)(?: that)? (?:it|they)(?: has| had| have)?)?(?: and)? (?:rais(?:ed|es)|secure[ds]|land(?:ed|s)|close[ds]|receive[ds]|launche[ds] with|emerge[ds] from stealth(?: with)?|borrowed|brought in|pulled in|bagged|announced|reach(?:ing|ed)|hit(?:ting)?|(?:Series [A-H]|[Ss]eed)(?: round)?[,:]?(?: \|)?) (?:at )?\(?(?:(?:an?|about|nearly|another|roughly|over|more than) )?(?:fresh |further |whopping |additional |massive )?$/

/** Around a number, of which a line stands for all but its end, that it is the size of a model: `a 70<B parameter> model`, `40<B, 7B>`, `<30B and >7<B>`, `700<B-A40B>`, `70<B 모델>`. */
export const MODEL_SIZE =
  /\dB(?:,| and|,? or|\/) ?\nB|\nB(?:[- ]?(?:parameter|param|model|LLM|MoE|dense|total param|active)|,? ?\d{1,3}B\b|-A\d|(?: 규모의?)? ?(?:모델|파라미터|매개변수))/

/** Before the memory that a chip is named with: `A100 <80GB>`. */
export const CHIP_BEFORE = /[A-Z]\d{2,3} $/

/** What closes a headline within a line: `가나, 5억달러 조달< — >가나는 …`, `가나의 5억달러 투자<: >가나는 …`. */
export const HEADLINE_ENDS = / [—–-] |: |… /

/** Behind a sum told with a worth, that it is money beside it: `at a $50 billion valuation, with up to $3 billion< more>`. */
export const MORE_MONEY = /^ (?:more|further|additional|extra|in (?:cash|debt|equity|chips))\b/

/** Before a word in capitals, another: `<ACME CORP, >META`. */
export const SHOUTED_BEFORE = /[A-Z]{3}[,:]? $/

/** The same behind it: `META<, UBS> …`. */
export const SHOUTED_BEHIND = /^[,:]? [A-Z]{3}/

/** What a name may stand between: `‹Acme›`, `「가나전자」`. */
export const QUOTES = '\'"`<>[]「」『』‹›«»'

/** The word for the won, which is the name of a company, too: `(한화 약 20조원)`. */
export const WON = '한화 '

/** A syllable of Korean: `<가>나`. */
export const HANGUL = /[가-힣]/
