import { readMarkdown, type Received } from '../app/read-source'
import type { Language } from '../text/article'
import english from '../../assets/articles/tesla-cortex.en.md'
import korean from '../../assets/articles/tesla-cortex.ko.md'

/** The sample article in a language of the interface. */
export const sampleArticle = (language: Language): Received =>
  readMarkdown(language === 'ko' ? korean : english)
