/** A piece of a number format: text as it is, or a run of one placeholder letter (`yyyy`, `0`, `.`). */
export interface FormatToken {
  readonly literal: boolean
  readonly text: string
}

const PLACEHOLDERS = new Set([...'0#.,%@'])
const DATE_LETTERS = new Set([...'ymdhs'])
/** Signs a format may hold without quotation marks; so may every character beyond ASCII (`₩`, `원`). */
const FREE = new Set([..." $-+/():!^&'~{}<>="])

/**
 * The pieces of one section of a number format; null when it has something this evaluator does not format: a colour or
 * condition in brackets, `?`, `*`, an exponent, a letter of another calendar.
 */
export function tokensOfFormat(section: string): FormatToken[] | null {
  const tokens: FormatToken[] = []
  for (let at = 0; at < section.length;) {
    const token = tokenAt(section, at)
    if (token === null) return null
    tokens.push(token)
    at += token.length
  }
  return tokens
}

type Measured = FormatToken & { readonly length: number }

function tokenAt(section: string, at: number): Measured | null {
  const character = section.charAt(at)
  const lower = character.toLowerCase()
  if (character === '"') return quoted(section, at)
  if (character === '\\') return { literal: true, text: section.charAt(at + 1), length: 2 }
  if (character === '_') return { literal: true, text: ' ', length: 2 }
  const halves = /^(?:am\/pm|a\/p)/i.exec(section.slice(at, at + 5))
  if (halves !== null) return { literal: false, text: halves[0].toLowerCase(), length: halves[0].length }
  if (DATE_LETTERS.has(lower)) return run(section, at, lower)
  if (PLACEHOLDERS.has(character)) return { literal: false, text: character, length: 1 }
  const free = FREE.has(character) || character > '\u007f'
  return free ? { literal: true, text: character, length: 1 } : null
}

function quoted(section: string, at: number): Measured | null {
  const end = section.indexOf('"', at + 1)
  return end < 0 ? null : { literal: true, text: section.slice(at + 1, end), length: end + 1 - at }
}

function run(section: string, at: number, letter: string): Measured {
  let end = at
  while (section.charAt(end).toLowerCase() === letter) end += 1
  return { literal: false, text: letter.repeat(end - at), length: end - at }
}

/** The sections of a format, which semicolons part outside quotation marks. */
export function sectionsOf(format: string): string[] {
  const sections = ['']
  let quotes = false
  for (let at = 0; at < format.length; at += 1) {
    const character = format.charAt(at)
    const escaped = character === '\\' && !quotes
    if (character === '"') quotes = !quotes
    if (character === ';' && !quotes) sections.push('')
    else sections[sections.length - 1] += escaped ? character + format.charAt(at + 1) : character
    if (escaped) at += 1
  }
  return sections
}
