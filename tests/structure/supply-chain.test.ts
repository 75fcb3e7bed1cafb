import { readFileSync } from 'node:fs'
import path from 'node:path'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly link?: boolean
}

const root = path.join(__dirname, '../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([place]) => place !== '')
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'])

test('every locked package has a strong hash and comes from a registry', () => {
  expect(locked.length).toBeGreaterThan(100)
  expect(
    locked.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true).map(([place]) => place),
  ).toEqual([])
  expect(
    locked
      .filter(([, { resolved, link }]) => link === true || /^(git|file)/.test(resolved ?? ''))
      .map(([place]) => place),
  ).toEqual([])
})

test('dependencies are pinned to one version', () => {
  const ranges = [...Object.entries(manifest.dependencies), ...Object.entries(manifest.devDependencies)]
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('no install script runs, and those that exist are known', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place]) => place.split('node_modules/').at(-1))
  const known = new Set([
    '@swc/core',
    'esbuild',
    'fsevents',
    'keytar',
    'core-js',
    '@parcel/watcher',
    'unrs-resolver',
  ])
  expect(scripted.filter((name) => !known.has(name ?? ''))).toEqual([])
})

test('what reaches a user is under a permissive licence', () => {
  const shipped = locked.filter(([, { dev }]) => dev !== true)
  expect(shipped.length).toBeGreaterThan(3)
  const strange = shipped.filter(([place]) => !ALLOWED.has(licenceOf(place)))
  expect(strange.map(([place]) => `${place}: ${licenceOf(place)}`)).toEqual([])
})

/** jStat carries the MIT licence as a file and does not name it in its manifest. */
const BY_FILE: ReadonlyMap<string, string> = new Map([['node_modules/jstat', 'MIT']])

function licenceOf(place: string): string {
  const known = BY_FILE.get(place)
  if (known !== undefined) return known
  const { license } = JSON.parse(read(`${place}/package.json`)) as { license?: string }
  return license ?? 'none'
}
