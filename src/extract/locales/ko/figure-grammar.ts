import type { Grammar, Role } from '../../figures/grammar'

/** A bracketed gloss, a closing quotation mark and a title may stand between a name and its particle. */
const TAIL =
  /['"]?(?:\([^()\n]{0,40}\))?['"]?(?: ?(?:CEO|최고경영자|회장|부회장|대표이사|대표|사장|창업자|총리|대통령|그룹|측|본사|진영)(?:\([^()\n]{0,12}\))?)?(은|는|이|가|도|께서|의|에게서|에게|한테|에서는|에서도|에서|에는|에도|에 (?:따르|대[한해]|비[해하])|엔|에|으로부터|로부터|으로|로|과의|와의|과|와|및|을|를|,|·)?(?![가-힣])/y

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
const DRIVERS = /(?:운전자|드라이버) ?(?:약 ?)?$/
const OTHER_THINGS = /^ ?(?:개 ?)?의? ?(기업|회사|업체|매장|도시|국가|지역|건물|점포|일자리|데이터센터|서버|랙|차량|로봇|모델|매개변수|파라미터|토큰)/
const CHIPS = /^ ?(?:개|장|대|기)?(?:의| 이상의| 규모의)? ?(?:H\d|GPU|칩|AI ?칩|가속기)/

/** How names and counted things work in a Korean sentence: by the particle behind a name. */
export const grammar: Grammar = {
  verbLast: true,
  role: (text, name, sentence) => {
    TAIL.lastIndex = name.end
    const particle = TAIL.exec(text)?.[1]
    if (particle === undefined) return 'bare'
    if (particle === ',') return name.start - sentence.start < 3 ? 'topic' : 'along'
    return ROLES.get(particle) ?? 'aside'
  },
  counted: (text, amount) => {
    const behind = text.slice(amount.end, amount.end + 24)
    if (text.charAt(amount.end - 1) === '곳' || behind.startsWith('곳')) return 'sites'
    if (CHIPS.test(behind)) return 'chips'
    if (DRIVERS.test(text.slice(Math.max(0, amount.start - 8), amount.start))) return 'drivers'
    return OTHER_THINGS.exec(behind)?.[1] ?? null
  },
}
