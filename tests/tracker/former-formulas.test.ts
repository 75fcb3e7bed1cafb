import { findingSentence } from '../../src/app/messages/findings'
import type { Language } from '../../src/text/article'
import { tableOf } from '../../src/tracker/catalogue'
import { trackerContent } from '../../src/tracker/content'
import { formerFormulas } from '../../src/tracker/former-formulas'
import type { TableLayout } from '../../src/tracker/layout'
import { newNames } from '../../src/tracker/names'
import { planNewTracker } from '../../src/tracker/new-plan'
import type { Plan, Step } from '../../src/tracker/plan'
import { calculated } from '../../src/tracker/plan-book'
import type { TrackerContent } from '../../src/tracker/row'
import { firstArticle } from './facts'
import { tableFormerly } from './formerly'
import { manyViews, otherFigures, withInputs } from './many-views'
import { oddViews } from './odd-views'
import { emptyWorkbook } from './view-plan'

const languages = ['en', 'ko'] as const

const only = <D extends Step['do']>(plan: Plan, action: D): Extract<Step, { do: D }>[] =>
  plan.steps.filter((step): step is Extract<Step, { do: D }> => step.do === action)

/** The tables of a plan with every formula as it first was, calculated. */
function asTheyWere(plan: Plan, language: Language): readonly TableLayout[] {
  const names = newNames(language, emptyWorkbook)
  const draft = {
    sheets: only(plan, 'add-sheet').map(({ sheet }) => sheet.name),
    tables: only(plan, 'add-table').map(({ table }) => tableFormerly(table, names)),
    blocks: only(plan, 'write-block').map(({ block }) => block),
    names: only(plan, 'define-name'),
  }
  return calculated(draft).tables
}

const shown = (value: unknown): string => (typeof value === 'number' ? value.toPrecision(14) : String(value))

/** Cells whose values differ; one that showed an error, which comes as null, may show a value now. */
function differences(content: TrackerContent, language: Language): readonly string[] {
  const plan = planNewTracker(content, { language, keep: 'articles' }, emptyWorkbook)
  const now = only(plan, 'add-table').map(({ table }) => table)
  return asTheyWere(plan, language).flatMap((table, at) =>
    table.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const value = now[at]?.rows[row]?.[column]?.value
        const wasError = 'formula' in cell && cell.value === null
        return shown(value) === shown(cell.value) || (wasError && value != null)
          ? []
          : [`${table.name}.${table.columns[column]?.id} of ${row}: ${shown(cell.value)} / ${shown(value)}`]
      }),
    ),
  )
}

test.each(languages)('the formulas of now give the values that the former ones gave (%s)', (language) => {
  const content = trackerContent([firstArticle(), manyViews(), otherFigures()], {
    language,
    words: (finding) => findingSentence(finding, language),
  })
  expect(differences(withInputs(content), language)).toEqual([])
})

test('so they do for views in every state a user can leave them in', () => {
  expect(differences(oddViews(700), 'en')).toEqual([])
})

test('no former formula is the one of now, and each is of a column that is there', () => {
  for (const [id, columns] of formerFormulas) {
    for (const [column, texts] of Object.entries(columns)) {
      const formula = tableOf(id).columns.find((each) => each.id === column)?.formula
      expect(formula).toBeDefined()
      expect(texts).not.toContain(formula)
    }
  }
})
