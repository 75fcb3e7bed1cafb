import type { Cue } from '../../cue'
import type { Boundary, Term } from '../../vocabulary'

const cue = (name: Cue, forms: string, boundary: Boundary = 'start'): Term => ({
  forms: forms.split('|'),
  meaning: { type: 'cue', cue: name },
  boundary,
})

/** What Korean writes about views: the heads, what is done to them, who does it and what is none. */
export const viewWords: readonly Term[] = [
  cue(
    'price-target',
    '목표주가|목표가|목표 주가|목표가격|목표 가격|목표株價|적정주가|적정 주가|적정가치|적정가는|적정가를|타깃 주가',
    'anywhere',
  ),
  {
    forms: ['TP', 'Target Price'],
    meaning: { type: 'cue', cue: 'price-target' },
    boundary: 'word',
    exact: true,
  },
  cue('opinion', '투자의견|투자 의견|투자등급|투자 등급', 'anywhere'),
  cue('coverage', '커버리지|분석을 재개|분석 재개|분석을 개시|분석 개시|분석을 시작|신규 분석|Coverage'),
  cue('raise', '상향|줄상향', 'anywhere'),
  cue(
    'raise',
    '높여|높였|높인|높아져|높아졌|높아진|높아지|높이|올려|올렸|올린|올리고|올리며|올리면서|올라|올랐|끌어올|인상|상승|UP|쑥쑥|높혀|높혔|업',
  ),
  // How notes end for 올렸다: not in 올림픽.
  cue('raise', '올림|높임|끌어올림', 'word'),
  cue('raise', '↑|▲|⇧|⬆', 'anywhere'),
  cue('lower', '하향|줄하향', 'anywhere'),
  cue(
    'lower',
    '낮춰|낮췄|낮춘|낮추|낮아져|낮아졌|낮아진|낮아지|내려|내렸|내린|내리고|내리며|내리면서|인하|깎|하락|DOWN|떨어뜨|끌어내',
  ),
  cue('lower', '내림|낮춤', 'word'),
  cue('lower', '↓|▼|⇩|⬇', 'anywhere'),
  cue(
    'maintain',
    '유지|재확인|고수|지속 제시|그대로 뒀|그대로 둔|그대로 두|바꾸지 않|변경하지 않',
    'anywhere',
  ),
  cue('maintain', 'Maintain|Maintains|Maintained|Reiterate|Reiterates|Reiterated', 'word'),
  cue('initiate', 'Initiate|Initiates|Initiated', 'word'),
  cue('upgrade', 'Upgrade|Upgrades|Upgraded', 'word'),
  cue('downgrade', 'Downgrade|Downgrades|Downgraded', 'word'),
  cue('set', '제시|설정|책정|산정'),
  cue('prior', '기존|종전|직전|이전|당초|앞서'),
  cue('consensus', '컨센서스|컨센|평균|괴리율|괴리'),
  cue(
    'share-price',
    '현재 주가|현재주가|현 주가|현주가|종가|전일 대비|전 거래일|공모가|장중|시초가|장외가|주당',
  ),
  cue('year-high', '52주|신고가|신저가|최고가|최저가'),
  cue(
    'credit-rating',
    '신용등급|신용 등급|회사채|기업어음|한국신용평가|나이스신용평가|한국기업평가|한신평|나신평|한기평|무디스|피치|국가신용',
    'anywhere',
  ),
  cue('trade', '순매수|순매도|공매도|매수세|매도세|매수 우위|매도 우위', 'anywhere'),
  cue(
    'analyst-title',
    '연구원|애널리스트|연구위원|본부장|선임연구원|책임연구원|수석연구원|선임연구위원|센터장|파트장|이코노미스트',
    'anywhere',
  ),
]

