import { type HostObject, isHostObject, memberName, nullObject } from './host-object'
import { itemNotFound, notModelled, OfficeError } from './office-error'
import { type ArgumentInfo, type ObjectPath, pathType, type RequestBody, type Wire } from './message'
import { ownService } from './request'
import type { Gate } from '../library/requirement-sets'

/** Calls a method of an object, or refuses it by name. */
export function callMethod(object: HostObject, name: string, args: readonly unknown[], gate: Gate): unknown {
  if (object === nullObject) return nullObject
  gate.check(object.typeName, name)
  const method = object.method(name)
  if (method === undefined) throw notModelled(`${object.typeName}.${name}`)
  return method(args)
}

/** True for rows of cells, which hold no objects and need no search. */
const isTable = (value: Wire): boolean => Array.isArray(value) && Array.isArray(value[0])

/** Objects of one request by the numbers of their paths; each path is followed once, when first used. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject>()
  private readonly paths: RequestBody['ObjectPaths']

  constructor(
    body: RequestBody,
    private readonly root: HostObject,
    private readonly references: ReadonlyMap<string, HostObject>,
    private readonly gate: Gate,
  ) {
    this.paths = body.ObjectPaths
  }

  /** The object of a path. */
  get(id: number): HostObject {
    const known = this.found.get(id)
    if (known !== undefined) return known
    const path = this.paths[String(id)]
    if (path === undefined) throw new OfficeError('InvalidRequest', `The request has no object path ${id}`)
    const object = this.follow(path)
    this.found.set(id, object)
    return object
  }

  /** Arguments of a method with objects in place of the numbers of their paths. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const marks = info?.ReferencedObjectPathIds
    return (info?.Arguments ?? []).map((value, at) => this.argument(value, marks?.[at]))
  }

  private argument(value: Wire, mark: Wire): unknown {
    if (typeof mark === 'number' && mark !== 0) return this.get(mark)
    if (isTable(value)) return value
    if (Array.isArray(value)) {
      const marks: readonly Wire[] = Array.isArray(mark) ? mark : []
      return value.map((each: Wire, at) => this.argument(each, marks[at]))
    }
    if (typeof value !== 'object' || value === null) return value
    const bag = Object.entries(value as Readonly<Record<string, Wire>>)
    const reference = bag.find(([key]) => key === '_ObjectPathId')?.[1]
    if (typeof reference === 'number') return this.get(reference)
    return Object.fromEntries(bag.map(([key, each]) => [key, this.argument(each, 0)]))
  }

  private follow(path: ObjectPath): HostObject {
    const name = memberName(path.Name ?? '')
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.root
      case pathType.reference:
        return this.reference(path.Name ?? '')
      case pathType.nothing:
        return nullObject
      case pathType.newObject:
        if (path.Name === ownService) return nullObject
        throw notModelled(`new ${path.Name ?? ''}`)
      default:
        return this.child(this.get(path.ParentObjectPathId ?? 0), name, path)
    }
  }

  private child(parent: HostObject, name: string, path: ObjectPath): HostObject {
    if (parent === nullObject) return nullObject
    if (path.ObjectPathType === pathType.indexer) return parent.item(this.arguments(path.ArgumentInfo)[0])
    if (path.ObjectPathType === pathType.property) {
      this.gate.check(parent.typeName, name)
      const link = parent.link(name)
      if (link === undefined) throw notModelled(`${parent.typeName}.${name}`)
      return link()
    }
    const result = callMethod(parent, name, this.arguments(path.ArgumentInfo), this.gate)
    if (!isHostObject(result)) throw notModelled(`${parent.typeName}.${name} as an object`)
    return result
  }

  private reference(id: string): HostObject {
    const object = this.references.get(id)
    if (object === undefined) throw itemNotFound(`the object ${id} is no longer kept`)
    return object
  }
}
