import { sameValue } from '../../../src/tracker/merge/same-value'
import { shown } from './hiding'
import {
  applied,
  columnsOf,
  formulaReader,
  isBlankTable,
  LIST,
  merge,
  reader,
  rowsOf,
  settable,
  tableIn,
  tablesLeft,
  wantedOf,
  type Sides,
} from './sides'
import { TABLES } from './world'

/** What must hold of every refresh: gives what is wrong with one, cell by cell; nothing when it holds. */
export type Property = (sides: Sides) => readonly string[]

/** A cell of the user keeps its value, whatever the articles say. */
const userWins: Property = ({ base, mine, after }) =>
  tablesLeft(mine).flatMap((id) => {
    const was = reader(tableIn(base, id))
    const now = reader(tableIn(after, id))
    const table = tableIn(mine, id)
    const columns = [...columnsOf(table)]
    return [...rowsOf(table)].flatMap(([key, row]) =>
      columns.flatMap(([column, at]) => {
        const value = row[at]?.value ?? null
        if (sameValue(value, was(key, column)) || now(key, column) === value) return []
        return [`${id} ${key} ${column}: ${String(value)} became ${String(now(key, column))}`]
      }),
    )
  })

/** Every cell that comes out is one of those that went in; rows, columns and formulas stay where they were. */
const nothingInvented: Property = ({ mine, after, second }) =>
  tablesLeft(mine).flatMap((id) => {
    const [before, now] = [tableIn(mine, id), tableIn(after, id)]
    const wanted = wantedOf(second, id)
    const isEmpty = before.rows.length === 0 || isBlankTable(before)
    // What was typed over is forgotten with a table's last row: the column is calculated again in new ones.
    const columns = now.columns.map((column, at) =>
      isEmpty && before.columns[at]?.formula === null ? { ...column, formula: null } : column,
    )
    if (JSON.stringify(columns) !== JSON.stringify(before.columns)) return [`${id}: columns changed`]
    if (isEmpty) return []
    const keyAt = columnsOf(before).get('key') ?? -1
    return before.rows.flatMap((row, index) =>
      row.flatMap((old, at) => {
        const cell = now.rows[index]?.[at]
        const column = before.columns[at]?.layout
        const theirs =
          wanted.get(String(row[keyAt]?.value))?.[column?.id ?? ''] ?? (column?.id === 'articles' ? 0 : null)
        const free = column?.kind === 'source' && !('formula' in old)
        const value = cell?.value ?? null
        const known = free
          ? sameValue(old.value, value) || sameValue(theirs, value)
          : cell === old || JSON.stringify(cell) === JSON.stringify(old)
        return known ? [] : [`${id} row ${index} ${column?.id ?? 'own'}: ${JSON.stringify([old, cell])}`]
      }),
    )
  })

/** A cell the user left alone follows the articles; a row of the articles is there once, a deleted one stays away. */
const followsArticles: Property = ({ base, mine, after, second }) =>
  tablesLeft(mine).flatMap((id) => {
    const [then, before, later] = [tableIn(base, id), tableIn(mine, id), tableIn(after, id)]
    const [was, had, now] = [rowsOf(then), rowsOf(before), rowsOf(later)]
    const [valueThen, valueBefore, valueNow] = [reader(then), reader(before), reader(later)]
    const isFormula = formulaReader(before)
    const wanted = wantedOf(second, id)
    const fresh = [...wanted.keys()].filter((key) => !was.has(key) && !had.has(key)).length
    const added = later.rows.length - before.rows.length
    const columns = columnsOf(before)
    const there = settable[id].filter((column) => columns.has(column))
    const expected = fresh - (isBlankTable(before) && fresh > 0 ? 1 : 0)
    return [
      ...(added === expected ? [] : [`${id}: ${added} rows added, not ${expected}`]),
      ...[...wanted].flatMap(([key, cells]) => {
        const isDeleted = was.has(key) && !had.has(key)
        if (now.has(key) === isDeleted) return [`${id} ${key}: ${isDeleted ? 'came back' : 'is missing'}`]
        if (isDeleted) return []
        return there.flatMap((column) => {
          const changed = !sameValue(valueThen(key, column), valueBefore(key, column))
          if (had.has(key) && (changed || isFormula(key, column))) return []
          const value = valueNow(key, column)
          return sameValue(value, cells[column] ?? null) ? [] : [`${id} ${key} ${column}: ${String(value)}`]
        })
      }),
    ]
  })

