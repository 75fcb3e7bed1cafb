import type { CommandLineWords } from '../app/messages/command-line'
import type { Arguments } from './arguments'
import type { Failure } from './failure'
import { printable } from './printable'

/** What a command works with: its arguments, its words, and where its result and its remarks go. */
export interface Run {
  readonly arguments: Arguments
  readonly words: CommandLineWords
  /** The result, as it is. */
  readonly print: (text: string) => void
  /** A remark of one line on standard error, made safe for a terminal. */
  readonly remark: (line: string) => void
}

/** The line that tells why something failed. */
export const explain = (words: CommandLineWords, { code, subject, detail }: Failure): string =>
  words.failures[code](printable(subject), printable(detail))

/** Exit statuses: all well; something found or failed; a command line that is not understood. */
export const STATUS = { done: 0, failed: 1, usage: 2 } as const
