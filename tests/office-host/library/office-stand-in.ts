import type { Engine } from '../engine'
import type { Library } from './load-library'

/** The part of `Office` that office.js itself gives a page, which is not in the Excel library. */
export interface OfficeGlobal {
  readonly context: {
    readonly host: string
    readonly platform: string
    readonly displayLanguage: string
    readonly contentLanguage: string
    readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string }
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean }
    /** Undefined, as on the web. */
    readonly officeTheme: undefined
  }
  readonly HostType: { readonly Excel: 'Excel' }
  readonly PlatformType: { readonly OfficeOnline: 'OfficeOnline' }
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>
}

/** What `onReady` tells. */
export interface OfficeInfo {
  readonly host: string
  readonly platform: string
}

/** Makes the stand-in and shows it to the library, whose bulk writes ask it for requirement sets. */
export function officeStandIn(library: Library, engine: Engine): OfficeGlobal {
  const info: OfficeInfo = { host: 'Excel', platform: 'OfficeOnline' }
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
      officeTheme: undefined,
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    onReady: async (callback) => {
      await callback?.(info)
      return info
    },
  }
  library.global['Office'] = Object.assign({}, library.global['Office'], office)
  return office
}
