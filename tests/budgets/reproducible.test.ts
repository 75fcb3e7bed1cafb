import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = process.cwd()
const caches = path.join(root, '.cache')
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json', 'tsconfig.json']

/** Hard links of all packages, so that the second folder holds them itself; only where the system has such links. */
const link = (from: string, to: string): boolean => spawnSync('cp', ['-al', from, to]).status === 0

function build(folder: string): ReadonlyMap<string, Buffer> {
  const webpack = path.join(folder, 'node_modules/webpack-cli/bin/cli.js')
  const done = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ADDIN_URL: 'https://analyst-views.example/app/' },
  })
  if (done.status !== 0) throw new Error(`${done.stdout}\n${done.stderr}`)
  const built = path.join(folder, 'dist')
  const names = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(built, path.join(entry.parentPath, entry.name)))
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(built, name))]))
}

test('should build the same bytes from the same sources, wherever they lie', () => {
  mkdirSync(caches, { recursive: true })
  const place = mkdtempSync(path.join(caches, 'builds-'))
  try {
    const folders = ['first', 'another place/second'].map((name) => path.join(place, name))
    for (const folder of folders) {
      mkdirSync(folder, { recursive: true })
      if (!link(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))) {
        if (process.env['CI'] !== undefined) throw new Error('no hard links here')
        console.log('skipped: this system has no `cp -al`')
        return
      }
    }
    // Both from one copy, since the sources may be worked on meanwhile.
    const [first = '', second = ''] = folders
    for (const name of SOURCES) cpSync(path.join(root, name), path.join(first, name), { recursive: true })
    for (const name of SOURCES) cpSync(path.join(first, name), path.join(second, name), { recursive: true })
    const [one, other] = [build(first), build(second)]
    expect([...one.keys()]).toContain('web/index.html')
    expect([...other.keys()]).toEqual([...one.keys()])
    const differ = [...one].filter(([name, bytes]) => other.get(name)?.equals(bytes) !== true)
    expect(differ.map(([name]) => name)).toEqual([])
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}, 180_000)
