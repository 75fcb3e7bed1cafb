import type { Made } from '../dates/reader'
import { dayAt, quarterAt, weekAt, yearAt, type Direction, type Reference } from '../dates/reference'

/** Years counted from the publication's. */
export const YEARS: ReadonlyMap<string, number> = new Map([
  ...['올해', '올', '금년', '올 한해'].map((word) => [word, 0] as const),
  ...['작년', '지난해', '전년', '지난 해'].map((word) => [word, -1] as const),
  ['재작년', -2],
  ['내년', 1],
  ['내후년', 2],
])

/** Months counted from the publication's. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...['이달', '이번 달', '이번달', '금월'].map((word) => [word, 0] as const),
  ...['지난달', '지난 달', '전월'].map((word) => [word, -1] as const),
  ...['내달', '다음 달', '다음달'].map((word) => [word, 1] as const),
])

/** Where the day or month behind them lies: 지난 28일, 오는 30일. */
export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['지난', 'past'],
  ['오는', 'future'],
  ['돌아오는', 'future'],
])

const beginning = (year: string | null): string | null => (year === null ? null : `${year}-01`)
const ending = (year: string | null): string | null => (year === null ? null : `${year}-12`)
const quartered = (period: string | null): Made => ({
  date: period === null ? null : period.slice(0, 4),
  period,
})

/** Words that are a date by themselves. */
export const RELATIVE: ReadonlyMap<string, (reference: Reference) => Made> = new Map([
  ['연말', (reference) => ({ date: ending(yearAt(reference, 0)) })],
  ['연초', (reference) => ({ date: beginning(yearAt(reference, 0)) })],
  ['연내', (reference) => ({ date: ending(yearAt(reference, 0)), relation: 'by' })],
  ['오늘', (reference) => ({ date: dayAt(reference, 0) })],
  ['이날', (reference) => ({ date: dayAt(reference, 0) })],
  ['어제', (reference) => ({ date: dayAt(reference, -1) })],
  ['전날', (reference) => ({ date: dayAt(reference, -1) })],
  ['내일', (reference) => ({ date: dayAt(reference, 1) })],
  ['지난주', (reference) => ({ date: weekAt(reference, -1) })],
  ['지난 주', (reference) => ({ date: weekAt(reference, -1) })],
  ['이번 주', (reference) => ({ date: weekAt(reference, 0) })],
  ['이번주', (reference) => ({ date: weekAt(reference, 0) })],
  ['다음 주', (reference) => ({ date: weekAt(reference, 1) })],
  ['다음주', (reference) => ({ date: weekAt(reference, 1) })],
  ['이번 분기', (reference) => quartered(quarterAt(reference, 0))],
  ['지난 분기', (reference) => quartered(quarterAt(reference, -1))],
  ['다음 분기', (reference) => quartered(quarterAt(reference, 1))],
] as const)

/** What points to the date told before. */
export const ANAPHORA = '당시'
/** The same where it stands. */
export const ANAPHORIC = /당시/y

/** Parts of a year that tell its time without a month: `지난 봄`. */
export const SEASONS = ['봄', '여름', '가을', '겨울']

/** Native words that count in `두 달 전`. */
export const AGO_WORDS: ReadonlyMap<string, number> = new Map([
  ['한', 1],
  ['두', 2],
  ['세', 3],
  ['네', 4],
  ['다섯', 5],
])

/** What leads a month of the year before: `지난해 1월`. */
export const LAST_YEAR = ['지난해 ', '작년 '] as const

/** Words of another year, behind which a month is no longer one of the year before. */
export const OTHER_YEAR = /올해|올 |내년|이달|지난달|이번|\d{4}년|\d월(?:까지|부터|께|에는 )/

const LEAD = `${[...YEARS.keys(), ...MONTHS.keys(), ...DIRECTIONS.keys()].sort((a, b) => b.length - a.length).join('|')}`

/** What follows a number with 년, 월 or 일 that makes a length of time of it, or part of another word. */
const NO_LENGTH = '(?![간째여만치차래씩]| ?동안| 연속| 평균| ?이상| 만에| ?(?:전|뒤|후)(?![가-힣]))'

/**
 * `지난 28일`, `2024년 8월 28일`, `이달 초`, `작년 4분기`, `올해 하반기`, `'24년 3월`: a word that leads, then year, month,
 * day, part of a year, each of which may be missing.
 */
export const CALENDAR = new RegExp(
  `(?:(${LEAD})(?![리렸려])[ ]?)?(?:('?\\d{4}(?=[ ]?년)|'?\\d{2}(?=[ ]?년${NO_LENGTH}))[ ]?년[ ]?)?(?:(\\d{1,2})[ ]?월(?![급세])[ ]?)?` +
    `(?:(\\d{1,2})[ ]?일${NO_LENGTH})?(?:[ ]?(?:([1-4])[ ]?분기|(상반기|하반기)))?[ ]?(초순|초(?![과기대])|중순|중반|하순|연말|말(?![하했씀을이한])|봄|여름|가을|겨울)?`,
  'y',
)

/** `어제`, `내달`, `올해 초`: words that count from publication. */
export const RELATIVE_WORD = new RegExp(
  `(?:${[...RELATIVE.keys()].sort((a, b) => b.length - a.length).join('|')})(?![가-힣]{3})`,
  'y',
)

/** `지난 금요일`, `월요일`. */
export const WEEKDAY = /(?:(지난|오는) ?)?([일월화수목금토])요일/y

/** `3년 전`, `두 달 전`, `6개월 전`. */
export const AGO = /(\d{1,2}|한|두|세|네|다섯) ?(년|달|개월) ?전/y

/** `2023~2025년`, `2024년~2026년`. */
export const YEARS_RANGE = /(\d{4})년?[~-](\d{4}|\d{2})년/y

/** `1~3월`, `작년 10~12월`, `2025년 7~9월`. */
export const MONTHS_RANGE = new RegExp(
  `(?:(${[...YEARS.keys()].sort((a, b) => b.length - a.length).join('|')}) ?|(\\d{4})년 ?)?(\\d{1,2})월?[~-](\\d{1,2})월`,
  'y',
)

/** `2025회계연도`, `2025 회계연도`, `2025 회계연도 2분기`. */
export const FISCAL = /(\d{4})(?:년)? ?회계연도(?: ?([1-4])분기)?/y

/** The first two characters of all that is no digit and begins a date; 올 takes any second one. */
export const OPENING_WORDS: readonly string[] = [
  ...YEARS.keys(),
  ...MONTHS.keys(),
  ...DIRECTIONS.keys(),
  ...RELATIVE.keys(),
  '상반기',
  '하반기',
  ANAPHORA,
]
  .concat('일월화수목금토'.split('').map((day) => `${day}요`))
  .concat([...AGO_WORDS.keys()].flatMap((count) => [`${count} `, `${count}달`, `${count}년`, `${count}개`]))
