import type { PackageErrorCode } from './xlsx/package/package-error'

/**
 * Why a workbook file is not read or not changed. Beyond what is wrong with the file itself: what can't be changed
 * safely.
 *
 * | code | why |
 * |---|---|
 * | `strict-dialect` | written as Strict Open XML, of which no part is written here |
 * | `signed` | bears a digital signature, which any change breaks |
 * | `shared-workbook` | shared the old way, with a log of changes that would not fit |
 * | `locked-structure` | no sheet may be added |
 * | `protected-sheet` | the sheet of a table to change is protected |
 * | `in-the-way` | cells, a table or a pivot table stand where a table must grow |
 * | `sheet-full` | a table would reach below the last row |
 * | `too-many-styles` | no cell style can be added |
 * | `half-written` | a first writing stopped half-way on a sheet that is there |
 * | `changed-meanwhile` | the plan was made for other content |
 */
export type FileRefusal =
  | PackageErrorCode
  | 'strict-dialect'
  | 'signed'
  | 'shared-workbook'
  | 'locked-structure'
  | 'protected-sheet'
  | 'in-the-way'
  | 'sheet-full'
  | 'too-many-styles'
  | 'half-written'
  | 'changed-meanwhile'
