// Runs all benchmarks in one process: `npm run bench`. Ratios compare; milliseconds are this machine's.
import { measureExtraction, measureHostile, print } from './extraction'
import { measureFiles } from './files'
import { measureMerge } from './merge'
import { measurePages } from './pages'

print(measureHostile())
print(await measureMerge())
print(await measureFiles())
print(await measureExtraction())
print(await measurePages())
