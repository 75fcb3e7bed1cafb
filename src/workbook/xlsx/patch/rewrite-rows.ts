import type { Cell } from '../../../tracker/cell'
import { ok, type Result } from '../../../values/result'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import type { XmlPart } from '../package/parts/xml-part'
import { escapeAttribute } from '../package/xml/escape-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { attribute, attributeText, child, type XmlElement } from '../package/xml/xml-element'
import { FormulaReader } from '../read/cell-content'
import { readSheetRows, type SheetCell, type SheetRow } from '../read/sheet-rows'
import { cellAt, cellXml } from '../write/cell-xml'
import { formulaEdits } from './formula-edits'
import type { Moves } from './moves'
import { appendInside, changeAttribute, prefixed, prefixOf, removed } from './xml-edits'

/** A cell to put in its place: its content and the number of its style. */
export interface PutCell {
  readonly cell: Cell
  readonly style: number
  /** That its formula is an array formula of this one cell, and how the cell is marked for it (see `ArrayMark`). */
  readonly array?: string
}

/** Cells to put, by row and column where they will stand. */
export type PutCells = ReadonlyMap<number, ReadonlyMap<number, PutCell>>

/** What happens to the rows of a sheet. */
export interface RowChange {
  readonly sheet: string
  readonly moves: Moves
  readonly puts: PutCells
  /** Whether a cell is taken from where it stands. */
  readonly isLifted: (cell: SheetCell) => boolean
  /** Numbers of the shared formulas to write out. */
  readonly expanded: ReadonlySet<string>
}

/** The sheet's part without its rows, and the edits of its rows. */
export interface RewrittenRows {
  readonly part: XmlPart
  readonly edits: readonly TextEdit[]
}

/** The edits that a change of a sheet's rows needs; rows and cells that stay are not touched. Errors: its XML's. */
export function rewriteRows(
  source: Package,
  name: string,
  change: RowChange,
): Result<RewrittenRows, PackageError> {
  const rewriter = new RowRewriter(change)
  const read = readSheetRows(source, name, (row) => rewriter.row(row))
  if (!read.ok) return read
  const data = child(read.value.root, 'sheetData')
  return ok({ part: read.value, edits: data === undefined ? [] : rewriter.finish(data) })
}

class RowRewriter {
  readonly #edits: TextEdit[] = []
  readonly #formulas = new FormulaReader()
  readonly #pending: (readonly [row: number, cells: ReadonlyMap<number, PutCell>])[]
  readonly #change: RowChange
  #next = 0

  constructor(change: RowChange) {
    this.#change = change
    this.#pending = [...change.puts].sort(([a], [b]) => a - b)
  }

  row(row: SheetRow): void {
    const { moves, sheet } = this.#change
    const now = moves.row(sheet, row.row)
    const prefix = prefixOf(row.element)
    const before = this.#newRows(now, prefix)
    const { start } = row.element
    if (before !== '') this.#edits.push({ start, end: start, text: before })
    const [at, puts] = this.#pending[this.#next] ?? [-1, undefined]
    if (at === now) this.#next++
    if (now !== row.row && attribute(row.element, 'r') !== undefined) {
      for (const each of changeAttribute(row.element, 'r', String(now + 1))) this.#edits.push(each)
    }
    // A row of a table that nobody could see would be lost to the reader, whoever hid what was empty.
    if (moves.isNew(sheet, now) && attribute(row.element, 'hidden') !== undefined) {
      for (const each of changeAttribute(row.element, 'hidden', '0')) this.#edits.push(each)
    }
    this.#cells(row, now, at === now && puts !== undefined ? puts : NO_CELLS)
  }

  finish(data: XmlElement): readonly TextEdit[] {
    const rest = this.#newRows(Infinity, prefixOf(data))
    return rest === '' ? this.#edits : [...this.#edits, appendInside(data, rest)]
  }

  /** The rows to put in before one. */
  #newRows(before: number, prefix: string): string {
    let xml = ''
    for (; this.#next < this.#pending.length; this.#next++) {
      const [row, cells] = this.#pending[this.#next] ?? [Infinity, NO_CELLS]
      if (row >= before) break
      const line = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, put]) => putXml(row, column, put, prefix))
      xml += `<${prefix}row r="${row + 1}">${line.join('')}</${prefix}row>`
    }
    return xml
  }

  #cells({ row, element, cells }: SheetRow, now: number, puts: ReadonlyMap<number, PutCell>): void {
    const prefix = prefixOf(element)
    const waiting = [...puts].sort(([a], [b]) => a - b)
    let added = ''
    for (const cell of cells) {
      const formula = this.#formulas.read(cell)
      let before = ''
      while ((waiting[0]?.[0] ?? Infinity) < cell.column) {
        const [column, put] = waiting.shift() ?? [0, undefined]
        if (put !== undefined) before += putXml(now, column, put, prefix)
      }
      const { start, end } = cell
      const own = waiting[0]?.[0] === cell.column ? waiting.shift()?.[1] : undefined
      if (own !== undefined) before += putXml(now, cell.column, own, prefix)
      if (own !== undefined || this.#change.isLifted(cell)) {
        this.#edits.push(before === '' ? removed(cell.element) : { start, end, text: before })
        continue
      }
      if (before !== '') this.#edits.push({ start, end: start, text: before })
      if (now !== row && attribute(cell.element, 'r') !== undefined) {
        for (const each of changeAttribute(cell.element, 'r', cellAt(now, cell.column)))
          this.#edits.push(each)
      }
      if (formula !== null) for (const each of formulaEdits(formula, this.#change)) this.#edits.push(each)
    }
    for (const [column, put] of waiting) added += putXml(now, column, put, prefix)
    if (added !== '') this.#edits.push(appendInside(element, added))
    this.#spans(element, puts)
  }

  /** The hint that tells which columns a row uses goes where it no longer holds. */
  #spans(element: XmlElement, puts: ReadonlyMap<number, PutCell>): void {
    const spans = attributeText(element, 'spans')
    if (spans === undefined || puts.size === 0) return
    const [first, last] = spans.split(':').map(Number)
    const columns = [...puts.keys()]
    const fits = columns.every((column) => column + 1 >= (first ?? 1) && column + 1 <= (last ?? 0))
    const from = Math.min(first ?? 1, ...columns.map((column) => column + 1))
    const to = Math.max(last ?? 1, ...columns.map((column) => column + 1))
    if (!fits) for (const each of changeAttribute(element, 'spans', `${from}:${to}`)) this.#edits.push(each)
  }
}

const NO_CELLS: ReadonlyMap<number, PutCell> = new Map()

const putXml = (row: number, column: number, put: PutCell, prefix: string): string =>
  prefixed(withArray(cellXml(row, column, put.cell, put.style), cellAt(row, column), put.array), prefix)

function withArray(xml: string, at: string, mark: string | undefined): string {
  if (mark === undefined) return xml
  const array = xml.replace('<f>', `<f t="array" ref="${at}">`)
  return mark === '' ? array : array.replace('<c ', `<c cm="${escapeAttribute(mark)}" `)
}
