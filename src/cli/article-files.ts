import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { failure, type Failure } from './failure'

/** Endings of the files of a folder that are taken for articles. */
const ARTICLES: ReadonlySet<string> = new Set(['.txt', '.md', '.text', '.markdown'])

/** The files that the words of a command line mean, and the words that mean none. */
export interface ArticleFiles {
  readonly files: readonly string[]
  readonly failures: readonly Failure[]
}

/**
 * Files as they are named; for a folder all articles in it and below; for a pattern (`2024/*.txt`, `**` for any number of
 * folders, `?` for one letter) that no shell has resolved, what it matches. In order of their names, each once. Hidden
 * files and links to folders are passed over.
 */
export async function articleFiles(words: readonly string[]): Promise<ArticleFiles> {
  const files = new Set<string>()
  const failures: Failure[] = []
  for (const word of words) {
    const found = await filesOf(word)
    for (const file of found) files.add(file)
    if (found.length === 0) failures.push(failure('no-articles', word))
  }
  return { files: [...files], failures }
}

/** A word that is no folder and no pattern is a file, whether it is there or not: reading it tells. */
async function filesOf(word: string): Promise<readonly string[]> {
  const known = await stat(word).catch(() => null)
  if (known?.isDirectory() === true) return (await walk(word)).filter(isArticle)
  if (known !== null || !/[*?]/.test(word)) return [word]
  const parts = word.split(/[\\/]/)
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?]/.test(part)),
  )
  const base = fixed.join(path.sep) || (path.isAbsolute(word) ? path.sep : '')
  const pattern = patternOf(parts.slice(fixed.length))
  const all = await walk(base === '' ? '.' : base)
  return all.filter((file) => pattern.test(path.relative(base, file).split(path.sep).join('/')))
}

const isArticle = (file: string): boolean => ARTICLES.has(path.extname(file).toLowerCase())

/** All files of a folder and those below it, by name. A folder that can't be read has none. */
async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const shown = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const found: string[] = []
  for (const entry of shown) {
    const name = path.join(folder, entry.name)
    if (entry.isDirectory()) for (const each of await walk(name)) found.push(each)
    else found.push(name)
  }
  return found
}

/** A pattern's parts as one expression: `*` and `?` stay within a name, `**` is any number of folders. */
function patternOf(parts: readonly string[]): RegExp {
  const source = parts.map((part, index) => {
    if (part === '**') return index === parts.length - 1 ? '.*' : '(?:[^/]+/)*'
    const name = part
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '[^/]*')
      .replaceAll('?', '[^/]')
    return index === parts.length - 1 ? name : `${name}/`
  })
  return new RegExp(`^${source.join('')}$`)
}
