/** What a share of a company is worth is not what the company is: `its stake in OpenAI is worth`, `보유 지분 가치는`. */
export const STAKE =
  /\b(?:(?:stake|holding|shareholding)s?|opportunit(?:y|ies)|market (?:is|was|will|could|would|may))\b/

/** The same where the words stand before `가치`, or tell of a market: `the AI server market will reach a value of`. */
export const STAKE_WORTH =
  /지분(?:의|은|이)? ?(?:평가액|가치|평가 ?가치)$|\bmarket (?:will|could|would|may|to|is (?:expected|projected|set) to)\b[^,.;]{1,24} value$|\b(?:[Mm]arket|[Ii]ndustry|[Ss]ector)(?: size)? (?:is|was|were|has been|could be|will be) (?:currently |estimated and |globally )?valued$|\b(?:market|industry|sector)\b[^,.;$€£¥]{0,50}[$€£¥][\d.,]{1,9} (?:tr|b|m)illion in (?:total )?(?:market )?valuation$/

/** Between a sum and the deal it is the size of. */
export const SIZE_OF =
  /^,? (?:[a-z]+-year,? )?(?:(?:cloud|computing|compute|capacity|supply|lease|AI|strategic|data[ -]?cent(?:er|re)|financing|hosting|colocation|infrastructure|GPU) ){0,3}$/

/** Bought goods. */
export const GOODS =
  /\b(?:chips|[GTX]PUs|servers|accelerators|processors|systems|hardware|equipment|racks)(?: for delivery (?:in |by |over )?[A-Za-z0-9 ]{2,16})?,? $/

/** What leads from a deal to what it is worth. */
export const WORTH =
  /^(?:worth|valued|value)(?: (?:of|at|between|as|much|about|up|to|more|than|upwards|in|excess|roughly|around|nearly|over|least|some|an|estimated|approximately|almost|well|close|a|combined|total))* $/