/** A conflict is listed exactly where both sides changed, to different values. */
const conflictsAreExact: Property = ({ base, mine, merged, second }) => {
  const listed = merged.conflicts.map(({ table, key, column }) => `${table} ${key} ${column}`)
  const expected = tablesLeft(mine).flatMap((id) => {
    const [then, before] = [tableIn(base, id), tableIn(mine, id)]
    const was = rowsOf(then)
    const [valueThen, valueBefore, isFormula] = [reader(then), reader(before), formulaReader(before)]
    const wanted = wantedOf(second, id)
    const columns = columnsOf(before)
    return [...rowsOf(before).keys()].flatMap((key) => {
      const gone = was.has(key) && !wanted.has(key)
      if (!gone && !wanted.has(key)) return []
      return (gone ? ['articles'] : settable[id]).flatMap((column) => {
        if (!columns.has(column)) return []
        const [b, m] = [valueThen(key, column), valueBefore(key, column)]
        const t = gone ? 0 : (wanted.get(key)?.[column] ?? null)
        const own = isFormula(key, column)
        const both = (own || !sameValue(m, b)) && !sameValue(t, b)
        return both && (own || !sameValue(m, t)) ? [`${id} ${key} ${column}`] : []
      })
    })
  })
  return [
    ...listed.filter((each) => !expected.includes(each)).map((each) => `listed without reason: ${each}`),
    ...expected.filter((each) => !listed.includes(each)).map((each) => `not listed: ${each}`),
    ...(listed.length > new Set(listed).size ? ['listed twice'] : []),
  ]
}

/** A refresh after a refresh changes nothing. */
const settles: Property = ({ after, second }) =>
  merge(after, second).plan.steps.map((step) => `${step.do} a second time`)

/** The same sides give the same plan, and the order of the articles' rows changes nothing that is kept. */
const isDetermined: Property = ({ mine, merged, second }) => {
  const turned = new Map([...second.tables].map(([id, rows]) => [id, [...rows].reverse()]))
  const again = merge(mine, { ...second, tables: turned })
  return JSON.stringify(again.state) === JSON.stringify(merged.state) ? [] : ['another state']
}

/** A conflict taken for the articles is written. */
const theirsIsWritten: Property = ({ mine, merged, second }) => {
  if (merged.conflicts.length === 0) return []
  const after = applied(mine, merge(mine, second, { ...LIST, take: 'theirs' }))
  return [
    ...merge(after, second).plan.steps.map((step) => `${step.do} after the choice`),
    ...merged.conflicts.flatMap(({ table, key, column, theirs }) => {
      const id = TABLES.find((each) => each === table) ?? 'Fleets'
      return sameValue(reader(tableIn(after, id))(key, column), theirs) ? [] : [`${table} ${key} ${column}`]
    }),
  ]
}

/** A conflict taken for the user changes no cell, is not asked again, and is asked again when the articles change. */
const mineIsRemembered: Property = ({ mine, merged, after, second }) => {
  if (merged.conflicts.length === 0) return []
  const ours = applied(mine, merge(mine, second, { ...LIST, take: 'mine' }))
  return [
    ...merge(ours, second).plan.steps.map((step) => `${step.do} after the choice`),
    ...merge(ours, second).conflicts.map(({ key }) => `asked again: ${key}`),
    ...(JSON.stringify(ours.tables) === JSON.stringify(after.tables) ? [] : ['a cell changed']),
  ]
}

/** A table that the user deleted stays away, and is named. */
const staysDeleted: Property = ({ mine, merged, after }) => {
  const left = tablesLeft(mine)
  return TABLES.flatMap((id) => {
    if (left.includes(id)) return merged.missing.includes(id) ? [`${id} is said to be missing`] : []
    const isAway = merged.missing.includes(id) && !tablesLeft(after).includes(id)
    return isAway ? [] : [`${id} came back or is not named`]
  })
}

