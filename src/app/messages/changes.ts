import type { Language } from '../../text/article'
import { tableOf } from '../../tracker/catalogue'
import type { Change } from '../changes'
import type { CellChange } from '../row-changes'

const KINDS: Readonly<Record<Language, Readonly<Record<Change['kind'], string>>>> = {
  en: { add: 'add', update: 'update', gone: 'mark (no longer in an article)' },
  ko: { add: '추가', update: '갱신', gone: '표시(기사에 더는 없음)' },
}

/** A change of a row in one line: what is done, the table, the row's name. */
export const changeSentence = ({ kind, table, name }: Change, language: Language): string =>
  `${KINDS[language][kind]}: ${tableOf(table).title[language]} › ${name}`

/** A change of a cell in one line: the column's header, the old value, the new one. */
export const cellSentence = ({ header, from, to }: CellChange): string =>
  `${header}: ${shown(from)} → ${shown(to)}`

/** How an empty cell is shown in a line. */
export const shown = (text: string): string => (text === '' ? '∅' : text)
