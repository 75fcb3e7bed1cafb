import type { RatingScore } from '../../values/rating'
import type { Cue } from '../cue'
import type { NameKind, NameReading } from '../mark'
import type { Boundary, Term } from '../vocabulary'
import { ENDINGS } from './korean-endings'

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
  const singular = first.startsWith('=') ? others : [name, ...others]
  const forms = kind === 'chip' ? singular.flatMap(withPlural) : singular
  return { forms, meaning: { type: 'name', readings: [reading] }, boundary: 'word', exact: true }
}

const withPlural = (form: string): readonly string[] => (/[A-Z0-9]$/.test(form) ? [form, `${form}s`] : [form])

/** Terms of cues written one a row: `cue|form|form`; a form may be in several rows and then tells several things. */
export function cueTerms(boundary: Boundary, rows: string): readonly Term[] {
  return rows
    .split('\n')
    .map((row) => row.trim().split('|'))
    .filter((row) => row.length > 1)
    .map(([cue, ...forms]) => ({ forms, meaning: { type: 'cue', cue: cue as Cue }, boundary }))
}

/** Adds to each form what it is in other styles: 투자합니다 to 투자한다, 유치함 to 유치했. */
export const withEndings = (terms: readonly Term[]): readonly Term[] =>
  terms.map((term) => ({
    ...term,
    forms: term.forms.flatMap((form) => [
      form,
      ...ENDINGS.flatMap(([from, to]) => (form.endsWith(from) ? form.slice(0, -from.length) + to : [])),
    ]),
  }))

/**
 * Adds to each longer form what a shorter one at its beginning tells: the scanner keeps the longest form alone, and
 * 투자했다 tells of an investment as 투자 does. Words marked `none` stay what they are.
 */
export function withStems(terms: readonly Term[]): readonly Term[] {
  const cues = new Map<string, Cue[]>()
  for (const { forms, meaning } of terms)
    if (meaning.type === 'cue')
      for (const form of forms) cues.set(form, [...(cues.get(form) ?? []), meaning.cue])
  const added: Term[] = []
  for (const { forms, meaning, boundary } of terms)
    for (const form of forms) {
      if (meaning.type !== 'cue' || cues.get(form)?.includes('none') === true) continue
      for (let length = 1; length < form.length; length++)
        for (const cue of cues.get(form.slice(0, length)) ?? [])
          if (cue !== 'none' && cues.get(form)?.includes(cue) !== true) {
            cues.get(form)?.push(cue)
            added.push({ forms: [form], meaning: { type: 'cue', cue }, boundary })
          }
    }
  return [...terms, ...added]
}

/** A term of rating words with their score (1 best … 5 worst, null off the map), forms parted by `|`: `매도|강력매도`, `sell|avoid`. */
export const ratingTerm = (boundary: Boundary, forms: string, score: RatingScore | null): Term => ({
  forms: forms.split('|'),
  meaning: { type: 'rating', score },
  boundary,
})
