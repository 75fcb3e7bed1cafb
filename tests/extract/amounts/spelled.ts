/** Numbers as people write them, each way with the number that it stands for. */
export type Spelling = (value: number) => string | null

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const POWERS = ['', ' thousand', ' million', ' billion', ' trillion']

/** 125,000 as `one hundred [and] twenty-five thousand`. */
export const inEnglishWords =
  (and: boolean): Spelling =>
  (value) => {
    if (!Number.isInteger(value) || value <= 0 || value >= 1e15) return null
    const parts: string[] = []
    for (let power = 4; power >= 0; power--) {
      const group = Math.floor(value / 1000 ** power) % 1000
      if (group > 0) parts.push(`${hundreds(group, and)}${POWERS[power] ?? ''}`)
    }
    return parts.join(' ')
  }

function hundreds(value: number, and: boolean): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100]
  const below =
    rest < 20
      ? (ONES[rest] ?? '')
      : `${TENS[Math.floor(rest / 10)] ?? ''}${rest % 10 === 0 ? '' : `-${ONES[rest % 10] ?? ''}`}`
  if (hundred === 0) return below
  return `${ONES[hundred] ?? ''} hundred${rest === 0 ? '' : `${and ? ' and' : ''} ${below}`}`
}

/** 1234567 as `1,234,567`. */
export const grouped: Spelling = (value) => value.toLocaleString('en-US', { maximumFractionDigits: 2 })

/** 1,230,000,000 as `1.23` and the word for a power: `1.23 billion`, `1.23bn`. Only what two decimals hold. */
export const withPower =
  (word: string, power: number): Spelling =>
  (value) => {
    const scaled = Number((value / power).toPrecision(15))
    return scaled < 0.1 || scaled >= 1000 || Math.abs(Math.round(scaled * 100) - scaled * 100) > 1e-9
      ? null
      : `${scaled}${word}`
  }

const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구']
const SMALL = ['', '십', '백', '천']
const LARGE = ['', '만', '억', '조']

/** Groups of four digits, largest first, each with its power. */
function groupsOf(value: number): readonly (readonly [digits: number, power: number])[] {
  return [3, 2, 1, 0].flatMap((power) => {
    const digits = Math.floor(value / 10_000 ** power) % 10_000
    return digits === 0 ? [] : [[digits, power] as const]
  })
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 1e16

/** 120,345,000 as `1억 2034만 5000`, with the space and the thousands mark that are given. */
export const inKoreanPowers =
  (space: string, mark: string): Spelling =>
  (value) =>
    isWhole(value)
      ? groupsOf(value)
          .map(([digits, power]) => `${marked(digits, mark)}${LARGE[power] ?? ''}`)
          .join(space)
      : null

const marked = (digits: number, mark: string): string =>
  digits < 1000
    ? String(digits)
    : `${Math.floor(digits / 1000)}${mark}${String(digits % 1000).padStart(3, '0')}`

/** 35,000,000 as `3천 5백만` (digits) or `삼천오백만` (words), with the space that is given between powers. */
export const inKoreanWords =
  (style: 'digits' | 'words', space: string): Spelling =>
  (value) => {
    if (!isWhole(value)) return null
    return groupsOf(value)
      .map(
        ([digits, power]) =>
          `${smallPowers(digits, style, style === 'digits' ? space : '')}${LARGE[power] ?? ''}`,
      )
      .join(space)
  }

function smallPowers(value: number, style: 'digits' | 'words', space: string): string {
  const parts = [3, 2, 1, 0].flatMap((power) => {
    const digit = Math.floor(value / 10 ** power) % 10
    if (digit === 0) return []
    if (style === 'digits') return [`${digit}${SMALL[power] ?? ''}`]
    return [`${digit === 1 && power > 0 ? '' : (DIGITS[digit] ?? '')}${SMALL[power] ?? ''}`]
  })
  return parts.join(space)
}
