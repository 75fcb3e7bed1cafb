import { cellAt, type Book, type Sheet } from '../../../formula/book'
import { isError } from '../../../formula/error'
import type { Scalar } from '../../../formula/operand'
import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import { escapeText } from '../package/xml/escape-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { attributeText, child, childrenNamed, elementText, type XmlElement } from '../package/xml/xml-element'
import { singleReference } from '../read/formula-references'
import { chartParts } from './chart-formulas'
import { descendants } from './linked-parts'
import type { PackageDraft } from './package-draft'
import { prefixOf, removed } from './xml-edits'

/** The kept values of a reference, by the kind of the reference. */
const CACHES: ReadonlyMap<string, string> = new Map([
  ['numRef', 'numCache'],
  ['strRef', 'strCache'],
  ['multiLvlStrRef', 'multiLvlStrCache'],
  ['datalabelsRange', 'dlblRangeCache'],
])

/**
 * Writes anew what charts keep of the cells they draw on some sheets, for readers that show it without calculating. What
 * can't be told of cells that moved or changed is taken out, so that nobody is shown what no longer is. Errors: those of
 * the charts' XML.
 */
export function refreshChartCaches(
  draft: PackageDraft,
  parts: WorkbookParts,
  book: Book,
  sheets: ReadonlySet<string>,
): Result<null, PackageError> {
  for (const name of chartParts(draft, parts)) {
    const part = draft.xml(name)
    if (!part.ok) return part
    const { root, text } = part.value
    const followed = draft.current.parts.get(name) !== draft.source.parts.get(name)
    const visible = descendants(root).some(
      (element) =>
        element.local === 'plotVisOnly' && !['0', 'false'].includes(attributeText(element, 'val') ?? '1'),
    )
    const edits = descendants(root).flatMap((reference): readonly TextEdit[] => {
      const formula = child(reference, 'f')
      const local = CACHES.get(reference.local)
      const cache = local === undefined ? undefined : child(reference, local)
      if (formula === undefined || local === undefined || cache === undefined) return []
      const written = elementText(formula)
      const points = pointsOf(written, reference.local, book, sheets, visible)
      if (points === 'elsewhere') return []
      if (points !== null) return cacheEdits({ reference, cache, local, text }, points)
      return followed && [...sheets].some((sheet) => written.includes(sheet)) ? [removed(cache)] : []
    })
    draft.edit(part.value, edits)
  }
  return ok(null)
}

/** What each point is written as; null where the cell gives none. */
type Points = readonly (string | null)[]

/** The values of one line of cells; `elsewhere` for other sheets, null for what is no such line or has no such form. */
function pointsOf(
  formula: string,
  kind: string,
  book: Book,
  sheets: ReadonlySet<string>,
  visible: boolean,
): Points | null | 'elsewhere' {
  const found = singleReference(formula)
  if (found === null || found.range.form === 'columns' || found.range.form === 'rows') return null
  const sheet = book.sheets.find(({ name }) => name.toLowerCase() === found.sheet?.toLowerCase())
  if (sheet === undefined || !sheets.has(sheet.name)) return 'elsewhere'
  const { top, bottom, left, right } = found.range
  if ((top !== bottom && left !== right) || (kind !== 'numRef' && kind !== 'strRef')) return null
  const values: Scalar[] = []
  for (let row = top; row <= bottom; row++) {
    if (visible && isHidden(sheet, row)) continue
    for (let column = left; column <= right; column++) values.push(cellAt(sheet, row, column)?.value ?? null)
  }
  // A number among texts is shown in the format of its cell, which is not known here.
  if (kind === 'strRef' && values.some((value) => value !== null && typeof value !== 'string')) return null
  if (values.some((value) => isError(value) && value.error === 'unsupported')) return null
  return values.map((value) => (kind === 'numRef' ? numberText(value) : String(value ?? '') || null))
}

const isHidden = ({ hiddenRows }: Sheet, row: number): boolean => hiddenRows?.has(row) === true

const numberText = (value: Scalar): string | null => {
  if (isError(value)) return value.error
  return typeof value === 'number' ? String(value) : null
}

interface Place {
  readonly reference: XmlElement
  readonly cache: XmlElement
  readonly local: string
  /** The part's text. */
  readonly text: string
}

function cacheEdits({ reference, cache, local, text }: Place, points: Points): readonly TextEdit[] {
  if (isSame(keptPoints(cache), points)) return []
  const prefix = prefixOf(reference)
  const format = child(cache, 'formatCode')
  const kept = format === undefined ? '' : text.slice(format.start, format.end)
  const written = points.map((point, idx) =>
    point === null
      ? ''
      : `<${prefix}pt idx="${idx}"><${prefix}v>${escapeText(point)}</${prefix}v></${prefix}pt>`,
  )
  const xml =
    `<${prefix}${local}>${kept}<${prefix}ptCount val="${points.length}"/>` +
    `${written.join('')}</${prefix}${local}>`
  return [{ start: cache.start, end: cache.end, text: xml }]
}

function keptPoints(cache: XmlElement): Points {
  const count = child(cache, 'ptCount')
  const points: (string | null)[] = Array.from(
    { length: Math.min(Number(count === undefined ? 0 : attributeText(count, 'val')) || 0, MOST_POINTS) },
    () => null,
  )
  for (const point of childrenNamed(cache, 'pt')) {
    const value = child(point, 'v')
    points[Number(attributeText(point, 'idx'))] = value === undefined ? null : elementText(value)
  }
  return points
}

/** More than a column has: what a file claims is not believed. */
const MOST_POINTS = 1_048_576

const isSame = (kept: Points, points: Points): boolean =>
  kept.length === points.length && points.every((point, index) => isAlike(kept[index] ?? null, point))

function isAlike(kept: string | null, point: string | null): boolean {
  if (kept === point || (kept ?? '') === (point ?? '')) return true
  if (kept === null || point === null) return false
  const [a, b] = [Number(kept), Number(point)]
  return kept.trim() !== '' && point.trim() !== '' && Math.abs(a - b) <= Math.abs(b) * 1e-14
}
