import type { RequirementSets } from '../library/requirement-sets'
import { libraryEvent } from '../library/event-delivery'
import { eventNumber, type HostEvent } from '../model/events'
import type { Channel } from '../wire/channel'
import { control, conversation } from './outer-page'

/** A message of office.js to its host. */
interface Incoming {
  readonly _messageType: number
  readonly _actionName: string
  readonly _actionType: number
  readonly _correlationId: number
  readonly _data: unknown
}

const messageType = { request: 0, response: 1 } as const
const actionKind = { invoke: 0, register: 1, unregister: 2 } as const
const responseKind = { forCalling: 0, forEventing: 1 } as const

/** The one method this host carries out: a RichApi request. */
const richApiRequest = 93
/** What office.js is told of any other method: not supported. */
const notSupported = 5000
/** Name under which office.js listens for RichApi events. */
const richApiEvent = 'richApiMessage'
/** Name under which it listens for `workbook.onSelectionChanged`. */
const selectionEvent = 'documentSelectionChanged'
/** Number of Excel on the web among the hosts. */
const excelOnTheWeb = 16

const appContext = (sets: RequirementSets): Readonly<Record<string, unknown>> => ({
  _id: control,
  _appName: excelOnTheWeb,
  _appVersion: '16.0',
  _appUILocale: 'en-US',
  _dataLocale: 'en-US',
  _docUrl: 'https://excel.officeapps.live.com/x/Book1.xlsx',
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'test',
  _appInstanceId: control,
  _requirementMatrix: JSON.stringify(sets),
  _hostFullVersion: '16.0.0.0',
  _addinName: 'Add-in',
  _appDomains: [],
})

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** Pages send each other other texts too; those are no concern of Excel's. */
function parse(text: string): Incoming | undefined {
  try {
    return JSON.parse(text) as Incoming
  } catch {
    return undefined
  }
}

/** Speaks Excel's side of the conversation with office.js; messages are JSON texts. */
export class Handshake {
  private readonly listened = new Set<string>()
  /** Methods asked for that this host has not, by number. */
  readonly unsupported: number[] = []

  constructor(
    private readonly channel: Channel,
    private readonly sets: RequirementSets,
  ) {}

  /** Answers one message; what is none of office.js's is left unanswered. */
  async receive(text: string): Promise<readonly string[]> {
    const message = parse(text)
    if (message?._messageType !== messageType.request) return []
    if (message._actionType === actionKind.invoke) return this.invoke(message)
    if (message._actionType === actionKind.register) this.listened.add(message._actionName)
    else this.listened.delete(message._actionName)
    return [this.reply(message, { Error: 0 })]
  }

  /** Messages that tell the add-in of events, if it listens. */
  tell(events: readonly HostEvent[]): readonly string[] {
    return [...this.selection(events), ...this.richApi(events)]
  }

  private selection(events: readonly HostEvent[]): readonly string[] {
    const selected = events.some(({ eventType }) => eventType === eventNumber.worksheetSelectionChanged)
    if (!selected || !this.listened.has(selectionEvent)) return []
    return [this.envelope(selectionEvent, -1, responseKind.forEventing, {})]
  }

  private richApi(events: readonly HostEvent[]): readonly string[] {
    if (events.length === 0 || !this.listened.has(richApiEvent)) return []
    const entries = events.map((event, at) => {
      const { messageCategory, messageType: kind, targetId, message } = libraryEvent(event)
      return [messageCategory, kind, targetId, message, `event${at}`, false]
    })
    return [this.envelope(richApiEvent, -1, responseKind.forEventing, { ArrayData: entries })]
  }

  private async invoke(message: Incoming): Promise<readonly string[]> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return [this.reply(message, appContext(this.sets))]
      case 'executeMethod':
        return [this.reply(message, await this.execute(record(message._data)))]
      default:
        return [this.reply(message, null)]
    }
  }

  private async execute(data: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
    const method = Number(record(data['DdaMethod'])['DispatchId'])
    const request = data['ArrayData']
    if (method !== richApiRequest || !Array.isArray(request)) {
      this.unsupported.push(method)
      return { Version: 1, Error: notSupported }
    }
    const answer = await this.channel.receive(request)
    return 'body' in answer
      ? { Version: 1, Error: 0, Data: [200, [], answer.body] }
      : { Version: 1, Error: answer.failure }
  }

  private reply(message: Incoming, data: unknown): string {
    return this.envelope(message._actionName, message._correlationId, responseKind.forCalling, data)
  }

  private envelope(action: string, correlation: number, responseType: number, data: unknown): string {
    return JSON.stringify({
      _messageType: messageType.response,
      _actionName: action,
      _conversationId: conversation,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    })
  }
}
