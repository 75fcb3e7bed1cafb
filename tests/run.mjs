// Bundles one TypeScript file of the tests (a benchmark, an evaluation, a soak run) and runs it in this process.
import { build } from 'esbuild'
import { pathToFileURL, fileURLToPath } from 'node:url'
import path from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const [entry, ...rest] = process.argv.slice(2)
if (entry === undefined) {
  console.error('usage: node tests/run.mjs FILE.ts [ARGUMENT …]')
  process.exit(2)
}
const outfile = path.join(root, 'node_modules/.cache/analyst-views', entry.replaceAll(/[\\/]/g, '-') + '.mjs')
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // What the tests share with Jest, which runs them as CommonJS, may ask where a package is.
  banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url)" },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  logLevel: 'error',
})
process.argv = [process.argv[0], entry, ...rest]
await import(pathToFileURL(outfile).href)
