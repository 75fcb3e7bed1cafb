import { OfficeError } from '../wire/office-error'

/** A requirement set as a test chooses it: `1.14`, or `1.14` with the online set. */
export interface RequirementSets {
  /** Highest ExcelApi version the host has, `1.1` upward. */
  readonly ExcelApi: string
  /** Further sets by name, such as `ExcelApiOnline` or `SharedRuntime`. */
  readonly [name: string]: string
}

/** True where version `has` ("1.10") reaches version `needs` ("1.9"): numbers between dots, not decimals. */
export function reaches(has: string, needs: string): boolean {
  const [major = 0, minor = 0] = has.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = needs.split('.').map(Number)
  return major !== wantedMajor ? major > wantedMajor : minor >= wantedMinor
}

interface Need {
  readonly set: string
  readonly version: string
}

/** Answers whether members of the API exist and are in the requirement sets of this host. */
export interface Gate {
  /** True where Office.js itself has the member. */
  knows(type: string, member: string): boolean
  /** True where the host's sets hold the member. */
  allows(type: string, member: string): boolean
  /** Throws ApiNotFound for a member newer than the host. */
  check(type: string, member: string): void
  /** True where `name` of at least `version` is in the sets. */
  isSetSupported(name: string, version?: string): boolean
}

/** Members of each type with the set they need, as Office.js's own (dormant) check states them. */
export function memberNeeds(source: string): ReadonlyMap<string, Need> {
  const call = /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g
  const needs = new Map<string, Need>()
  for (const [, member = '', set = '', version = ''] of source.matchAll(call))
    needs.set(member, { set: set.startsWith('"') ? set.slice(1, -1) : 'ExcelApi', version })
  return needs
}

/** The gate of a host with the given sets. */
export function createGate(
  needs: ReadonlyMap<string, Need>,
  sets: RequirementSets,
  knows: (type: string, member: string) => boolean,
): Gate {
  const isSetSupported = (name: string, version = '1.1'): boolean =>
    Object.hasOwn(sets, name) && reaches(sets[name] ?? '0.0', version)
  const allows = (type: string, member: string): boolean => {
    const need = needs.get(`${type}.${member}`)
    return need === undefined || isSetSupported(need.set, need.version)
  }
  return {
    knows,
    allows,
    isSetSupported,
    check(type, member) {
      if (allows(type, member)) return
      const need = needs.get(`${type}.${member}`)
      const words = `${type}.${member} needs ${need?.set ?? ''} ${need?.version ?? ''}`
      throw new OfficeError('ApiNotFound', words, 404)
    },
  }
}
