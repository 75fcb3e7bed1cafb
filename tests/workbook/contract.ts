import type { FoundCell } from '../../src/tracker/cell'
import type { Plan } from '../../src/tracker/plan'
import type { Snapshot } from '../../src/tracker/snapshot'
import type { Workbook } from '../../src/workbook/port'
import { planTracker } from '../../src/tracker/new-plan'
import { newNames } from '../../src/tracker/names'
import { createMemoryWorkbook } from '../../src/workbook/memory/workbook'
import {
  columnOf,
  contentOf,
  FIVE,
  mergeInto,
  row,
  SETTINGS,
  tableOf,
  THREE,
  valueOf,
} from './xlsx/tracker-file'

/**
 * What a snapshot tells in every home: without the host's own ids, the order of sheets, tables and names, the values of
 * formulas, which a home in memory does not calculate, and the prefixes that newer functions have in files only. An empty
 * Excel has one sheet.
 */
export const comparable = (snapshot: Snapshot) => ({
  sheets: snapshot.sheets
    .map(({ name, visibility }) => `${name} ${visibility}`)
    .filter((sheet) => sheet !== 'Sheet1 visible')
    .sort(),
  tables: new Map(
    [...snapshot.tables]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, sheet, row: top, column, headers, columnIds, rows, formulas }) => [
        name,
        {
          sheet,
          top,
          column,
          headers,
          columnIds,
          formulas: formulas.map(unprefixed),
          rows: rows.map((cells) => cells.map(shown)),
        },
      ]),
  ),
  names: [...snapshot.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
  charts: snapshot.charts,
  state: snapshot.state,
})

const shown = ({ value, formula }: FoundCell) =>
  formula === null ? (value === '' ? null : value) : `=${unprefixed(formula) ?? ''}`

const unprefixed = (formula: string | null): string | null =>
  formula?.replace(/_xlfn\.(?:_xlws\.)?/g, '') ?? null

const fleets = [row('f1', { owner: 'xAI', count: 100_000 }), row('f2', { owner: 'Meta', count: 350_000 })]

/** The contents that a tracker is written and refreshed with, one after the other. */
const CONTENTS = [
  contentOf({ AnalystViews: THREE }),
  contentOf({ AnalystViews: FIVE }),
  contentOf({ AnalystViews: FIVE, Fleets: fleets }),
  contentOf({ AnalystViews: FIVE.slice(1), Fleets: fleets }),
]

/** Holds a home to what every home of a tracker does: the same plans leave the same workbook. */
export function describeWorkbook(home: string, create: () => Workbook): void {
  const newPlan = async (workbook: Workbook): Promise<Plan> => {
    const [first = contentOf({})] = CONTENTS
    return planTracker(first, SETTINGS, newNames('en', valueOf(await workbook.read())))
  }

  describe(`a tracker in ${home}`, () => {
    test('holds after each plan what the home in memory holds', async () => {
      const [workbook, memory] = [create(), createMemoryWorkbook()]
      for (const each of [workbook, memory]) valueOf(await each.apply(await newPlan(each)))
      for (const content of CONTENTS) {
        for (const each of [workbook, memory]) valueOf(await mergeInto(each, content))
        expect(comparable(valueOf(await workbook.read()))).toEqual(comparable(valueOf(await memory.read())))
      }
    })

    test('is not changed by the same articles again', async () => {
      const workbook = create()
      valueOf(await workbook.apply(await newPlan(workbook)))
      for (const content of CONTENTS) {
        valueOf(await mergeInto(workbook, content))
        expect(valueOf(await mergeInto(workbook, content)).steps).toBe(0)
      }
    })

    test('takes columns at the right of a table, filled with their formula', async () => {
      const [workbook, memory] = [create(), createMemoryWorkbook()]
      const added = {
        note: null,
        kind: 'computed',
        width: 12,
        wrap: false,
        align: 'right',
        validation: null,
      } as const
      const columns = [
        {
          ...added,
          id: 'a',
          header: 'Twice',
          numberFormat: '0.0',
          conditional: [],
          formula: 'AnalystViews[[#This Row],[Target]]*2',
        },
        { ...added, id: 'b', header: 'Note', numberFormat: '@', conditional: [], formula: null },
      ]
      for (const each of [workbook, memory]) {
        valueOf(await each.apply(await newPlan(each)))
        valueOf(await each.apply({ steps: [{ do: 'add-columns', table: 'AnalystViews', columns }] }))
        valueOf(await mergeInto(each, contentOf({ AnalystViews: FIVE })))
      }
      expect(comparable(valueOf(await workbook.read()))).toEqual(comparable(valueOf(await memory.read())))
    })

    test('keeps what the user wrote over, and rows of the user’s own', async () => {
      const [workbook, memory] = [create(), createMemoryWorkbook()]
      for (const each of [workbook, memory]) {
        valueOf(await each.apply(await newPlan(each)))
        const { headers } = await tableOf(each, 'AnalystViews')
        const at = (header: string): number => headers.indexOf(header)
        const cells = [{ row: 1, column: at('Target'), cell: { value: 222 }, expected: 200 }]
        const own = headers.map((header) => (header === 'Institution' ? { value: 'Own' } : null))
        valueOf(await each.apply({ steps: [{ do: 'write-cells', table: 'AnalystViews', cells }] }))
        valueOf(await each.apply({ steps: [{ do: 'append-rows', table: 'AnalystViews', rows: [own] }] }))
        valueOf(await mergeInto(each, contentOf({ AnalystViews: FIVE })))
      }
      const table = await tableOf(workbook, 'AnalystViews')
      expect(columnOf(table, 'Target')).toEqual([100, 222, 300, null, 400, 500])
      expect(columnOf(table, 'Institution')).toEqual(['Alpha', 'Beta', 'Gamma', 'Own', 'Delta', 'Epsilon'])
      expect(comparable(valueOf(await workbook.read()))).toEqual(comparable(valueOf(await memory.read())))
    })

    test('refuses a write to a cell that holds something else by now', async () => {
      const workbook = create()
      valueOf(await workbook.apply(await newPlan(workbook)))
      const before = comparable(valueOf(await workbook.read()))
      const cells = [{ row: 0, column: 0, cell: { value: 'x' }, expected: 'something else' }]
      const refused = await workbook.apply({ steps: [{ do: 'write-cells', table: 'AnalystViews', cells }] })
      expect(refused).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } })
      expect(comparable(valueOf(await workbook.read()))).toEqual(before)
    })

    test('stops when asked to before it begins', async () => {
      const workbook = create()
      const plan = await newPlan(workbook)
      const stopped = await workbook.apply(plan, { signal: AbortSignal.abort() })
      expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } })
      expect(valueOf(await workbook.read()).tables).toEqual([])
    })
  })
}
