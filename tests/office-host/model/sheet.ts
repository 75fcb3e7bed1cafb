import type { ProtectionOptions } from './protection'
import type { ConditionalFormat } from './conditional-format'
import type { Validation } from './validation'
import type { Chart } from './chart'
import { Grid } from './grid'
import type { Name } from './name'
import type { Range } from './range'
import type { Table } from './table'
import type { Workbook } from './workbook'

/** Whether a sheet is shown; a very hidden one cannot be shown by the user. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden'

/** One worksheet: its cells, and all that lies on them. */
export class Sheet {
  readonly workbook: Workbook
  readonly id: string
  name: string
  visibility: Visibility = 'Visible'
  tabColor = ''
  showGridlines = true
  showHeadings = true
  enableCalculation = true
  standardWidth = 48
  readonly grid = new Grid()
  readonly tables: Table[] = []
  readonly charts: Chart[] = []
  readonly names: Name[] = []
  readonly customProperties = new Map<string, string>()
  readonly validations: Validation[] = []
  conditionalFormats: ConditionalFormat[] = []
  /** Widths of columns in points, and heights of rows, where they differ from the default. */
  readonly columnWidths = new Map<number, number>()
  readonly rowHeights = new Map<number, number>()
  readonly hiddenColumns = new Set<number>()
  readonly hiddenRows = new Set<number>()
  /** Addresses of merged rectangles; recorded only. */
  readonly merged = new Set<Range>()
  readonly pageLayout: Record<string, string | number | boolean> = {}
  frozen: Range | undefined
  protection: { readonly options: ProtectionOptions; readonly password: string } | undefined
  isDeleted = false
  /** Every rectangle that must follow its cells. */
  readonly moving = new Set<Range>()

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook
    this.id = id
    this.name = name
  }
}
