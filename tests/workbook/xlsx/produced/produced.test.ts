import { planNewTracker } from '../../../../src/tracker/new-plan'
import { openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { openWorkbook } from '../../../../src/workbook/xlsx/package/open-workbook'
import { readShownWorkbook } from '../../../../src/workbook/xlsx/read/shown-sheets'
import { recalculated } from '../../../tracker/libreoffice'
import {
  changedParts,
  columnOf,
  contentOf,
  FIVE,
  mergeInto,
  partsOf,
  SETTINGS,
  tableOf,
  THREE,
  valueOf,
} from '../tracker-file'
import { MANNERS } from './manners'
import { FIRST, produced, VALUES } from './produced-workbook'
import { testWith } from '../../../installed'

const three = contentOf({ AnalystViews: THREE })
const five = contentOf({ AnalystViews: FIVE })
/** Parts that list sheets, styles and media types. */
const LISTS =
  /(^\[Content_Types\]\.xml|^xl\/styles\.xml|workbook\.xml|workbook\.xml\.rels|Book\.XML|Book\.XML\.rels|\/styles\.xml|^styles\.xml)$/

/** What the first sheet shows, by row and column. */
const shown = (bytes: Uint8Array): readonly (readonly unknown[])[] => {
  const [first] = valueOf(readShownWorkbook(valueOf(openWorkbook(bytes)))).sheets
  const cells = first?.cells ?? []
  return VALUES.map((values, row) =>
    values.map(
      (_value, column) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
    ),
  )
}

async function withTracker(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = valueOf(openFileWorkbook(bytes))
  valueOf(await workbook.apply(planNewTracker(three, SETTINGS, valueOf(await workbook.read()))))
  return workbook.bytes()
}

test.each(Object.entries(MANNERS))(
  'a workbook written %s is read, gets a tracker and keeps the rest',
  async (_how, manner) => {
    const before = produced(manner)
    expect(shown(before)).toEqual(VALUES)
    const added = await withTracker(before)
    expect(shown(added)).toEqual(VALUES)
    const old = partsOf(before)
    expect(changedParts(before, added).filter((name) => old.has(name) && !LISTS.test(name))).toEqual([])
    const workbook = valueOf(openFileWorkbook(added))
    expect(valueOf(await mergeInto(workbook, three)).steps).toBe(0)
    valueOf(await mergeInto(workbook, five))
    const after = workbook.bytes()
    expect(columnOf(await tableOf(workbook, 'AnalystViews'), 'Target')).toEqual([100, 250, 300, 400, 500])
    expect(changedParts(added, after)).toEqual([
      expect.stringMatching(/table7\.xml$/),
      expect.stringMatching(/sheet\d+\.xml$/),
      expect.stringMatching(/sheet\d+\.xml$/),
    ])
    expect(shown(after)).toEqual(VALUES)
  },
)

const withOffice = testWith('soffice')

withOffice.each([
  'with a prefix and targets from the root',
  'with the least that will do',
  'with styles of one list',
])(
  'LibreOffice calculates the same in a workbook written %s, with a tracker',
  async (how) => {
    const workbook = valueOf(openFileWorkbook(await withTracker(produced(MANNERS[how] ?? {}))))
    valueOf(await mergeInto(workbook, five))
    const sheets = recalculated(workbook.bytes(), [FIRST, 'Second', 'Analyst Views'])
    expect(
      sheets
        .get(FIRST)
        ?.slice(0, 2)
        .map((row) => row[1]),
    ).toEqual(['7', '14'])
    expect(sheets.get('Second')?.[0]?.[0]).toBe('15')
    const views = sheets.get('Analyst Views') ?? []
    const column = views[4]?.indexOf('Target') ?? -1
    expect(views.slice(5, 10).map((row) => row[column])).toEqual(['100', '250', '300', '400', '500'])
  },
  150_000,
)
