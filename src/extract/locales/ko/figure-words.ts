import type { Role } from '../../figures/grammar'
import { cueTerms, withStems } from '../../lexicon/rows'
import type { Term } from '../../vocabulary'

/** Nouns that stand inside compounds too: `설비투자`, `AI투자`. Longer words that are none of ours shadow them (`none`). */
const nouns = `
  none|부채를 빼고|부채를 제외|부채 제외|투자자|투자가|투자의견|투자증권|투자심리|투자은행|투자자문|투자회사|투자사|금융투자|투자 의견|투자판단|투자전략|투자포인트|투자매력|투자조합|가치사슬|가치주|매출원가|영업이익률|배출|수출|매출처|인수위
  invest|투자|출자|투입자금|자본을 대|지분투자|지분 투자|투자액
  purchase|인수|구매|매입|구입|사들|발주|사용권|취득|인수가|매수 제안|사들였|사들인|사 모
  raise-funds|시드|시드 투자|시리즈A|시리즈B|시리즈C|시리즈D|시리즈E|시리즈F|시리즈 A|시리즈 B|시리즈 C|시리즈 D|빌렸|빌린 돈|유치|조달|모금|펀딩|투자받|투자 받|투자를 받|증자|대출|차입|회사채 발행|채권 발행|자금을 확보|자금 확보|모았|모으|끌어모|투자금을 확보|융통
  spend|쓸 텐데|쓸 거라|쓸 셈|쓸 판|쓰게 된|투입|지출|쏟아|쏟는|쏟을|쏟고|퍼붓|집행|베팅|들인|들일|들여|들어가|들어간|들었|내놓|쓴다|썼다|쓰겠다|쓸 것|쓸 계획|쓸 예정|쓰기로|부담|지원|기부|융자|배분|편성|투자에 쓰|책정|쓰인다|쓰인|지불|치르|냈다|낸다|감당
  capex|자본지출|자본 지출|자본적 지출|설비투자|설비 투자|시설투자|시설 투자|캐펙스|CAPEX|CapEx|Capex
  guarantee|보증|지급보증
  contract|계약|수주|납품 계약|공급 계약|약정|협약|거래|약정을|도급|계약액|계약금|MOU|양해각서
  cost|사업비|공사비|건설비|구축비|비용|예산|총사업비|투자비|투자금|사업 규모|프로젝트|자금|펀드|재원|규모|짓는|지을|짓기|짓고|건설|구축|조성
  result|자사주|자기주식|누적 주문|주문액|수주액|주문 잔고|시장 기대|시장 예상|시장 전망|증권가 전망|총비용|영업비용|운영비용|인건비|관리비|감가상각|손상차손|가이던스|경제효과|생산유발|부가가치|매출|매출액|영업이익|순이익|당기순이익|영업손실|순손실|손실|적자|흑자|수익|실적|부채|잉여현금흐름|현금흐름|현금성 자산|이익|이익률|연매출|연 매출|수주잔고|구독료|시장 규모|시장규모|매출 규모|수주 규모|배당|관세|벌금|과징금|보조금|세액공제|연봉|급여
  value|회사 값|회사값|값어치|로 평가됐|로 평가된|로 평가받|으로 평가됐|으로 평가받|로 평가했|기업가치|기업 가치|몸값|가치|밸류에이션|가치평가
  market-cap|시가총액|시총
  analyse|분석|평가했|평가한다|산정
  cluster|클러스터|슈퍼컴퓨터|슈퍼컴|데이터센터|데이터 센터|슈퍼클러스터|AI 팩토리|AI팩토리
  ai|인공지능|데이터센터|데이터 센터|슈퍼컴퓨터|슈퍼컴|클러스터|자율주행|로보택시|머신러닝|딥러닝|거대언어모델|대규모언어모델|초거대|생성형|컴퓨팅|챗봇|휴머노이드
  supply|공급|납품|출하|제공하
  tech|반도체|클라우드|HBM|파운드리|웨이퍼|D램|낸드|시스템반도체|메모리|팹|칩 공장|EUV|패키징
  equivalent|상당|환산
  users|사용자|MAU|DAU|WAU|이용자|가입자|구독자|운전자|고객|회원|주간이용자|개발자|직원|인력|임직원|방문자
  distance|주행 거리|주행거리|누적 주행
  power|전력|용량|전력용량|전력 용량
  area|면적|부지|연면적
  change|증가|감소|급감|급증|성장|하락|상승|줄었|줄어|늘었|늘어난|올랐|내렸|떨어|끌어올|인상|인하|절감|비중|점유율|차지|지분|수익률|마진
  facility|서버|냉각기|서버랙|서버 랙|랙|건물|변전소|발전소|발전기|터빈|위성|캠퍼스
  build|세웠|세운|지었|완공|구축|건설|준공|만에
  train|훈련|학습
  total|누적|총|전체|합계|합산
`

