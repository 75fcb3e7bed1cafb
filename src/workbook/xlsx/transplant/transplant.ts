import type { Plan } from '../../../tracker/plan'
import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import { emptyPackage, type Package } from '../package/package'
import type { OpenWorkbook } from '../package/open-workbook'
import { readWorkbookParts, type WorkbookParts } from '../package/parts/workbook-parts'
import { attributeText, child } from '../package/xml/xml-element'
import { partKey } from '../package/zip/part-name'
import type { PackageDraft } from '../patch/package-draft'
import { dropCalculationChain } from '../patch/workbook-edits'
import { packageRefusal, refuse } from '../read/refuse'
import { EMPTY_DRAFT, withPlan } from '../write/draft'
import { partsOf } from '../write/new-file'
import { sheetTooLarge } from '../write/written-size'
import { graftParts } from './graft-parts'
import { graftStyles } from './graft-styles'
import { graftWorkbook } from './graft-workbook'

/** Whether a plan makes sheets, and so writes a tracker and does not refresh one. */
export const addsSheets = ({ steps }: Plan): boolean =>
  steps.some((step) => step.do === 'add-sheet' || step.do === 'add-table')

/**
 * Adds a tracker to a workbook that has none: it is written as a workbook of its own, whose sheets with all that hangs
 * on them are then taken over. Parts of the workbook that list sheets, styles and media types get entries at their ends;
 * all else stays. Errors: `locked-structure`, `half-written` for a plan that goes on with one, `too-many-styles`, what is
 * wrong with a part.
 */
export function transplant(
  workbook: OpenWorkbook,
  draft: PackageDraft,
  plan: Plan,
): Result<null, WorkbookError> {
  const { parts } = workbook
  const lock = child(parts.workbook.root, 'workbookProtection')
  const locked = lock === undefined ? undefined : attributeText(lock, 'lockStructure')
  if (locked === '1' || locked === 'true') return err(refuse('locked-structure'))
  const given = donor(plan)
  if (!given.ok) return given
  const chain = dropCalculationChain(draft, parts)
  if (!chain.ok) return err(packageRefusal(chain.error))
  const styles = graftStyles(draft, parts, given.value)
  if (!styles.ok) return styles
  const names = graftParts(draft, parts, given.value, styles.value)
  if (!names.ok) return err(packageRefusal(names.error))
  const listed = graftWorkbook(draft, parts, given.value, names.value)
  return listed.ok ? ok(null) : err(packageRefusal(listed.error))
}

/** The tracker as a workbook of its own. */
export interface Donor {
  readonly source: Package
  readonly parts: WorkbookParts
}

function donor(plan: Plan): Result<Donor, WorkbookError> {
  const planned = withPlan(EMPTY_DRAFT, plan)
  if (!planned.ok) return err(refuse('half-written'))
  const large = sheetTooLarge(planned.value)
  if (large !== null) return err({ code: 'too-large', detail: large })
  const { sheets, tables, blocks, charts, state } = planned.value
  const own = new Set(sheets.map(({ name }) => name))
  const placed = [...tables, ...blocks, ...charts, ...(state === null ? [] : [state])]
  if (placed.some(({ sheet }) => !own.has(sheet))) return err(refuse('half-written'))
  const content = partsOf(planned.value)
  const source: Package = {
    ...emptyPackage,
    parts: content,
    names: new Map([...content.keys()].map((name) => [partKey(name), name])),
  }
  const parts = readWorkbookParts(source)
  return parts.ok ? ok({ source, parts: parts.value }) : err(packageRefusal(parts.error))
}
