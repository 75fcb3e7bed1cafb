import type { CellValue } from '../../tracker/cell'
import { tableOf } from '../../tracker/catalogue'
import type { Conflict } from '../../tracker/merge/conflict'
import type { Language } from '../../text/article'

/** A conflict in one line: where it is, the workbook's value, the articles'. */
export function conflictSentence({ table, key, header, mine, theirs }: Conflict, language: Language): string {
  const place = `${tableOf(table).title[language]} › ${key} › ${header}`
  return language === 'ko'
    ? `충돌: ${place}: 문서 ${shown(mine)}, 기사 ${shown(theirs)}`
    : `conflict: ${place}: workbook ${shown(mine)}, articles ${shown(theirs)}`
}

const shown = (value: CellValue): string => (value === null || value === '' ? '∅' : String(value))