/** Who or what is rated where no company is: sectors, houses, plurals. */
export const NOBODY =
  /^(?:Equity|Equities|리서치 ?센터|리서치팀|투자은행들?|지금|이제|오늘|내일|최신|추정치|예상치|긍정|부정|호재|악재|참고|주의|예시|조건|이유|근거|결론|요약|핵심|포인트|체크|리스크|변화|현황|공통|기타|구분|출시|신작|신제품|기본|강세|약세|낙관|비관|보수적|동시|여기|거기|조선|철강|화학|정유|건설|제약|바이오|게임|통신|유통|방산|항공|음식료|금융|보험|자동차|반도체|메모리|배터리|2차전지|화장품|해운|의견(?: .*)?|사례|경우|(?:국내 |뉴욕 ?|미국 )?증시|주식시장|장세|지수|코스피지수|코스닥지수|이곳|반대편에?|증권사[가는]?|증권가|증권|[가-힣]*(?:일보|신문|뉴스|이코노믹|투데이|타임스|저널)|블룸버그|로이터|CNBC|기간|동안|와중|수급|증권株|증권주|기업가치|주식가치|은행|은행주|건설주|정유주|조선주|게임주|반도체주|금융주|보험주|월가|월?스트리트|업체들?|기업들?|종목|관련주|관련주식|관련株|투자|기관|외국인이?|개인|개미들?|시장|업종|업계|국내|해외|글로벌|미국|중국|한국|일본|코스피|코스닥|올해|내년|작년|지난해|최근|이번|하반기|상반기|분기|실적|주가|목표주가|목표가|투자의견|매출|매출액|영업이익|동사|자사|회사|해당|리포트|보고서|이에|또한|역시|나란히|마찬가지로|하지만|그러나|다만|따라서|한편|특히|이는|이로|현재|기존|신규|평균|연간|연결|당사|적정|12개월|6개월|목표|제시|상향|하향|유지|전망|기대|상승|하락|개선|호조|부진|수혜|반영|확대|지속|예상|가능|긍정적|우려|영향|대비|비중|의견|매수|매도|중립|보유|추천|포트폴리오|DRAM|NAND|HBM|MLCC|OLED|PER|PBR|EPS|ROE|EBITDA|투자자|애널리스트들?|연구원들?|전문가들?|동학개미|분석가|이들|그[는도]|[QA]\.?|최고|최저|최상단|인공지능|회사측|리서치|투자자들|업체|서학개미|그|이|저|것|등[은이도]?|및|두|세|한|전체|일제히|연이어|잇달아|잇단|줄줄이|속속|또|첫|공모주|대형주|중소형주|성장주|장비주|수혜주|대장주|주식|금융당국|당국|금감원|눈높이|반면|게다가|아울러|이어|그동안|당초|향후|당분간|종가|현재가가?|뉴스|저점|고점|BPS|자회사|모회사|계열사|종목별|증권사별로?|업체별로?|업종별로?|기관별로?|공격|방어|삼성그룹|상장사|상장기업|외국계|외국계증권사|국내증권사|토종|[가-힣]{1,6}하게|\d.*)$|(?:은행들|업체들|업체|기업들|종목|관련주|관련株|업종|株|섹터|회사들|사들|[^가-힣]주|은행주|건설주|기업\d+|개사|종목들|증권사|테마주|증권가|매출액?|이익률?|배당금|기대감|수요|업황|실적|가격|부문|점유율|모멘텀|밸류에이션|컨센서스|재고|마진|비용|전략|상황|구간|국면|흐름|추세|(?:신중|낙관|비관|회의|고점|거품|저점|낙수|위기|대세)론)$/

/** Analysts who sign together: `김하늘, 이바다 연구원`. */
export const COLLEAGUES = /^[가-힣]{2,4}(?:, ?[가-힣]{2,4})+ (?:연구원|연구위원|애널리스트)/

/** Trades and things that open a headline where a company could. */
export const TRADES =
  /^(?:반도체|배터리|2차전지|이차전지|디스플레이|건설|조선|정유|철강|화학|석유화학|게임|바이오|제약|은행|보험|통신|항공|해운|자동차|부품|유통|엔터|화장품|면세점|카지노|코로나|코로나19|금리|환율|유가|수출|내수|인공지능|AI|전기차|태양광|풍력|원전|방산|로봇|메모리|스마트폰|호실적|어닝|어닝쇼크|깜짝|사상|역대|잇단|연내|이달|오늘|내일|어제|언택트|비대면|백신|공모주|상장|대형|중형|소형|우량|고배당|장밋빛|줄줄이)/

