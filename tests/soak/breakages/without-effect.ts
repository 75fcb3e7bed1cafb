import type { Mutant } from './mutants'

/** Damages that change nothing that anybody can see, each with the reason: no test can catch them. */
interface WithoutEffect {
  readonly file: string
  /** The damaged line without its indent. */
  readonly source: string
  readonly what: string
  readonly why: string
}

const merge = (file: string): string => `src/tracker/merge/${file}.ts`

export const withoutEffect: readonly WithoutEffect[] = [
  {
    file: merge('appended-rows'),
    source: 'const given = format === undefined ? {} : { format }',
    what: 'format === undefined ? {} : { format } → ({ format })',
    why: 'a format that is undefined is none',
  },
  {
    file: merge('follow-charts'),
    source: 'if (shown === undefined || table === undefined || layout === undefined) continue',
    what: '|| → &&',
    why: 'a chart that has something to draw has its table and its layout; the three are wanting together',
  },
  {
    file: merge('locate'),
    source: "if (headers.every(({ names }, at) => names.includes(found.headers[at] ?? '')))",
    what: "found.headers[at] ?? '' → ('')",
    why: 'only the short way for a table as written is gone: the long way finds the same columns',
  },
  {
    file: merge('locate'),
    source: 'return table === undefined ? [] : [[id, table] as const]',
    what: 'table === undefined ? [] : [[id, table] as const] → ([[id, table] as const])',
    why: 'a name that leads to no table and one that is not there are the same to who asks',
  },
  {
    file: merge('locate'),
    source: "if (headers.every(({ names }, at) => names.includes(found.headers[at] ?? '')))",
    what: 'headers.every(({ names }, at) => names.includes(found.header → false',
    why: 'only the short way for a table as written is gone: the long way finds the same columns',
  },
  {
    file: merge('locate'),
    source: 'if (columns.has(id)) continue',
    what: 'columns.has(id) → false',
    why: 'a column that is found is not taken again; the line spares the search for it',
  },
  {
    file: merge('locate'),
    source: 'if (columns.has(id)) continue',
    what: 'continue → ;',
    why: 'a column that is found is not taken again; the line spares the search for it',
  },
  {
    file: merge('locate'),
    source: 'return first === undefined || second?.score === first.score ? -1 : first.index',
    what: '1 → 2',
    why: 'any index below 0 is none',
  },
  {
    file: merge('merge-table'),
    source: 'if (at === undefined) return rows',
    what: 'at === undefined → false',
    why: 'where no column holds the keys no row is found in either way',
  },
  {
    file: merge('merge-table'),
    source: 'const mine = located.found.rows[row]?.[at ?? -1]',
    what: '1 → 2',
    why: 'no column stands at any index below 0',
  },
  {
    file: merge('names-in-use'),
    source: "const keyAt = located.columns.get('key') ?? -1",
    what: '1 → 2',
    why: 'no column stands at any index below 0',
  },
  {
    file: merge('names-in-use'),
    source: 'const last = known.get(name) ?? { rows: 0, own: false }',
    what: '0 → 1',
    why: 'every name has one vote more',
  },
  {
    file: merge('names-in-use'),
    source: 'known.set(name, { rows: last.rows + 1, own: own || last.own })',
    what: '1 → 2',
    why: 'every vote counts two',
  },
  {
    file: merge('appended-rows'),
    source:
      'return at === undefined ? [] : [{ column, at, formula: formulaOf(column, at, id, located, where) }]',
    what: 'at === undefined ? [] : [{ column, at, formula: formulaOf(co → ([{ column, at, formula: formulaOf(colum',
    why: 'a cell at no index is no cell of the row',
  },
  {
    file: merge('locate'),
    source: 'if (key === undefined) return null',
    what: 'key === undefined → false',
    why: 'where no column holds the keys no row is known, as among rows of the user alone',
  },
  {
    file: merge('locate'),
    source: 'return known === 0 ? null : equal / known',
    what: 'known === 0 ? null : equal / known → (equal / known)',
    why: 'no share of nothing is as much as is asked for, and none is 0',
  },
  {
    file: merge('merge-table'),
    source: 'const known = this.typedOver.get(at) ?? isTypedOver(this.sides.located, at)',
    what: 'this.typedOver.get(at) ?? isTypedOver(this.sides.located, at → (isTypedOver(this.sides.located, at))',
    why: 'the answer is the same each time it is asked for; it is remembered to be quick',
  },
  {
    file: merge('merge-table'),
    source: 'this.typedOver.set(at, known)',
    what: 'this.typedOver.set(at, known) → ;',
    why: 'the answer is the same each time it is asked for; it is remembered to be quick',
  },
  {
    file: merge('merge'),
    source: 'return { value: row.cells[column] ?? null, ...(format === undefined ? {} : { format }) }',
    what: 'format === undefined ? {} : { format } → ({ format })',
    why: 'a format that is undefined is none',
  },
  {
    file: merge('drawn-tables'),
    source: '.filter(([id]) => charts.some(({ table }) => table === id))',
    what: 'filter → slice',
    why: 'of tables that no chart draws nothing is read; they are left out to be quick',
  },
  {
    file: merge('drawn-tables'),
    source: '.filter(([id]) => charts.some(({ table }) => table === id))',
    what: '=== → !==',
    why: 'of tables that no chart draws nothing is read; they are left out to be quick',
  },
  {
    file: merge('drawn-tables'),
    source: '.filter(({ optional, column }) => optional === true && !wasDrawn(drawn, name, column))',
    what: 'filter → slice',
    why: 'a series that was drawn once stays; its values are not worked out again, to be quick',
  },
  {
    file: merge('drawn-tables'),
    source: '.filter(({ optional, column }) => optional === true && !wasDrawn(drawn, name, column))',
    what: '&& → ||',
    why: 'a series that was drawn once stays; its values are not worked out again, to be quick',
  },
  {
    file: merge('drawn-tables'),
    source: '.flatMap(({ column }) => (tables.get(table)?.rows.length ? [[table, column] as const] : [])),',
    what: 'tables.get(table)?.rows.length ? [[table, column] as const]  → ([[table, column] as const])',
    why: 'a table without rows gets no values; it is left out to be quick',
  },
  {
    file: merge('drawn-tables'),
    source: 'drawn.some(([name, , columns]) => name === chart && columns.includes(column))',
    what: 'some → every',
    why: 'a series that was drawn once stays; its values are not worked out again, to be quick',
  },
  {
    file: merge('drawn-tables'),
    source: 'drawn.some(([name, , columns]) => name === chart && columns.includes(column))',
    what: '=== → !==',
    why: 'a series that was drawn once stays; its values are not worked out again, to be quick',
  },
  {
    file: merge('drawn-tables'),
    source:
      'undrawn.map(([, column]) => [indexIn(table, column), ahead === undefined ? -1 : indexIn(ahead, column)]),',
    what: '1 → 2',
    why: 'a row has no cell before its first',
  },
  {
    file: merge('drawn-tables'),
    source: 'row.map((cell, column) => ahead?.rows[index]?.[places.get(column) ?? -1] ?? cell),',
    what: '1 → 2',
    why: 'a row has no cell before its first',
  },
  {
    file: merge('values-ahead'),
    source: 'return columns === undefined ? [] : [[id, tableNow(at, changes.get(id), columns)] as const]',
    what: 'columns === undefined ? [] : [[id, tableNow(at, changes.get( → ([[id, tableNow(at, changes.get(id), col',
    why: 'what no wanted formula reads changes none of their values; it is left out to be quick',
  },
  {
    file: merge('values-ahead'),
    source: 'tables: tables.map(([id, table]) => (isOfFacts(id) ? ofFacts(table, facts) : table)),',
    what: 'isOfFacts(id) ? ofFacts(table, facts) : table → (table)',
    why: 'what no wanted formula reads changes none of their values; it is left out to be quick',
  },
  {
    file: merge('values-ahead'),
    source: 'if (columns.has(column)) continue',
    what: 'columns.has(column) → false',
    why: 'a column that is read twice reads the same columns; it is passed over to be quick',
  },
  {
    file: merge('values-ahead'),
    source: 'if (columns.has(column)) continue',
    what: 'continue → ;',
    why: 'a column that is read twice reads the same columns; it is passed over to be quick',
  },
  {
    file: merge('values-ahead'),
    source: 'rows: table.rows.map((row) => (facts.has(row[key]?.value ?? null) ? row : shown(row))),',
    what: 'facts.has(row[key]?.value ?? null) ? row : shown(row) → (row)',
    why: 'what no wanted formula reads changes none of their values; it is left out to be quick',
  },
  {
    file: merge('table-now'),
    source: 'return wanted === undefined || wanted.has(id) ? [{ id, header, at }] : []',
    what: 'wanted === undefined || wanted.has(id) ? [{ id, header, at } → ([{ id, header, at }])',
    why: 'columns that are not wanted are read by nobody; they are left out to be quick',
  },
  {
    file: merge('names-in-use'),
    source: 'return at === undefined ? [] : [{ column, at }]',
    what: 'at === undefined ? [] : [{ column, at }] → ([{ column, at }])',
    why: 'a row has no cell at no index',
  },
  {
    file: merge('names-in-use'),
    source: "return { name, printed: typeof printed === 'string' ? printed : null, citation }",
    what: "typeof printed === 'string' ? printed : null → (printed)",
    why: 'of a name, which is a text, a text was printed or nothing is kept',
  },
  {
    file: merge('remembered-rows'),
    source: 'if (unread.size === 0) return { rows: new Map(), published, sketches, scores }',
    what: 'unread.size === 0 → false',
    why: 'only the short way for a workbook that keeps all texts: no row is told by an article that is not read',
  },
  {
    file: merge('renewed-formulas'),
    source: 'if (renewals.length === 0) return { where, renewals }',
    what: 'renewals.length === 0 → false',
    why: 'only the short way for a workbook without a former formula: nothing is renewed in it',
  },
  {
    file: merge('renewed-formulas'),
    source: 'if (at === undefined || formula === undefined || texts === undefined) return []',
    what: '|| → &&',
    why: 'a column that was deleted has no cell with a formula',
  },
  {
    file: merge('renewed-formulas'),
    source: 'if (text === current || text === typed) return false',
    what: 'text === current || text === typed → false',
    why: 'only the short way for a formula of now, which is none of then',
  },
  {
    file: merge('renewed-formulas'),
    source: 'if (text === current || text === typed) return false',
    what: '|| → &&',
    why: 'only the short way for a formula of now, which is none of then',
  },
  {
    file: merge('renewed-formulas'),
    source: 'const result = known.get(text) ?? test(text)',
    what: 'known.get(text) ?? test(text) → (test(text))',
    why: 'the answer is the same each time it is asked for; it is remembered to be quick',
  },
  {
    file: merge('renewed-formulas'),
    source: 'known.set(text, result)',
    what: 'known.set(text, result) → ;',
    why: 'the answer is the same each time it is asked for; it is remembered to be quick',
  },
  {
    file: merge('resume'),
    source:
      "if (last?.do !== 'write-state') throw new Error('a plan for a new tracker ends by writing its state')",
    what: "last?.do !== 'write-state' → false",
    why: 'the plan for a new tracker always ends by writing its state',
  },
  {
    file: merge('workbook-names'),
    source: 'const header = index === undefined ? undefined : located?.found.headers[index]',
    what: 'index === undefined ? undefined : located?.found.headers[ind → (located?.found.headers[index])',
    why: 'no header stands at no index',
  },
]

/** Why a damage has no effect; null for one that has. */
export const reasonOf = ({ file, source, what }: Mutant): string | null =>
  withoutEffect.find((each) => each.file === file && each.source === source && each.what === what)?.why ??
  null