/** Before what a holding was sold for: `<sold its entire Norlane stake for> $5 billion`. */
export const STAKE_SOLD =
  /\b(?:sold|sells?|selling|sale of) (?:[A-Za-z'.-]{2,16} ){0,5}(?:stakes?|shares|holdings?)(?: in [A-Za-z. ]{2,24})? for (?:about |around |roughly |nearly |some |a total of )?$/

/** Shares that are sold. */
export const SHARES_SOLD =
  /^ ?(?:규모의? |어치의? )?(?:지분|주식|자산|구주)[을를]? [^.]{0,24}(?:매각|처분|팔)|^어치[와를는]? ?[^.,]{0,24}(?:매각|처분|팔)/

/** One unit of power. */
export const POWER_BEFORE =
  /\b(?:[Aa]|[Ee]ach|[Ee]very|[Oo]ne|per|1) ?(?:GW|MW|gigawatt|megawatt)\b(?!s|[^,.;]{0,40}, costing)|\b[Aa] (?:single )?(?:rack|server|node)\b|\b(?:[Ee]ach|[Ee]very|per) (?:rack|server|system|node|tray|board|machine)\b|[MG]W ?당/

/** Who takes an order is not who gives it: `has booked orders for 4,000 GPUs from Amazon`. */
export const TAKEN =
  /\b(?:w[io]ns?|won|book(?:s|ed)|receiv(?:es|ed)|land(?:s|ed)|secur(?:es|ed)|t[ao]kes?|took|fill(?:s|ed|ing)) (?:[a-z-]+ ){0,2}orders? \b/

/** Before a sum, what tells that it is paid by whom an order comes from: `won a <$5 billion> order from Halden`. */
export const WON_FROM =
  /\b(?:wins?|won|receives|received|lands|landed|secures|secured|books|booked|bagged) an? (?:[a-z-]+ ){0,4}$/

/** Who gave an order is who pays for it: `disclosed an <order from >Meta< worth at least> $6 billion`. */
export const ORDER_FROM =
  /\b(?:order|orders|contract|commitment) from {2}(?:worth|valued at|for|of|totaling|totalling) (?:about |around |at least |more than |over |up to |nearly )?$/

/** `a venture between Norlane and Aker, investing about $1 billion` */
export const PARTICIPLE = /^, (?:investing|spending|committing|pledging|paying) (?:[a-z]+ ){0,3}$/

/** `스케일AI의 기업가치`, `Anthropic's valuation` */
export const VALUE_OF = /^(?:의|['’]s)? (?:기업 ?가치|몸값|가치|valuation|value)/

/** What tells that what stands before goes to the one named next: `100,000 chips, going to G42`. */
export const GIVEN =
  /^[^,.;]{0,12},? (?:going|destined|earmarked|reserved|bound|allocated|which (?:will )?go)\b/

/** Somebody or something between the verb and what it is valued at: `values the company, which was founded in 2023, at €6bn`. */
export const VALUED_AT =
  /\b(?:valu(?:es|ing|ed)|pric(?:es|ing|ed)|peg(?:s|ged|ging)) (?:it|the|them|its|x?[A-Z])(?:(?! (?:valu|pric|peg))[^.;$€£¥]){0,70} at (?:(?:about|around|roughly|nearly|up to|more than|upwards of|in excess of|over|some|an estimated|as much as|close to|almost|approximately|a) ){0,4}$/

/** Opens a sentence on what several put in together, or on what all of a kind do: `Together they …`, `AI startups raised …`. */
export const OF_SEVERAL =
  /(?<![장개대원러]를? ?|[장개대원러]을 ?)(?:합치면|합하면)|(?<!\d )합산|(?<![A-Z]\d{2,3} |[GN]PU |칩 |단계 )합계|(?:빅테크|하이퍼스케일러)(?:들|(?: 기업)? ?\d?\d?(?:곳|개사|개 기업)?)[이은가는의] |(?:전 ?세계|글로벌)(?:적인|의)? (?:(?:AI|인공지능(?:\(AI\))?|데이터센터|클라우드|인프라|기업|반도체|설비|기술) ){0,2}(?:투자|지출|설비투자|자본지출|투자금|투자액)(?: ?규모|액)?[은는이가] |[2-9]개? ?사[는가의]|^(?:(?:지난해 |올해 |작년 )(?:[1-4]분기|상반기|하반기)?에?[는도]? )?(?:(?:또|또한|한편|다만|하지만|반면|특히|미국|국내|해외|글로벌|중국|유럽|주요|대형|AI|인공지능) ){0,3}(?:민간(?: 부문| 기업들?| 투자자들?)?|업계|투자자들|(?:[가-힣]{1,8} ?)?(?:업체|기업|은행|투자사|벤처캐피털|벤처캐피탈|스타트업|통신사)들)[은는이가] |^The (?:two|three|four|five|six|seven|hyperscalers) |\b(?:[Tt]ogether|[Cc]ombined(?=,| (?!array|cluster|system|compan|with))|(?:(?:total|all) (?:hyperscaler|industry|AI)|[Hh]yperscalers?['’]?) (?:capital|capex|CapEx|spending)|between them)\b|\b(?:venture|VC|startup|private) (?:capital )?(?:funding|investments?) (?:for|in|into) |\b(?:[Gg]lobal|[Ww]orldwide|[Ii]ndustry(?:-wide)?) (?:[A-Za-z-]{2,16} ){0,3}?(?:spending|investments?|capex|CapEx|outlays)\b|^An? (?:[A-Za-z-]{2,16} ){0,4}(?:startup|start-up|company|firm|lab) (?:raised|secured|has|is|will|closed|plans|said)\b|\b(?:estimate|expect|predict|forecast|reckon|believe|see)[sd]? (?:that )?(?:(?:AI|tech|technology|big|Big|US|global|the|largest|biggest|top) ){0,3}(?:companies|hyperscalers|firms|startups|governments|giants)\b|^(?:(?:AI|Tech|Big|US|U\.S\.|American|Chinese|Global|Generative|Venture|The|the|largest|biggest|top) ){0,4}(?:[Ss]tartups|[Cc]ompanies|[Oo]rganizations|[Ee]nterprises|[Hh]yperscalers|[Ff]irms|[Ii]nvestors|[Gg]overnments|giants|capitalists|players)\b(?! (?:like|such|including))/

/** Between a company and a sum that it has a part of only: `Meta guided to $115 billion, bringing the four companies' total`. */
export const WITH_OTHERS =
  /\b(?<!(?:worth|to) a )combined (?!array|cluster|system|compan|with)|\b(?:two|three|four|five|six|seven|eight) (?:[a-z]+ ){0,2}(?:companies|hyperscalers|firms|giants|players)\b|\bbringing the (?:overall |combined |grand )?total to (?:about |around |over |more than )?$|(?<!\d )합산|(?<![A-Z]\d{2,3} |[GN]PU |칩 |단계 )합계|[2-9]개? ?사(?:의|가|를)/

/** What is raised or stands in the books: `<debt>`, `<부채>`. */
export const IS_DEBT = /^(?:debt|부채)$/i

/** Sites that are companies of their own where they pay and raise money. */
export const VENTURES: ReadonlySet<string> = new Set(['Stargate'])

/** Between a sum and the next, which is held against it or a part of it: `, double the`, `, including about`. */
export const HELD_AGAINST =
  /\((?:was|from|previously|vs\.?) (?:about )?$|(?:\b(?:doubl(?:e|ing)|tripl(?:e|ing)|quadrupl(?:e|ing)|twice|up from|down from|versus|against|compared (?:with|to)|(?<=, |well |much |far )more than)|, including) (?:the |about |around |roughly |approximately |nearly |up to |over |some )*$/

/** Right before what an amount came from: `41 MW in 2027, <up from> 18 MW today`, `67,000 H100s, up from about 50,000`. */
export const FORMER_BEFORE =
  /\b(?:(?:up|down|rose|grew|increase[sd]?|jumped|climbed|fell) from|compared (?:with|to)) (?:[a-z]+ ){0,2}$/

/** What leads from an amount to the one it came from or to a part of it. */
export const CAME_FROM =
  /\b(?:from|compared (?:to|with)|against|versus|than|on top of|in addition to|double|twice|triple|after|including|of which)\b/

/** What tells that capital spending is of a time gone by. */
export const SPENT =
  /\b(?:[Qq]uarterly cap(?:ex|ital)|logged|made|incurred|reporting|shelled out|posted|recorded|reported(?= (?:(?:about|nearly|roughly|over) )?(?:USD |US)?[$€£]?\d| cap| quarterly cap)|was|were|hit|hitting|reached|reaching|totaled|came in|rocketed|skyrocketed|ballooned|exceeded|rose|fell|climbed|jumped|surged|soared|grew|swelled|doubled|tripled)\b|(?<![하높줄좁붙])였|이었|(?:기록|집행|지출|투자|투입|급증|증가|감소|급감|달성)(?:했|하였)|(?:급증|증가|감소|급감)한(?!다)|달했|늘었|늘어났|줄었/

/** Before the day something began or the time of more to come, which is no time of a sum: `since 2023`, `went public in 2023`, `and higher in 2027`. */
export const BEGUN =
  /\b(?:since|notes due|France|Vision|Horizon|Agenda|(?:higher|larger|bigger|lower|more|faster|even more)(?: still)?(?: in)?|(?:founded|established|created|formed|born|incorporated|started|went public|going public|listed(?: its shares)?|debuted|opened|launched)(?: back)? in)(?: early| late)? ?$/

/** Behind the count that another came from: `from 100,000 <Hopper GPUs to> 200,000`, `from 24,000, <doubling it to> 48,000`. */
export const CAME_TO =
  /^(?: [A-Za-z0-9]{1,20}){0,4},? (?:to|(?:doubling|tripling|expanding|growing|scaling)(?: it| them)? to) /

/** Between a subject and a sum that a clause of his parts from it: `가나가 13억유로<를 넣은 >17억유로 라운드`. */
export const CLAUSE_OF =
  /^[^ ]{0,20}[이가] [^.]{0,60}[을를] (?:[가-힣]{1,4} )?(?:넣은|투자한|댄|출자한|낸|투입한|사들인|인수한|보유한|가진|만든|세운|이끄는|설립한) (?!데|뒤|후|바 |것|적|결과|만큼|이후|가운데)|^(?:\([^)]{1,12}\))?[이가] (?:[가-힣]{1,4} )?(?:설계|개발|제작|생산|지원|후원)(?:한|하는) /

/** Between a sum and a subject of the next clause: `430억원<이며 >KT가 최대 투자자다`. */
export const NEXT_CLAUSE = /(?:며|고|지만|는데|으나),? $/

/** A subject right before its sum: `가나의 기업가치는 80억달러, 다라는 33억달러로 평가됐다`. */
export const SECOND = /^(?:[은는]| 몫[이은]) (?:약 |최대 |총 )?$/

/** Before what somebody meant to raise: `raised $90 million, surpassing its <goal of> $75 million`. */
export const GOAL_OF =
  /\b(?:goal|target|minimum|aim)s? (?:of|to raise) (?:(?:about|around|roughly|just|only|up to) )?$/

/** Between a worth and its sum: `at a value <of> $730 billion`. */
export const LEADS_TO =
  /^(?: value| valuation)? (?:of|at|above|near|around) (?:(?:about|around|roughly|nearly|up to|more than|upwards of|in excess of|over|some|at least|as much as) )?$/

/** Between what a sum is and the sum: `revenue <to be in the range of> $4 billion`. */
export const TOLD_AS =
  /^(?! at an? $)(?: (?:is|was|are|were|be|to|expected|projected|seen|guidance|outlook|forecast|target|of|at|in|the|a|range|between|about|around|roughly|nearly|approximately|over|as|high|much|up|reach|come|came|total|totaled|will|would)){2,9} $/

/** Between what a sum is called and the sum: `총비용 전망은 1140억달러`. */
export const IS =
  /^(?: ?(?:전망치?|예상치?|추정치?|규모|목표))?(?:은|는|이|가) (?:약 |총 |최대 |최소 |모두 |대략 |무려 )?$/

/** A worth right before its sum: `몸값 3500억원에 투자를 유치`, `기업가치를 390억달러로 끌어올렸다`. */
export const WORTH_BEFORE = /^[을를]? (?:약 |최대 )?$/

/** `기존 전망은 850억달러였다`, `A. 4조원가량이다`, `이 가운데 반도체에 4조원`, `The previous forecast was $40 billion` */
export const GOES_ON =
  /^(?:A[.:] |당초|기존|종전|애초|(?:올해|내년|작년|지난해|앞서|전년|전분기|\d{4}년)(?:[은는의]|에는|엔)? |이는 (?:지난|직전|전|작년|기존|당초|종전)|이 ?가운데|이 ?중|그 ?중|나머지|[Tt]he (?:previous|prior|original|earlier|rest)|[Tt]h(?:at|is)(?: is|'s| was| compares)|[Oo]f (?:that|this|which))/

/** The same behind the chips: `H100 60만 개에 상당하는`. */
export const OF_THAT_MEASURE =
  /^(?:s|-| )?(?:equivalents?\b|개|장)?(?:에|와|과|로|으로)? ?(?:상당|해당하는|맞먹|환산|동급|분량|규모에 해당)/

/** Words that tell of a sum and not what it is for. */
export const VAGUE_WORDS =
  /^(?:규모|자금|재원|비용|투자금|투자비|사업비|짓는|지을|짓기|짓고|건설|구축|조성|(?:at a (?:total )?)?cost(?:s|ing)?(?: of)?|to build|worth of|budgets?|price tag)$/i

/** Between a name and its share: `네이버 6만장`, `네이버가 B200 6만장`, `네이버(6만장)`, `현대차그룹(각 5만장)`, `카카오 B200 2424장`. */
export const SHARE = /^(?:[이가은는도]? ?| ?\((?:각 ?|약 )?)(?:엔비디아 )?(?:[A-Z]{1,2}\d{2,3} )?$/

/** Between a deal and what it is worth: `a contract with Halden that could be <worth $2 billion>`. */
export const BETWEEN =
  /^(?: (?:(?:with|between|for|from|at) [^,.;]{1,40}?|to [A-Z][^.;]{1,60}?))?,?[ —]?(?:that |which )?(?:potentially |reportedly |(?:estimated|said|believed|expected|thought) to be )?(?:(?:could|may|might|would|will) be |is |was |(?:has |had |carries |at |with )?an? (?:aggregate |total |combined |estimated |initial )?)?$/

/** A part of a company that is valued by itself: `CoreWeave's AI cloud unit was valued`, `네이버의 클라우드 사업 가치`. */
export const PART =
  /^(?:['’]s|의)? ((?:[A-Za-z-]{2,16} ){0,4}?(?:unit|business|division|arm|subsidiary|operations?|segment)|(?:[가-힣A-Za-z]{1,12} ){0,2}(?:[가-힣A-Za-z]{1,10})?(?:사업부|사업|부문|자회사|법인))(?![A-Za-z])/

/** A list's name before its sum in brackets: `▲가나벤처스(`. */
export const BACKER = /(?:^|[ .▲△·,])([가-힣A-Za-z0-9&]{2,16})\($/

/** The same in English, brackets or not: `Meta $70 billion, <Norlane> $5 billion`, `Amazon ($83 billion) and <Acme> (`. */
export const LISTED_NAME =
  /(?:^|[,;:] |\band )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Phase|Stage|Tranche|Tier|Round|Total|The|Another|Its|That|This|About|Over|Nearly|Some|Up)\b)([A-Z][A-Za-z]{2,16}(?: [A-Z][A-Za-z]{1,16})?)(?: at)?(?: about| approximately| around| roughly)? \(?$/

/** What leads from a sum to the one that a clause tells of: `를 투자하겠다고 밝힌 메타`. */
export const HEADED = /^\)?(?: 이상)?[을를] [^,.]{2,30}[한힌은인할] $/

/** Behind a house, what tells that it reckons what others will do: `Goldman Sachs <expects> hyperscalers to spend`. */
export const RECKONS =
  /^(?: analysts)? (?:estimates?|expects?|projects?|forecasts?|predicts?|sees?|reckons?) (?!to\b)/

/** In the words above a list, that its figures are estimates. */
export const RECKONED = /\b[Ee]stimate[sd]?\b|추[정산]/

/** Before a sum, that others expect it: `<Analysts expect >Norlane to spend`, `<Consensus for >2027 capex is`, `<업계는 >가나가`. */
export const FORESEEN =
  /\b[Aa]nalysts?(?: (?:at|from|surveyed by|polled by|with) [A-Z][\w. ]{1,24})?,?(?: now| also)? (?:expect|see|project|forecast|estimate|predict|reckon|model|believe|think|put|peg|average)|\b(?:[Cc]onsensus|Wall Street)(?:'s)? (?:forecast|estimate|expect|view|see|put|is|was|for|capex|capital)|(?<![가-힣])(?:(?:애널리스트|전문가|증권가|업계|컨센서스|월가)(?:들)?[은는이가]|시장[은에]) /

/** Who rents computing out: of a contract with one of them on it, the other pays. */
export const RENTERS: ReadonlySet<string> = new Set(
  'CoreWeave,코어위브,Nebius,네비우스,Lambda,람다,Crusoe,크루소,Nscale,IREN,아이렌,Oracle,오라클,Fluidstack,플루이드스택,Cipher Mining,사이퍼 마이닝,사이퍼마이닝,TeraWulf,테라울프,Applied Digital,어플라이드 디지털,어플라이드디지털,Core Scientific,코어 사이언티픽,코어사이언티픽,Galaxy Digital,갤럭시 디지털,갤럭시디지털'.split(
    ',',
  ),
)

/** Those of them that build or own data centers and let them, also to others of them. */
export const LESSORS: ReadonlySet<string> = new Set(
  'Cipher Mining,사이퍼 마이닝,사이퍼마이닝,TeraWulf,테라울프,Applied Digital,어플라이드 디지털,어플라이드디지털,Core Scientific,코어 사이언티픽,코어사이언티픽,Galaxy Digital,갤럭시 디지털,갤럭시디지털,IREN,아이렌,Hut 8,Digital Realty,Equinix'.split(
    ',',
  ),
)

/** Platforms that rent computing out too, to laboratories. */
export const CLOUDS: ReadonlySet<string> = new Set(
  'Amazon,Amazon Web Services,Google,Alphabet,Microsoft'.split(','),
)
/** Those that rent computing and build models with it. */
export const LABS: ReadonlySet<string> = new Set(
  'OpenAI,Anthropic,xAI,Meta,Mistral,미스트랄,Apple'.split(','),
)

/** Behind a sum, what is contracted: `3000억달러 <규모의 클라우드 계약>`. */
export const CLOUD_DEAL =
  /^\)?(?: 규모| 상당)?(?:의|어치의?)? [^.,]{0,16}(?:클라우드|컴퓨팅|연산|인프라|용량|공급|이용|임대|서비스)[^.,]{0,12}(?:계약|공급)|^\)?(?: ?\([^)]{1,12}\))?(?: 규모의?| 상당의?)? ?(?:장기 |다년 )?계약/

/** Behind with whom something is contracted: `마이크로소프트<(MS)와 >`. */
export const WITH_ONE = /^(?:\([^)]{1,9}\))?[와과]는? /

/** Right before a sum, with whom it is contracted: `OpenAI<와는 총 >224억 달러, Meta와는 142억 달러의 컴퓨팅 계약`. */
export const WITH_EACH = /^[와과]는 (?:총 |약 |최대 )?$/
/** Behind the sum of one of several contracts, what they are for: `142억 달러<의 컴퓨팅 계약>`. */
export const CLOUD_DEALS = /^[^.]{0,40}(?:클라우드|컴퓨팅|연산|인프라|용량)[^.,]{0,12}(?:계약|공급)/

/** Platforms whose capital spending goes to computing, told in dollars. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'Tesla,Meta,Microsoft,Alphabet,Google,Amazon,Oracle,오라클'.split(','),
)

/** Those that tell it in other money. */
export const PLATFORMS_ABROAD: ReadonlySet<string> = new Set(
  'Alibaba,Tencent,텐센트,Baidu,바이두,ByteDance,바이트댄스'.split(','),
)

/** Behind a level of the shares: `주가는 4% 오른 131.20달러<에 거래>됐다`. */
export const TRADED_AT = /^(?:에|로) (?:거래|마감|장을)/

/** Behind a sum of a list, that those named put it in: `메타 3000억원이 <포함>된다`. */
export const PUT_IN = /포함|참여|출자|투자[했한하]/

/** Between capital spending and its guidance: `자본지출< >가이던스`, `자본지출<(투자비) >가이던스`. */
export const OF_CAPEX = /^(?:\([^()]{1,12}\))? ?$/

/** What a sum does, behind one whose won is left out. */
export const BARE_WON =
  /^(?: 규모)?(?:의| 규모의)? ?(?:추가 |신규 )?(?:투자|투입|유치|조달|출자|시리즈|들여|쏟아|지원)|^ (?:국가 ?|AI ?|GPU ?|데이터 ?|인공지능 ?){1,3}(?:컴퓨팅 ?)?(?:센터|투자|펀드|인프라|사업|단지)|^으?로 (?:첨단|최신|GPU|그래픽)|^ 규모(?:$|[\n.…])|^[을를] (?:[가-힣A-Za-z()]{1,10} ){0,3}(?:투자|투입|유치|조달|출자|들여|쏟아)/

/** Before a worth: `기업가치 1조9000억`. */
export const WORTH_OF = /(?:가치|몸값|사업비|공사비|투자액|투자금|예산|설비투자|자본지출)[ (](?:약 |총 )?$/

/** Who leads a round is not whom the next sentence is about: `Iconiq is to lead the round`. */
export const LEADS = /\b(?:lead|leads|led|leading) (?:the|a|its) /

/** Between what is raised and the worth it is raised at: `$2 billion <seed round at> $10 billion`. */
export const RAISED_AT =
  /^(?: (?:in )?(?:seed|funding|equity|round|Series [A-H])(?: round| funding)?)? (?:at|@) (?:an? |about |more than |upwards of |in excess of |over |around |roughly |approximately |nearly |some |up to |just over |just under |almost |close to |nearly )?[*]{0,2}$/i

/** Behind an English subject, what it does with a sum: `Yotta <is investing> $761 million`, `Yotta<'s board approved> …`. */
export const ACTS =
  /^(?:['’]s board| separately| is| was| has| will| also| plans| said it| agreed| to){0,4} (?:invest|spen|build|rais|b[uo][uy]|pledg|commit|approv|order|sign|borrow|putt?(?:ing)? |pour|inject|contribut)/

/** Between who backs another and the part put in: `with Amazon <in for> $50 billion and SoftBank $30 billion`. */
export const OWN_PART =
  /^(?: and [A-Z][A-Za-z]+)? (?:(?:in for|good for|contributing|putting in|providing|with) )?(?:about |up to |another )?$/

/** Whose the machines are: `Anthropic<'s new cluster> in Indiana, which …`. */
export const OWN_SITE =
  /^['’]s (?:[A-Za-z-]+ ){0,3}(?:cluster|supercomputer|data[ -]?cent(?:er|re)|campus|site|facility|fleet)s?\b|^['’]s [A-Z][a-z]{2,14}(?: (?:\d|I{1,3}))?(?: \(|,? (?:with|of|comprising|containing|housing|consisting of|which has|powered by) )/

/** Between whose a sum is and the sum: `Meta's $800 million offer`, `OpenAI's <estimated> $852 billion valuation`. */
export const OWN_SUM =
  /^.{0,3}$|^['’]s (?:(?:own|estimated|reported|current|recent|latest|last|new|planned|total|initial|original|existing|proposed|roughly|record) ){1,2}$/

/** The same where the name stands behind another sum: `9000억달러로 <오픈AI의> 8520억달러를 넘어선다`. */
export const LEADS_TO_OWN =
  /^(?:\(|[의은는이가] (?:약 |최대 )?|['’]s (?:(?:own|estimated|reported|current|recent|latest|last|new|planned|total|record) ){0,2})$/

/** Between the worth of one and that of the next: `$39 billion<; Skild AI, at about> $14 billion`. */
export const NEXT_AT =
  /^[;,](?: and)? [A-Z][\w.]*(?: [A-Z][\w.]*){0,2},? at (?:about |around |roughly |approximately |nearly |some )?$/

/** Behind a sum that only tells by how much another is more or less: `$15 billion <more than> forecast`, `$10,000 <above list>`, or is of one of many: `$4 million <per breach>`, or only tells how large something is: `a trillion-dollar <company>`. */
export const MORE_THAN =
  /^ (?:(?:more|less|higher|lower|cheaper|dearer) than(?! (?:\d{1,3}|[a-z]{1,6}) (?:days?|weeks?|months?|years?|quarters?)\b)|(?:above|below|over|under) (?:list|MSRP|retail)|(?:per|for each|for every) (?:breach|incident|employee|person|user|customer|query|request|claim|violation|patient|household|job|seat|store|work|book)|(?:company|companies|club|industry|question|milestone|start-?ups?|unicorn)(?! (?:fund|invest|round)))\b|^(?: ?\(약[^()]{1,20}\))? ?이상(?:의)? (?:규모의? )?(?:거래|투자|라운드|딜|계약)[은는이가]|^ ?(?:가까이 |넘게 |이상 |가량 )?(?:뛰었|뛴|올랐|불어났|급등했)/

/** Behind what is raised, what it is raised at: `$5bn <at $45bn post>`, `$2.5 billion <at more than $20 billion pre-money>`. */
export const AT_POST =
  /^ at (?:an? |about |around |more than |upwards of |in excess of |over |roughly |nearly |approximately |some )?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?\d[\d.,]*(?: ?(?:bn|[mb]ln|billion|b|B|m|million|tn|trillion))?(?: dollars| euros| pounds)? (?:post|pre|valuation)\b/

/** Behind a sum that no word explains, a worth that it is raised at: `Norlane — $40M< at $900M>`. */
export const AT_SUM =
  /^ at (?:about |over |roughly |nearly )?(?:[A-Z]{3} |[A-Z]{0,3}[$€£])\d[\d.,]* ?(?:bn|[bmtBMT]|billion|million|trillion)\b(?! (?:each|apiece|per|an?)\b)/

/** Money that comes at a worth told before it is none: `20억달러 기업가치로 1억달러를 조달`. */
export const AT_WORTH = /^으?로 (?:약 |총 )?$/

/** Paid in cash is no cash held; what is added to an economy is nobody's investment. */
export const IN_CASH = /^ in (?:all-)?cash$/i
/** What tells that the second of two sums is a worth: `$5bn at $45bn post`. */
export const POST_MONEY = /^,? ?(?:post|pre)(?:-money|\b)| valuation\b/

/** A level of the shares told with their move: `shares rose 4% to $442.10`, `the stock closed at $31`. */
export const SHARES_MOVE = /\b(?:shares?|stock|ADRs?|ADSs?)\b/i
/** Before a level of the shares: `the stock closed< at >$31`. */
export const LEVEL = / (?:to|at|around|near|above|below|of)(?: about| around| a record)? $/

/** Behind the object of a verb stands what is had for it: `1000억원<을 투자해> 리벨리온의 NPU를`; not `을 투자한 가나의`. */
export const OBJECT_OF = /^[을를]? (?!투자하|투입하|투자한|투입한|들인|쓴|조달한|유치한)|[와과] $/

/** Between a count and the site of the next: `<가 가동 중이며 '>콜로서스 2'에는 40만개가`. */
export const TO_NEXT_SITE = /[며고],? ['"]?$/

/** What a company expects of the spending spoken of before: `For 2026 it <anticipates a range> of $115 billion`. */
export const OF_ITSELF =
  /\b(?:anticipates?|expects?|forecasts?|guid(?:es|ed) (?:to|for)|sees?) (?:a range|the figure|that figure|the total|between)\b/

/** Behind what a unit of power costs: `$50 billion< per gigawatt>`. */
export const PER_POWER = /^ (?:per|a|for each|for every) (?:GW|MW|gigawatt|megawatt)\b/

/** Before a sum or its worth, that somebody leads the round of another: `Accel <led an> $82M Series C <at> $1.25B`. */
export const LED_ROUND =
  /\b(?:co-)?(?:led|leads|leading) an? (?:new |about |roughly )?(?:(?:USD |US)?[$€£]?[\d.,]+ ?(?:[BMbm]n?|million|billion) (?:seed|Series [A-H]|funding|round|extension)(?: round| funding| extension)? at (?:an? )?)?$/

/** Behind such a sum, whose round it is: `$82M <Series C at $1.25B valuation for> Linear`. */
export const OF_ROUND =
  /^(?: (?:seed|Series [A-H]|funding|round|extension|post-money|pre-money|valuation|at|an?|USD|(?:US)?[$€£]?[\d.,]+(?:[BMbm]n?)?|million|billion)){1,9} (?:for|in|into) (?:the )?(?:AI |fintech |chip |cloud )?(?:startup |start-up |company |lab |maker |platform )?((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|AI|Q\d)\b)[A-Z][\w-]*(?:\.\w+)?(?: [A-Z][\w-]*){0,2})/

/** Behind a count that runs, whatever the next part plans: `2,000 <H100s today>, targeting 150,000`. */
export const RUNS_TODAY = /^ ?(?:[A-Za-z0-9/+-]{2,12} ){0,3}(?:today|currently|at present)[,;]/

/** What means the chip that the sentence before named: `Buying <one> cost $50,000`. */
export const ONE_SPOKEN_OF =
  /\b(?:[Oo]ne|[Ii]t|(?:[Tt]he|[Ee]ach|[Aa]) (?:chip|card|part|board|module|accelerator)) /

/** Between a sum and the word for a worth that follows it: `$19억< 이상, >기업가치 $390억`. */
export const NEXT_WORTH = /^(?:\+| 이상| 넘게)?, $/

/** Between a sum and the figure of the books that it is: `$3 billion< in AI data center >sales`. */
export const SOLD_AS =
  /^ (?:(?:in|of) )?(?:(?:AI|custom|data[ -]cent(?:er|re)|cloud|chip|server|GPU|annual|quarterly|automotive|infrastructure|semiconductor|networking|memory|compute|computing|software|hardware|product|enterprise|ads?|advertising|total|net|operating) ){0,4}$/

/** Before what a whole market is worth, or what those pay who buy of a company: `the <chip market hit a record> $9 billion`, `<clients paying over> $1 million`. */
export const OF_OTHERS =
  /\b(?:market|industry|sector)(?: size)?,?(?: (?:was|is|were|has|been|currently|now|already|estimated|globally|will|could|would|may|projected|expected|set|to|be|which|that)){0,6} (?:valued|worth|hits?|hitting|reach(?:e[sd]|ing)?|grow(?:s|ing)?|grew|topp?(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|st(?:ands?|ood)|totall?(?:s|ed)) (?:(?:at|a|an|to|of|by|record|about|around|roughly|approximately|nearly|over|more|than|just|some|almost) ){0,5}$|\b(?:market|opportunity)s? (?:of|above|over|worth|approaching|near(?:ing)?|at|to exceed) (?:(?:about|around|roughly|nearly|some|almost|more|than|over|an?|estimated) ){0,3}$|\bmarket (?:of|above|over|worth) [^.;]{0,40}\(from (?:about )?$|\b(?:unit|business|division|segment|arm|products?|services?)(?: [a-z]+){0,2} (?:brought in|pulled in|generated|took in|earned) (?:(?:about|a|record|more|than|over|nearly) ){0,3}$|\b(?:clients?|customers?|users?|subscribers?|enterprises?|accounts?|advertisers?)(?: (?:who|that|which|now|each|are|is|currently)){0,3} (?:pay(?:s|ing)?|spend(?:s|ing)?) (?:(?:over|more|than|at|least|up|to|about|around|roughly|upwards|of|some) ){0,4}$/

/** Before a sum of a whole state's or town's budget, or of those who trade in shares: `the council approved a< $2 billion budget>`. */
export const OF_MANY =
  /\b(?:legislature|lawmakers|[Cc]ouncil|[Pp]arliament|[Ss]enate|governor|county) (?:has |have )?(?:passed|approved|adopted|proposed|signed) an? $|(?<!AI |GPU )\bbudget,? (?:(?:that|which) )?includ(?:es|ing|ed) (?:about )?$|(?:개인|외국인|기관|소액|해외) ?투자자(?:들)?[이은는] (?!참여|주도|대거 참여)/

/** Before a sum that parts deals from smaller ones, or that they often come to: `Deals <exceeding> $1 billion`, `often <topping> $500 million`. */
export const THRESHOLD =
  /\b[Mm]ega-?rounds of $|^(?:[-•*] )?(?:[A-Z][A-Za-z-]{0,20} ){0,2}(?:deals|contracts|rounds|transactions|investments|leases) (?:of|exceeding|over|above|topping) (?:more than |over )?$|\b(?:sometimes|often|typically|usually) (?:exceeding|over|topping|costing|reaching) (?:more than )?$/
