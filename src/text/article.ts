import { fold } from './folding'

/** The languages an article and the interface may have. */
export type Language = 'ko' | 'en'

/** What is known of an article beside its words; every part may be unknown. */
export interface ArticleSource {
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  /** Publication date, ISO 8601 `2024-08-31` or a prefix of it; relative dates are resolved against it. */
  readonly published?: string
  readonly language?: Language
}

/** An article: its text exactly as received, and the same-length folded text that the parsers read. */
export interface Article {
  /** 16 hexadecimal digits made from the text alone: the same text is the same article. */
  readonly id: string
  readonly text: string
  readonly folded: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly published: string | null
  readonly language: Language
}

/** Makes an article of a text; the language is the one given, else the one its letters tell. */
export function createArticle(text: string, source: ArticleSource = {}): Article {
  return {
    id: fingerprint(text),
    text,
    folded: fold(text),
    title: source.title ?? null,
    publisher: source.publisher ?? null,
    author: source.author ?? null,
    published: source.published ?? null,
    language: source.language ?? languageOf(text),
  }
}

/**
 * Composes decomposed Hangul (as file names and clipboards of a Mac carry it) and other combining marks. It is applied
 * before an article is made, never inside one, since it changes offsets.
 */
export const compose = (raw: string): string => raw.normalize('NFC')

/** Korean when at least one in ten letters is Hangul (names and units of a Korean article are often Latin). */
export function languageOf(text: string): Language {
  let hangul = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++
  }
  return hangul * 10 >= hangul + latin && hangul > 0 ? 'ko' : 'en'
}

/** 64 bits of FNV-1a style mixing in two 32-bit halves, as 16 hexadecimal digits: an identity, not a security hash. */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13)
  }
  return hex(low) + hex(high ^ text.length)
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
