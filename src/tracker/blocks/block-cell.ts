import type { Language } from '../../text/article'
import type { CellFormat } from '../column'
import { FORMATS } from '../formats'
import { expandFormula } from '../formula-template'
import type { BlockCell, BlockLook } from '../layout'
import type { TrackerNames } from '../names'
import type { Bilingual } from '../column'

/** Cells of blocks in one workbook's language and names. */
export interface BlockCells {
  readonly language: Language
  readonly text: (words: Bilingual, look: BlockLook) => BlockCell
  /** A formula template with a format; comes without a value. */
  readonly formula: (template: string, format: CellFormat, look: BlockLook) => BlockCell
}

/** Makes cells of blocks. */
export const blockCells = (names: TrackerNames): BlockCells => ({
  language: names.language,
  text: (words, look) => ({ value: words[names.language], look }),
  formula: (template, format, look) => ({
    formula: expandFormula(template, null, names),
    value: null,
    // A formula that gives a text shows it in any format but `@`, in which a host would show the formula itself.
    format: format === 'text' ? 'General' : FORMATS[format],
    look,
  }),
})
