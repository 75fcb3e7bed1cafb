#!/usr/bin/env node
// Starts the command line from the sources: bundles them when they have changed since the last start (a quarter of a
// second), then runs the bundle. The published package carries the bundle itself and does not use this file.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = path.join(root, 'src')
const digest = createHash('sha1')
for (const entry of readdirSync(source, { recursive: true }).sort()) {
  if (!/\.(?:ts|tsx|json)$/.test(entry)) continue
  const { mtimeMs, size } = statSync(path.join(source, entry))
  digest.update(`${entry} ${mtimeMs} ${size}\n`)
}
const outfile = path.join(
  root,
  'node_modules/.cache/analyst-views',
  `cli-${digest.digest('hex').slice(0, 16)}.mjs`,
)
if (!existsSync(outfile)) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
}
await import(pathToFileURL(outfile).href)
