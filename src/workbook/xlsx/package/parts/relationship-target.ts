import { isPartName } from '../zip/part-name'

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/

/**
 * The zip name a relationship's target means, seen from the part that holds the relationship (`''` for the package):
 * `../tables/table1.xml` from `xl/worksheets/sheet1.xml` is `xl/tables/table1.xml`. `undefined` for what is no part of
 * this package: another scheme, only a fragment. `null` for what tries to be outside it or has no part's name.
 */
export function resolveTarget(from: string, target: string): string | null | undefined {
  if (SCHEME.test(target) || target.startsWith('//')) return undefined
  const path = target.split(/[?#]/, 1)[0] ?? ''
  if (path === '') return undefined
  const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return null
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment)
  }
  const name = segments.join('/')
  return isPartName(name) ? name : null
}

/** The same name with its percent-escapes read, where they are UTF-8: some writers store the name itself unescaped. */
export function unescapedName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
