// Fuzzes the extraction: node tests/fuzz/run.mjs [SECONDS]. Starts from the sentence cases; what breaks is written to
// tests/fuzz/finds, where the tests read it again from then on.
import { build } from 'esbuild'
import { clearTimeout } from 'node:timers'
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.join(here, '../..')
const cache = path.join(root, 'node_modules/.cache/analyst-views/fuzz')
const corpus = path.join(cache, 'corpus')
mkdirSync(corpus, { recursive: true })
for (const language of ['ko', 'en'])
  for (const file of readdirSync(path.join(here, '../specs', language)))
    JSON.parse(readFileSync(path.join(here, '../specs', language, file), 'utf8')).forEach(({ text }, index) =>
      writeFileSync(path.join(corpus, `${language}-${file}-${index}`), text),
    )
await build({
  absWorkingDir: root,
  entryPoints: ['tests/fuzz/target.ts'],
  outfile: path.join(cache, 'target.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
})
const seconds = Number(process.argv[2] ?? 60)
const run = spawn(
  process.execPath,
  [path.join(root, 'node_modules/jsfuzz/build/src/index.js'), 'target.cjs', corpus, '--timeout', '20'],
  { cwd: cache, stdio: 'inherit' },
)
const timer = setTimeout(() => run.kill('SIGTERM'), seconds * 1000)
run.on('exit', () => {
  clearTimeout(timer)
  for (const name of readdirSync(cache).filter((file) => /^(crash|timeout)-/.test(file)))
    renameSync(path.join(cache, name), path.join(here, 'finds', `${name}.txt`))
})
