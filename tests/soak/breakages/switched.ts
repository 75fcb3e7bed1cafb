import type { Mutant } from './mutants'

/** The name of the global number that says which damage is done; -1 for none. */
export const SWITCH = 'damageDone'

/** A damage with its number among all. */
export type Numbered = readonly [number: number, mutant: Mutant]

/** The text of a file with all damages to it, each of which is done while the switch has its number. */
export const switched = (text: string, damages: readonly Numbered[]): string =>
  within(text, 0, text.length, [...damages].sort(byNesting))

/** Outer spans before those in them; a statement before the expression that is all of it. */
const byNesting = ([, a]: Numbered, [, b]: Numbered): number =>
  a.start - b.start || b.end - a.end || rank(a) - rank(b)

const rank = ({ kind }: Mutant): number => (kind === 'statement' || kind === 'spread' ? 0 : 1)

function within(text: string, start: number, end: number, damages: readonly Numbered[]): string {
  const parts: string[] = []
  let at = start
  for (let index = 0; index < damages.length;) {
    const [first, outer] = damages[index] ?? []
    if (first === undefined || outer === undefined) break
    let here = index
    while (isSame(damages[here]?.[1], outer)) here++
    let inner = here
    while ((damages[inner]?.[1].start ?? Number.POSITIVE_INFINITY) < outer.end) inner++
    const healthy = within(text, outer.start, outer.end, damages.slice(here, inner))
    parts.push(text.slice(at, outer.start), choice(damages.slice(index, here), healthy))
    at = outer.end
    index = inner
  }
  return [...parts, text.slice(at, end)].join('')
}

const isSame = (mutant: Mutant | undefined, { start, end, kind }: Mutant): boolean =>
  mutant?.start === start && mutant.end === end && mutant.kind === kind

const isDone = (number: number): string => `globalThis.${SWITCH} === ${number}`

/** What is done in place of a span: it itself, or one of its damages. */
function choice(damages: readonly Numbered[], healthy: string): string {
  const kind = damages[0]?.[1].kind ?? 'expression'
  const any = damages.map(([number]) => isDone(number)).join(' || ')
  // In a block of its own, so that an `else` behind it belongs to the condition before.
  if (kind === 'statement') return `{ if (!(${any})) { ${healthy} } }`
  if (kind === 'spread') return `...((${any}) ? [] : ${healthy.slice('...'.length)})`
  const otherwise = (name: string): string =>
    damages.reduceRight((rest, [number, { text }]) => `(${isDone(number)} ? (${text}) : ${rest})`, name)
  if (kind === 'expression') return otherwise(`(${healthy})`)
  const name = healthy.replace(/^\s*\??\./, '').trim()
  const names = damages.reduceRight(
    (rest, [number, { text }]) => `${isDone(number)} ? '${text}' : ${rest}`,
    `'${name}'`,
  )
  return `${healthy.trim().startsWith('?') ? '?.' : ''}[${names}]`
}
