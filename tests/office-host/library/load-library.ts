import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, Script } from 'node:vm'
import { memberNeeds } from './requirement-sets'

/** The two name spaces of Office.js that a test uses, and the hooks below them. */
export interface Library {
  readonly Excel: typeof Excel
  readonly OfficeExtension: typeof OfficeExtension
  readonly needs: ReturnType<typeof memberNeeds>
  /** True where the class has the member in Office.js. */
  knows(type: string, member: string): boolean
  /** The global object the library sees; `Office` is put there. */
  readonly global: Record<string, unknown>
}

const require = createRequire(`${process.cwd()}/package.json`)
const packageFolder = require.resolve('@microsoft/office-js/package.json').replace(/package\.json$/, '')

/** Path of a file of the package's `dist`. */
export const libraryFile = (name: string): string => `${packageFolder}dist/${name}`

interface Compiled {
  readonly script: Script
  readonly needs: ReturnType<typeof memberNeeds>
}

let compiled: Compiled | undefined

function compile(): Compiled {
  if (compiled === undefined) {
    const source = readFileSync(libraryFile('excel-web-16.00.debug.js'), 'utf8')
    compiled = {
      script: new Script(source, { filename: 'excel-web-16.00.debug.js' }),
      needs: memberNeeds(source),
    }
  }
  return compiled
}

const storage = (): Record<string, unknown> => ({
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  key: () => null,
  length: 0,
})

function pageLikeGlobal(): Record<string, unknown> {
  const global: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: 'office-host', platform: '' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), URL: '', location: {} },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => undefined,
  }
  global['window'] = global
  global['self'] = global
  return global
}

const free: Library[] = []

interface Registrations {
  readonly GenericEventRegistration: { s_genericEventRegistrations: object }
}

/** Gives back the library of a host that is done with, so that the next need not load it anew. */
export function releaseLibrary(library: Library): void {
  const { GenericEventRegistration } = library.OfficeExtension as unknown as Registrations
  GenericEventRegistration.s_genericEventRegistrations = {}
  free.push(library)
}

/** The unmodified library in a context of its own, so that two living hosts never share state. */
export const takeLibrary = (): Library => free.pop() ?? loadLibrary()

function loadLibrary(): Library {
  const { script, needs } = compile()
  const global = pageLikeGlobal()
  script.runInContext(createContext(global))
  const excel = global['Excel'] as typeof Excel
  const classes = new Map<string, unknown>(Object.entries(excel))
  return {
    Excel: excel,
    OfficeExtension: global['OfficeExtension'] as typeof OfficeExtension,
    needs,
    global,
    knows: (type, member) => {
      const type_ = classes.get(type)
      return typeof type_ === 'function' && member in (type_.prototype as object)
    },
  }
}
