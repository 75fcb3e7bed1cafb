import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import type { Snapshot } from '../../../src/tracker/snapshot'
import type { Result } from '../../../src/values/result'
import type { Receipt, Workbook, WorkbookError } from '../../../src/workbook/port'
import { builtPages } from './built-pages'
import type {} from './workbooks-in-page'

/**
 * A folder to serve: the built pages, and beside them `workbooks.html`, which has the policy and the file worker of the
 * standalone page and hands its workbooks out.
 */
export async function pagesWithWorkbooks(): Promise<{
  readonly folder: string
  readonly remove: () => void
}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'analyst-views-'))
  cpSync(await builtPages(), folder, { recursive: true })
  const worker = readdirSync(folder).find((name) => /^file\.\w+\.js$/.test(name))
  if (worker === undefined) throw new Error('the page has no worker for files')
  await build({
    entryPoints: ['tests/e2e/pages/workbooks-in-page.ts'],
    bundle: true,
    format: 'esm',
    outfile: path.join(folder, 'workbooks.js'),
    logLevel: 'silent',
    plugins: [
      {
        name: 'the worker that is built',
        setup: ({ onLoad }) =>
          onLoad({ filter: /file-worker\.ts$/ }, ({ path: file }) => ({
            contents: readFileSync(file, 'utf8').replace('./file.worker.ts', `./${worker}`),
            loader: 'ts',
          })),
      },
    ],
  })
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
    // The bundler of the page gives the worker's address as one of its own; this bundle gives it as a text.
    .replace("; require-trusted-types-for 'script'", '')
    .replace(/<script defer src="[^"]*">/, '<script type="module" src="workbooks.js">')
  writeFileSync(path.join(folder, 'workbooks.html'), page)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** A workbook that is in a page: one made there, or a file opened there. It is laid on a desk when it is first used. */
export function workbookInPage(page: () => Page, file: Uint8Array | null): Workbook {
  let number: Promise<number> | null = null
  const created = (): Promise<number> =>
    (number ??= page().evaluate(
      (bytes) => window.workbooksInPage?.create(bytes) ?? -1,
      file === null ? null : [...file],
    ))
  return {
    read: async () => {
      const read = await page().evaluate((each) => window.workbooksInPage?.read(each) ?? '', await created())
      return JSON.parse(read) as Result<Snapshot, WorkbookError>
    },
    apply: async (plan, watch) => {
      const applied = await page().evaluate(
        ([each, steps, stopped]) => window.workbooksInPage?.apply(each, steps, stopped) ?? '',
        [await created(), JSON.stringify(plan), watch?.signal?.aborted ?? false] as const,
      )
      return JSON.parse(applied) as Result<Receipt, WorkbookError>
    },
  }
}
