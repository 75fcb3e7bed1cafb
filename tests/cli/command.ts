import { spawn } from 'node:child_process'
import path from 'node:path'

/** What a command printed and how it ended. */
export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

const LAUNCH = path.join(__dirname, '../../src/cli/launch.mjs')

/** Runs the command line as a user does, in a process of its own; `input` goes to its standard input. */
export const analystViews = (words: readonly string[], input?: string | Uint8Array): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCH, ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
    child.stdin.end(input)
  })
