import type { CitedFields, Fact } from '../../facts/fact'
import { keyPart } from '../../facts/key'
import type { Candidate } from '../context'
import { CHIP_MAKERS } from '../lexicon/chip-makers'
import { GENERIC_NAMES } from '../lexicon/generic-names'
import { sameName } from '../lexicon/same-names'

/** A candidate's fields by name, whatever its kind. */
type Loose = Readonly<Record<string, { readonly value: unknown; readonly rule?: string } | undefined>>

/** What must be equal for two facts to say the same thing, and what must not disagree where both say it. */
const EQUAL = [
  'count',
  'count_high',
  'amount',
  'amount_high',
  'low',
  'high',
  'value',
  'value_high',
  'currency',
  'per',
  'unit',
]
const COMPATIBLE = ['owner', 'chip', 'site', 'from_owner', 'seller', 'subject']

/**
 * Leaves out what is told a second time (headline and text); within one sentence nothing is. Two facts of equal
 * amounts stay two when owner, chip, site or year differ: 10억달러 for AI in 2024 and 10억달러 for Dojo said in 2023 are two.
 */
export function withoutRepeats(
  candidates: readonly Candidate[],
  sentences: readonly number[] = [],
): readonly Candidate[] {
  const kept: Candidate[] = []
  const from: (number | undefined)[] = []
  const alike = new Map<unknown, number[]>()
  const sums = sumsInvested(candidates)
  const wholes = wholesOf(candidates)
  for (const [index, each] of candidates.entries()) {
    const sum = sumOf(each)
    if (isUnexplained(each) && sums.has(sum)) continue
    const fields = loose(each.fields)
    const later = (wholes.get(priced(fields['currency'], fields['amount'])) ?? []).filter(
      (at) => (sentences[at] ?? 0) > (sentences[index] ?? Infinity),
    )
    if (each.kind === 'investment' && later.some((at) => isPartOf(fields, candidates[at]))) continue
    const places = alike.get(sum)
    const place = places?.find(
      (at) => (from[at] === undefined || from[at] !== sentences[index]) && repeats(kept[at], each),
    )
    const other = place === undefined ? undefined : kept[place]
    if (place === undefined || other === undefined) {
      alike.set(sum, [...(places ?? []).slice(-MOST_ALIKE), kept.length])
      kept.push(each)
      from.push(sentences[index])
    } else kept[place] = richness(each) > richness(other) ? whole(each, other) : whole(other, each)
  }
  return kept
}

/** Where each sum is told as an end, or as the won, of a larger telling: the last of them, in places of `candidates`. */
function wholesOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly number[]> {
  const wholes = new Map<string, number[]>()
  for (const [at, { kind, fields }] of candidates.entries()) {
    const { amount, amount_high: high, currency, krw } = loose(fields)
    if (kind !== 'investment') continue
    const ends = high === undefined ? [] : [priced(currency, amount), priced(currency, high)]
    for (const sum of new Set([...ends, `KRW ${String(krw?.value)}`]))
      wholes.set(sum, [...(wholes.get(sum) ?? []).slice(-MOST_ALIKE), at])
  }
  return wholes
}

const priced = (currency: Loose[string], amount: Loose[string]): string =>
  `${String(currency?.value)} ${String(amount?.value)}`

/** Whether one end, or the won, is told of what the other tells whole: `한국에 7조원`, `capex to hit $185 billion`. */
function isPartOf(fields: Loose, whole: Candidate | undefined): boolean {
  const other = loose(whole?.fields ?? {})
  return (
    fields['amount_high'] === undefined && compatible(fields, other) && sameYear(fields, other, 'investment')
  )
}

/** Sums that are told as invested or as a worth somewhere: the same sum unexplained elsewhere is a repeat. */
const sumsInvested = (candidates: readonly Candidate[]): ReadonlySet<unknown> =>
  new Set(candidates.filter(({ kind }) => kind === 'investment' || kind === 'valuation').map(sumOf))

