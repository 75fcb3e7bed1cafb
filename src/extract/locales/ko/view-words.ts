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
  cue('coverage', '커버리지|분석을 개시|분석 개시|분석을 시작|신규 분석|Coverage'),
  cue('raise', '상향|줄상향', 'anywhere'),
  cue(
    'raise',
    '높여|높였|높인|높아져|높아졌|높아진|높아지|높이|올려|올렸|올린|올리고|올리며|올리면서|올라|올랐|끌어올|인상|상승|UP|쑥쑥|높혀|높혔|업',
  ),
  cue('raise', '↑|▲|⇧|⬆', 'anywhere'),
  cue('lower', '하향|줄하향', 'anywhere'),
  cue(
    'lower',
    '낮춰|낮췄|낮춘|낮추|낮아져|낮아졌|낮아진|낮아지|내려|내렸|내린|내리고|내리며|내리면서|인하|깎|하락|DOWN|떨어뜨',
  ),
  cue('lower', '↓|▼|⇩|⬇', 'anywhere'),
  cue(
    'maintain',
    '유지|재확인|고수|지속 제시|그대로 뒀|그대로 둔|그대로 두|바꾸지 않|변경하지 않',
    'anywhere',
  ),
  cue('set', '제시|설정|책정|산정'),
  cue('prior', '기존|종전|직전|이전|당초|앞서'),
  cue('consensus', '컨센서스|평균|괴리율|괴리'),
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
  /^(?:증권사|증권가|증권|증권株|은행|은행주|건설주|정유주|조선주|게임주|반도체주|금융주|보험주|월가|업체들?|기업들?|종목|관련주|관련주식|관련株|투자|기관|외국인|개인|개미들?|시장|업종|업계|국내|해외|글로벌|미국|중국|한국|일본|코스피|코스닥|올해|내년|작년|지난해|최근|이번|하반기|상반기|분기|실적|주가|목표주가|목표가|투자의견|매출|매출액|영업이익|동사|회사|해당|리포트|보고서|이에|또한|하지만|그러나|다만|따라서|한편|특히|이는|이로|현재|기존|신규|평균|연간|연결|당사|적정|12개월|6개월|목표|제시|상향|하향|유지|전망|기대|상승|하락|개선|호조|부진|수혜|반영|확대|지속|예상|가능|긍정적|우려|영향|대비|비중|의견|매수|매도|중립|보유|추천|포트폴리오|DRAM|NAND|HBM|MLCC|OLED|PER|PBR|EPS|ROE|EBITDA|투자자|애널리스트|연구원|전문가|동학개미|분석가|이들|회사측|리서치|투자자들|업체|서학개미|그|이|저|것|등|및|두|세|한|전체|일제히|잇단|줄줄이|속속|또|첫|공모주|대형주|중소형주|성장주|장비주|수혜주|대장주|주식|금융당국|당국|금감원|공격|방어|삼성그룹|상장사|상장기업|외국계|외국계증권사|국내증권사|토종|[가-힣]{1,6}하게|\d.*)$/

/** Last words of several, which are no company. */
export const PLURAL =
  /(?:업체들|업체|기업들|종목|관련주|관련株|업종|株|섹터|회사들|사들|[^가-힣]주|은행주|건설주|기업\d+|개사|종목들|증권사|테마주|증권가|매출액?|이익률?|배당금|기대감|수요|업황|실적|가격|부문|점유율|모멘텀|밸류에이션|컨센서스|재고|마진|비용|전략|상황|구간|국면|흐름|추세|(?:신중|낙관|비관|회의|고점|거품|저점|낙수|위기|대세)론)$/
