import fc from 'fast-check'
import { live, weeks } from '../workbook/office/year'
const end = Date.now() + Number(process.argv[2]) * 1000
const base = Number(process.argv[3])
let n = 0
while (Date.now() < end) {
  const [year] = fc.sample(weeks(20), { numRuns: 1, seed: base + n })
  const wrong = await live(year!)
  n++
  if (wrong.length) { console.log('seed', base + n - 1, wrong.map((w) => w.slice(0, 160)).slice(0, 5)) }
}
console.log(n * 20, 'weeks')
