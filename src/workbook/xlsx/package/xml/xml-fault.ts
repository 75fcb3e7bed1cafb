import type { XmlCode } from '../package-error'

/** Why a text is not taken as XML, and where (UTF-16 offset). */
export interface XmlFault {
  readonly code: XmlCode
  readonly offset: number
}
