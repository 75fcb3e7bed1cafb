import { actionType, type RequestBody } from './message'

/** Reads a request's text; undefined where it is none. */
export function parseRequest(text: string): RequestBody | undefined {
  const body: unknown = JSON.parse(text)
  if (typeof body !== 'object' || body === null) return undefined
  return 'Actions' in body && 'ObjectPaths' in body ? (body as RequestBody) : undefined
}

/** The error for a text that is no request: a fault of the test host or of Office.js, not of the code. */
export const invalidRequest = (text: string): Error => new Error(`No RichApi request: ${text.slice(0, 200)}`)

/** The service office.js itself calls once at the start of a page. */
export const ownService = 'Microsoft.InternalService.AddinInternalService'

/** True for a batch Office.js sends unasked: it lets go of kept objects, or reports itself ready. */
export const isHousekeeping = ({ Actions, ObjectPaths }: RequestBody): boolean => {
  if (Object.values(ObjectPaths).some(({ Name }) => Name === ownService)) return true
  const calls = Actions.filter(
    ({ ActionType }) => ActionType !== actionType.instantiate && ActionType !== actionType.trace,
  )
  return calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference')
}
