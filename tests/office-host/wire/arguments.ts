import { invalidArgument } from './office-error'
import type { Wire } from './message'

/** A text, as the caller must give one. */
export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a string`)
  return value
}

/** A number, as the caller must give one. */
export function number(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number`)
  return value
}

/** A whole number, zero or above. */
export function index(value: unknown, what: string): number {
  const result = number(value, what)
  if (!Number.isInteger(result) || result < 0) throw invalidArgument(`${what} must be a whole number from 0`)
  return result
}

/** A whole number of either sign. */
export function integer(value: unknown, what: string): number {
  const result = number(value, what)
  if (!Number.isInteger(result)) throw invalidArgument(`${what} must be a whole number`)
  return result
}

/** True or false. */
export function boolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false`)
  return value
}

/** One of a closed list of words; Excel takes them in any case of letters. */
export function oneOf<T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const wanted = text(value, what).toLowerCase()
  const found = choices.find((choice) => choice.toLowerCase() === wanted)
  if (found === undefined) throw invalidArgument(`${what} cannot be ${String(value)}`)
  return found
}

/** True where an optional argument was left out: it travels as null, or not at all. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined

/** A plain object of options. */
export function options(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument(`${what} must be an object`)
  return Object.fromEntries(Object.entries(value))
}

/** Plain data, as it came. */
export function plain(value: unknown, what: string): Wire {
  const kind = typeof value
  if (value === null || kind === 'string' || kind === 'number' || kind === 'boolean') return value as Wire
  if (Array.isArray(value)) return value.map((each) => plain(each, what))
  if (kind === 'object') {
    const entries = Object.entries(options(value, what))
    return Object.fromEntries(entries.map(([key, each]) => [key, plain(each, what)]))
  }
  throw invalidArgument(`${what} must be plain data`)
}
