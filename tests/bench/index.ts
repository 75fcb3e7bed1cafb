// Runs all benchmarks in one process: `npm run bench`. Ratios compare; milliseconds are this machine's.
import { measureExtraction, measureFirstReading, measureHostile, measureLibraries, print } from './extraction'
import { measureExcel } from './excel'
import { measureFiles } from './files'
import { measureLargePage } from './large-page'
import { measureMerge } from './merge'
import { measurePages } from './pages'

// The extraction before what fills the memory, the libraries last: one of them slows the whole process.
print(measureFirstReading())
print(measureHostile())
print(measureExtraction())
print(await measureMerge())
print(await measureExcel())
print(await measureFiles())
print(await measurePages())
print(await measureLargePage())
print(await measureLibraries())
