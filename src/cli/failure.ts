import type { FailureCode } from '../app/messages/command-line'

/** Why a command could not do its work; the words are in `app/messages`, each one line. */
export interface Failure {
  readonly code: FailureCode
  /** The file it concerns, or the words of the command line that were not understood. */
  readonly subject: string
  /** The host's own short code (`EACCES`) or a workbook error's words. */
  readonly detail: string
}

/** A failure with its parts. */
export const failure = (code: FailureCode, subject: string, detail = ''): Failure => ({
  code,
  subject,
  detail,
})
