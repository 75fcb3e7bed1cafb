import type { Language } from '../../text/article'
import { commandLine as en } from './en/command-line'
import { commandLine as ko } from './ko/command-line'

/** The words of the command line. Every sentence is one line. */
export interface CommandLineWords {
  readonly help: string
  /** One line a failure code; `subject` is a file or option, `detail` the host's own code. */
  readonly failures: Readonly<Record<FailureCode, (subject: string, detail: string) => string>>
  readonly reading: (index: number, all: number, file: string) => string
  readonly accounted: (claimed: number, all: number) => string
  readonly built: (file: string, counts: BuiltCounts) => string
  /** Rows that changed, or would, in tables without facts; said where there are any. */
  readonly besides: (rows: number) => string
  /** Said after what a dry run would do. */
  readonly dryRun: string
  readonly unchanged: string
  readonly failedFiles: (count: number) => string
}

/** What a build did, counted in rows of facts but for conflicts. */
export interface BuiltCounts {
  readonly added: number
  readonly updated: number
  readonly kept: number
  readonly conflicts: number
  readonly gone: number
  /** Rows that changed in tables without facts: findings, sources, the user's inputs. */
  readonly besides: number
}

/** Why a command could not do its work. */
export type FailureCode =
  | 'usage'
  | 'no-input'
  | 'no-output'
  | 'no-folder'
  | 'not-xlsx'
  | 'missing-file'
  | 'is-directory'
  | 'not-readable'
  | 'empty-file'
  | 'not-text'
  | 'too-large-file'
  | 'no-facts'
  | 'bad-date'
  | 'exists'
  | 'not-writable'
  | 'same-file'
  | 'open-elsewhere'
  | 'changed-meanwhile'
  | 'no-articles'
  | 'workbook'

/** The words in a language. */
export const commandLineWords = (language: Language): CommandLineWords => (language === 'ko' ? ko : en)
