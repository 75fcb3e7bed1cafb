import { tableOf } from '../../tracker/catalogue'
import type { Conflict } from '../../tracker/merge/conflict'
import type { Language } from '../../text/article'
import { conflictTexts } from '../conflict-texts'
import { shown } from './changes'

/** A conflict in one line: where it is, the workbook's value, the articles'. */
export function conflictSentence(conflict: Conflict, language: Language): string {
  const { table, key, header } = conflict
  const { mine, theirs } = conflictTexts(conflict, language)
  const place = `${tableOf(table).title[language]} › ${key} › ${header}`
  return language === 'ko'
    ? `충돌: ${place}: 문서 ${shown(mine)}, 기사 ${shown(theirs)}`
    : `conflict: ${place}: workbook ${shown(mine)}, articles ${shown(theirs)}`
}
