import type { Cited } from '../../facts/fact'
import { overlaps, type Span } from '../../text/span'
import { isCurrency } from '../../values/unit'
import type { AmountMark, Mark, NameMark } from '../mark'
import { ACTS, BACKER, LED_ROUND, LISTED_NAME, OF_ROUND } from '../lexicon/deal-words'
import { ACTED_ON } from '../lexicon/joints'
import { isTableRow } from './layout'
import { derived, stated, type Scene } from './scene'
import type { Topic } from './topic'
import { ACTING_KO, FIRST_CELL } from '../lexicon/short-joints'

/** Whether a country or town is only the first word of a longer name: `Seoul National University`. */
const isWithin = ({ readings, start, end }: NameMark, whole: Span | null): boolean =>
  whole !== null &&
  start === whole.start &&
  end < whole.end &&
  (readings[0]?.kind === 'country' || readings[0]?.kind === 'place')

/** A subject outside the lexicon, where its form or a new paragraph tells that the owner before is not meant. */
export function unknownOwner(scene: Scene, amount: AmountMark, topic: Topic): Cited<string> | null {
  const found = scene.grammar.unknownSubject(scene.text, scene.sentence, amount.start)
  const known = (mark: Mark): boolean =>
    mark.type === 'name' && overlaps(mark, found ?? mark) && !isWithin(mark, found)
  if (found === null || scene.sentence.marks.some(known)) return null
  const short = `${scene.text.slice(found.start, found.end)} `
  const whole = [...topic.met, topic.owner?.value].find((name) => name?.startsWith(short))
  if (whole !== undefined && !scene.grammar.verbLast) return derived(whole, found, 'carried-owner')
  if (
    topic.owner !== null &&
    !found.sure &&
    topic.paragraph === scene.sentence.paragraph &&
    !actsOn(scene, amount, found)
  )
    return null
  return derived(scene.text.slice(found.start, found.end), found, 'unknown-owner')
}

/**
 * Whether a sentence opens with a word of its own that does something with the amount:
 * `요타는 H100 1만6384개를 주문했다`, `Yotta is investing $761 million`.
 */
const actsOn = ({ text, sentence, grammar }: Scene, { end }: AmountMark, subject: Span): boolean =>
  subject.start === sentence.start &&
  (grammar.verbLast
    ? ACTING_KO.test(text.slice(subject.end, subject.end + 2)) &&
      !text.slice(subject.start, subject.end).includes(' ') &&
      ACTED_ON.test(text.slice(end, end + 20))
    : ACTS.test(text.slice(subject.end, subject.end + 60)))

/**
 * Whose a sum of a list is that a name outside the lexicon stands right before: `▲가나벤처스(200억원) ▲다라파트너스(132억원)
 * 등이`, `Meta $70 billion, Norlane $5 billion`.
 */
export function backerOf(scene: Scene, { start, end }: AmountMark): Cited<string> | null {
  const { text, grammar, amounts, actors, cues, sentence } = scene
  if (grammar.verbLast && text.charAt(end) !== ')') return null
  const alike = amounts.filter((other) =>
    grammar.verbLast ? text.charAt(other.start - 1) === '(' : isCurrency(other.unit),
  )
  const before = text.slice(Math.max(sentence.start, start - 44), start)
  const name = alike.length < 2 ? undefined : (grammar.verbLast ? BACKER : LISTED_NAME).exec(before)?.[1]
  if (name === undefined) return null
  const at = start - before.length + before.lastIndexOf(name)
  const span = { start: at, end: at + name.length }
  const told = [
    ...actors.filter(({ reading }) => reading.kind !== 'institution').map(({ mark }) => mark),
    ...cues.filter((cue) => cue.start <= span.start),
  ]
  return told.some((mark) => mark.end === span.end || (!grammar.verbLast && mark.start === span.start))
    ? null
    : derived(name, span, 'unknown-owner')
}

/** Whose round somebody else leads: `Accel led an $82M Series C at a $1.25B valuation for <Linear>`. */
export function ledRoundOf(
  { text, sentence, actors }: Scene,
  { start, end }: AmountMark,
): Cited<string> | null {
  if (!LED_ROUND.test(text.slice(Math.max(sentence.start, start - 60), start))) return null
  const found = OF_ROUND.exec(text.slice(end, Math.min(sentence.end, end + 90)))
  const name = found?.[1]
  if (found === null || name === undefined) return null
  const at = end + found[0].length - name.length
  const known = actors.find(({ mark }) => mark.start === at)
  return known === undefined
    ? derived(name, { start: at, end: at + name.length }, 'unknown-owner')
    : stated(known.reading.name, known.mark)
}

/** Who heads the row of a table, where no word of ours stands there: `| Quillon | UK | Series B | $350M |`. */
export function rowOwner(scene: Scene): Cited<string> | null {
  if (!isTableRow(scene)) return null
  const { text, sentence } = scene
  const found = FIRST_CELL.exec(text.slice(sentence.start, sentence.start + 80))
  const name = found?.[1]
  if (found === null || name === undefined) return null
  const start = sentence.start + found[0].indexOf(name)
  const span = { start, end: start + name.length }
  return sentence.marks.some((mark) => overlaps(mark, span) && !(mark.type !== 'name' && mark.start > start))
    ? null
    : derived(name, span, 'unknown-row')
}
