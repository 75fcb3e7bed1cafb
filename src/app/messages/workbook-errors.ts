import type { Language } from '../../text/article'
import type { WorkbookError } from '../../workbook/port'
import { wordsOf } from './languages'

/** What a workbook's refusal means and what to do about it, in a sentence of the language. */
export const workbookErrorSentence = (error: WorkbookError, language: Language): string =>
  wordsOf(language).workbookErrors[error.code](error.detail)
