import { Calculation } from '../../../src/formula/calculation'
import { emptySheet, putCell, type Book } from '../../../src/formula/book'
import { isError } from '../../../src/formula/error'
import type { Calculated, Evaluator } from '../../office-host/model/calculation'
import type { InspectedWorkbook } from '../../office-host/inspect'

/** Calculates the formulas of the in-memory Excel with the product's own evaluator. */
export const evaluate: Evaluator = (workbook) => {
  const { book, places } = bookOf(workbook)
  new Calculation(book, 0).recalculate()
  return places.map(({ sheet, address, row, column }): Calculated => {
    const value = book.sheets[sheet]?.cells.get(row)?.get(column)?.value ?? ''
    return {
      sheet: book.sheets[sheet]?.name ?? '',
      address,
      value: isError(value) ? String(value.error) : value,
    }
  })
}

interface Place {
  readonly sheet: number
  readonly address: string
  readonly row: number
  readonly column: number
}

function bookOf(workbook: InspectedWorkbook): { book: Book; places: readonly Place[] } {
  const places: Place[] = []
  const sheets = workbook.sheets.map(({ name, cells }, index) => {
    const sheet = emptySheet(name)
    for (const [address, cell] of cells) {
      const [row, column] = placeOf(address)
      if (cell.formula === undefined)
        putCell(sheet, row, column, { value: cell.value === '' ? null : cell.value })
      else {
        putCell(sheet, row, column, { value: null, formula: cell.formula })
        places.push({ sheet: index, address, row, column })
      }
    }
    return sheet
  })
  const tables = workbook.sheets.flatMap((sheet, index) =>
    sheet.tables.map((table) => {
      const [first = 'A1', last = 'A1'] = (table.address.split('!').at(-1) ?? '').split(':')
      const [[top, left], [bottom, right]] = [placeOf(first), placeOf(last)]
      return {
        name: table.name,
        sheet: index,
        top,
        left,
        bottom,
        right,
        headerRow: true,
        totalsRow: false,
        columns: table.columns.map(({ name }) => name),
      }
    }),
  )
  const names = workbook.names.map(({ name, formula }) => ({ name, formula }))
  return { book: { sheets, tables, names }, places }
}

const known = new Map<string, readonly [row: number, column: number]>()

function placeOf(address: string): readonly [row: number, column: number] {
  const before = known.get(address)
  if (before !== undefined) return before
  const found = /^\$?([A-Z]+)\$?(\d+)$/.exec(address)
  const column = [...(found?.[1] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const place = [Number(found?.[2] ?? 1) - 1, column - 1] as const
  known.set(address, place)
  return place
}
