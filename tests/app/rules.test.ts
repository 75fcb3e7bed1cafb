import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { rules as english } from '../../src/app/messages/en/rules'
import { rules as korean } from '../../src/app/messages/ko/rules'
import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import { extract } from '../../src/extract/pipeline'
import { createArticle, type Language } from '../../src/text/article'

const specs = path.join(__dirname, '../specs')

/** Names of the rules by which the figures of a language's spec cases were read. */
function rulesUsed(language: Language): ReadonlySet<string> {
  const used = new Set<string>()
  for (const file of readdirSync(path.join(specs, language))) {
    const cases = JSON.parse(readFileSync(path.join(specs, language, file), 'utf8')) as readonly {
      readonly text: string
    }[]
    for (const { text } of cases) {
      const { facts, rejections } = extract(createArticle(text, { language, published: '2026-11-20' }), [
        ko,
        en,
      ])
      for (const { kind, rule } of rejections) if (kind !== 'analyst-view') used.add(rule)
      for (const { kind, fields, doubts } of facts) {
        if (kind === 'analyst-view') continue
        for (const doubt of doubts) used.add(doubt)
        for (const { rule } of Object.values(fields) as { readonly rule?: string }[])
          if (rule !== undefined) used.add(rule)
      }
    }
  }
  return used
}

test('the rules have words in both languages', () => {
  expect([...korean.keys()]).toEqual([...english.keys()])
})

test.each(['ko', 'en'] as const)('every rule that a spec case is read by has words: %s', (language) => {
  const used = [...rulesUsed(language)]
  expect(used.length).toBeGreaterThan(20)
  expect(used.filter((rule) => !english.has(rule))).toEqual([])
})
