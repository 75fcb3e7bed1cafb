import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A regular expression: its source and flags. */
export type Expression = readonly [source: string, flags: string]

/** Every regular expression literal in the TypeScript files of a folder. */
export function literalsOf(folder: string): readonly Expression[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  )
  return files.flatMap((name) => literalsIn(readFileSync(path.join(folder, name), 'utf8')))
}

function literalsIn(code: string): readonly Expression[] {
  const found: Expression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push([node.text.slice(1, end), node.text.slice(end + 1)])
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('file.tsx', code, ts.ScriptTarget.ES2022, true))
  return found
}

/**
 * Every regular expression that is made by the constructor or run while `work` runs, whatever made it: `RegExp` is
 * wrapped, and so is `exec`, through which the language's own methods go once it is.
 */
export function expressionsOf(work: () => void): readonly Expression[] {
  const found = new Map<string, Expression>()
  const note = ({ source, flags }: RegExp): void => {
    found.set(`/${source}/${flags}`, [source, flags])
  }
  const Original = globalThis.RegExp
  const prototype = Original.prototype
  const exec = Object.getOwnPropertyDescriptor(prototype, 'exec')
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parameters, newTarget) {
      const made: unknown = Reflect.construct(target, parameters, newTarget)
      if (made instanceof Original) note(made)
      return made as RegExp
    },
  })
  Object.defineProperty(prototype, 'exec', {
    configurable: true,
    writable: true,
    value(this: RegExp, text: string): RegExpExecArray | null {
      note(this)
      const run: unknown = exec?.value
      return typeof run === 'function' ? (Reflect.apply(run, this, [text]) as RegExpExecArray | null) : null
    },
  })
  try {
    work()
  } finally {
    globalThis.RegExp = Original
    if (exec !== undefined) Object.defineProperty(prototype, 'exec', exec)
  }
  return [...found.values()]
}
