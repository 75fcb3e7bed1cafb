import type { Article } from '../text/article'
import { withKeys } from '../facts/key'
import { byPosition } from '../text/span'
import type { Context, Findings } from './context'
import type { Extraction } from './extraction'
import type { Locale } from './locale'
import { accountNumbers } from './numbers-account'
import { scan } from './scanner'
import { sentencesOf } from './sentences'

/**
 * Reads an article: one pass marks what it says, refiners join and resolve marks, builders make facts of them, and every
 * number gets its account. The locale is the one of the article's language, else the first.
 */
export function extract(article: Article, locales: readonly Locale[]): Extraction {
  const locale = locales.find((each) => each.language === article.language) ?? locales[0]
  if (locale === undefined) throw new Error('extract needs at least one locale')
  let marks = scan(article, locale)
  for (const refiner of locale.refiners) marks = refiner.refine(marks, article)
  const sentences = sentencesOf(article.folded, marks)
  const found = build(locale, { article, marks, sentences })
  const facts = withKeys(found.facts)
  const account = accountNumbers(article, marks, facts, found.aside)
  const issues = [...found.issues, ...account.issues].sort(byPosition)
  return { article, facts, numbers: account.numbers, issues, rejections: found.rejections, marks }
}

/** All that the builders of a locale find, in order of position. */
function build(locale: Locale, context: Context): Findings {
  const found = locale.builders.map((builder) => builder.build(context))
  return {
    facts: found.flatMap((each) => each.facts).sort((a, b) => byPosition(a.span, b.span)),
    issues: found.flatMap((each) => each.issues),
    rejections: found.flatMap((each) => each.rejections).sort(byPosition),
    aside: found.flatMap((each) => each.aside),
  }
}
