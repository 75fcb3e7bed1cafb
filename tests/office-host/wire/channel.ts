import { invalidRequest, isHousekeeping, parseRequest } from './request'
import type { Faults } from './faults'
import type { RequestBody, ResponseBody } from './message'
import { OfficeError, transport, TransportError } from './office-error'
import type { Session } from './session'

/** Excel on the web refuses more than this each way, in bytes. */
export const payloadLimit = 5 * 1024 * 1024

/** Flags Office.js sets on a request: it changes something; it waits for the end of cell editing. */
const writes = 1
const waitsForCellEdit = 64

/** One round trip as it was sent and answered. */
export interface RoundTrip {
  readonly request: RequestBody
  /** Undefined where the answer was lost. */
  readonly response: ResponseBody | undefined
  readonly requestBytes: number
  readonly responseBytes: number
  /** Milliseconds that this host took to read the request, carry it out and put its answer together. */
  readonly milliseconds: number
  /** Sent by Office.js unasked: after each run it lets go of kept objects. Not counted, never failed. */
  readonly isHousekeeping: boolean
}

/** The answer to a request: a body, or the number of a failure. */
export type Answer = { readonly body: string } | { readonly failure: number; readonly message: string }

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

const asError = (error: OfficeError): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: error.code,
    Message: error.message,
    Location: '',
    ActionIndex: -1,
    HttpStatusCode: error.httpStatus,
  },
})

/** Takes requests as text, sees to limits, faults and counting, and has the session do the work. */
export class Channel {
  readonly trips: RoundTrip[] = []

  constructor(
    private readonly session: Session,
    private readonly faults: Faults,
    private readonly afterRequest: () => void,
    /** Bytes that a request and an answer may have. */
    private readonly limit = payloadLimit,
  ) {}

  /** Round trips that the code under test made, without the cleaning up. */
  get counted(): readonly RoundTrip[] {
    return this.trips.filter((trip) => !trip.isHousekeeping)
  }

  /**
   * Answers a message of Office.js: the request's text is its fifth part, its flags the seventh. One that
   * asked for it waits for the end of cell editing.
   */
  async receive(message: readonly unknown[]): Promise<Answer> {
    const flags = Number(message[6])
    await new Promise((resolve) => setImmediate(resolve))
    if ((flags & writes) !== 0) await this.faults.held
    while (this.faults.cellEdit && (flags & waitsForCellEdit) !== 0)
      await new Promise((resolve) => setTimeout(resolve, 5))
    return this.answer(String(message[4]), (flags & writes) !== 0)
  }

  private answer(text: string, writing: boolean): Answer {
    const start = performance.now()
    const request = parseRequest(text)
    if (request === undefined) throw invalidRequest(text)
    const own = isHousekeeping(request)
    try {
      const response = this.respond(request, text, writing, own)
      const body = JSON.stringify(response)
      this.note(request, response, text, body, own, start)
      if (!own && bytes(body) > this.limit)
        throw new TransportError(transport.responseTooLarge, 'The response is over 5 MB')
      return { body }
    } catch (error) {
      if (!(error instanceof TransportError)) throw error
      if (this.trips.at(-1)?.request !== request) this.note(request, undefined, text, '', own, start)
      return { failure: error.number, message: error.message }
    } finally {
      this.afterRequest()
    }
  }

  private respond(request: RequestBody, text: string, writing: boolean, own: boolean): ResponseBody {
    if (own) return this.session.execute(request, false)
    if (bytes(text) > this.limit)
      throw new TransportError(transport.requestTooLarge, 'The request is over 5 MB')
    try {
      const { after } = this.faults.enterRoundTrip(writing)
      const response = this.session.execute(request, true)
      if (after !== undefined) throw after
      return response
    } catch (error) {
      if (error instanceof OfficeError) return asError(error)
      throw error
    }
  }

  private note(
    request: RequestBody,
    response: ResponseBody | undefined,
    text: string,
    body: string,
    own: boolean,
    start: number,
  ): void {
    this.trips.push({
      request,
      response,
      requestBytes: bytes(text),
      responseBytes: bytes(body),
      isHousekeeping: own,
      milliseconds: performance.now() - start,
    })
  }
}
