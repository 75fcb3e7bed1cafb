import { importsOf, packagesOf, sources } from './sources'

/** Who may import whom: a file may import its own layer and those before it. */
const LAYERS = [
  'text',
  'values',
  'facts',
  'extract',
  'audit',
  'formula',
  'tracker',
  'workbook/port',
  'workbook',
  'app',
  'ways in',
] as const

const layerOf = (file: string): number => {
  // The codes of what a workbook refuses are the port's words, wherever they are listed.
  if (/^workbook\/(port|file-refusal|xlsx\/package\/package-error)/.test(file))
    return LAYERS.indexOf('workbook/port')
  const folder = file.split('/')[0] ?? ''
  const layer = LAYERS.findIndex((name) => name === folder)
  return layer >= 0 ? layer : LAYERS.indexOf('ways in')
}

/** Pairs that the layers allow and the design does not. */
const FORBIDDEN: readonly (readonly [from: RegExp, to: RegExp, why: string])[] = [
  [/^extract\/(?!locales\/)/, /^extract\/locales\//, 'a locale is handed to the pipeline'],
  [/^extract\/locales\/ko\//, /^extract\/locales\/en\//, 'languages can be left out of a bundle'],
  [/^extract\/locales\/en\//, /^extract\/locales\/ko\//, 'languages can be left out of a bundle'],
  [/^workbook\/(office|xlsx|memory)\//, /^app\//, 'an adapter knows no use case'],
  [/^workbook\/office\//, /^workbook\/(xlsx|memory)\//, 'adapters are apart'],
  [/^workbook\/xlsx\//, /^workbook\/(office|memory)\//, 'adapters are apart'],
  [/^workbook\/memory\//, /^workbook\/(office|xlsx)\//, 'adapters are apart'],
  [/^app\//, /^workbook\/(office|xlsx|memory)\//, 'each way in chooses its adapter'],
  [/^(taskpane|standalone|commands)\//, /^cli\//, 'no Node in a page'],
  [/^cli\//, /^(taskpane|standalone|commands|functions)\//, 'no page in Node'],
]

test('should import only from the own layer or those before it', () => {
  const wrong = sources.flatMap((source) =>
    importsOf(source)
      .filter((imported) => layerOf(imported) > layerOf(source.file))
      .map((imported) => `${source.file} imports ${imported}`),
  )
  expect(wrong).toEqual([])
})

test('should keep apart what the design keeps apart', () => {
  const wrong = sources.flatMap((source) =>
    importsOf(source).flatMap((imported) =>
      FORBIDDEN.filter(([from, to]) => from.test(source.file) && to.test(imported)).map(
        ([, , why]) => `${source.file} imports ${imported}: ${why}`,
      ),
    ),
  )
  expect(wrong).toEqual([])
})

test('should import no package left of the workbooks, but for the parser and functions of formulas', () => {
  const wrong = sources
    .filter(({ file }) => /^(text|values|facts|extract|audit|tracker|app)\//.test(file))
    .flatMap((source) => packagesOf(source).map((name) => `${source.file} imports ${name}`))
  expect(wrong).toEqual([])
})

test('should use built-in modules of Node only on the command line', () => {
  const wrong = sources
    .filter((source) => packagesOf(source).some((name) => name.startsWith('node:')))
    .filter(({ file }) => !file.startsWith('cli/'))
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('should see what is imported', () => {
  expect(importsOf({ file: 'app/a.ts', text: "import { b } from '../extract/b'\nimport('./c')" })).toEqual([
    'extract/b',
    'app/c',
  ])
  expect(
    packagesOf({ file: 'a.ts', text: "import { z } from 'fflate'\nimport 'node:fs'\nimport b from './b'" }),
  ).toEqual(['fflate', 'node:fs'])
  expect(layerOf('extract/b')).toBeLessThan(layerOf('app/a'))
  expect(layerOf('workbook/port')).toBeLessThan(layerOf('workbook/xlsx/book'))
})
