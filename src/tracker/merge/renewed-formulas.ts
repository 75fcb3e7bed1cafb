import { toFileForm } from '../../formula/file-form'
import { tableOf } from '../catalogue'
import type { TableId } from '../column'
import { formerFormulas } from '../former-formulas'
import { expandFormula } from '../formula-template'
import type { TrackerNames } from '../names'
import type { FormulaRenewal } from '../plan'
import type { Located } from './locate'
import type { Whereabouts } from './workbook-names'

/**
 * What gives cells that hold a formula of an earlier catalogue the one of now, and the tables as they will be with it. A
 * formula of the user's, a cell typed over and a column that was rewritten stay.
 */
export function renewedFormulas(where: Whereabouts): {
  readonly where: Whereabouts
  readonly renewals: readonly FormulaRenewal[]
} {
  const { names, located } = where
  const renewals = [...located].flatMap(([id, table]) => renewalsOf(id, table, names))
  if (renewals.length === 0) return { where, renewals }
  const after = [...located].map(([id, { found, columns }]): [TableId, Located] => {
    const whole = new Map(
      renewals.flatMap(({ table, column, formula, whole: isWhole }) =>
        table === found.name && isWhole ? [[column, formula]] : [],
      ),
    )
    const formulas = found.formulas.map((formula, at) => whole.get(at) ?? formula)
    return [id, { found: { ...found, formulas }, columns }]
  })
  return { where: { ...where, located: new Map(after) }, renewals }
}

function renewalsOf(
  id: TableId,
  { found, columns }: Located,
  names: TrackerNames,
): readonly FormulaRenewal[] {
  const former = formerFormulas.get(id) ?? {}
  return tableOf(id).columns.flatMap(({ id: column, formula }) => {
    const at = columns.get(column)
    const texts = former[column]
    if (at === undefined || formula === undefined || texts === undefined) return []
    const current = expandFormula(formula, id, names)
    const typed = asTyped(current)
    // Parsed only where a cell holds another formula than the one of now: hardly ever.
    let ours: ReadonlySet<string> | undefined
    const isOurs = remembered((text: string) => {
      if (text === current || text === typed) return false
      ours ??= new Set(texts.map((each) => comparable(expandFormula(each, id, names), found.name)))
      return ours.has(comparable(text, found.name))
    })
    const rows = found.rows.flatMap((cells, row) => {
      const text = cells[at]?.formula ?? null
      return text !== null && isOurs(text) ? [row] : []
    })
    const own = found.formulas[at] ?? null
    const whole = own !== null && isOurs(own)
    if (rows.length === 0 && !whole) return []
    return [
      {
        do: 'renew-formulas',
        table: found.name,
        column: at,
        rows,
        formula: current,
        whole,
      },
    ]
  })
}

/** A formula without the prefix that newer functions have in files: so Excel takes it, and tells it. */
const asTyped = (formula: string): string => formula.replaceAll('_xlfn.', '')

/** A formula in a form that is the same for what a file holds and what Excel tells: `[@Target]` is told by its table. */
const comparable = (formula: string, table: string): string =>
  asTyped(toFileForm(formula, table)).replaceAll(/\s/g, '').toLowerCase()

/** A test of texts that is done once for each: the rows of a column hold the same few. */
function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    const result = known.get(text) ?? test(text)
    known.set(text, result)
    return result
  }
}