/** Last syllables and words of a clause that stands where a name could. */
export const CLAUSE_END =
  /(?:있어|없어|대로|기대|전망|예상|재현|쇼크|위해|따라|따른|맞아|덕에|속에|로|에|서|고|며|해|돼|된|한|할|적|성|화|률|세|중|후|전|은|는|을|를|이|가|도|만|의|와|과)$/

/** Headlines about many views and about none, and how many shares or houses have a rating: `매수 의견은 전체의 58%`. */
export const LISTS =
  /(?:애널리스트|연구원|전문가|증권사)[가는은이] (?:단 )?(?:한 ?[명곳]도|하나도|아무도) 없|목표 ?주?가를? ?[상하]향 ?돌파|최근 1년[^.]{0,5}(?:최고 |최저 )?목표가|오늘의 목표주가|괴리율 ?\d위|목표주가의 비밀|목표주가 극과 극|목표주가 살펴보니|천차만별|(?:등|종) ?\d+개? ?종목|업체들 목표주가|\d건의 목표 ?주?가|주식 목표주가 (?:상향|하향)|줄하향[^줄]{0,20}최선호|관련株|주간 추천|까지 (?:높|낮)아졌다가|목표 ?주?가 [상하]향 ?폭이 |(?:분석가|애널리스트|증권사|보고서)[는은가]?\s?(?:모두 |총 )?\d+(?:명|곳|건|개)|\d{1,3}(?:명|곳) ?(?:중|가운데) \d{1,3}(?:명|곳)|(?:의견|권고|추천|등급)(?:은|는|이|의? ?비[중율][은이]) (?:전체(?:의)? )?\d{1,2}(?:\.\d)?%|목표주?가는 평균 \d|평균적으로 제시|\d{1,3}명의 (?:애널리스트|분석가)|애널리스트들의 (?:의견|목표)|\d%에 해당하는 종목|\d{1,2}개 증권사(?:에서|[가는이]) /

/** What goes on in a paragraph of its own with the house before: `이어 …`, `그는 …`, `목표주가는 …`, `다라전자는 9만원으로 …`. */
export const GOES_ON =
  /^[^가-힣A-Za-z]{0,5}(?:투자 ?의견|목표 ?주?가) ?:|^(?:이어|반면|이 같은 분석과 함께|(?:[가-힣]{1,6} ){1,2}(?:연구원|연구위원|애널리스트)[은는]|의견은|이곳의|[가-힣A-Za-z]{2,12}[은는도] \d[\d,.천만]{0,9} ?(?:원|달러)(?:으?로|에서 \d|[을를]? (?:유지|제시|고수))[^.]*|[가-힣] (?:연구원|애널리스트)[은는도]|또한?|아울러|동시에|이에 따라|그러면서|이를 반영해|[그이]는|그러면서도|이 증권사[는은도]?|해당 증권사는|보고서는|(?:12개월 )?(?:목표 ?주?가|적정 ?주가|투자 ?의견)(?! [상하]향 폭)[은는도를]?) /

/** What others than the house before do: `다수 증권사에서 △…의 목표주가를 올렸다`. */
export const BY_OTHERS =
  /^(?:[가-힣]{1,4}, ?)?(?:다수|여러|복수|많은|다른|\d{1,2}개)의? ?증권사|증권가 목표 ?주?가/

/** `모두 '매수' 의견이다`, `두 곳 다 '매수'다`, `이들은 모두 …`. */
export const OF_ALL =
  /^(?:이들은?|(?:두|세|네) (?:종목|회사|기업|증권사)(?:의 투자 ?의견은)?|(?:(?:투자 ?)?의견은 )?[둘셋]|투자 ?의견은|[두세네] (?:곳|증권사|회사|종목|기업)(?:은|는|의 투자 ?의견은)?|[2-9]곳(?:은|는)?)?\s?(?:모두|다|전부)\s/

