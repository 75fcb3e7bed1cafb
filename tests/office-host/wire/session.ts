import { forgetLooseRanges } from '../model/owned-ranges'
import { Range } from '../model/range'
import type { Workbook } from '../model/workbook'
import { workbookObject } from '../types/workbook'
import type { Gate } from '../library/requirement-sets'
import type { Faults } from './faults'
import { type HostObject, isHostObject, memberName, nullObject } from './host-object'
import {
  type Action,
  type ActionResult,
  actionType,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
  type Wire,
} from './message'
import { callMethod, ObjectPaths } from './object-paths'
import { invalidArgument, notModelled, OfficeError } from './office-error'
import { readQuery } from './query'

let sessions = 0

/** Carries out batches on a workbook, and keeps the objects that outlive one. */
export class Session {
  private readonly references = new Map<string, HostObject>()
  /** The references of each object kept; it is told by its first. */
  private readonly referencesOf = new Map<HostObject, readonly string[]>()
  private lastReference = 0
  /** Sets this session's references apart from those another left behind in the same library. */
  private readonly number = ++sessions
  private readonly root: HostObject

  constructor(
    private readonly workbook: Workbook,
    private readonly gate: Gate,
    private readonly faults: Faults,
  ) {
    this.root = workbookObject(workbook)
  }

  /** What was asked for that this host does not model, in words. */
  readonly missing: string[] = []

  /** Kept objects not yet let go. */
  get kept(): number {
    return this.references.size
  }

  /** Runs the actions in order; the first that fails ends the batch, what came before stays done. */
  execute(body: RequestBody, counted: boolean): ResponseBody {
    const paths = new ObjectPaths(body, this.root, this.references, this.gate)
    const results: ActionResult[] = []
    const traces: number[] = []
    let error: ResponseError | undefined
    for (const [at, action] of body.Actions.entries()) {
      if (action.ActionType === actionType.trace) {
        traces.push(action.Id)
        results.push({ ActionId: action.Id, Value: null })
        continue
      }
      error = this.attempt(action, at, paths, counted, results)
      if (error !== undefined) break
    }
    this.endRequest()
    return { Results: results, TraceIds: traces, ...(error === undefined ? {} : { Error: error }) }
  }

  private attempt(
    action: Action,
    at: number,
    paths: ObjectPaths,
    counted: boolean,
    results: ActionResult[],
  ): ResponseError | undefined {
    let location = ''
    try {
      const fault = counted ? this.faults.nextAction() : undefined
      if (fault?.when === 'before') throw fault.error
      const object = paths.get(action.ObjectPathId)
      location = `${object.typeName}.${memberName(action.Name ?? '')}`
      const value = this.perform(action, object, paths)
      if (fault?.when === 'after') throw fault.error
      results.push({ ActionId: action.Id, Value: value })
      return undefined
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error
      const { code, message, httpStatus } = error
      if (code === 'NotImplemented') this.missing.push(message)
      return { Code: code, Message: message, Location: location, ActionIndex: at, HttpStatusCode: httpStatus }
    }
  }

  private perform(action: Action, object: HostObject, paths: ObjectPaths): Wire {
    const name = memberName(action.Name ?? '')
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.identity(object)
      case actionType.query:
        return this.query(action, object)
      case actionType.method:
        return this.method(object, name, paths.arguments(action.ArgumentInfo))
      case actionType.setProperty:
        this.set(object, name, paths.arguments(action.ArgumentInfo)[0])
        return {}
      default:
        throw notModelled(`actions of type ${action.ActionType}`)
    }
  }

  private identity(object: HostObject): Wire {
    if (object === nullObject) return null
    const reference = this.referencesOf.get(object)?.[0]
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) }
  }

  private query(action: Action, object: HostObject): Wire {
    const value = readQuery(object, action.QueryInfo, this.gate)
    const reference = this.referencesOf.get(object)?.[0]
    if (reference === undefined || value === null || typeof value !== 'object') return value
    return { _ReferenceId: reference, ...value }
  }

  private method(object: HostObject, name: string, args: readonly unknown[]): Wire {
    if (object === nullObject) return null
    if (name === '_KeepReference') {
      const reference = `Ref${this.number}-${++this.lastReference}`
      this.references.set(reference, object)
      this.referencesOf.set(object, [...(this.referencesOf.get(object) ?? []), reference])
      return null
    }
    if (name === '_RemoveReference') {
      this.letGo(String(args[0]))
      return null
    }
    const result = callMethod(object, name, args, this.gate)
    if (isHostObject(result)) throw notModelled(`${object.typeName}.${name} as a plain call`)
    return (result ?? null) as Wire
  }

  private letGo(reference: string): void {
    const object = this.references.get(reference)
    this.references.delete(reference)
    if (object === undefined) return
    const left = (this.referencesOf.get(object) ?? []).filter((each) => each !== reference)
    if (left.length === 0) this.referencesOf.delete(object)
    else this.referencesOf.set(object, left)
  }

  private set(object: HostObject, name: string, value: unknown): void {
    if (object === nullObject) return
    this.gate.check(object.typeName, name)
    const setter = object.setter(name)
    if (setter !== undefined) setter(value)
    else if (object.getter(name) !== undefined)
      throw invalidArgument(`${object.typeName}.${name} is read-only`)
    else throw notModelled(`setting ${object.typeName}.${name}`)
  }

  private endRequest(): void {
    this.workbook.isCalculationSuspended = false
    const held = [...this.references.values()].map(({ target }) => target)
    forgetLooseRanges(
      this.workbook,
      held.filter((target) => target instanceof Range),
    )
  }
}
