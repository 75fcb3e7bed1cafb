/** An error Excel answers with: its code reaches the caller as `OfficeExtension.Error.code`. */
export class OfficeError extends Error {
  readonly code: string
  readonly httpStatus: number

  constructor(code: string, message: string, httpStatus = 400) {
    super(message)
    this.name = 'OfficeError'
    this.code = code
    this.httpStatus = httpStatus
  }
}

/** InvalidArgument, with the words of what was wrong. */
export const invalidArgument = (message: string): OfficeError => new OfficeError('InvalidArgument', message)

/** ItemNotFound for a named thing. */
export const itemNotFound = (what: string): OfficeError =>
  new OfficeError('ItemNotFound', `The requested resource doesn't exist: ${what}`, 404)

/** ItemAlreadyExists for a named thing. */
export const itemAlreadyExists = (what: string): OfficeError =>
  new OfficeError('ItemAlreadyExists', `A resource with the same name exists: ${what}`, 409)

/** AccessDenied, as on a protected sheet. */
export const accessDenied = (what: string): OfficeError =>
  new OfficeError('AccessDenied', `You cannot perform the requested operation: ${what}`, 403)

/** InvalidOperation, as when the last visible sheet is hidden. */
export const invalidOperation = (message: string): OfficeError => new OfficeError('InvalidOperation', message)

/** A member that exists in Office.js and that this host does not model; never silently ignored. */
export const notModelled = (member: string): OfficeError =>
  new OfficeError('NotImplemented', `This test host does not model ${member}`, 501)

/** A failure of the channel itself, which Office.js knows by number (5004 is cell editing). */
export class TransportError extends Error {
  readonly number: number

  constructor(number: number, message: string) {
    super(message)
    this.name = 'TransportError'
    this.number = number
  }
}

/** Numbers of the channel's failures that Office.js gives a code of their own. */
export const transport = {
  cellEdit: 5004,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const
