// Breaks the merge on purpose, one small damage at a time, and runs its tests on each: how many are caught, and which are
// not. `node tests/run.mjs tests/soak/breakages/index.ts 95`: so many, spread evenly over all that there are; with a
// second argument, a file with what a run before printed, of these only those that survived it. A damage that nothing
// catches is either without effect (`without-effect.ts` says why) or wants a test.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { mutantsOf, type Mutant } from './mutants'
import { reasonOf } from './without-effect'

const FOLDER = 'src/tracker/merge'
const OUT = path.resolve('node_modules/.cache/analyst-views', `breakages-${process.pid}`)

/** Seeds of a property for each damage, and the longest that its tests may take: a damage may never end. */
const SEEDS = '360'
const LONGEST = 240_000

/** The merge's tests with a damage in the source they test; without one as it is. */
async function bundled(mutant: Mutant | null): Promise<string> {
  const outfile = path.join(OUT, 'checks.mjs')
  const damaged = mutant === null ? null : path.resolve(mutant.file)
  await build({
    entryPoints: ['tests/soak/breakages/checks.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    plugins: [
      {
        name: 'damage',
        setup: ({ onLoad }) => {
          onLoad({ filter: /[\\/]merge[\\/][\w-]+\.ts$/ }, ({ path: file }) => {
            if (mutant === null || file !== damaged) return null
            const text = readFileSync(file, 'utf8')
            return {
              contents: text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end),
              loader: 'ts',
            }
          })
        },
      },
    ],
  })
  return outfile
}

/** What catches a damage: the name of a test, or that it does not end; null when nothing does. */
async function caughtBy(mutant: Mutant | null): Promise<string | null> {
  const file = await bundled(mutant)
  const run = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    timeout: LONGEST,
    env: { ...process.env, SEEDS },
  })
  if (run.error !== undefined || run.signal !== null) return 'does not end'
  return run.status === 0 ? null : run.stdout.trim().split('\n').at(-1) || 'throws'
}

const [wanted = '95', before = ''] = process.argv.slice(2)
mkdirSync(OUT, { recursive: true })
const all = readdirSync(FOLDER).flatMap((name) => {
  const file = path.join(FOLDER, name)
  return mutantsOf(file, readFileSync(file, 'utf8'))
})
const stride = Math.max(all.length / Number(wanted), 1)
const chosen = all.filter((_each, index) => Math.floor((index + 1) / stride) > Math.floor(index / stride))

const healthy = await caughtBy(null)
if (healthy !== null) throw new Error(`fails unbroken: ${healthy}`)
console.log(`${all.length} damages, ${chosen.length} of them tried`)
const survived = before === '' ? null : readFileSync(before, 'utf8')
let caught = 0
let idle = 0
let tried = 0
for (const mutant of chosen) {
  const name = `${mutant.file}:${mutant.line}  ${mutant.what}`
  if (survived !== null && !survived.includes(name)) continue
  if (reasonOf(mutant) !== null) {
    idle++
    continue
  }
  const by = await caughtBy(mutant)
  tried++
  if (by !== null) caught++
  else console.log(`SURVIVES ${name}`)
  if (tried % 10 === 0) console.log(`${caught} of ${tried} caught`)
}
console.log(`${caught} of ${tried} caught; ${idle} more have no effect`)
rmSync(OUT, { recursive: true, force: true })