/** Words counted only where a word begins. */
const starts = `
  ai|AI|LLM|GPU|NPU|로봇|칩
  chip-count|칩
  unit-price|구한다|구할 수|구하려면|부르는 값|부르는 게|개당|대당|장당|기당|가격|단가|판매가|정가|시간당|렌탈|임대료|대여료|값|몸값
  rent|임대|렌탈|대여|빌려|빌리|구독료|이용료|사용료|이용 요금|사용 요금|요금
  sell|판매|팔리|팔렸|팔고|팔아|매물|거래되|거래됐|팔린|팔았|판다|호가|거래|매긴
  divert|배정|재배정|돌렸|돌려|돌리|넘겼|넘겨|전용|빼돌|우선 배송
  none|거래일|거래량|거래소|거래대금|칩스|값진|총괄|총리|총장|총재|총수|총선
  share-price|주당|주가|종가|거래를 마|거래를 마감|장을 마|장 마감|마감했|마감한|전 거래일|전거래일|신고가
  each|각각|각
  additional|추가|더
`

/** What tells how firm a figure is; verbs in the forms that the press uses, found inside words too. */
const firmness = `
  running|늘렸|늘린|확대했|가동|운영 중|운영중|운영하고|운영하는|운영한다|활용 중|활용중|활용하고|사용 중|사용중|보유|돌리고|구동|갖췄|갖추고|갖춘|갖고 있|세웠|세운|완공|탑재한|탑재했|탑재된|장착한|장착했|설치했|설치한|설치된|도입했|도입한|구축했|구축한|확보했|확보한|확보하고|투입했|투입한|운용|배치했|배치한|설치돼|구축돼|구동되|깔았|들여놨|사용했|사용한|학습했|훈련했|훈련시켰|구매했|구매한|사들였|들여왔|들인|꾸린|꾸렸|묶은|갖춰|보유한|보유하고|쓰였|쓰이고|돌린|연결한|엮은|썼다
  planned|려는 |하려는|하려고|조달한다|유치한다|인수한다|출자한다|매입한다|지출한다|집행한다|사들인다|공급한|공급하|공급할|공급받|계획|예정|방침|전망|추진|하기로|짓기로|들이기로|세우기로|세운다|세울|들인다|들여온다|추가한다|추가할|증설한다|설치한다|설치된다|배치한다|배치된다|구축된다|투입된다|나선다|나설|들어설|착수|로드맵|마련하|늘리기로|늘려|늘리고|확대하|들어간다|짓는다|짓고|건설한다|구축한다|도입한다|확보한다|투자한다|투입한다|조성|구축에|유치에|들여올|들여온|확보하게|갖추게|도입하게|조기에|늘어난다|늘린다|추가해|더해|들어서|두겠|갖추겠
  target|목표
  ordered|주문|발주
  announced|발표|공개했|공식화|선언|공언|재확인|공시
  committed|약정|약속|확약|서약|합의|계약을 맺|계약을 체결
  done|끌어모았|끌어모은|빌렸|모았다|체결|완료|마무리|마쳤|유치했|유치해|유치한|유치하며|조달했|조달한|인수했|인수한|투자했|투자한|받았|따냈|성사|끝냈|투자해 왔|투자해왔|출자했|매입했|매입한|발행했|사들였|구매했|구매한|들여왔
  spent|지출했|지출한|썼다|쓴 것|들었|쏟아부었|쏟아부은|집행했|투입됐|투입된|들어갔|들어간
  estimate|추정|추산|예상|관측|분석|산정|계산|달할 것
  rumoured|알려졌|알려진|전해졌|전해진|소문|검토|논의|협상|타진|보도됐|거론|루머|소식통
  reported|보도|폭로|단독|따르면
  exceeded|돌파|넘어섰|넘겼|넘었|웃돌|상회
  hypothetical|수용한다|수용할 수|수용하는|수용 가능|수용이 가능|설치할 수 있|들어갈 수 있|운영할 수 있|연결할 수 있|했더라면|했을 것|었을 것|가정|라면|이라면|한다면|가능한|가능하다|돌릴 수 있|감당할 수
  said|하겠다고|시키겠다고|리겠다고|확인했|말했|말한|밝혔|밝힌|밝혀|설명|강조|전했|언급|주장|발표|재확인|해명|적었|공언|예고|이라고|것이라|겠다고
  future|하겠|시키겠|리겠|할 것|될 것|릴 것|일 것|낼 것|을 것|들 것|쓸 것|울 것|칠 것|될 세|될 예|할 계|할 예|할 방|들일|늘릴|지을|탑재될|투입될|들어설|구축될|설치될
  place|투입|탑재|설치|장착|들어가|들어갈|배치|구축|도입|깔
`

