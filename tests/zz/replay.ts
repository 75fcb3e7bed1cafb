import { readFileSync } from 'node:fs'
import { live, type Week } from '../workbook/office/year'
const text = readFileSync('/tmp/o/walk-failure.txt', 'utf8')
const line = text.split('\n').find((l) => l.startsWith('FAIL'))!
const json = line.slice(line.indexOf('[['))
// the JSON value ends where brackets balance
let depth = 0, end = 0, inS = false
for (let i = 0; i < json.length; i++) { const c = json[i]; if (c === '"') inS = !inS; if (inS) continue; if (c === '[') depth++; if (c === ']' && --depth === 0) { end = i + 1; break } }
const [year] = JSON.parse(json.slice(0, end)) as [Week[]]
const t = Date.now()
console.log(JSON.stringify(year.slice(0, 6).map((w) => [w.news, w.way, w.at > 1e-9 ? w.at : 0, w.again])))
console.log(await live(year.slice(0, 6)), Date.now() - t)
