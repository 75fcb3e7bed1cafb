import type { Grammar, Role } from '../../figures/grammar'
import type { Span } from '../../../text/span'

/** A bracketed gloss, a closing quotation mark and a title may stand between a name and its particle. */
const TAIL =
  /['"]?(?:\([^()\n]{0,40}\))?['"]?(?: ?(?:등|CEO|최고경영자|회장|부회장|대표이사|대표|사장|창업자|총리|대통령|그룹|측|본사|진영|정부)(?:\([^()\n]{0,12}\))?)?(은|는|이|가|도|께서|의|에게서|에게|한테|에서는|에서도|에서|에는|에도|에 (?:따르|대[한해]|비[해하])|엔|에|으로부터|로부터|으로|로|과의|와의|(?:과|와) (?:함께|손잡|협력|공동|경쟁)|과|와|및|을|를|,|·)?(?![가-힣])/y

/** Prices of a month and of one: `월 290만원`, `H100 한 장에 4천만원`. */
const MONTHLY = /월 (?:약 |최대 |최소 )?$/
const FOR_ONE = /(?:한|1) ?(?:장|개)(?:에|당|은|는|의 가격은| 가격은| 값은) (?:약 |최소 |최대 )?$/

/** Who takes part in what another does: `엔비디아 등이 참여했으며`. */
const JOINS = /^ ?(?:참여(?!한 )|주도했|주도하|투자자로)/

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...(['은', '는', '이', '가', '도', '께서'] as const).map((form) => [form, 'subject'] as const),
  ['의', 'owner'],
  ...(['에', '에는', '에도', '엔', '에게', '한테'] as const).map((form) => [form, 'goal'] as const),
  ...(['로', '으로'] as const).map((form) => [form, 'way'] as const),
  ...(['에서', '에서는', '에서도'] as const).map((form) => [form, 'place'] as const),
  ...(['로부터', '으로부터', '에게서'] as const).map((form) => [form, 'source'] as const),
  ...(['을', '를'] as const).map((form) => [form, 'object'] as const),
  ...(['과', '와', '및', '·', '과의', '와의'] as const).map((form) => [form, 'along'] as const),
])

/** What counted things are called, by the words before the number or behind it. */
const DRIVERS = /(?:운전자|드라이버)(?:는|가|수는)? ?(?:약 ?)?$/
const OTHER_THINGS =
  /^ ?(?:개 ?)?의? ?(기업|회사|업체|매장|도시|국가|지역|건물|점포|일자리|데이터센터|서버|랙|차량|로봇|모델|공장|프로젝트|매개변수|파라미터|토큰)/
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['공장', 'plants'],
  ['프로젝트', 'projects'],
  ['데이터센터', 'data centers'],
  ['로봇', 'robots'],
  ['서버', 'servers'],
  ['건물', 'buildings'],
])
const CHIPS = /^ ?(?:개|장|대|기)?(?:의| 이상의| 규모의)? ?(?:H\d|GPU|칩|AI ?칩|가속기)/

const LAST_OF_CLAUSE = '만며고나데서써'
const CLAUSE_ENDS: ReadonlySet<string> = new Set(
  '지만 으며 하며 되며 이며 였고 했고 됐고 았고 었고 하고 이고 으나 는데 면서 으로써'.split(' '),
)

/** A word that opens a sentence and carries a subject's particle, or opens a headline with a comma behind it. */
const OPENING =
  /^(?:\[[^\]]{1,12}\] ?|[-·*▲△■□○●▶"'] ?){0,2}([A-Z][A-Za-z0-9&.-]{1,20}|[가-힣A-Za-z0-9&]{2,14}?)(?:\([^()]{1,24}\))?(?:은 |는 |이 |가 |, |측은 )/
/** Words that open sentences and are no company. */
const COMMON =
  /^(?:이|그|저|이는|그는|이번|이날|올해|지난|작년|내년|현재|최근|당시|특히|또|또한|하지만|그러나|한편|업계|시장|정부|당국|회사|기업|업체|동사|당사|양사|이들|그들|투자|사업|매출|가격|규모|전체|총|금액|비용|자금|데이터센터|클러스터|여기|이곳|우리|누구|전문가|관계자|분석|보고서|계획|프로젝트|시설|공장|칩|인공지능|AI|GPU)/
const COMPANY_FORM =
  /(?:전자|그룹|테크|홀딩스|바이오|AI|랩스|랩|시스템|시스템즈|솔루션|네트웍스|모터스|텔레콤|반도체|클라우드|에너지|캐피탈|벤처스|파트너스|컴퍼니|로보틱스|소프트|산업|건설|중공업|은행|금융지주|대학교)$/

/** Whether nothing but a tag, a bullet or a quotation mark stands before a name: `[속보] 메타, …`. */
const opens = (text: string, start: number, name: number): boolean =>
  name - start < 16 && /^(?:\[[^\]]{1,12}\])?[^가-힣A-Za-z0-9]{0,4}$/.test(text.slice(start, name))

