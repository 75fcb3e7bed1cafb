import type { Language } from '../../text/article'
import type { WorkbookError } from '../../workbook/port'
import { wordsOf } from './languages'

/** What a workbook's refusal means and what to do about it, in a sentence of the language. */
export function workbookErrorSentence({ code, detail, reason }: WorkbookError, language: Language): string {
  const words = wordsOf(language)
  return reason === undefined ? words.workbookErrors[code](detail) : words.fileRefusals[reason](detail)
}
