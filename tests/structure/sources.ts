import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A source file: its path from `src/` with forward slashes, its text. */
export interface Source {
  readonly file: string
  readonly text: string
}

const root = path.join(__dirname, '../../src')

/** All TypeScript files of the product. */
export const sources: readonly Source[] = readdirSync(root, { recursive: true })
  .map((entry) => String(entry).replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

/** The files of the product that a file imports, as paths from `src/` without extension. */
export const importsOf = ({ file, text }: Source): readonly string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((found) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), found[1] ?? '')),
  )

/** The packages and built-in modules that a file imports. */
export const packagesOf = ({ text }: Source): readonly string[] =>
  [...text.matchAll(/^(?:[^'\n]*\bfrom|import) '([^.'\n][^'\n]*)'$/gm)].map((found) => found[1] ?? '')

/** A file's text without comments and the contents of strings: what a guard against words in code looks at. */
export const codeOf = ({ text }: Source): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
