import { cellReference } from '../a1'
import { both } from '../define-column'
import { FORMATS } from '../formats'
import type { BlockCell, BlockLayout } from '../layout'
import type { TrackerNames } from '../names'
import { settings, type Setting } from '../settings'
import { blockCells, type BlockCells } from './block-cell'

/** Row of the first setting on the Assumptions sheet; under title, explanation and heading. */
const FIRST_ROW = 4
/** Column of the settings' values: their labels run over the columns before. */
const VALUE_COLUMN = 3

/** Title and settings of the Assumptions sheet. */
export function assumptionsBlock(names: TrackerNames): BlockLayout {
  const cells = blockCells(names)
  return {
    sheet: names.sheets.assumptions,
    row: 0,
    column: 0,
    cells: [
      [cells.text(both('Assumptions', '가정'), 'title')],
      [
        cells.text(
          both(
            'Yellow cells are yours: share prices, exchange rates, chips, the rating map and the thresholds. Everything else follows.',
            '노란 칸을 직접 고치세요: 주가, 환율, 칩, 의견 등급표, 기준값. 나머지는 따라 계산됩니다.',
          ),
          'note',
        ),
      ],
      [],
      [cells.text(both('Settings', '설정'), 'heading')],
      ...settings.map((setting) => settingRow(setting, cells)),
    ],
  }
}

function settingRow(setting: Setting, cells: BlockCells): readonly BlockCell[] {
  const { label, note, choices } = setting
  const validation =
    choices === undefined
      ? {}
      : { validation: { type: 'list' as const, values: choices.map((choice) => choice[cells.language]) } }
  const value: BlockCell =
    setting.formula === undefined
      ? { value: valueOf(setting, cells), format: FORMATS[setting.format], look: 'input', ...validation }
      : cells.formula(setting.formula, setting.format, 'computed')
  return [cells.text(label, 'label'), null, null, value, cells.text(note, 'note')]
}

const valueOf = ({ value }: Setting, { language }: BlockCells): string | number | null =>
  value === null || typeof value === 'number' ? value : value[language]

/** The defined name of each setting and the cell that it refers to. */
export const settingNames = (
  names: TrackerNames,
): readonly { readonly name: string; readonly refersTo: string }[] =>
  settings.map(({ name }, index) => ({
    name: names.settings.get(name) ?? name,
    refersTo: cellReference(names.sheets.assumptions, FIRST_ROW + index, VALUE_COLUMN),
  }))
