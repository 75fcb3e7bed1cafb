import type { Status } from '../../facts/fact'

/** Syllables that end in ㄹ, as verbs of what is to come do before a noun: `투자<할> 것으로`, `<들> 전망이다`. */
const TO_COME = '[할될쓸들일릴을칠를갈길킬낼올울늘설릴줄질]'

/** What was built or got with a sum, in the past: `들여 <지었다>`, `투입돼 지난해 <완공>됐다`; not `완공한다`. */
const BUILT =
  '(?:지[었은]|세[웠움]|만들었|열었|갖[췄춤]|꾸[렸림]|(?:세운|만든|갖춘|꾸린)(?!다)|(?:완공|준공|구축|건설|설립|개소|개장|조성|마련|개발|증설|도입|인수|확보|설치|배치|개관)(?:[했함됐됨]|하였|되었|[한된](?!다))|(?:가동|운영|공사)[을를에]? ?(?:시작|개시|들어갔|마쳤|끝냈))'

/** Where a clause ends: `투자했<고, >매출은`. */
export const CLAUSE_END = /(?<=[했됐였았었렸갔왔]고|[으하되이]며|지만|는데|이고),? /

/**
 * How firm the words behind a Korean sum tell that it is, the first that fits; null where what they tell is left to the
 * nearest word. A verb of paying in the middle takes its time from the one behind it, and what is told as expected, agreed
 * or possible is no more than that: `2조원을 들여 지었다`, `투자할 것으로 예상된다`, `투자하기로 의결했다`, `투자할 수 있다`.
 */
export const TELLINGS: readonly (readonly [RegExp, Status | null])[] = [
  [/[한은] 데 (?:이어|더해)/, null],
  [
    new RegExp(
      `(?<=${TO_COME} (?:것으로|것이라고|거라고|것이라는|것이란) )(?:예상|전망|추[정산]|관측|예측|점쳐|점쳤|보인|보이|보고|봤|내다|기대|분석)|(?<=${TO_COME} )전망(?=이|입|임|$|[.,])|(?<=[할될쓸들] 수 있다는 )(?:전망|관측|분석)|(?<=[한된은간쓴든] 것으로 )(?:추[정산]|관측|분석)`,
    ),
    'estimate',
  ],
  [
    /(?<=기로 (?:최종 |전격 |상호 |만장일치로 )?)(?:합의|결정|확정|약속|확약|의결|승인)|(?<=(?:안건|안|계획|사업|예산)[을를] (?:최종 |만장일치로 |심의·)?)(?:의결|승인|확정|결정)[했한함]|(?<=(?:협약|계약|MOU|양해각서|의향서)(?:\([^()]{1,8}\))?[을를] (?:각각 |잇따라 |최근 )?)(?:체결[했함]|체결한(?!다)|맺[었은음])|배정(?:[했함받]|한(?!다))/,
    'committed',
  ],
  [
    /(?<=(?:계획|로드맵|방안|구상|전략|청사진)[을를도] (?:[가-힣]{1,6} )?)(?:발표|공개|내놨|내놓|제시)(?:[했함됐됨]|한(?!다)|$|[다은으음])/,
    'announced',
  ],
  [/(?<=[할될쓸들] )(?:수도? 있(?!게|었|도록)|가능성)/, 'hypothetical'],
  [
    new RegExp(
      `(?<=[을를이가] )(?:들여|투입해|투입돼|투입되어|투입하여|쏟아|쏟아부어|써서|들어가|들어) (?:[^ .,]{1,14} ){0,6}${BUILT}`,
    ),
    'spent',
  ],
  [new RegExp(`(?<=[을를이가] )(?:투자해|투자하여|출자해|출자하여) (?:[^ .,]{1,14} ){0,6}${BUILT}`), 'done'],
]
