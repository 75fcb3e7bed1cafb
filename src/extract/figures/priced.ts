import { HOURS_BESIDE, MONTHS_BESIDE } from '../lexicon/joints'
import { EACH, HOLDS, MACHINES, FOR_MACHINE, RACK_NAME, SYSTEM_NAME } from '../lexicon/machines'
import { toNumber } from '../../values/decimal'
import type { Cited } from '../../facts/fact'
import type { AmountMark } from '../mark'
import { derived, stated, type Scene } from './scene'

const BEFORE = 110
const BEHIND = 30

/** What a price is for: a chip (`unit`), an hour or a month of one, a whole server or rack. */
export function perOf(scene: Scene, amount: AmountMark): Cited<string> {
  const machine = machineOf(scene, amount)
  if (machine === null && isHourly(amount)) return derived('hour', amount, 'too-little-for-one')
  const from = Math.max(scene.sentence.start, amount.start - 80)
  const around = scene.text.slice(from, Math.min(scene.sentence.end, amount.end + 16))
  const isMonthly = MONTHS_BESIDE.test(around)
  if (amount.per !== null && (amount.per !== 'unit' || (machine === null && !isMonthly)))
    return stated(amount.per, amount)
  const told = scene.grammar.perChip(scene.text, amount)
  if (told !== null && (told !== 'unit' || machine === null)) return derived(told, amount, 'per-beside')
  if (HOURS_BESIDE.test(around)) return derived('hour', amount, 'hour-beside')
  if (isMonthly) return derived('month', amount, 'month-beside')
  return derived(machine ?? 'unit', amount, machine === null ? 'price-of-one' : 'price-of-a-machine')
}

/** No accelerator is sold for so little: `eight of them cost $98 an hour, or $12 per GPU`. */
const isHourly = ({ per, unit, value }: AmountMark): boolean =>
  (per === null || per === 'unit') && unit === 'USD' && toNumber(value) < CHEAPEST
const CHEAPEST = 100

/** The machine that a sum is the price of, when it is one: named last before the sum, or before the chips in it. */
function machineOf(scene: Scene, amount: AmountMark): 'server' | 'rack' | null {
  const { text, sentence, chips } = scene
  const start = Math.max(sentence.start, amount.start - BEFORE)
  const before = text.slice(start, amount.start)
  const beside = text.slice(amount.end, amount.end + 12).split(',')[0] ?? ''
  if (EACH.test(text.slice(Math.max(start, amount.start - 24), amount.end) + beside)) return null
  const after = FOR_MACHINE.exec(text.slice(amount.end, amount.end + BEHIND))
  if (after !== null) return after[1] === undefined ? 'rack' : 'server'
  const chip = chips.findLast(({ mark }) => mark.end <= amount.start && mark.start >= start)
  const last = [...before.matchAll(MACHINES)].pop()
  if (last !== undefined) {
    const end = start + last.index + last[0].length
    const holds = chip !== undefined && chip.mark.start >= end
    if (!holds || HOLDS.test(text.slice(end, chip.mark.start)))
      return last[1] === undefined && last[3] === undefined ? 'rack' : 'server'
  }
  const name = chip === undefined ? '' : text.slice(chip.mark.start, chip.mark.end)
  return RACK_NAME.test(name) ? 'rack' : SYSTEM_NAME.test(name) ? 'server' : null
}
