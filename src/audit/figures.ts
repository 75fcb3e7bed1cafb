import { grouped } from '../values/thousands'

/** A number as the arithmetic of a finding shows it: thousands marks, at most four decimals, the same in each language. */
export const figure = (value: number): string => {
  const places = Math.abs(value) >= 1000 ? 100 : 1e4
  const rounded = Number.isInteger(value) ? value : Math.round(value * places) / places
  const [integer = '', fraction] = String(rounded).split('.')
  if (!/^-?\d+$/.test(integer)) return String(rounded)
  const marked = grouped(integer)
  return fraction === undefined ? marked : `${marked}.${fraction}`
}