/** Firms are counted in 곳 too: `스타트업 여섯 곳`. */
const COMPANIES = /(?:스타트업|기업|회사|업체|은행|대학|기관|개사) ?(?:약 |등 |총 )?$/

/** Whether a count of 곳 can be one of sites; more are customers. */
const toThousand = (text: string, amount: Span): boolean =>
  !/[천만억]/.test(text.slice(amount.start, amount.end))

/** A facility by the city or county it stands in: `원주시 데이터센터`, `장성군에 짓는 AI 팩토리`; a name without 시 or 군 may be any word. */
const FACILITY_NAME =
  /(?:^|[ (])([가-힣]{2,4}[시군구]|[가-힣]{2,3}[도주] [가-힣]{2,4}[시군]?)(?:에 (?:짓는|건설하는|건설 중인|들어서는|들어설|위치한|세우는|세울) |의 | )(?:새 |신규 |대규모 |초대형 )?(?:AI ?)?(?:데이터 ?센터|캠퍼스|클러스터|팩토리|컴퓨팅 ?센터)/

/** How names and counted things work in a Korean sentence: by the particle behind a name. */
export const grammar: Grammar = {
  verbLast: true,
  role: (text, name, sentence) => {
    TAIL.lastIndex = name.end
    const particle = TAIL.exec(text)?.[1]
    if (JOINS.test(text.slice(TAIL.lastIndex || name.end, name.end + 20))) return 'aside'
    if (particle === undefined) return 'bare'
    if (particle === ',') return opens(text, sentence.start, name.start) ? 'topic' : 'along'
    return ROLES.get(particle) ?? 'aside'
  },
  unknownSubject: (text, sentence, before) => {
    const opening = text.slice(sentence.start, Math.min(before, sentence.start + 60))
    const found = OPENING.exec(opening)
    const name = found?.[1]
    if (found === null || name === undefined || COMMON.test(name)) return null
    const start = sentence.start + found[0].indexOf(name)
    return { start, end: start + name.length, sure: /^[A-Z]/.test(name) || COMPANY_FORM.test(name) }
  },
  perChip: (text, amount) => {
    const before = text.slice(Math.max(0, amount.start - 14), amount.start)
    return MONTHLY.test(before) ? 'month' : FOR_ONE.test(before) ? 'unit' : null
  },
  unknownSite: (text, sentence, amount) => {
    const from = Math.max(sentence.start, amount.start - 80)
    const found = FACILITY_NAME.exec(text.slice(from, Math.min(sentence.end, amount.end + 60)))
    const name = found?.[1]
    if (found === null || name === undefined) return null
    const start = from + found.index + found[0].indexOf(name)
    return { start, end: start + name.length }
  },
  clauseEnds: (text, index) =>
    LAST_OF_CLAUSE.includes(text.charAt(index - 1)) && CLAUSE_ENDS.has(text.slice(index - 2, index)),
  counted: (text, amount) => {
    const behind = text.slice(amount.end, amount.end + 24)
    if (text.charAt(amount.end - 1) === '곳' || behind.startsWith('곳'))
      return toThousand(text, amount) &&
        !COMPANIES.test(text.slice(Math.max(0, amount.start - 12), amount.start))
        ? 'sites'
        : 'companies'
    if (CHIPS.test(behind)) return 'chips'
    if (DRIVERS.test(text.slice(Math.max(0, amount.start - 8), amount.start))) return 'drivers'
    const thing = OTHER_THINGS.exec(behind)?.[1]
    return thing === undefined ? null : (PLURALS.get(thing) ?? thing)
  },
}
