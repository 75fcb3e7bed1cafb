import type { Fact, FactKind } from './fact'

/** A fact that has no key yet. */
export type Unkeyed = { [K in FactKind]: Omit<Extract<Fact, { kind: K }>, 'key'> }[FactKind]

/**
 * The fields that tell what a fact is about, for each kind, in the order in which a key names them. None of them is the
 * value, so that a corrected value keeps its row and two equal amounts about different things stay two.
 */
export const IDENTITY: Readonly<Record<FactKind, readonly string[]>> = {
  'analyst-view': ['institution', 'company', 'date'],
  investment: ['owner', 'what', 'site', 'period', 'said_on'],
  fleet: ['owner', 'site', 'chip', 'status', 'as_of', 'from_owner', 'to_owner', 'said_on'],
  'unit-price': ['chip', 'seller', 'per', 'currency', 'as_of'],
  valuation: ['owner', 'subject', 'by', 'as_of'],
  metric: ['subject', 'name', 'as_of'],
  event: ['owner', 'what', 'date'],
}

/** From a name as keys write it to the one name that keys use for the same company or institution. */
export type SameName = (name: string) => string

/** The key of a fact: its kind and identity, `analyst-view|ubs|tesla|2024-08-28`; a part the article does not tell is empty. */
export function keyOf(fact: Unkeyed, sameName: SameName): string {
  const fields: Readonly<Record<string, { readonly value: unknown }>> = fact.fields
  let key: string = fact.kind
  for (const field of IDENTITY[fact.kind]) {
    const written = keyPart((fields[field] ?? instead(field, fields))?.value)
    key += `|${NAMED.has(field) ? sameName(written) : written}`
  }
  return key
}

/** Fields that hold names of companies and institutions, which Korean and English articles may write differently. */
const NAMED: ReadonlySet<string> = new Set(
  'institution company owner from_owner to_owner seller subject by'.split(' '),
)

/** A company known by its ticker alone is told by it; one that has both is told by its name. */
const instead = (field: string, fields: Readonly<Record<string, { readonly value: unknown }>>) =>
  field === 'company' ? fields['ticker'] : undefined

const PLAIN = /^[!-{}~ 가-힣]*$/

const SEPARATORS = /[\s|]+/g

/** How names are written in keys, kept for the next fact and article: few names make most of the keys. */
const known = new Map<string, string>()
const MOST_KNOWN = 4096

/** A part of a key: compatibility forms, case and spaces made one, so that `Morgan Stanley` and `MORGAN  STANLEY` meet. */
export function keyPart(value: unknown): string {
  if (value === undefined || value === null) return ''
  const written = String(value)
  let key = known.get(written)
  if (key !== undefined) return key
  key = (PLAIN.test(written) ? written : written.normalize('NFKC')).toLowerCase().replace(SEPARATORS, '-')
  if (known.size === MOST_KNOWN) known.clear()
  known.set(written, key)
  return key
}

/** Facts with their keys, in the order given; a key met again gets an ordinal: `…`, `…#2`, `…#3`. */
export function withKeys(facts: readonly Unkeyed[], sameName: SameName = (name) => name): readonly Fact[] {
  const seen = new Map<string, number>()
  return facts.map((fact) => {
    const base = keyOf(fact, sameName)
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    const { kind, span, fields, confidence, doubts, rules } = fact
    const key = count === 1 ? base : `${base}#${count}`
    return { kind, key, span, fields, confidence, doubts, rules } as Fact
  })
}
