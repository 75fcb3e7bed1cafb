import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = process.cwd()
const folder = path.join(root, '.cache/e2e/web')
const stamp = path.join(root, '.cache/e2e/built')
const lock = path.join(root, '.cache/e2e/lock')
const asked = Date.now()

/** Where the built pages are: built by the production configuration, once a run, when a source is newer than them. */
export async function builtPages(): Promise<string> {
  mkdirSync(path.dirname(lock), { recursive: true })
  while (!isBuilt()) {
    if (!take()) await new Promise((resolve) => setTimeout(resolve, 300))
    else {
      try {
        build()
      } finally {
        rmSync(lock, { recursive: true, force: true })
      }
    }
  }
  return folder
}

/** Built since this test asked, or after the last change of a source (the stamp holds when that build began). */
function isBuilt(): boolean {
  if (!existsSync(stamp)) return false
  const begun = Number(readFileSync(stamp, 'utf8'))
  const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js']
  return begun >= asked || sources.every((each) => newest(path.join(root, each)) < begun)
}

function newest(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))))
}

/** One worker builds, the others wait; a lock left behind by a worker that was ended is taken over. */
function take(): boolean {
  const held = statSync(lock, { throwIfNoEntry: false })
  if (held !== undefined && Date.now() - held.mtimeMs > 180_000) rmSync(lock, { recursive: true })
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function build(): void {
  const begun = Date.now()
  const webpack = path.join(path.dirname(require.resolve('webpack-cli/package.json')), 'bin/cli.js')
  const args = ['--mode', 'production', '--config-name', 'web', '--output-path', folder]
  const done = spawnSync(process.execPath, [webpack, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ADDIN_URL: 'https://analyst-views.example/app/' },
  })
  if (done.status !== 0) throw new Error(`${done.stdout}\n${done.stderr}`)
  writeFileSync(stamp, String(Math.max(begun, asked)))
}
