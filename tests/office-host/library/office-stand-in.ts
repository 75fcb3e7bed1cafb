import type { Engine } from '../engine'
import type { EventDelivery } from './event-delivery'
import type { Library } from './load-library'

/** `Office.PlatformType` of the Excels that can be played: the web, Windows, Mac. */
export type OfficePlatform = 'OfficeOnline' | 'PC' | 'Mac'

/** The part of `Office` that office.js itself gives a page, which is not in the Excel library. */
export interface OfficeGlobal {
  readonly context: {
    readonly host: string
    readonly platform: string
    readonly displayLanguage: string
    readonly contentLanguage: string
    readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string }
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean }
    readonly document: DocumentEvents
    /** Undefined, as on the web. */
    readonly officeTheme: undefined
  }
  readonly HostType: { readonly Excel: 'Excel' }
  readonly PlatformType: { readonly [Name in OfficePlatform]: Name }
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>
}

/** The events of the document that Office.js takes from office.js: what was selected. */
export interface DocumentEvents {
  addHandlerAsync(event: string, handler: () => void, done: (result: { status: string }) => void): void
  removeHandlerAsync(
    event: string,
    options: { readonly handler: () => void },
    done: (result: { status: string }) => void,
  ): void
}

/** What `onReady` tells. */
export interface OfficeInfo {
  readonly host: string
  readonly platform: string
}

/** Makes the stand-in and shows it to the library, whose bulk writes ask it for requirement sets. */
export function officeStandIn(
  library: Library,
  engine: Engine,
  delivery: EventDelivery,
  platform: OfficePlatform = 'OfficeOnline',
): OfficeGlobal {
  const info: OfficeInfo = { host: 'Excel', platform }
  const office: OfficeGlobal = {
    context: {
      ...info,
      displayLanguage: 'en-US',
      contentLanguage: 'en-US',
      diagnostics: { ...info, version: '16.0' },
      requirements: {
        isSetSupported: (name, version) =>
          engine.gate.isSetSupported(name, version === undefined ? undefined : String(version)),
      },
      document: {
        addHandlerAsync: (event, handler, done) => {
          if (event !== 'documentSelectionChanged') throw new Error(`This host raises no ${event}`)
          delivery.selectionHandlers.add(handler)
          done({ status: 'succeeded' })
        },
        removeHandlerAsync: (_event, { handler }, done) => {
          delivery.selectionHandlers.delete(handler)
          done({ status: 'succeeded' })
        },
      },
      officeTheme: undefined,
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    onReady: async (callback) => {
      await callback?.(info)
      return info
    },
  }
  library.global['Office'] = Object.assign({}, library.global['Office'], office)
  return office
}