/** A row that the user deleted and asks for is there again as the articles have it, once; nothing else becomes of it. */
const comesBack: Property = ({ base, mine, after, second }) => {
  const restore = tablesLeft(mine).flatMap((id) =>
    [...wantedOf(second, id).keys()]
      .filter((key) => rowsOf(tableIn(base, id)).has(key) && !rowsOf(tableIn(mine, id)).has(key))
      .map((key) => [id, key] as const),
  )
  if (restore.length === 0) return []
  const back = applied(mine, merge(mine, second, { ...LIST, restore }))
  return [
    ...merge(back, second).plan.steps.map((step) => `${step.do} after the rows are back`),
    ...restore.flatMap(([id, key]) => {
      const table = tableIn(back, id)
      const columns = columnsOf(table)
      const value = reader(table)
      const wrong = settable[id].filter(
        (column) =>
          columns.has(column) &&
          !sameValue(value(key, column), wantedOf(second, id).get(key)?.[column] ?? null),
      )
      const times = table.rows.filter((row) => row[columns.get('key') ?? -1]?.value === key).length
      return [
        ...(times === 1 ? [] : [`${key} is there ${times} times`]),
        ...wrong.map((each) => `${key} ${each}`),
      ]
    }),
    ...tablesLeft(mine).flatMap((id) => {
      const before = tableIn(mine, id)
      const [one, other] = [after, back].map((book) =>
        JSON.stringify(tableIn(book, id).rows.slice(0, before.rows.length)),
      )
      return one === other || isBlankTable(before) ? [] : [`${id}: another row changed`]
    }),
  ]
}

/** The rows that a preview names are those that are written, and no others. */
const previewIsExact: Property = ({ mine, merged, after }) =>
  tablesLeft(mine).flatMap((id) => {
    const told = merged.merged.get(id)
    const [before, now] = [rowsOf(tableIn(mine, id)), rowsOf(tableIn(after, id))]
    const added = [...now.keys()].filter((key) => !before.has(key))
    const updated = [...before].flatMap(([key, row]) =>
      JSON.stringify(now.get(key)) === JSON.stringify(row) ? [] : [key],
    )
    const same = (found: readonly string[], wanted: readonly string[]): boolean =>
      JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort())
    return [
      ...(same(told?.added.map(({ key }) => key) ?? [], added) ? [] : [`${id}: other rows are added`]),
      ...(same(told?.updated ?? [], updated) ? [] : [`${id}: other rows are updated`]),
    ]
  })

/** A filter and hidden rows stay as they are, and the rows that they hide get what they would get if they were shown. */
const hidingChangesNothing: Property = ({ mine, merged, after, second }) => {
  if (mine.tables.every(({ hidden }) => hidden === undefined)) return []
  const unhidden = { ...mine, tables: mine.tables.map(shown) }
  return [
    ...(JSON.stringify(merge(unhidden, second)) === JSON.stringify(merged)
      ? []
      : ['another plan than for rows shown']),
    ...tablesLeft(mine).flatMap((id) => {
      const [before, now] = [tableIn(mine, id).hidden, tableIn(after, id).hidden]
      return JSON.stringify(before) === JSON.stringify(now) ? [] : [`${id}: other rows are hidden`]
    }),
  ]
}

/** The properties by the sentence that each holds. */
export const properties: ReadonlyMap<string, Property> = new Map([
  ['a cell of the user keeps its value, whatever the articles say', userWins],
  ['every cell was on one side; rows, columns, formulas stay where they were', nothingInvented],
  [
    'a cell left alone follows the articles; each row is there once, a deleted one stays away',
    followsArticles,
  ],
  ['a conflict is listed exactly where both sides changed, to different values', conflictsAreExact],
  ['a refresh after a refresh changes nothing', settles],
  ['filters and hidden rows stay as they are, and change nothing', hidingChangesNothing],
  ['a table that the user deleted stays away', staysDeleted],
  ['what the preview names is what is written', previewIsExact],
  ['a deleted row that is asked for comes back as the articles have it', comesBack],
  ['the order of rows in the articles changes nothing', isDetermined],
  ['a conflict taken for the articles is written', theirsIsWritten],
  ['a conflict taken for the user is not asked again', mineIsRemembered],
])