const TRADE_NAMES =
  '(?:반도체|메모리|자동차|조선|철강|화학|정유|건설|은행|제약|바이오|게임|통신|유통|방산|방위|항공|음식료|금융|보험|증권|전자|배터리|2차전지|이차전지|콘텐츠|인터넷|화장품|엔터|해운|운송|디스플레이|통신서비스|지주|원전|전력기기|로봇|태양광|풍력)'

/** A sector spoken of: `조선업종에 대해`, `반도체 업황은`, `은행업의`. */
export const SECTOR = new RegExp(
  `(?:한국|국내|중국|미국|일본|인도|신흥국) (?:증시|주식시장)에 대|업종(?! 내)|섹터|업황|(?:^|[\\s,·])${TRADE_NAMES}(?:산업|업|주|들)?(?:에 대해|에 대한|의|은|는) |(?:^|[\\s,·])${TRADE_NAMES}(?:산업|업|주)?:? (?=투자의견|비중|$)`,
  'g',
)

/** A target of an index or a share of assets, which is no company's: `S&P500 연말 목표가를 6100으로`, `자산배분: 주식 비중확대`. */
export const INDEX =
  /자산 ?배분|(?:S&P ?500|코스피|코스닥|나스닥(?:100)?|다우|러셀 ?2000|지수)(?:\s?지수)?(?:의|에 대한)?\s?(?:연말|연내|올해|내년|12개월|\s){0,3}(?:목표(?:치|가|주가|지수)|적정)/

