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
    file: merge('table-now'),
    source: 'wrap: false,',
    what: 'false → true',
    why: 'of a table as it stands only its cells are read, to draw charts of',
  },
]

/** Why a damage has no effect; null for one that has. */
export const reasonOf = ({ file, source, what }: Mutant): string | null =>
  withoutEffect.find((each) => each.file === file && each.source === source && each.what === what)?.why ??
  null