const isUnexplained = ({ doubts }: Candidate): boolean => doubts.includes('unexplained-amount')

/** Facts of one sum that are compared; a text with more of them is none for reading. */
const MOST_ALIKE = 40

/** The amount a fact is about: only facts equal in it can say the same thing. */
function sumOf({ fields }: Candidate): unknown {
  const { count, amount, low, value } = loose(fields)
  return (count ?? amount ?? low ?? value)?.value
}

/** A fact with the kind of its chips where only the other telling names it: `GPU 10만개` in the headline, `H100 10만개` below. */
function withChip(fact: Candidate, other: Candidate): Candidate {
  if (fact.kind !== 'fleet' || other.kind !== 'fleet') return fact
  const { chip } = other.fields
  return chip === undefined || GENERIC_NAMES.has(chip.value) || !GENERIC_NAMES.has(fact.fields.chip?.value)
    ? fact
    : { ...fact, fields: { ...fact.fields, chip } }
}

/** A fact with what only the other telling says of it: the kind of its chips, a word that tells how firm it is. */
function whole(fact: Candidate, other: Candidate): Candidate {
  const chosen = withChip(fact, other)
  const status = loose(other.fields)['status']
  return loose(fact.fields)['status']?.rule === 'told-as-fact' && status !== undefined
    ? ({ ...chosen, fields: { ...chosen.fields, status } } as Candidate)
    : chosen
}

/** How much a fact tells: a fact with an owner of its own before one without. */
const richness = ({ fields, doubts }: Candidate): number =>
  Object.keys(fields).length + ('owner' in fields && !isMade(loose(fields)) ? 4 : 0) - 2 * doubts.length

function repeats(a: Candidate | undefined, b: Candidate): boolean {
  if (a === undefined || a.kind === 'event') return false
  const x = loose(a.fields)
  const y = loose(b.fields)
  if (a.kind !== b.kind || EQUAL.some((field) => x[field]?.value !== y[field]?.value)) return false
  return (
    (compatible(x, y) || (a.kind === 'fleet' && isMade(x) !== isMade(y))) &&
    a.rules.join() === b.rules.join() &&
    (a.kind === 'metric' || sameYear(x, y, a.kind))
  )
}

/** Whether chips are told of their maker, as headlines do that name him beside the owner: `엔비디아·가나, GPU 10만개 구축`. */
const isMade = ({ owner }: Loose): boolean => CHIP_MAKERS.has(String(owner?.value))

const compatible = (x: Loose, y: Loose): boolean =>
  COMPATIBLE.every(
    (field) => x[field] === undefined || y[field] === undefined || within(x[field].value, y[field].value),
  )

/** Whether two names are the same, one is in the other's list (`삼성전자` in `삼성전자, SK그룹`) or a part of it (`Amazon Web Services`). */
const within = (a: unknown, b: unknown): boolean =>
  a === b ||
  GENERIC_NAMES.has(a) ||
  GENERIC_NAMES.has(b) ||
  (typeof a === 'string' &&
    typeof b === 'string' &&
    (sameName(keyPart(a)) === sameName(keyPart(b)) ||
      `, ${a}, `.includes(`, ${b}, `) ||
      `, ${b}, `.includes(`, ${a}, `) ||
      a.startsWith(`${b} `) ||
      b.startsWith(`${a} `)))

const loose = (fields: CitedFields<Fact['kind']>): Loose => fields as Loose

/** The day a fleet was told on is not its time: the same count may be told again. */
function sameYear(x: Loose, y: Loose, kind: Fact['kind']): boolean {
  const years = (fields: Loose) =>
    ['period', 'as_of', ...(kind === 'fleet' ? [] : ['said_on'])].flatMap((field) => {
      const value = fields[field]?.value
      return typeof value === 'string' ? [value.slice(0, 4)] : []
    })
  const a = years(x)
  const b = years(y)
  return a.length === 0 || b.length === 0 || a.some((year) => b.includes(year))
}
