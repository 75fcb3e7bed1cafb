// Measures the refresh of a large tracker in a file, in one process: 10,000 rows with 1,000 edits of the user's and 1,000
// changes of the articles, beside exceljs loading and saving the same file unchanged. Milliseconds are processor time,
// which tells more than a clock where a machine has other work. Run alone, with another number of rows and a part of it:
// `node tests/run.mjs tests/bench/files.ts 100000 ours` (100,000 rows: some minutes, nearly 5 GB).
import ExcelJS from 'exceljs'
import { mergeTracker } from '../../src/tracker/merge/merge'
import { nativeCodec } from '../../src/cli/zip-codec'
import { openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { readPackage } from '../../src/workbook/xlsx/package/read-package'
import { writePackage } from '../../src/workbook/xlsx/package/write-package'
import { XmlWindows } from '../../src/workbook/xlsx/package/xml/xml-windows'
import { trackerFile, valueOf } from '../workbook/xlsx/tracker-file'
import { print, type Measurement } from './extraction'
import { content } from './merge'

const ROWS = 10_000
/** One row in so many is edited by the user, another changed by the articles. */
const EVERY = 10

/** The largest memory that this process has had, in MB. */
const peak = (): number => process.resourceUsage().maxRSS / 1024

const SHEET = 'xl/worksheets/sheet2.xml'

/** The file after the user typed another target into every tenth row, as Excel would save it. */
function typedOver(file: Uint8Array): Uint8Array {
  const source = valueOf(readPackage(file, nativeCodec))
  const stretches = new XmlWindows(source.parts.get(SHEET) ?? new Uint8Array())
  const pieces: Uint8Array[] = []
  let row = 0
  while (!stretches.done) {
    const text = valueOf(stretches.next())
    const typed = text.replace(/<c r="J\d+"[^>]*><v>(\d+)<\/v>/g, (cell, target: string) =>
      row++ % EVERY === 5 ? cell.replace(`<v>${target}<`, '<v>1<') : cell,
    )
    pieces.push(new TextEncoder().encode(typed))
  }
  return valueOf(writePackage(source, new Map([[SHEET, Buffer.concat(pieces)]])))
}

/** Milliseconds of processor time so far: what else the machine does makes a clock go faster, not this one by much. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function timed<T>(name: string, out: Measurement[], run: () => T | Promise<T>): Promise<T> {
  const start = processor()
  const result = await run()
  out.push({ name, value: processor() - start, unit: 'ms' })
  return result
}

async function refreshFile(file: Uint8Array, rows: number, out: Measurement[]): Promise<Uint8Array> {
  const second = content(7, rows)
  const workbook = await timed('file: opened', out, () => valueOf(openFileWorkbook(file, nativeCodec)))
  const snapshot = await timed('file: read', out, async () => valueOf(await workbook.read()))
  const { state, ...rest } = snapshot
  if (state === null || state === 'damaged') throw new Error('no tracker')
  const { plan } = await timed('file: merged', out, () =>
    mergeTracker({ ...rest, state }, state, second, { choices: [], take: null, restore: [] }),
  )
  await timed('file: applied', out, async () => valueOf(await workbook.apply(plan)))
  return workbook.bytes()
}

async function throughExcelJs(file: Uint8Array): Promise<void> {
  const book = new ExcelJS.Workbook()
  // Its table reader stops at calculated columns.
  await book.xlsx.load(Uint8Array.from(file).buffer, { ignoreNodes: ['tableParts'] })
  await book.xlsx.writeBuffer()
}

/**
 * Measures a refresh of a file of so many rows, and exceljs over the same file; each once, as a user would have it. `only`:
 * `new` for the writing alone, `ours` or `exceljs` for one of the two.
 */
export async function measureFiles(rows = ROWS, only = ''): Promise<readonly Measurement[]> {
  const out: Measurement[] = []
  const named = `${rows.toLocaleString('en')} rows`
  const file = typedOver(await timed(`file: ${named} written new`, out, () => trackerFile(content(0, rows))))
  if (only === 'new') return [...out, { name: 'file: peak memory', value: peak(), unit: 'MB' }]
  let ours = 0
  if (only !== 'exceljs') {
    const start = processor()
    await refreshFile(file, rows, out)
    ours = processor() - start
    out.push({ name: `file: ${named} refreshed`, value: ours, unit: 'ms' })
    out.push({ name: 'file: peak memory so far', value: peak(), unit: 'MB' })
  }
  if (only === 'ours') return out
  const start = processor()
  await throughExcelJs(file)
  const theirs = processor() - start
  out.push({ name: 'file: exceljs loads and saves it', value: theirs, unit: 'ms' })
  out.push({ name: 'file: peak memory with exceljs', value: peak(), unit: 'MB' })
  if (ours > 0) out.push({ name: 'file: refresh to exceljs', value: ours / theirs, unit: 'ratio' })
  return out
}

if (process.argv[1] !== undefined && /bench[\\/]files\.ts$/.test(process.argv[1]))
  print(await measureFiles(Number(process.argv[2] ?? ROWS), process.argv[3]))
