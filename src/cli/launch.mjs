#!/usr/bin/env node
// Starts the command line from the sources: bundles them when they have changed since the last start (a quarter of a
// second), then runs the bundle. The published package carries the bundle itself and does not use this file.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(import.meta.url)
const root = path.join(path.dirname(here), '../..')
const source = path.join(root, 'src')
const digest = createHash('sha1').update(`${statSync(here).mtimeMs}`)
for (const entry of readdirSync(source, { recursive: true }).sort()) {
  if (!/\.(?:ts|tsx|json)$/.test(entry)) continue
  const { mtimeMs, size } = statSync(path.join(source, entry))
  digest.update(`${entry} ${mtimeMs} ${size}\n`)
}
const cache = path.join(root, 'node_modules/.cache/analyst-views')
const bundle = path.join(cache, `cli-${digest.digest('hex').slice(0, 16)}`)
if (!existsSync(bundle)) await bundleInto(bundle)
await import(pathToFileURL(path.join(bundle, 'main.mjs')).href)

/** Bundles beside the place and renames, so that two starts at once do not meet half a bundle; older ones are removed. */
async function bundleInto(place) {
  const { build } = await import('esbuild')
  const draft = `${place}.${process.pid}`
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    keepNames: true,
    logLevel: 'error',
  })
  for (const old of readdirSync(cache)) {
    if (/^cli-[0-9a-f]{16}$/.test(old)) rmSync(path.join(cache, old), { recursive: true, force: true })
  }
  if (existsSync(place)) rmSync(draft, { recursive: true })
  else renameSync(draft, place)
}
