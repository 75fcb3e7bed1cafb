import type { Fact } from '../facts/fact'
import type { Language } from '../text/article'
import { printNumber } from './number-text'
import { wordsOf } from './messages/languages'

/** A fact in three short pieces of text: whose or what, the figure, and the rest. */
export interface Description {
  readonly subject: string
  readonly figure: string
  readonly detail: string
}

type Value = string | number | readonly string[] | undefined

/** Describes a fact for people in a language; missing parts are left away, never made up. */
export function describeFact(fact: Fact, language: Language): Description {
  const words = wordsOf(language).facts
  const number = (value: number): string => printNumber(value, language, words.sizes)
  const range = (low?: number, high?: number): string => {
    if (low === undefined) return high === undefined ? '' : number(high)
    return high === undefined || high === low ? number(low) : words.range(number(low), number(high))
  }
  const money = (amount: string, currency: string | undefined): string =>
    amount === '' || currency === undefined ? amount : words.money(amount, currency)
  const status = (value: keyof typeof words.statuses | undefined) => value && words.statuses[value]
  const made = (subject: Value[], figure: Value[], detail: Value[]): Description => ({
    subject: joined(subject, ' · ') || words.kind[fact.kind],
    figure: joined(figure, ' · '),
    detail: joined(detail, ' · '),
  })
  switch (fact.kind) {
    case 'analyst-view': {
      const f = values(fact.fields)
      const target = money(range(f.target, f.target_high), f.currency)
      const prior = f.prior_target === undefined ? '' : `(${words.was(number(f.prior_target))})`
      const actions = f.action?.map((each) => words.actions[each]).join(', ')
      return made(
        [f.institution, f.company],
        [joined([target, prior], ' '), f.rating_text ?? f.rating_norm],
        [f.analyst, f.date, actions],
      )
    }
    case 'investment': {
      const f = values(fact.fields)
      const amount = money(range(f.amount, f.amount_high), f.currency)
      return made([f.owner, f.what, f.site], [amount], [status(f.status), f.period, f.said_by, f.said_on])
    }
    case 'fleet': {
      const f = values(fact.fields)
      const moved = joined([f.from_owner, f.to_owner], ' → ')
      return made(
        [f.owner, f.site],
        [joined([range(f.count, f.count_high), f.chip], ' × ')],
        [status(f.status), f.as_of, moved, f.said_by, f.said_on],
      )
    }
    case 'unit-price': {
      const f = values(fact.fields)
      return made([f.chip, f.seller], [money(range(f.low, f.high), f.currency)], [status(f.status), f.as_of])
    }
    case 'valuation': {
      const f = values(fact.fields)
      const amount = money(range(f.amount, f.amount_high), f.currency)
      return made([f.subject ?? f.owner], [amount], [f.by, status(f.status), f.as_of])
    }
    case 'metric': {
      const f = values(fact.fields)
      const value = money(range(f.value, f.value_high), f.unit)
      return made([f.name, f.subject], [value], [status(f.status), f.as_of])
    }
    case 'event': {
      const f = values(fact.fields)
      return made([f.what], [f.date], [f.owner])
    }
  }
}

type Plain<F> = { readonly [P in keyof F]?: F[P] extends { readonly value: infer V } | undefined ? V : never }

/** The values of cited fields, without their citations. */
const values = <F extends object>(fields: F): Plain<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, cited]) => [name, (cited as { value: unknown }).value]),
  ) as Plain<F>

const joined = (parts: readonly Value[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator)
