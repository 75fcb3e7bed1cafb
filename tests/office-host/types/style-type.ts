import type { Range } from '../model/range'
import { commonStyle, setStyle } from '../model/style-cells'
import type { OfficeType } from '../wire/host-object'
import { boolean, number, oneOf, text } from '../wire/arguments'
import { invalidArgument } from '../wire/office-error'

/** What a property of a format takes: a kind of value, or one of a list of words. */
export type Kind = 'boolean' | 'number' | 'text' | 'color' | readonly string[]

/** Names of colours as CSS has them that tests need; Excel reads all of them. */
const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
}

/** A colour as Excel gives it back: #RRGGBB in capitals. */
export function color(value: unknown, what: string): string {
  const given = text(value, what)
  const named = Object.hasOwn(namedColors, given.toLowerCase()) ? namedColors[given.toLowerCase()] : undefined
  const result = named ?? given.toUpperCase()
  if (!/^#[0-9A-F]{6}$/.test(result)) throw invalidArgument(`${what} cannot be ${given}`)
  return result
}

/** Reads a value of the given kind; throws InvalidArgument for another. */
export function ofKind(kind: Kind, value: unknown, what: string): string | number | boolean {
  if (kind === 'boolean') return boolean(value, what)
  if (kind === 'number') return number(value, what)
  if (kind === 'color') return color(value, what)
  return kind === 'text' ? text(value, what) : oneOf(value, kind, what)
}

/** A type whose scalars are properties of the cells' format, kept under `prefix`. */
export function styleMembers(
  prefix: string,
  kinds: Readonly<Record<string, Kind>>,
): Pick<OfficeType<Range>, 'getters' | 'setters'> {
  const members = Object.entries(kinds)
  return {
    getters: Object.fromEntries(
      members.map(([name]) => [name, (range: Range) => commonStyle(range, prefix + name)]),
    ),
    setters: Object.fromEntries(
      members.map(([name, kind]) => [
        name,
        (range: Range, value: unknown) => setStyle(range, prefix + name, ofKind(kind, value, name)),
      ]),
    ),
  }
}
