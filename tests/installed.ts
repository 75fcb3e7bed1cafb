import { existsSync } from 'node:fs'
import path from 'node:path'

const folders = (process.env['PATH'] ?? '').split(path.delimiter)

/** Whether a program is there. Where it must be (CI) its absence is a failure; elsewhere a line says what is left out. */
export function isInstalled(program: string): boolean {
  if (folders.some((folder) => existsSync(path.join(folder, program)))) return true
  if (process.env['CI'] !== undefined) throw new Error(`${program} is missing`)
  console.log(`skipped: ${program} is not installed`)
  return false
}

/** `test` where a program is there, else what leaves tests out. */
export const testWith = (program: string): typeof test | typeof test.skip =>
  isInstalled(program) ? test : test.skip
