declare module 'tabulator-tables' {
  /** The part of Tabulator 6.5 that the page uses (https://tabulator.info/docs/6.5). */
  interface CellComponent {
    getValue(): unknown
    getField(): string
    getData(): Readonly<Record<string, unknown>>
    getElement(): HTMLElement
    restoreOldValue(): void
  }

  interface RangeComponent {
    getCells(): CellComponent[][]
  }

  interface RowComponent {
    getCells(): CellComponent[]
    reformat(): void
  }

  interface ColumnDefinition {
    readonly title: string
    readonly field: string
    readonly width?: number
    readonly frozen?: boolean
    readonly resizable?: boolean
    readonly hozAlign?: 'left' | 'right' | 'center'
    readonly formatter?: (cell: CellComponent) => Node
    readonly editor?: 'input'
    readonly editable?: (cell: CellComponent) => boolean
    readonly cssClass?: string
  }

  interface Options {
    readonly data: readonly object[]
    readonly columns: readonly ColumnDefinition[]
    readonly height: string
    readonly layout?: 'fitData'
    readonly index?: string
    readonly frozenRows?: number
    readonly rowHeader?: ColumnDefinition
    readonly selectableRange?: number | boolean
    readonly selectableRangeColumns?: boolean
    readonly selectableRangeRows?: boolean
    readonly selectableRangeClearCells?: boolean
    readonly selectableRangeAutoFocus?: boolean
    readonly editTriggerEvent?: 'dblclick'
    readonly placeholder?: string
    readonly renderVertical?: 'virtual'
    readonly renderHorizontal?: 'virtual' | 'basic'
    readonly columnDefaults?: Partial<ColumnDefinition>
  }

  class Tabulator {
    static registerModule(modules: readonly unknown[]): void
    constructor(element: HTMLElement, options: Options)
    on(event: 'tableBuilt', told: () => void): void
    on(event: 'cellEdited', told: (cell: CellComponent) => void): void
    on(event: 'rangeChanged' | 'rangeAdded', told: (range: RangeComponent) => void): void
    getRows(): RowComponent[]
    replaceData(data: readonly object[]): Promise<void>
    updateData(data: readonly object[]): Promise<void>
    scrollToRow(index: number, position?: string, ifVisible?: boolean): Promise<void>
    destroy(): void
  }

  const EditModule: unknown
  const FormatModule: unknown
  const FrozenColumnsModule: unknown
  const FrozenRowsModule: unknown
  const InteractionModule: unknown
  const KeybindingsModule: unknown
  const ResizeColumnsModule: unknown
  const SelectRangeModule: unknown
  export {
    Tabulator,
    type CellComponent,
    type ColumnDefinition,
    type RangeComponent,
    EditModule,
    FormatModule,
    FrozenColumnsModule,
    FrozenRowsModule,
    InteractionModule,
    KeybindingsModule,
    ResizeColumnsModule,
    SelectRangeModule,
  }
}
