import { wireName, type HostObject, nullObject } from './host-object'
import { invalidArgument, notModelled } from './office-error'
import type { QueryInfo, Wire } from './message'
import type { Gate } from '../library/requirement-sets'

interface Tree {
  readonly names: Set<string>
  readonly children: Map<string, Tree>
}

const emptyTree = (): Tree => ({ names: new Set(), children: new Map() })

function grow(tree: Tree, path: string): void {
  const steps = path.split(/[/.]/).filter((step) => step !== 'items')
  let at = tree
  steps.slice(0, -1).forEach((step) => {
    const next = at.children.get(step) ?? emptyTree()
    at.children.set(step, next)
    at = next
  })
  at.names.add(steps.at(-1) ?? '*')
}

function treeOf(query: QueryInfo): Tree {
  const tree = emptyTree()
  const select = query.Select ?? []
  for (const path of select) grow(tree, path)
  for (const path of query.Expand ?? []) grow(tree, `${path}/*`)
  if (select.length === 0) tree.names.add('*')
  return tree
}

function readScalars(
  object: HostObject,
  names: ReadonlySet<string>,
  gate: Gate,
  into: Record<string, Wire>,
): string[] {
  const links: string[] = []
  const wanted = new Set(names)
  if (wanted.delete('*')) {
    for (const name of object.scalars) if (gate.allows(object.typeName, name)) wanted.add(name)
  }
  for (const name of wanted) {
    const get = object.getter(name)
    if (get !== undefined) {
      gate.check(object.typeName, name)
      into[wireName(name)] = get()
    } else if (object.link(name) !== undefined) links.push(name)
    else if (gate.knows(object.typeName, name)) throw notModelled(`${object.typeName}.${name}`)
    else throw invalidArgument(`${object.typeName} has no property ${name} to load`)
  }
  return links
}

function readObject(object: HostObject, tree: Tree, gate: Gate): Wire {
  if (object === nullObject) return null
  const result: Record<string, Wire> = { ...object.identity() }
  const whole = readScalars(object, tree.names, gate, result)
  const children = new Map(tree.children)
  for (const name of whole)
    if (!children.has(name)) children.set(name, { names: new Set(['*']), children: new Map() })
  for (const [name, child] of children) {
    const follow = object.link(name)
    if (follow === undefined) throw invalidArgument(`${object.typeName} has no property ${name} to load`)
    gate.check(object.typeName, name)
    result[wireName(name)] = readAny(follow(), child, gate)
  }
  return result
}

function readCollection(object: HostObject, tree: Tree, gate: Gate, query?: QueryInfo): Wire {
  const own: Record<string, Wire> = {}
  const itemNames = new Set<string>()
  for (const name of tree.names) {
    const get = object.getter(name)
    if (get === undefined) itemNames.add(name)
    else own[wireName(name)] = get()
  }
  if (itemNames.size === 0 && tree.children.size === 0 && tree.names.size > 0) return own
  const skip = query?.Skip ?? 0
  const items = object.items().slice(skip, query?.Top === undefined ? undefined : skip + query.Top)
  own['_Items'] = items.map((item) => readObject(item, { names: itemNames, children: tree.children }, gate))
  return own
}

function readAny(object: HostObject, tree: Tree, gate: Gate, query?: QueryInfo): Wire {
  return object.isCollection ? readCollection(object, tree, gate, query) : readObject(object, tree, gate)
}

/** Answers a `load`: the scalars asked for, nested as the paths are; unknown names are refused by name. */
export const readQuery = (object: HostObject, query: QueryInfo | undefined, gate: Gate): Wire =>
  readAny(object, treeOf(query ?? {}), gate, query)
