/** Any JSON value that travels between Office.js and the host. */
export type Wire =
  string | number | boolean | null | undefined | readonly Wire[] | { readonly [key: string]: Wire }

/** How an object is reached: from the root, by a property, a method, an indexer or a kept reference. */
export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name?: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

/** Arguments of a method; those that are objects travel as the number of their path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Wire[]
  readonly ReferencedObjectPathIds?: readonly Wire[]
}

/** What `load` asked for: paths such as `format/fill/color`. */
export interface QueryInfo {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

/** One step of a batch. */
export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name?: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: QueryInfo
}

/** The body of one round trip. */
export interface RequestBody {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

/** The answer to one action. */
export interface ActionResult {
  readonly ActionId: number
  readonly Value: Wire
}

/** Why a batch stopped; what came before stays done. */
export interface ResponseError {
  readonly Code: string
  readonly Message: string
  readonly Location: string
  readonly ActionIndex: number
  readonly HttpStatusCode: number
}

/** The answer to one round trip. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[]
  readonly TraceIds: readonly number[]
  readonly Error?: ResponseError
}

/** ActionType numbers of the protocol. */
export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const

/** ObjectPathType numbers of the protocol. */
export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const
