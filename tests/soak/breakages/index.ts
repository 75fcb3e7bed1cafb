// Breaks the merge on purpose, one small damage at a time, and runs its tests on each: how many are caught, and which are
// not. `node tests/run.mjs tests/soak/breakages/index.ts` tries all damages that there are, with a number so many, spread
// evenly; with a second argument, a file with what a run before printed, of these only those that survived it. A damage
// that nothing catches is either without effect (`without-effect.ts` says why) or wants a test.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { damagedBundle } from './damaged-bundle'
import { mutantsOf, type Mutant } from './mutants'
import type { Numbered } from './switched'
import { tryAll, type Outcome, type Patience } from './trial'
import { reasonOf } from './without-effect'

const FOLDER = 'src/tracker/merge'
const OUT = path.resolve('node_modules/.cache/analyst-views', `breakages-${process.pid}`)
const CHECKS = path.join(OUT, 'checks.mjs')

/** Seeds of a property: few for every damage, more for those that these do not catch. */
const SEEDS = [40, 400] as const

/** A damage never ends whose tests take so many times the processor time that they take unbroken. */
const PATIENCE = 4

const [wanted = '', before = ''] = process.argv.slice(2)
mkdirSync(OUT, { recursive: true })
const all = readdirSync(FOLDER)
  .flatMap((name) => {
    const file = path.join(FOLDER, name)
    return mutantsOf(file, readFileSync(file, 'utf8'))
  })
  .map((mutant, index): Numbered => [index, mutant])
await damagedBundle('tests/soak/breakages/checks.ts', CHECKS, all)

/** Tries damages with so many seeds; gives those that nothing catches. */
async function survivors(damages: readonly Numbered[], patience: Patience): Promise<readonly Numbered[]> {
  const left: Numbered[] = []
  const tell = ({ damage, caughtBy, seconds }: Outcome): void => {
    const mutant = all[damage]
    if (mutant === undefined) return
    if (caughtBy === null) left.push(mutant)
    console.log(
      `${caughtBy === null ? 'survives' : 'caught'} ${nameOf(mutant[1])}  ${seconds} s ${caughtBy ?? ''}`,
    )
  }
  const isOnce = ([, mutant]: Numbered): boolean => mutant.isOnce
  const many = damages.filter((each) => !isOnce(each)).map(([number]) => number)
  await tryAll(CHECKS, { damages: many, isOnce: false }, patience, tell)
  for (const [number] of damages.filter(isOnce))
    await tryAll(CHECKS, { damages: [number], isOnce: true }, patience, tell)
  return left
}

const nameOf = ({ file, line, what }: Mutant): string => `${file}:${line}  ${what}`

/** Fails where the tests do not hold unbroken; gives the seconds of a processor that they take. */
async function unbroken(seeds: number): Promise<number> {
  let took = 0
  await tryAll(
    CHECKS,
    { damages: [-1], isOnce: false },
    { seeds, seconds: 3600 },
    ({ caughtBy, seconds }) => {
      if (caughtBy !== null) throw new Error(`fails unbroken: ${caughtBy}`)
      took = seconds
    },
  )
  return took
}

const stride = Math.max(all.length / (Number(wanted) || all.length), 1)
const survived = before === '' ? null : readFileSync(before, 'utf8')
const chosen = all.filter(
  ([index, mutant]) =>
    Math.floor((index + 1) / stride) > Math.floor(index / stride) &&
    (survived === null || survived.includes(`SURVIVES ${nameOf(mutant)}`)),
)
const tried = chosen.filter(([, mutant]) => reasonOf(mutant) === null)
console.log(`${all.length} damages, ${tried.length} of them tried`)
let left: readonly Numbered[] = tried
for (const seeds of SEEDS)
  left = await survivors(left, { seeds, seconds: (await unbroken(seeds)) * PATIENCE })
for (const [, mutant] of left) console.log(`SURVIVES ${nameOf(mutant)}`)
console.log(
  `${tried.length - left.length} of ${tried.length} caught; ${chosen.length - tried.length} more have no effect`,
)
rmSync(OUT, { recursive: true, force: true })
