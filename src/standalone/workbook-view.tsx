import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Validation } from '../tracker/layout'
import type { Result } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import type { Words } from '../app/messages/words'
import { chartContent, valuesAt } from './charts/chart-data'
import { ChartView } from './charts/chart-view'
import type { DeskWorkbook } from './desk-workbook'
import { clearing, editsOf, type BlockEdits } from './block-edits'
import { filledDown } from './fill-down'
import { drawGrid, type GridEvents, type GridView } from './grid-view'
import { type GridCell } from './grid-cell'
import { sheetGrid, type SheetGrid } from './sheet-grid'

interface Props {
  readonly workbook: DeskWorkbook
  readonly words: Words
  readonly select: (sheet: string, row: number, column: number) => void
  /** Told of a cell that can't be changed; `beside` counts those among others of a block that can. */
  readonly refuse: (cell: GridCell | null, beside: number) => void
  readonly edited: (result: Result<null, WorkbookError>) => void
}

/** The workbook on the page: its sheets as tabs below the grid, the charts of a sheet above its cells. */
export function WorkbookView({ workbook, words, select, refuse, edited }: Props) {
  const [book, setBook] = useState(workbook.book)
  useEffect(() => workbook.listen(() => setBook(workbook.book())), [workbook])
  const names = book.sheets
    .filter(({ layout }) => layout.visibility === 'visible')
    .map(({ layout }) => layout.name)
  const [chosen, choose] = useState<string | null>(null)
  const queue = useRef(Promise.resolve())
  const name = names.find((each) => each === chosen) ?? names[0]
  const grid = useMemo(() => (name === undefined ? null : sheetGrid(book, name)), [book, name])
  if (grid === null) return <p class="empty">{words.tracker.sheetEmpty}</p>
  const charts = book.charts
    .filter(({ sheet }) => sheet === grid.name)
    .map((chart) => chartContent(chart, (sheet) => (sheet === grid.name ? grid : sheetGrid(book, sheet))))
  // One after the other, each on what the one before it left: the blank row below a table becomes a row once.
  const next = (step: () => unknown): void => {
    queue.current = queue.current.then(async () => {
      await step()
    })
  }
  const change = (editsIn: (sheet: SheetGrid) => BlockEdits): void =>
    next(async () => {
      const sheet = sheetGrid(workbook.book(), grid.name)
      if (sheet === null) return
      const { edits, refused } = editsIn(sheet)
      if (refused.length > 0) refuse(refused[0] ?? null, edits.length === 0 ? 0 : refused.length)
      if (edits.length > 0) edited(await workbook.edit(edits))
    })
  return (
    <>
      <div class="sheet" role="region" aria-label={words.tracker.gridOf(grid.name)} id="sheet">
        {charts.length === 0 ? null : (
          <div class="charts" tabIndex={0} role="group" aria-label={words.tracker.charts}>
            {charts.map((content) => (
              <ChartView key={content.chart.name} content={content} />
            ))}
          </div>
        )}
        {workbook.cutSheets().includes(grid.name) ? <p class="detail cut">{words.tracker.sheetCut}</p> : null}
        <Grid
          key={`${grid.name} ${grid.columns} ${grid.covered?.join() ?? ''}`}
          grid={grid}
          events={{
            select: ({ row, column }) => select(grid.name, row, column),
            refused: (cell) => refuse(cell, 0),
            put: (place, block) => change((sheet) => editsOf(sheet, place, block)),
            clear: (block) => change((sheet) => clearing(sheet, block)),
            fillDown: (block) => change((sheet) => filledDown(sheet, block)),
            undo: (again) => next(again ? workbook.redoEdit : workbook.undoEdit),
            choices: ({ validation }) => choicesOf(validation, (sheet) => sheetGrid(book, sheet)),
          }}
        />
      </div>
      <SheetTabs names={names} chosen={grid.name} choose={choose} label={words.tracker.sheets} />
    </>
  )
}

/** What a cell offers to be typed; whatever it offers, anything else may be typed too. */
function choicesOf(
  validation: Validation | null,
  gridOf: (sheet: string) => SheetGrid | null,
): readonly string[] {
  if (validation === null) return []
  if (validation.type === 'list') return validation.values
  return valuesAt(validation.source, gridOf).flatMap((value) => (value === null ? [] : [String(value)]))
}

interface GridProps {
  readonly grid: SheetGrid
  readonly events: GridEvents
}

function Grid({ grid, events }: GridProps) {
  const element = useRef<HTMLDivElement>(null)
  const view = useRef<GridView | null>(null)
  const now = useRef(events)
  now.current = events
  useEffect(() => {
    if (element.current === null) return
    view.current = drawGrid(element.current, grid, {
      select: (place) => now.current.select(place),
      refused: (cell) => now.current.refused(cell),
      put: (...given) => now.current.put(...given),
      clear: (block) => now.current.clear(block),
      fillDown: (block) => now.current.fillDown(block),
      undo: (again) => now.current.undo(again),
      choices: (cell) => now.current.choices(cell),
    })
    return () => view.current?.close()
  }, [])
  useLayoutEffect(() => view.current?.show(grid), [grid])
  return <div class="grid" ref={element} />
}

interface SheetTabsProps {
  readonly names: readonly string[]
  readonly chosen: string
  readonly choose: (name: string) => void
  readonly label: string
}

function SheetTabs({ names, chosen, choose, label }: SheetTabsProps) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step === undefined ? undefined : names[names.indexOf(chosen) + step]
    if (next === undefined) return
    event.preventDefault()
    choose(next)
    document.getElementById(`sheet-${names.indexOf(next)}`)?.focus()
  }
  return (
    <div class="sheet-tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          id={`sheet-${index}`}
          class="sheet-tab"
          role="tab"
          aria-selected={name === chosen}
          aria-controls="sheet"
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => choose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
