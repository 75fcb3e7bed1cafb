declare module 'tabulator-tables' {
  /** The part of Tabulator 6.5 that the page uses (https://tabulator.info/docs/6.5). */
  interface CellComponent {
    getField(): string
    getData(): Readonly<Record<string, unknown>>
    getElement(): HTMLElement
    getRow(): RowComponent
  }

  interface RowComponent {
    getElement(): HTMLElement
    /** Makes its cells anew: at once where it is in sight, else when it is next. */
    reformat(): void
    /** Measures it again. */
    normalizeHeight(): void
  }

  interface ColumnDefinition {
    readonly title: string
    readonly field: string
    readonly width?: number
    readonly frozen?: boolean
    /** Where it can be dragged: in its header alone spares each cell a handle. */
    readonly resizable?: 'header' | false
    readonly hozAlign?: 'left' | 'right' | 'center'
    readonly formatter?: (cell: CellComponent) => Node
    readonly cssClass?: string
  }

  interface Options {
    readonly data: readonly object[]
    readonly columns: readonly ColumnDefinition[]
    readonly height: string
    readonly layout?: 'fitData'
    readonly index?: string
    /** Pixels that are drawn above and below what is in sight. */
    readonly renderVerticalBuffer?: number
    /** Values of the field of rows that stand still. */
    readonly frozenRows?: readonly number[]
    readonly frozenRowsField?: string
    readonly rowHeader?: ColumnDefinition
    readonly columnDefaults?: Partial<ColumnDefinition>
  }

  class Tabulator {
    static registerModule(modules: readonly unknown[]): void
    constructor(element: HTMLElement, options: Options)
    on(event: 'tableBuilt', told: () => void): void
    setData(data: readonly object[]): Promise<unknown>
    /** Draws nothing until `restoreRedraw`, which draws once. */
    blockRedraw(): void
    restoreRedraw(): void
    addData(data: readonly object[], atTop: boolean): Promise<unknown>
    deleteRow(indexes: readonly number[]): Promise<void>
    scrollToRow(index: number, position?: string, ifVisible?: boolean): Promise<void>
    destroy(): void
  }

  const FormatModule: unknown
  const FrozenColumnsModule: unknown
  const FrozenRowsModule: unknown
  const ResizeColumnsModule: unknown
  export {
    Tabulator,
    type CellComponent,
    type ColumnDefinition,
    type RowComponent,
    FormatModule,
    FrozenColumnsModule,
    FrozenRowsModule,
    ResizeColumnsModule,
  }
}
