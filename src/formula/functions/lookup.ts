import { numberOf, truthOf } from '../coerce'
import { BAD_REFERENCE, isError, NOT_AVAILABLE, UNSUPPORTED, WRONG_VALUE } from '../error'
import type { EagerFunction, FunctionTable } from '../function-spec'
import { eager, singleOf } from '../function-spec'
import type { Operand, Scalar } from '../operand'
import { Area, Matrix } from '../operand'
import type { Scope } from '../scope'
import { matrixOf } from '../scope'
import type { MatchKind } from './match'
import { placeOf } from './match'

/** MATCH: 1 (or left out) in an ascending range, 0 exactly, -1 in a descending one; the place counts from 1. */
function match([sought, range = null, type]: readonly Operand[], scope: Scope): Scalar {
  const matrix = matrixOf(range, scope)
  if (matrix.rows > 1 && matrix.columns > 1) return NOT_AVAILABLE
  const how = type === undefined ? 1 : numberOf(singleOf(type))
  if (isError(how)) return how
  const kind: MatchKind = how === 0 ? 'exact' : how > 0 ? 'ascending' : 'descending'
  const place = placeOf(singleOf(sought), matrix, kind)
  return place < 0 ? NOT_AVAILABLE : place + 1
}

/** INDEX: row and column counted from 1, 0 for all; of a range the result is a reference. */
function index([array = null, ...numbers]: readonly Operand[], scope: Scope): Operand {
  const source = array instanceof Area ? array : matrixOf(array, scope)
  const [first, second] = numbers.map((value) => numberOf(singleOf(value)))
  if (isError(first)) return first
  if (isError(second)) return second
  const across = numbers.length === 1 && source.rows === 1
  const row = Math.trunc(across ? 0 : (first ?? 0))
  const column = Math.trunc(across ? (first ?? 0) : (second ?? (source.columns === 1 ? 1 : 0)))
  if (row < 0 || column < 0) return WRONG_VALUE
  if (row > source.rows || column > source.columns) return BAD_REFERENCE
  if (source instanceof Area) return partOfArea(source, row, column)
  if (row > 0 && column > 0) return source.at(row - 1, column - 1)
  return row === 0 && column === 0 ? source : lineOf(source, row, column)
}

function partOfArea(area: Area, row: number, column: number): Area {
  const top = row === 0 ? area.top : area.top + row - 1
  const left = column === 0 ? area.left : area.left + column - 1
  return new Area(area.sheet, top, left, row === 0 ? area.bottom : top, column === 0 ? area.right : left)
}

function lineOf(matrix: Matrix, row: number, column: number): Matrix {
  const length = row === 0 ? matrix.rows : matrix.columns
  const cells = Array.from({ length }, (_, place) =>
    row === 0 ? matrix.at(place, column - 1) : matrix.at(row - 1, place),
  )
  return row === 0 ? new Matrix(length, 1, cells) : new Matrix(1, length, cells)
}

/** LOOKUP with a vector: the value beside the last that is not greater. */
function lookup([sought, range = null, results]: readonly Operand[], scope: Scope): Scalar {
  const matrix = matrixOf(range, scope)
  if (results === undefined && matrix.rows > 1 && matrix.columns > 1) return UNSUPPORTED
  const place = placeOf(singleOf(sought), matrix, 'ascending')
  if (place < 0) return NOT_AVAILABLE
  const target = results === undefined ? matrix : matrixOf(results, scope)
  return target.cells[place] ?? null
}

/** VLOOKUP and HLOOKUP: in the first column (row); the last argument left out or TRUE means a sorted one. */
const alongFirst = (vertical: boolean): EagerFunction =>
  eager(3, 4, ['value', 'area', 'value', 'value'], ([sought, range = null, number, sorted], scope) => {
    const matrix = matrixOf(range, scope)
    const wanted = numberOf(singleOf(number))
    if (isError(wanted)) return wanted
    const near = sorted === undefined ? true : truthOf(singleOf(sorted))
    if (isError(near)) return near
    const line = Math.trunc(wanted)
    if (line < 1) return WRONG_VALUE
    if (line > (vertical ? matrix.columns : matrix.rows)) return BAD_REFERENCE
    const first = vertical ? lineOf(matrix, 0, 1) : lineOf(matrix, 1, 0)
    const place = placeOf(singleOf(sought), first, near ? 'ascending' : 'exact')
    if (place < 0) return NOT_AVAILABLE
    return vertical ? matrix.at(place, line - 1) : matrix.at(line - 1, place)
  })

/** ROW and COLUMN: of a reference, or of the formula's own cell; of several rows a column of numbers. */
const placeNumber = (vertical: boolean): EagerFunction =>
  eager(
    0,
    1,
    ['area'],
    ([range], { position }) => {
      if (range === undefined) return (vertical ? position.row : position.column) + 1
      if (!(range instanceof Area)) return WRONG_VALUE
      const start = (vertical ? range.top : range.left) + 1
      const length = vertical ? range.rows : range.columns
      if (length === 1) return start
      if (length > MAX_NUMBERS) return UNSUPPORTED
      const numbers = Array.from({ length }, (_, place) => start + place)
      return vertical ? new Matrix(length, 1, numbers) : new Matrix(1, length, numbers)
    },
    { partial: true },
  )

/** Numbers that ROW of a range makes at most. */
const MAX_NUMBERS = 262_144

const dimension = (of: (size: { rows: number; columns: number }) => number): EagerFunction =>
  eager(
    1,
    1,
    ['array'],
    ([range = null], scope) => of(range instanceof Area ? range : matrixOf(range, scope)),
    {
      partial: true,
    },
  )

/** HYPERLINK shows its second argument, or the address. */
const hyperlink = eager(1, 2, ['value'], ([address, shown]) => singleOf(shown ?? address))

/** Looking up values and places. */
export const lookups: FunctionTable = [
  ['MATCH', eager(2, 3, ['value', 'area', 'value'], match)],
  ['INDEX', eager(2, 3, ['array', 'value', 'value'], index, { partial: true })],
  ['LOOKUP', eager(2, 3, ['value', 'array', 'array'], lookup)],
  ['VLOOKUP', alongFirst(true)],
  ['HLOOKUP', alongFirst(false)],
  ['ROW', placeNumber(true)],
  ['COLUMN', placeNumber(false)],
  ['ROWS', dimension(({ rows }) => rows)],
  ['COLUMNS', dimension(({ columns }) => columns)],
  ['HYPERLINK', hyperlink],
]
