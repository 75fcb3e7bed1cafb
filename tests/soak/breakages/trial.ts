import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** What became of a damage: the test that catches it, null for none, and the seconds of a processor that it took. */
export interface Outcome {
  readonly damage: number
  readonly caughtBy: string | null
  readonly seconds: number
}

/** How damages are tried: so many seeds a property, and so many seconds of a processor each at most. */
export interface Patience {
  readonly seeds: number
  readonly seconds: number
}

/** Damages of a run in one process; one that is done when its file is loaded has a process of its own. */
export interface Batch {
  readonly damages: readonly number[]
  readonly isOnce: boolean
}

/**
 * Tries damages one after the other in one process, and tells of each as it is known. One that takes too long ends the
 * process and counts as caught; another goes on with the rest.
 */
export async function tryAll(
  checks: string,
  { damages, isOnce }: Batch,
  { seeds, seconds }: Patience,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  let rest = damages
  while (rest.length > 0) {
    const [first = -1] = rest
    const child = spawn(process.execPath, [checks], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        DAMAGES: rest.join(','),
        SEEDS: String(seeds),
        CPU_SECONDS: String(seconds),
        ...(isOnce ? { DAMAGE: String(first) } : {}),
      },
    })
    let done = 0
    for await (const line of createInterface(child.stdout)) {
      const [damage = '', took = '', name = ''] = line.split('\t')
      if (took === '') continue
      done++
      tell({ damage: Number(damage), seconds: Number(took), caughtBy: name === '' ? null : name })
    }
    const struck = rest[done]
    if (struck === undefined) return
    tell({ damage: struck, seconds, caughtBy: 'does not end or does not load' })
    rest = rest.slice(done + 1)
  }
}
