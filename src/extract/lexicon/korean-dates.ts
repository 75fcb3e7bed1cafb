import type { Found } from '../dates/plain-dates'
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
const quartered = (period: string | null): Omit<Found, 'end'> => ({
  date: period === null ? null : period.slice(0, 4),
  period,
})

/** Words that are a date by themselves. */
export const RELATIVE: ReadonlyMap<string, (reference: Reference) => Omit<Found, 'end'>> = new Map([
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

/** Native words that count in `두 달 전`. */
export const AGO_WORDS: ReadonlyMap<string, number> = new Map([
  ['한', 1],
  ['두', 2],
  ['세', 3],
  ['네', 4],
  ['다섯', 5],
])
