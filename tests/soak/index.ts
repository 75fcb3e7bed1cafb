// Runs each property of the merge, its faults in memory and in Excel, refreshes of files, and the damage of packages for
// a long time: 1,000,000 seeds each, or as many as the first argument says. `npm run soak -- 20000`; a second argument
// picks one: merge, faults, files, office, damage. At 1,000,000 every change in Excel fails in three ways, which takes hours.
import { soakDamage } from './damage'
import { soakFiles } from './files'
import { soakFaults, soakMerge } from './merge'
import { soakOffice } from './office'

const [count = '1000000', only = ''] = process.argv.slice(2)
const seeds = Number(count)
const parts = new Map([
  ['merge', soakMerge],
  ['faults', soakFaults],
  ['files', soakFiles],
  ['office', soakOffice],
  ['damage', soakDamage],
])

const chosen = [...parts].filter(([name]) => only === '' || only === name)
let failed = 0
for (const [name, run] of chosen) {
  const start = performance.now()
  const wrong = await run(seeds)
  if (wrong.length > 0) failed++
  console.log(
    `${name}: ${seeds} seeds in ${((performance.now() - start) / 1000).toFixed(0)} s, ${wrong.length} wrong`,
  )
  for (const each of wrong.slice(0, 10)) console.log(`  ${each}`)
}
console.log(`${chosen.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0
