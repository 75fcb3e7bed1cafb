import type { Article } from '../text/article'
import { withKeys } from '../facts/key'
import { sameName } from './lexicon/same-names'
import { unadorned } from '../text/adornment'
import { fold } from '../text/folding'
import { unwrapped } from '../text/wrapping'
import { byPosition } from '../text/span'
import { inWhole } from './adorned'
import { withoutTargets } from './claimed-by-views'
import { statedPublication } from './dates/publication'
import type { Context, Findings, Issue } from './context'
import type { Extraction } from './extraction'
import type { Locale } from './locale'
import type { Mark } from './mark'
import { accountNumbers } from './numbers-account'
import { scan } from './scanner'
import { sentencesOf } from './sentences'
import { datedByPublication } from './views/publication-date'

/**
 * Reads an article: one pass marks what it says, refiners join and resolve marks, builders make facts of them, and every
 * number gets its account. The locale is the one of the article's language, else the first.
 */
export function extract(given: Article, locales: readonly Locale[]): Extraction {
  const plain = unadorned(given.text)
  const text = unwrapped(plain?.text ?? given.text)
  if (text === given.text) return read(given, locales)
  const found = read({ ...given, text, folded: fold(text) }, locales)
  if (plain !== null) return inWhole(found, given, plain)
  return { ...found, article: { ...given, published: found.article.published } }
}

function read(given: Article, locales: readonly Locale[]): Extraction {
  const article = given.published === null ? { ...given, published: statedPublication(given.folded) } : given
  const locale = locales.find((each) => each.language === article.language) ?? locales[0]
  if (locale === undefined) throw new Error('extract needs at least one locale')
  let marks = scan(article, locale)
  let few = marks.filter(isFew)
  for (const { concerns, refine } of locale.refiners) {
    if (!few.some(concerns)) continue
    const refined = refine(marks, article)
    if (refined === marks) continue
    marks = refined
    few = marks.filter(isFew)
  }
  const sentences = sentencesOf(article.folded, marks)
  const found = build(locale, { article, marks, sentences })
  const facts = withKeys(
    found.facts.map((fact) => datedByPublication(fact, article, marks)),
    sameName,
  )
  const numbers = accountNumbers(article, marks, facts, found.aside)
  const issues = [...found.issues, ...unresolved(few)].sort(byPosition)
  return { article, facts, numbers, issues, rejections: found.rejections, marks }
}

/** Whether a mark is neither name nor cue, which most are: what a refiner can have to do is asked of the rest. */
const isFew = ({ type }: Mark): boolean => type !== 'cue' && type !== 'name'

/** Dates that wait for a publication date which nobody told. */
function unresolved(marks: readonly Mark[]): Issue[] {
  const issues: Issue[] = []
  for (const mark of marks)
    if (mark.type === 'date' && mark.relative && mark.date === null)
      issues.push({ code: 'unresolved-date', start: mark.start, end: mark.end, fact: null })
  return issues
}

/** All that the builders of a locale find, in order of position. */
function build(locale: Locale, context: Context): Findings {
  const found = locale.builders.map((builder) => builder.build(context))
  const aside = found.flatMap((each) => each.aside)
  const facts = withoutTargets(
    found.flatMap((each) => each.facts),
    aside.filter(({ isTarget }) => isTarget),
  )
  return {
    facts: [...facts].sort((a, b) => byPosition(a.span, b.span)),
    issues: found.flatMap((each) => each.issues),
    rejections: found.flatMap((each) => each.rejections).sort(byPosition),
    aside,
  }
}
