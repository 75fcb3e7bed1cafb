import { analyse } from '../../../../src/app/analyse'
import { refresh } from '../../../../src/app/refresh'
import type { Analysis } from '../../../../src/audit/finding'
import {
  newFileWorkbook,
  openFileWorkbook,
  type FileWorkbook,
} from '../../../../src/workbook/xlsx/file-workbook'
import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'

const told = (text: string, published: string): Analysis => analyse(text, { published, language: 'en' })
const VIEW = told('UBS has a price target of $197 on Tesla, dated July 12, 2024.', '2024-07-13')
const OTHER = told('Goldman Sachs cut its price target on Tesla to $230 on Aug. 22, 2024.', '2024-08-28')
const AMOUNT = told('Tesla plans to spend $1 billion on 100,000 H100 GPUs this year.', '2024-08-29')

async function add(workbook: FileWorkbook, article: Analysis): Promise<FileWorkbook> {
  const done = await refresh(workbook, [article], {
    settings: { language: 'en', keep: 'articles' },
    take: null,
  })
  if (!done.ok) throw new Error(`${done.error.code} ${done.error.detail}`)
  const opened = openFileWorkbook(workbook.bytes())
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

async function names(workbook: FileWorkbook): Promise<readonly string[]> {
  const read = await workbook.read()
  return read.ok ? read.value.charts.map(({ name }) => name) : []
}

const texts = (workbook: FileWorkbook): ReadonlyMap<string, string> => {
  const read = readPackage(workbook.bytes())
  if (!read.ok) throw new Error(read.error.code)
  return new Map([...read.value.parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

test('a chart that has something to draw for the first time is drawn beside those that are there', async () => {
  const first = await add(newFileWorkbook(), VIEW)
  expect(await names(first)).toEqual(['TargetsByInstitution'])
  const second = await add(first, AMOUNT)
  expect(await names(second)).toEqual([
    'TargetsByInstitution',
    'GpusByOwner',
    'CostPerGpu',
    'InvestmentsByOwner',
  ])
  const drawing = [...texts(second)].find(([name]) => /drawings\/drawing\d+\.xml$/.test(name))?.[1] ?? ''
  const ids = [...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(4)
  expect((await refresh(second, [], { settings: { language: 'en', keep: 'articles' }, take: null })).ok).toBe(
    true,
  )
})

test('the first chart of a sheet without drawings is drawn too', async () => {
  const empty = await add(
    newFileWorkbook(),
    told('Tesla drivers have covered 1.6 billion miles with FSD.', '2024-08-01'),
  )
  expect(await names(empty)).toEqual([])
  expect(await names(await add(empty, VIEW))).toEqual(['TargetsByInstitution'])
})

test('a chart is led to the new rows, and a series that gets its first values is added as a line', async () => {
  const first = await add(newFileWorkbook(), VIEW)
  const second = await add(first, OTHER)
  const chart = [...texts(second)].find(([name]) => name.includes('charts/chart'))?.[1] ?? ''
  expect(chart).toMatch(/\$45:\$\w+\$46/)
  const read = await second.read()
  if (!read.ok || read.value.state === null || read.value.state === 'damaged') throw new Error('no state')
  const line = {
    name: 'Latest price',
    categories: "'Summary'!$A$1:$A$2",
    values: "'Summary'!$B$1:$B$2",
    shape: 'line' as const,
    color: 'C55A11',
    labels: false,
    cache: { categories: ['a', 'b'], values: [1, 2] },
  }
  const step = {
    do: 'bind-chart',
    sheet: 'Summary',
    chart: 'TargetsByInstitution',
    series: [line],
    added: [line.name],
  } as const
  await second.apply({ steps: [step] })
  const bound = [...texts(second)].find(([name]) => name.includes('charts/chart'))?.[1] ?? ''
  expect(
    bound.match(
      /<c:lineChart>.*<c:ser .*Latest price.*<\/c:ser><c:marker val="1"\/>(<c:axId [^>]*>){2}<\/c:lineChart>/,
    ),
  ).not.toBeNull()
  expect(bound.match(/<c:idx val="\d"\/>/g)).toEqual([
    '<c:idx val="0"/>',
    '<c:idx val="1"/>',
    '<c:idx val="2"/>',
  ])
  expect(openFileWorkbook(second.bytes()).ok).toBe(true)
})
