// The tests that a broken merge is held to, quick ones first. Does the damages of DAMAGES one after the other and prints a
// line for each: its number, the seconds of a processor that it took, and the first test that fails, nothing when none does.
import { endAfter } from './end-after'
import { firstFailure } from './stand-in'
import { SWITCH } from './switched'
import '../../tracker/merge/corrected-articles.test'
import '../../tracker/merge/standing-formula.test'
import '../../tracker/merge/table-now.test'
import '../../tracker/merge/locate.test'
import '../../tracker/merge/known-again.test'
import '../../tracker/merge/scenarios.test'
import '../../tracker/merge/remembered.test'
import '../../tracker/merge/charts.test'
import '../../tracker/merge/as-of.test'
import '../../tracker/merge/one-name.test'
import '../../tracker/merge/stopped.test'
import '../../tracker/merge/resumed.test'
import '../../tracker/merge/renewed-formulas.test'
import '../../tracker/merge/any-order.test'
import '../../tracker/merge/quotes-only.test'
import '../../tracker/merge/merge.property.test'
import '../../tracker/merge/faults.property.test'

const anew = endAfter(Number(process.env['CPU_SECONDS']))
for (const damage of (process.env['DAMAGES'] ?? '').split(',').map(Number)) {
  anew()
  Reflect.set(globalThis, SWITCH, damage)
  const before = process.cpuUsage()
  const failed = await firstFailure()
  const { user, system } = process.cpuUsage(before)
  console.log(`${damage}\t${((user + system) / 1e6).toFixed(1)}\t${failed ?? ''}`)
}
process.exit(0)