/** What happened: founded, shown, left, reported, begun. A form of the past, with which a dated clause becomes an event. */
const happenings = `
  event|설립한|설립했|설립됐|창업한|창업했|창립|출범했|출범한|처음으로 공개|첫 공개|최초로 공개|공개했|공개한|공개됐|선보였|선보인|출시했|출시한|출시됐|떠났|떠난|퇴사|사임했|물러났|영입했|합류했|폭로|보도했|올린|게시한|게시했|착공했|착공한|개소했|개소한|문을 열었|가동을 시작|가동에 들어갔|합병했|상장했|상장한|소송을 제기|제소했|중단했|취소했|철회했|체결했|손잡았
`

/** The words of Korean articles on AI figures. */
export const figureWords: readonly Term[] = withStems([
  ...cueTerms('anywhere', nouns),
  ...cueTerms('start', starts),
  ...cueTerms('anywhere', firmness),
  ...cueTerms('anywhere', happenings),
  ...cueTerms('word', 'self|이 회사|회사|동사|당사|자사|그룹|이 업체|이 기업|양사'),
])

/** The particle behind a name that gives it its role. */
export const ROLE_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...(['은', '는', '이', '가', '도', '께서'] as const).map((form) => [form, 'subject'] as const),
  ['의', 'owner'],
  ...(['에', '에는', '에도', '엔', '에게', '한테'] as const).map((form) => [form, 'goal'] as const),
  ...(['로', '으로'] as const).map((form) => [form, 'way'] as const),
  ...(['에서', '에서는', '에서도'] as const).map((form) => [form, 'place'] as const),
  ...(['로부터', '으로부터', '에게서'] as const).map((form) => [form, 'source'] as const),
  ...(['을', '를'] as const).map((form) => [form, 'object'] as const),
  ...(['과', '와', '및', '·', '과의', '와의'] as const).map((form) => [form, 'along'] as const),
])

/** What counted things are called in the unit of a metric. */
export const PLURALS: ReadonlyMap<string, string> = new Map([
  ['공장', 'plants'],
  ['프로젝트', 'projects'],
  ['데이터센터', 'data centers'],
  ['로봇', 'robots'],
  ['서버', 'servers'],
  ['건물', 'buildings'],
])

/** Words that open sentences and are no company. */
export const COMMON_WORDS =
  /^(?:이|그|저|이는|그는|이번|이날|올해|지난|작년|내년|현재|최근|당시|특히|또|또한|하지만|그러나|한편|업계|시장|정부|당국|회사|기업|업체|동사|당사|양사|이들|그들|투자|사업|매출|가격|규모|전체|총|금액|비용|자금|데이터센터|클러스터|여기|이곳|우리|누구|전문가|관계자|분석|보고서|계획|프로젝트|시설|공장|칩|인공지능|AI|GPU)/

/** Last words of companies names. */
export const COMPANY_FORM =
  /(?:전자|그룹|테크|홀딩스|바이오|AI|랩스|랩|시스템|시스템즈|솔루션|네트웍스|모터스|텔레콤|반도체|클라우드|에너지|캐피탈|벤처스|파트너스|컴퍼니|로보틱스|소프트|산업|건설|중공업|은행|금융지주|대학교)$/

/** What is counted that is no chip. */
export const OTHER_THINGS =
  /^ ?(?:개 ?)?의? ?(기업|회사|업체|매장|도시|국가|지역|건물|점포|일자리|데이터센터|서버|랙|차량|로봇|모델|공장|프로젝트|매개변수|파라미터|토큰)/

