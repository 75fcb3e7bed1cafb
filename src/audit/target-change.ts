import type { Extraction } from '../extract/extraction'
import type { AmountMark } from '../extract/mark'
import type { Fact } from '../facts/fact'
import { contains } from '../text/span'
import { toNumber } from '../values/decimal'
import { figure } from './figures'
import type { Finding } from './finding'
import { meant, type Interval } from './interval'

/** Holds the percentage by which a target is said to change against its two ends: raised 40 % from 200 to 260 is 30 %. */
export function checkTargetChange(extraction: Extraction): readonly Finding[] {
  const views = extraction.facts.filter((fact) => fact.kind === 'analyst-view')
  return views.flatMap((view) => {
    const told = changeOf(view, views, extraction)
    const target = view.fields.target?.value
    const prior = view.fields.prior_target?.value
    if (told === null || target === undefined || prior === undefined || prior === 0) return []
    const said = toNumber(told.value)
    const change = (100 * Math.abs(target - prior)) / prior
    const allowed = allowedBy(told, said)
    if (change >= allowed.low - HAIR && change <= allowed.high + HAIR) return []
    return [
      {
        rule: 'target-change',
        variant: 'inconsistent',
        severity: 'warning',
        arithmetic: `(${figure(target)} − ${figure(prior)}) ÷ ${figure(prior)} = ${figure(((target - prior) / prior) * 100)} %`,
        values: { said, change, prior, target },
        facts: [view.key],
      } satisfies Finding,
    ]
  })
}

/** Error of floating point that is forgiven, in per cent. */
const HAIR = 1e-9

/** How far about (약, around) may be from what it is said of, in percentage points. */
const ABOUT = 1

/** The changes in per cent that a percentage can mean: as rounded or cut off, with its bound. */
function allowedBy({ bound }: AmountMark, said: number): Interval {
  const low = meant(said, 'rounded').low
  const high = meant(said, 'truncated').high
  if (bound === 'over' || bound === 'at-least') return { low: said, high: Infinity }
  if (bound === 'under' || bound === 'up-to') return { low: 0, high: said }
  return bound === 'about' ? { low: low - ABOUT, high: high + ABOUT } : { low, high }
}

/** The one percentage in the words of a view that tells by how much its target changes; null when another view has it too. */
function changeOf(
  view: Fact<'analyst-view'>,
  views: readonly Fact<'analyst-view'>[],
  { marks, article }: Extraction,
): AmountMark | null {
  const changes = marks.filter(
    (mark): mark is AmountMark =>
      mark.type === 'amount' &&
      mark.unit === 'percent' &&
      mark.high === null &&
      contains(view.span, mark) &&
      tellsChange(article.folded, mark),
  )
  const [only] = changes
  if (only === undefined || changes.length > 1) return null
  return views.some((other) => other !== view && contains(other.span, only)) ? null : only
}

/** Verbs of a target's change with the target as their object: `raised its price target by`, `cut the target price`. */
const BEFORE =
  /(?:rais|lift|hik|increas|boost|cut|lower|slash|reduc|trimm?)[a-z]{0,4} (?:(?:its|the|his|her|their|my|our) )?(?:price target|target price|target|PT)(?: on [A-Z][A-Za-z.& -]{0,24})? by (?:(?:about|around|roughly|nearly|almost|some|over|more than|at least|up to|less than|an? (?:further|additional)) )?$/i
/** 목표주가를 기존 대비 20% 상향, 목표가를 15% 올렸다. */
const TARGET_BEFORE =
  /목표주?가(?:를|을|도|는)? (?:기존 ?대비 |종전 ?대비 |이전 ?대비 |기존보다 |종전보다 )?(?:약 |최대 |최소 )?$/
const BEHIND = /^ ?(?:가량 |정도 )?(?:상향|하향|인상|인하|올[려렸린]|높[여였인]|낮[춰췄춘]|내[려렸린])/

/** Whether a percentage is that of a target's change, not of an upside, a growth or a share. */
function tellsChange(text: string, { start, end }: AmountMark): boolean {
  const before = text.slice(Math.max(0, start - 70), start)
  return BEFORE.test(before) || (TARGET_BEFORE.test(before) && BEHIND.test(text.slice(end, end + 12)))
}
