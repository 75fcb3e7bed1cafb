// The tests that a broken merge is held to, quick ones first. Exit status 1 and a name: the breakage is caught.
import { firstFailure } from './stand-in'
import '../../tracker/merge/scenarios.test'
import '../../tracker/merge/stopped.test'
import '../../tracker/merge/remembered.test'
import '../../tracker/merge/locate.test'
import '../../tracker/merge/charts.test'
import '../../tracker/merge/corrected-articles.test'
import '../../tracker/merge/as-of.test'
import '../../tracker/merge/one-name.test'
import '../../tracker/merge/merge.property.test'
import '../../tracker/merge/faults.property.test'

const failed = await firstFailure()
if (failed !== null) console.log(failed)
process.exit(failed === null ? 0 : 1)