/** Endings of verbs that close a clause. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set(
  '지만 으며 하며 되며 이며 였고 했고 됐고 았고 었고 하고 이고 으나 는데 면서 으로써'.split(' '),
)

/** `100억달러를 투자하지 않았다`, `구매한 적이 없다`; not 않을 수 없다. */
export const NOT_DONE =
  /^[^.,]{0,36}?(?:(?:투자|지출|구매|구입|도입|매입|인수|주문|발주|확보|사용|집행|지원|설치|지불|조달|유치|보유|운영|가동)(?:를|을)? ?(?:하|되)?지(?:는|도)? (?:않(?!을 수 없|으면)|못)|쓰지 않|들이지 않|(?:투자|구매|인수|도입|주문|계약|조달|유치)(?:한|할) (?:적|계획|생각|의사|방침)[이은도]? 없|(?:투자|구매|인수|도입|주문|발주|계약)(?:한|할) 것은? 아니|사실이 아니|사실무근)/

/** `5조원 규모의 투자 계획을 철회했다`, `100억달러 투자가 무산됐다`; not `철회하지 않았다`. */
export const DROPPED =
  /^[^.,\d]{0,36}?(?:투자|계획|건설|구축|도입|구매|인수|사업|프로젝트|계약|방안)[은는이가을를도]? ?(?:전면 |전격 |결국 )?(?:철회|백지화|무산|취소|포기|접었)(?!하지|되지)/

/** A bracketed gloss, a closing quotation mark and a title may stand between a name and its particle. */
export const TAIL =
  /['"]?(?:\([^()\n]{0,40}\))?['"]?(?: ?(?:등|CEO|최고경영자|회장|부회장|대표이사|대표|사장|창업자|총리|대통령|그룹|측|본사|진영|정부)(?:\([^()\n]{0,12}\))?)?(은|는|이|가|도|께서|의|에게서|에게|한테|에서는|에서도|에서|에는|에도|에 (?:따르|대[한해]|비[해하])|엔|에|으로부터|로부터|으로|로|과의|와의|(?:과|와) (?:함께|손잡|협력|공동|경쟁)|과|와|및|을|를|,|·)?(?![가-힣])/y

/** A name behind a word for what it is: `AI 클라우드 업체 노스웨일(NorthWhale)이`, `스타트업 래블업은`. */
export const DESCRIBED =
  /(?:업체|기업|스타트업|회사|개발사|운영사|운용사|제조사|사업자|유니콘|팹리스|통신사|벤처|연구소) ([A-Z가-힣][가-힣A-Za-z0-9&.-]{1,14}?)(?:\([^()]{1,24}\))?(?:은 |는 |이 |가 |의 |, |도 )/

/** A name with a subject's or owner's particle, behind a word for what it is or with its Latin form. */
export const ACTING =
  /(?:^|[ "'\n])([A-Z가-힣][가-힣A-Za-z0-9&.-]{1,14}?)(?:\([A-Za-z0-9 .&-]{2,24}\))?(?:은|는|의|측은) /g

/** A facility by the city or county it stands in: `원주시 데이터센터`, `장성군에 짓는 AI 팩토리`; a name without 시 or 군 may be any word. */
export const FACILITY_NAME =
  /(?:^|[ (])([가-힣]{2,4}[시군구]|[가-힣]{2,3}[도주] [가-힣]{2,4}[시군]?)(?:에 (?:짓는|건설하는|건설 중인|들어서는|들어설|위치한|세우는|세울) |의 | )(?:새 |신규 |대규모 |초대형 )?(?:AI ?)?(?:데이터 ?센터|캠퍼스|클러스터|팩토리|컴퓨팅 ?센터)/

/** A word that opens a sentence and carries a subject's particle, or opens a headline with a comma behind it. */
export const OPENING =
  /^(?:\[[^\]]{1,12}\] ?|[-·*▲△■□○●▶"'] ?){0,2}([A-Z][A-Za-z0-9&.-]{1,20}|[가-힣A-Za-z0-9&]{2,14}?)(?:\([^()]{1,24}\))?(?:은 |는 |이 |가 |, |측은 )/

/** Words that count chips, or drivers. */
export const CHIPS = /^ ?(?:개|장|대|기)?(?:의| 이상의| 규모의)? ?(?:H\d|GPU|칩|AI ?칩|가속기)/

/** Who takes part in what another does: `엔비디아 등이 참여했으며`. */
export const JOINS = / ?(?:참여(?!한 )|주도했|주도하|투자자로)/y

/** Words that count chips, or drivers. */
export const FOR_ONE =
  /(?:(?:한|1) ?(?:장|개|대|기)|(?:랙|서버|GPU|칩|카드|장비) 하나)(?:에|당|은|는|이|가|을|를|의 가격은| 가격은| 값은) [^0-9.,]{0,24}$/

/** What counted things are called, by the words before the number or behind it. */
export const DRIVERS = /(?:운전자|드라이버)(?:는|가|수는)? ?(?:약 ?)?$/
