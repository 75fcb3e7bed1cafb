/** Bytes that a request to Excel and an answer of it may have, about; infinite where Excel sets no limit. */
export interface Limits {
  readonly request: number
  readonly answer: number
}

/**
 * Excel on the web refuses requests and answers above 5 MB ("Resource limits and performance optimization for Office
 * Add-ins"). What a request adds up to is estimated generously, what an answer does from those before it.
 */
export const WEB: Limits = { request: 3_500_000, answer: 4_300_000 }

/** Excel on Windows and Mac sets none but five million cells to a range. */
export const DESKTOP: Limits = { request: Number.POSITIVE_INFINITY, answer: Number.POSITIVE_INFINITY }

/** The limits of an Excel, by `Office.context.platform`; one that is not known gets the narrow ones. */
export const limitsOf = (platform: string): Limits =>
  platform === 'PC' || platform === 'Mac' ? DESKTOP : WEB

const encoder = new TextEncoder()

/** Bytes of a value as it travels. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length
