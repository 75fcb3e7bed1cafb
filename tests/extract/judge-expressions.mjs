// Reads a JSON list of [source, flags] from standard input and prints a JSON list of recheck's verdicts in the same order:
// { status: 'safe' | 'vulnerable' | 'unknown', attack: string | null }.
import { check } from 'recheck'

/** Milliseconds for one expression; one that takes longer is unknown, and unknown is not safe. */
const TIMEOUT = 20_000

let input = ''
for await (const chunk of process.stdin) input += chunk
const verdicts = []
for (const [source, flags] of JSON.parse(input)) {
  const { status, attack } = await check(source, flags, { timeout: TIMEOUT })
  verdicts.push({ status, attack: attack?.string ?? null })
}
process.stdout.write(JSON.stringify(verdicts), () => process.exit(0))
