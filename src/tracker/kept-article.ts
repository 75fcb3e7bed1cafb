import { fold } from '../text/folding'
import { sketchOf } from './rows/sketch'
import type { StoredArticle, TrackerSettings } from './state'

/** An article as a tracker keeps it: whole, or without its text and with a sketch to tell copies of it by. */
export const keptArticle = (article: StoredArticle, keep: TrackerSettings['keep']): StoredArticle =>
  keep === 'articles' || article.text === null
    ? article
    : { ...article, text: null, sketch: sketchOf(fold(article.text)) }
