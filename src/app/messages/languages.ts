import type { Language } from '../../text/article'
import { en } from './en'
import { ko } from './ko'
import type { Words } from './words'

const languages: Readonly<Record<Language, Words>> = { en, ko }

/** All words of a language. */
export const wordsOf = (language: Language): Words => languages[language]

/** The language of the interface for a tag such as `ko-KR` or `en-US`: Korean for Korean, English for all others. */
export const languageOfTag = (tag: string): Language => (/^ko\b/i.test(tag) ? 'ko' : 'en')
