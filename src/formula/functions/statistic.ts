import type { FormulaError } from '../error'
import { BAD_NUMBER, DIVISION_BY_ZERO, NOT_AVAILABLE } from '../error'
import { addNumbers } from '../operator'

/** A figure of a list of numbers. */
export type Statistic = (numbers: readonly number[]) => number | FormulaError

/** The sum; 0 of none. */
export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => addNumbers(total, number), 0)

/** The mean; `#DIV/0!` of none. */
export const mean: Statistic = (numbers) =>
  numbers.length === 0 ? DIVISION_BY_ZERO : sum(numbers) / numbers.length

/** The product; 0 of none. */
export const product: Statistic = (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1)

/** The largest; 0 of none. */
export const largest: Statistic = (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((best, number) => Math.max(best, number))

/** The smallest; 0 of none. */
export const smallest: Statistic = (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((best, number) => Math.min(best, number))

/** The sum of squared distances from the mean. */
export function squaredDeviations(numbers: readonly number[]): number {
  const centre = sum(numbers) / numbers.length
  return numbers.reduce((total, number) => total + (number - centre) ** 2, 0)
}

/** Variance of a sample; `#DIV/0!` below two numbers. */
export const sampleVariance: Statistic = (numbers) =>
  numbers.length < 2 ? DIVISION_BY_ZERO : squaredDeviations(numbers) / (numbers.length - 1)

/** Variance of a population; `#DIV/0!` of none. */
export const populationVariance: Statistic = (numbers) =>
  numbers.length === 0 ? DIVISION_BY_ZERO : squaredDeviations(numbers) / numbers.length

/** The square root of a figure. */
export const rootOf =
  (statistic: Statistic): Statistic =>
  (numbers) => {
    const value = statistic(numbers)
    return typeof value === 'number' ? Math.sqrt(value) : value
  }

/** The middle number, or the mean of the middle two; `#NUM!` of none. */
export const median: Statistic = (numbers) => percentileInclusive(numbers, 0.5)

/** The most frequent number, the first of several; `#N/A` when none is there twice. */
export const mode: Statistic = (numbers) => {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  let best: number | FormulaError = NOT_AVAILABLE
  let most = 1
  for (const [number, count] of counts) {
    if (count > most) [best, most] = [number, count]
  }
  return best
}

/** The k-th largest, k from 1, a part of k rounded up; `#NUM!` outside the list. */
export function kthLargest(numbers: readonly number[], k: number): number | FormulaError {
  return [...numbers].sort((a, b) => b - a)[Math.ceil(k) - 1] ?? BAD_NUMBER
}

/** The k-th smallest, k from 1, a part of k rounded up; `#NUM!` outside the list. */
export function kthSmallest(numbers: readonly number[], k: number): number | FormulaError {
  return [...numbers].sort((a, b) => a - b)[Math.ceil(k) - 1] ?? BAD_NUMBER
}

/** PERCENTILE.INC: rank k(n-1)+1, between neighbours by share; `#NUM!` of none or k outside 0 … 1. */
export function percentileInclusive(numbers: readonly number[], k: number): number | FormulaError {
  return k < 0 || k > 1 ? BAD_NUMBER : atRank(numbers, k * (numbers.length - 1))
}

/** PERCENTILE.EXC: rank k(n+1); `#NUM!` where the rank is outside 1 … n. */
export function percentileExclusive(numbers: readonly number[], k: number): number | FormulaError {
  const rank = k * (numbers.length + 1)
  return rank < 1 || rank > numbers.length ? BAD_NUMBER : atRank(numbers, rank - 1)
}

function atRank(numbers: readonly number[], rank: number): number | FormulaError {
  const sorted = [...numbers].sort((a, b) => a - b)
  const low = sorted[Math.floor(rank)]
  if (low === undefined) return BAD_NUMBER
  const high = sorted[Math.floor(rank) + 1] ?? low
  return low + (rank - Math.floor(rank)) * (high - low)
}

/** A quarter as the share PERCENTILE takes; null when it is not 0 … 4. */
export const quarter = (k: number): number | null => {
  const whole = Math.trunc(k)
  return whole < 0 || whole > 4 ? null : whole / 4
}
