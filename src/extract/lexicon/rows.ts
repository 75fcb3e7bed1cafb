import type { Cue } from '../cue'
import type { NameKind, NameReading } from '../mark'
import type { Boundary, Term } from '../vocabulary'

/**
 * Terms of names written one a row: `Canonical|form|form`, the canonical name being a form too unless `=` stands before
 * it. Behind `@` stand those it belongs to: the company of a site or product, the companies a person speaks for.
 * Names count in the letters given only (`Meta` is a company, `meta` a prefix).
 */
export function nameTerms(kind: NameKind, rows: string): readonly Term[] {
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => termOf(kind, row))
}

function termOf(kind: NameKind, row: string): Term {
  const [names = '', owners] = row.split('@')
  const [first = '', ...others] = names.split('|').map((form) => form.trim())
  const name = first.replace(/^=/, '')
  const reading: NameReading = {
    kind,
    name,
    ticker: null,
    currency: null,
    ...(owners === undefined ? {} : { of: owners.split('|').map((owner) => owner.trim()) }),
  }
  const forms = first.startsWith('=') ? others : [name, ...others]
  return { forms, meaning: { type: 'name', readings: [reading] }, boundary: 'word', exact: true }
}

/** Terms of cues written one a row: `cue|form|form`; a form may be in several rows and then tells several things. */
export function cueTerms(boundary: Boundary, rows: string): readonly Term[] {
  return rows
    .split('\n')
    .map((row) => row.trim().split('|'))
    .filter((row) => row.length > 1)
    .map(([cue, ...forms]) => ({ forms, meaning: { type: 'cue', cue: cue as Cue }, boundary }))
}
