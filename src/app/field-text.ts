import type { Language } from '../text/article'
import { err, ok, type Result } from '../values/result'
import { wordsOf } from './messages/languages'
import { fieldTypeOf, type FieldName } from './fact-fields'
import { parseTyped } from './number-text'
import { dateIn } from './read-source'
import type { FieldValue } from './review'

/** Why a typed value can't stand in a field. */
export type FieldError = 'number' | 'date' | 'choice'

/** The ratings that a view may be given, in order. */
export const RATINGS = ['Strong Buy', 'Buy', 'Hold', 'Sell'] as const

/** A field's value as text to edit: numbers in full, lists with commas. */
export const fieldText = (value: FieldValue | undefined): string =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value)

/** The values a field offers and their words; null for a field that takes anything. */
export function fieldChoices(
  field: FieldName,
  language: Language,
): readonly (readonly [string, string])[] | null {
  const type = fieldTypeOf(field)
  if (type === 'status') return Object.entries(wordsOf(language).facts.statuses)
  return type === 'rating' ? RATINGS.map((rating) => [rating, rating] as const) : null
}

/** The value that a typed text gives a field; an empty text gives null, which empties the field. */
export function parseField(field: FieldName, typed: string): Result<FieldValue, FieldError> {
  const text = typed.trim()
  if (text === '') return ok(null)
  switch (fieldTypeOf(field)) {
    case 'number': {
      const number = parseTyped(text)
      return number === null ? err('number') : ok(number)
    }
    case 'date': {
      const date = dateIn(text)
      return date === null ? err('date') : ok(date)
    }
    case 'list': {
      const words = text.split(',').map((word) => word.trim())
      return words.every((word) => Object.hasOwn(wordsOf('en').facts.actions, word))
        ? ok(words)
        : err('choice')
    }
    case 'status':
    case 'rating':
    case 'text':
      return ok(text)
  }
}