/** What makes a rating of the word before it: `매수 의견`, `Buy를 유지`, `매수를 권장`, `'매수'로 상향`. */
export const BEHIND_RATING =
  /^['"`)]?\s?(?:→|->|⇒)|^['"`)]?\s?(?:\([A-Za-z ]{2,14}\s?\))?['"]?(?:를|을|로|으로|에서|하기를|적인|하기|[는은](?=\s유지))?\s{0,2}(?:의\s)?(?:투자\s?)?(?:의견|추천|유지|재확인|권고|권장|권[하함했한유]|등급|전략(?!이?\s?유효)|제시|평가|상향|하향|조정|설정|재개|제안|커버리지|접근|고수|견지|지켰|지키|한 (?:단계|계단)|내[려렸리린림]|올[려렸리린림]|낮[추췄춰춘춤]|높[이였여인임]|바[꾸꿨꾼꿔꿈]|돌[려렸리림]|변경|부여|매[겼김]|외[치친쳤칩침]|전망|선호|(?:전환|강세로)\s(?:추천|예상)|\((?:유지|신규|상향|하향)|하(?:는\s투자\s?의견|며\s목표))/

/** Words that make a trade or a wish of it: 매수세, 매수자, 매수 기회. */
export const TRADED =
  /^(?:세|자\b|자[는가도]|우위|량|청구|주문|심리|타이밍|포지션|열풍|했|한\s|할|하는(?!\s투자\s?의견)|해|하며(?!\s목표)|차익|호가|단가|가격|\s(?:기회|타이밍|우위|시점|물량|자금|규모|주문|사이드카|(?:추천\s)?(?:리스트|목록|명단|종목)))/

/** What may not stand between a head and its price: another figure's name. */
export const OTHER_FIGURE =
  /EPS|BPS|DPS|NAV|매출|영업이익|순이익|영업익|이익은|실적|시가총액|시총|배당|가치는|공모가(?! ?\d+배)|공모 주식|신고가|최고가|PER|PBR|괴리|투자금|수주|규모|자사주|다\.\s/i

/** The price of the day beside the target. */
export const PRICE_OF_DAY =
  /(?:현재?\s?주가|종가|전일|전날|장중|시초가|공모가|장외가|최고가|최저가|신고가|거래되|주가[는가(]?|평균|컨센(?:서스)?)\s?(?:인|는|은|가|를|대비|\(|기준)?\s?(?:약\s?)?\(?$/

/** What stands between a head and the verb it does not belong to. */
export const OTHER_THAN_HEAD =
  /실적|이름을|전망치|추정|가이던스|이익|매출|EPS|BPS|신용|배당|성장률|멀티플|밸류에이션|수익|비용|물량|금리|수요|공급|점유|업황|마진|판매|수주|기대감|가격|목표치|주가[가는도]|주가\s|지수|증시|다\.\s|,\s?["“]/

/** A name before its own target, with or without 의, or before the price alone: `○○는 27만원으로`. */
export const BEFORE_TARGET =
  /([가-힣A-Za-z0-9&.-]{2,16}?)(?:(?:의)? (?:목표|적정) ?주?가[를는]|[은는도] (?=\d[\d,.천만]{0,9} ?(?:원으?로|원에서 \d|원을 (?:그대로 )?(?:유지|고수))))/g

/** A name before a price with a house in brackets behind it: `○○ 27만원(나라증권)`. */
export const BEFORE_PRICED = /([가-힣A-Za-z0-9&.-]{2,16}) (?=\d[\d,.천만]{0,9} ?원\([가-힣A-Z])/g

/** What is said of a house that is rated: `가나증권의 목표주가를`, `가나증권을 매수`. */
export const HELD = /^(?:의\s(?:\d{1,2}개월\s)?(?:목표|적정|투자\s?(?:의견|등급)|주가|매수)|[을를]\s매수)/

/** What another raises or lowers: `가나증권의 목표주가를`. */
export const OBJECT = /^의\s(?:\d{1,2}개월\s)?(?:목표\s?주?가|적정\s?주가|투자\s?(?:의견|등급))[을를]/

/** A house whose target others give: `가나증권의 목표가로 다라증권은 8만원을`. */
export const GIVEN_BY = /^의\s목표\s?주?가(?:로|에 대해|를 (?:가장|올린|내린|낮춘|높인))\s/

/** A house that does something: `가나증권은`, `가나증권(8만원)`, `가나증권 8만원`. */
export const ACTS = /^(?:[은는이가도과와]\s|\(|,\s| \d[\d,.만천]{0,8}원)/

/** An institution as what is rated: `삼성증권에 대해`, `NH투자증권 주식`. */
export const AS_COMPANY =
  /^['"]?(?: ?\([^)]{1,40}\))?(?:(?:·[가-힣A-Za-z0-9&]{2,12}){0,5} 등에 대한 목표|에 대해|에 대한|에 대하여|을 대상|를 대상|\s?주식|\s?주가|(?:의|에)?\s?(?:지난\s)?(?:[\d·/]{0,3}분기\s?)?실적)/

/** A sentence, no headline: `올렸다.`, `상향함.`. */
export const PROSE = /다\.?$|[음함됨임림힘춤요]\.$/

/** Behind a house, its own results: `가나증권의 2분기 순이익은 … 기록했다`. */
export const OWN_RESULTS =
  /^(?:\(\d{6}\))?(?:이|은|의|가) [^"']{0,24}(?:순이익|영업이익|순영업수익|호?실적|배당)[^"'.]{0,50}(?:[냈냄]|기록|거[뒀둠]|올[렸림]|웃돌|밑돌|상회|하회|늘었|줄었|발표[했함])/

/** A broker's name by its ending, where the lexicon does not know it: ○○증권, ○○투자증권, ○○證, ○○리서치. */
export const BY_ENDING =
  /([가-힣A-Za-z&]{2,10}?(?:투자증권|금융투자|증권|투자證|證|리서치|캐피[털탈])|(?<=투자은행 |리서치회사 |리서치업체 )[가-힣A-Za-z]{2,10}(?=[은는이가도] ))(?=은|는|이|가|의|에서|도|에|으로|과|와|\(|\s|,|"|'|$|\)|\]|”)/g
/** Without one of these there is none: a look that costs little. */
export const HAS_ENDING = /증권|금융투자|證|리서치|캐피[털탈]|투자은행/
/** What ends as a house does and is none: `미국증권`, `다수 증권`. */
export const NO_BROKER =
  /^(?:유가|미국|국내|해외|중국|외국계?|대형|중소형|주요|국채|채무|다수|상장|이|그|한|동|해당|복수|여러|글로벌|외국|일부|각|타|전|후강퉁|온라인|종합)(?:투자)?(?:증권|證)/
const TITLE = '(?:선임|책임|수석)?(?:연구원|연구위원|애널리스트|파트장|센터장|본부장|팀장|이사|전략가|분석가)'
/** An analyst's name before the house: `최○○ <삼성증권 연구원>`. */
export const NAME_BEFORE = /([가-힣]{2,4})\s$/
/** An analyst's name behind the house: `삼성증권 최○○ 연구원`, `UBS의 패트릭 ○ 연구원`. */
export const NAME_BEHIND = new RegExp(
  `^(?:\\([A-Za-z .&]+\\))?(?:의|\\s소속(?:의)?|\\s리서치센터|\\s리서치센터의)?\\s(?:애널리스트\\s)?([가-힣]{2,6}(?:\\s[가-힣]{1,6}){0,2}?|[가-힣]\\s[가-힣]{1,6})\\s?${TITLE}`,
)
/** The title right behind the house, the name being before it: `삼성증권 연구원`. */
export const TITLE_BEHIND = new RegExp(`^(?:의)?\\s(?:리서치(?:센터)?\\s?)?${TITLE}`)
/** `씨티의 5성급 애널리스트 존 ○○는`, `씨티 애널리스트 존 ○○가`: the title before the name. */
export const TITLE_AHEAD =
  /(?:^|\s|\))(?:의\s)?(?:[가-힣0-9]{1,5}\s){0,3}?(?:애널리스트|분석가)(?:인)?\s([가-힣]{1,6}?(?:\s[가-힣]{1,6}?){0,2}?)(?=[은는이가도의]\s|로부터\s|,|\()/
/** `◇ 씨티, 존 ○○` as a heading. */
export const HEADING = /[◇◆■□▶●○*-]\s*$/
/** A name without a title in a heading: `◇ 씨티<, 존 ○○>`. */
export const NAME_ALONE = /^,\s([가-힣]{1,6}(?:\s[가-힣]{1,6}){0,2})$/
/** Words that stand before a title and are no name. */
export const NO_NAME = /등급|성급|최고|수석|담당|분석|기술|전략|최근|이날|전날|반면|한편|특히|증권|캐피[털탈]/
/** `곽○○ 연구원은`, `브라이언 ○ 애널리스트는`; not `이어 곽○○ 연구원은`. */
export const ALONE = new RegExp(
  `^(?:(?!(?:이어|이날|이에|또|또한|한편|다만|반면|특히|최근|당시|담당|같은|그러나|하지만|리서치)\\s)[가-힣]{1,6}(?<![은는을를의에로도서며고한된인들센])\\s)?[가-힣]{1,4}(?=\\s${TITLE}[은는이가도])`,
)
/** The name of a foreign house's analyst: `씨티<의 존 ○○>은`. */
export const ANALYST_NAME =
  /^(?:의\s(?!(?:[가-힣]{1,6}\s)?(?:목표|투자|주가|의견|보고|리포트|전망))|(?:의)?\s(?:애널리스트|분석가)(?:인)?\s)([가-힣]{1,6}?(?:\s[가-힣]{2,6}?){1,2}?)(?=[은는이가도] |,)/

/** A rating beside a target: `매수·목표주가`, `목표주가 2만1000원 매수`. */
export const BESIDE =
  /^['"`)]?(?:의견)?\s?(?:[,/·&…]|\.{2,3}|및|[와과](?: 함께)?|그리고)?\s?(?:신규\s|12개월\s|6개월\s)?['"]?$/

/** Between the word for an opinion and the rating: `투자의견<은 기존 '>매수`. */
export const OPINION_GAP =
  /^\s?(?:[은는을를도이의:]|로는)?\s?(?:각각\s|기존\s?|종전(?:대로)?\s?|그대로\s|모두\s|여전히\s)?(?:의\s)?['"`(]?\s?$/

/** Behind a rating that a sentence states: `의견은 매수<다>`. */
export const SAID = /^['"]?(?:다|였|이다|이었|이며|입니|이에요|예요|임|를|을|로|으로|[.,]|$)/

/** Named as the pick of a sector, which is no rating. */
export const PICK =
  /^(?:top[ -]?pick|positive|negative|add|perform|average|mixed|increase|reduce|trim|in line|cautious|attractive)$/i

/** What may happen or would have to: `하향 조정될 가능성`, `투자의견 상향을 위해서는`. */
export const MAYBE =
  /^(?:을|를|이|도|의)?\s?(?:조정)?\s?(?:될|할|을|를|이|도|하기|되기|시킬)?\s?(?:가능성|위해|수\s있|수도|경우|필요|여지|여력|전망이|것으로 (?:예상|보)|요인)|^[^.,]{0,8}(?:곳|적|증권사|사람)[은이도]?\s(?:한 곳도\s)?없|^(?:[하되오가지]|조정하)?지(?:는|도)? (?:않|못)/

/** `23,000원의 목표가`, `'8만원' 목표주가`, `5만원을 목표주가로`. */
export const BEFORE_HEAD = /^['"]?(?:의|이라는|짜리|인|을|를|으로|로)?\s?(?:신규\s|새\s|12개월\s|6개월\s)?$/

/** Before a former target: `<기존 >5만원`. */
export const PRIOR =
  /(?:기존|종전|직전|이전|당초)(?:의|\s?목표 ?주?가|에는)?\s?(?:인|은|는|의|에서|대비)?\s?\(?$/

/** Behind a former target: `5만<원에서 >`. */
export const FROM = /^(?:원|달러|弗|弗)?\)?(?:에서|서|\s?(?:→|->|=>|>>|➜|⇒|▶))\s?/

/** `매출 목표가` is no price: 목표주가 always is. */
export const GOAL = /(?:수주|판매|매출|생산|성장|감축|물가|경영|실적|수출|출하|채용|연간|달성)\s?목표가$/

/** `33만5000원에서 38만원으로`, `14만원을 고수했다`, `90만원을 부른다`, `100만원을 적었다`, `15만원을 그대로 유지했다`, `40달러 최저치까지`. */
export const GIVEN =
  /^(?:에서\s|으?로\s?(?:,|각각|소폭|대폭|크게|\d|올|내|낮|높|상향|하향|조정|잡)|[을를]\s(?:그대로\s|새로\s|각각\s|나란히\s|처음\s)?(?:유지|고수|제시|부[르른름]|불렀|적[었어음]|써[냈냄]|내[놨놓]|내걸|매[겼김])|,\s|\)(?:,|이[다었에] ?|입니|임|[이가과와도은는] | 등|\.)|\s최[고저]|\s?\((?:유지|신규|상향|하향)\)|\s(?:그대로\s|새로\s)?(?:유지|고수|제시)|[이가]\s가장\s|이?(?:다\.|었|였)|입니다|이에요|예요|임\.|에 (?:그[치쳤침]|불과))/

/** The next company of a house that has just given a target: `다라전자는 1만2300원으로 올리고`. */
export const TOLD_NEXT =
  /^[은는도] (?:기존 |종전 )?\d[\d,.천만]{0,9} ?(?:원|달러)(?:으?로|에서 \d|[을를]? (?:그대로 )?(?:유지|제시|고수))/

/** Before a rating of a sector or of a share of all analysts, not of a company: `반도체 업종 비중확대`, `38%가 매수 의견`. */
export const SECTOR_BEFORE =
  /\d%[가는이]\s$|(?:업종|섹터|업황|(?:^|\s|반도체|자동차|조선|철강|화학|건설|은행|제약|바이오|게임|통신|유통|방위|항공|음식료|금융|보험|전자|배터리|콘텐츠|인터넷)산업)(?:에 대해|에 대한|은|는|의)?\s?(?:투자 ?의견\s?)?(?:['"])?$/

/** What follows a company that a view is about: `에 대해`, `의 목표주가`, `를 매수`. */
export const AS_TOPIC =
  /^['")]?(?: ?[([][^)\]]{1,40}[)\]])?(?:에 대해|에 대한|에 대하여|을 대상으로|를 대상으로|의\s?(?:목표|투자\s?의견|적정|주식|주가|매수)|\s?주식|\s등급을|(?:을|를)\s(?:매수|Buy|BUY|업종|커버|최선호|탑픽|Top))/

/** An unknown name before `에 대해`, `의 목표주가`, `를 매수`. */
export const BEFORE_PARTICLE =
  /((?:[A-Z&]{1,4} )?[가-힣A-Za-z0-9&.-]{2,20}(?: [A-Z][A-Za-z.&]{1,10})?)(?: ?\([^)]{1,40}\))?(?=(?:에 대해|에 대한|에 대하여| 대해 |의 (?:(?:\d{1,2}개월 )?목표|기대치|눈높이)|의 투자 ?(?:의견|등급)|의 적정주가| 등급을|[을를] (?:매수|Buy|BUY|최선호|톱픽|탑픽)| 주식을| 주식에| 주식의))/y

/** A price of its own right behind a name: `다라전자는 30만원에서`. */
export const PRICED =
  /^(?:\([^)]{1,14}\)|[([]\d{6}[)\]])?(?:(?:의|은|는|도)? ?(?:목표 ?주?가[를는]? ?)?(?:기존 |종전 )?[\d,.천만]+ ?(?:원|달러|엔|유로)(?:에서|으로|로|, | ?(?:→|->)|\((?:유지|상향|하향)\)|이[다었며]|입니다|을? (?:그대로 )?(?:유지|고수|제시|책정|설정|산정|잡았|내놨|내놓))|\((?:목표 ?주?가 )?[\d,.천만]{1,12} ?(?:원|달러)(?:→|->|\)))/

/** A view that has been replaced since: `지난 27일에는 9만원으로 올린 바 있다`, `앞서 …`. */
export const FORMER = /바 있[다습음어]|^앞서|살펴보면/

/** What a list of companies, each with its rating and target, names each with. */
export const TOPIC = /^(?:\([^)]{1,14}\))?(?:에 대해|에 대한|의 (?:목표|투자)|[은는도] )/

/** `(NASDAQ: ABC)`; the letters alone, `(ABC)`, are a ticker behind a company that is listed abroad. */
export const TICKER = /^\s?\(((?:NASDAQ|NYSE|NAS|NYS|나스닥|뉴욕)\s?[:：]\s?)?([A-Z]{1,5})\)/

/** What BEFORE_PARTICLE looks for behind a name; without it there is none, and the look costs little. */
export const HAS_PARTICLE = /대[해하한]|의 [\d목투적기눈]|[을를] [매B최톱탑]| 주식| 등급/

/** Where an unknown name can begin: at the head, behind a particle or a comma, in quotes or brackets. */
export const NAME_STARTS = /^|[은는이가도서며고여해인한로일날,."')”] |["'(]/g

/** A house with both its target and its rating: `가나증권 목표가 43만원, 투자의견 Buy`. */
export const RECORD = /^\s?(?:목표주?가|투자 ?의견)[^.]{2,16}[,/·]\s?(?:목표주?가|투자 ?의견)/

/** Tags and bullets that open a headline. */
export const TAG = /^\s*(?:\[[^\]]{1,24}\]\s*|<[^>]{1,24}>\s*|[-*·]\s+|[▶▷■□◆◇●○△▲▽▼★☆◈※•»›➤①-⑳]\s*)+/

/** Behind a company that opens a line: a comma, a quotation mark, a particle. */
export const STRONG_END = /^['"”’]?(?:\s?[,…·:]|\.{2,}|\s?["'“‘]|은\s|는\s|이\s|가\s|도\s|\()/

/** Verbs of the shares as much as of the target: `상승`, `하락`. */
export const SHARE_MOVE = /^(?:상승|하락|올라|올랐|내려|내렸|떨어뜨|업|인상)/

/** Between a verb and the head it qualifies: `상향된 목표주가`. */
export const ADNOMINAL = /^(?:된|한|조정된|조정한|하는|될)?\s?(?:신규\s)?$/

/** Between a house and its price: `A증권(8만원)`, `A증권은 8만원`, `A증권의 8만원`, `A증권이 제시한 8만원`. */
export const OWN_PRICE = /^[은는이가의]?\s?(?:제시한\s|\()?$/

/** A stock code in brackets behind a name. */
export const CODE = /^\s?[([](?:KS|KQ|코스피|코스닥|종목코드)?\s?[:：]?\s?(\d{6})[)\]]/
