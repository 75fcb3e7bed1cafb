import type { Term } from '../vocabulary'
import { withEndings } from './name-table'

/** The endings that Korean brokers' names take in full and in headlines: 한화투자증권, 한화證, 하나금투. */
const ENDINGS = ['증권', '투자증권', ' 증권', '證', '투자證', '금융투자', '금투', '證券']

/** `canonical|stem|stem`: every stem is known with every ending; the bare stem only where the view grammar expects a broker. */
const STEMS = `
Samsung Securities|삼성
Kiwoom Securities|키움
Hana Securities|하나|하나금융
Hanwha Securities|한화
IBK Securities|IBK
아이비케이투자증권|아이비케이
NH Securities|NH
엔에이치투자증권|엔에이치
우리투자증권|우리
eBest Securities|이베스트
Daishin Securities|대신
Yuanta Securities|유안타
동양증권|동양
Eugene Securities|유진
Shinhan Securities|신한
Mirae Asset Securities|미래에셋|미래에셋대우
Meritz Securities|메리츠
메리츠종금증권|메리츠종금
Hi Securities|하이
iM Securities|iM
아이엠증권|아이엠
KB Securities|KB
케이비증권|케이비
SK Securities|SK
에스케이증권|에스케이
DB Financial Investment|DB
디비금융투자|디비
DS Securities|DS
디에스투자증권|디에스
KTB Securities|KTB|ktb
LS증권|LS
BNK투자증권|BNK
비엔케이투자증권|비엔케이
한국투자증권|한국
교보증권|교보
현대차증권|현대차|현대차투자
신영증권|신영
다올투자증권|다올
부국증권|부국
유화증권|유화
한양증권|한양
케이프투자증권|케이프
상상인증권|상상인
흥국증권|흥국
리딩투자증권|리딩
골든브릿지증권|골든브릿지
코리아에셋투자증권|코리아에셋
토스증권|토스
카카오페이증권|카카오페이
LIG투자증권|LIG
HMC투자증권|HMC
현대증권|현대
이트레이드증권|이트레이드
솔로몬투자증권|솔로몬
바로투자증권|바로
동부증권|동부
푸르덴셜증권|푸르덴셜
한맥투자증권|한맥
메리츠종합금융증권|메리츠종합금융
신한금융투자|신한금융
토러스투자증권|토러스
밸류파인더|밸류파인더
한국IR협의회|한국IR협의회|한국IR협의회 기업리서치센터
그로쓰리서치|그로쓰리서치
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

/** Forms that no ending makes. */
const SPECIAL: readonly (readonly [canonical: string, forms: readonly string[]])[] = [
  ['한국투자증권', ['한국투자', '한국투자證']],
  ['한투증권', ['한투', '한투증권', '한투證']],
  ['NH Securities', ['NH투자증권', 'NH투자', 'NH證', 'NH농협증권']],
  ['Mirae Asset Securities', ['미래에셋대우', '미래에셋']],
  ['대우증권', ['대우증권', 'KDB대우증권']],
  ['미래대우', ['미래대우']],
  ['Hana Securities', ['하나금융투자']],
  ['하나대투증권', ['하나대투', '하나대투증권', '하나대투證']],
  ['한화투자증권', ['한화투자']],
  ['유진투자증권', ['유진투자']],
  ['IBK Securities', ['IBK투자']],
  ['신한투자증권', ['신한투자']],
  ['KTB Securities', ['KTB투자', 'ktb투자']],
  ['DS Securities', ['DS투자']],
  ['다올투자증권', ['다올투자', '다올']],
  ['신영증권', ['신영']],
  ['현대차증권', ['현대차證']],
  ['현대車증권', ['현대車증권', '현대車證', '현대車']],
  ['Kiwoom Securities', ['키움', 'Kiwoom']],
  ['eBest Securities', ['이베스트']],
  ['이베스트투자증권', ['이베스트투자']],
  ['Yuanta Securities', ['유안타', 'Yuanta']],
  ['Daishin Securities', ['Daishin']],
  ['DB Financial Investment', ['DB금융투자', 'DB금투']],
  ['Hi Securities', ['하이투자증권']],
  ['하이투자증권', ['하이투자']],
  ['삼성증권', ['삼성證']],
]

/** Forms with a name of their own, so that a fact keeps the name of its article. */
const OWN: ReadonlySet<string> = new Set(SPECIAL.flatMap(([, forms]) => forms))

const institution = (name: string, forms: readonly string[]): Term => ({
  forms,
  meaning: { type: 'name', readings: [{ kind: 'institution', name, ticker: null, currency: null }] },
  boundary: 'word',
  exact: true,
})

/**
 * Korean brokers with their endings. `한국투자`, `하나`, `대신` alone are everyday words and stand in
 * `koreanBrokerStems` only, for the places where a headline can hold nothing but a broker (`…목표가↑-하나`).
 */
export const koreanInstitutions: readonly Term[] = [
  ...STEMS.map(([canonical = '', ...stems]) =>
    institution(
      canonical,
      withEndings(stems, ENDINGS).filter((form) => !OWN.has(form)),
    ),
  ),
  ...SPECIAL.map(([canonical, forms]) => institution(canonical, forms)),
]

/** Bare stems to canonical names: 하나 → Hana Securities, 현대차 → 현대차증권. */
export const koreanBrokerStems: ReadonlyMap<string, string> = new Map(
  STEMS.flatMap(([canonical = '', ...stems]) => stems.map((stem) => [stem, canonical] as const)),
)
