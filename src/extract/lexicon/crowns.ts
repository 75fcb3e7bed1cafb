import type { Unit } from '../../values/unit'

/** Words of the countries whose money is a crown. */
export const CROWN_COUNTRIES: readonly (readonly [RegExp, Unit])[] = [
  [/Danish|Denmark|Copenhagen|덴마크/, 'DKK'],
  [/Norwegian|Norway|Oslo|노르웨이/, 'NOK'],
  [/Swedish|Sweden|Stockholm|스웨덴/, 'SEK'],
]

/** A crown that does not say whose: `5.5 billion kroner`, `18크로네`. */
export const CROWN = /^(?:krone[rn]?|crowns?|크로네)$/
