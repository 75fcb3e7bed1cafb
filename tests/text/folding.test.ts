import fc from 'fast-check'
import { compose, createArticle, languageOf } from '../../src/text/article'
import { fold } from '../../src/text/folding'
import { createTrie, longest, longestEnd } from '../../src/text/trie'

test.each([
  ['１０억 달러', '10억 달러'],
  ['‘매도’ “Buy”', '\'매도\' "Buy"'],
  ['$2–4', '$2-4'],
  ['3만∼4만', '3만~4만'],
  ['가나ㆍ다라・마바‧사아∙자차⋅카타･파하', '가나·다라·마바·사아·자차·카타·파하'],
  ['｢매수｣', "'매수'"],
  ['a\u00a0b', 'a b'],
  ['plain', 'plain'],
])('%s is folded', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length)
    }),
  )
})

test('the language is told by the letters', () => {
  expect(languageOf('테슬라가 AI에 투자한다')).toBe('ko')
  expect(languageOf('Tesla invests in AI')).toBe('en')
  expect(languageOf('')).toBe('en')
})

test('decomposed Hangul is composed before an article is made', () => {
  expect(createArticle(compose('테슬라'.normalize('NFD'))).text).toBe('테슬라')
})

test('the longest word of a trie is found, in any case of letters', () => {
  const trie = createTrie([
    ['us', 1],
    ['US$', 2],
    ['us dollars', 3],
  ] as const)
  expect(longest(trie, 'US$5', 0)).toEqual({ value: 2, end: 3 })
  expect(longest(trie, 'US dollar', 0)).toEqual({ value: 1, end: 2 })
  expect(longest(trie, 'us dollars', 0, (end) => end < 5)).toEqual({ value: 1, end: 2 })
  expect(longest(trie, 'we', 0)).toBeNull()
  expect([longestEnd(trie, 'US$5', 0), longestEnd(trie, 'we', 0)]).toEqual([3, -1])
})

test('words of one spelling keep all their values, the first of which is told', () => {
  const trie = createTrie([
    ['Buy', 1],
    ['buyer', 2],
    ['buy', 3],
  ])
  expect(longest(trie, 'buy', 0)).toEqual({ value: 1, end: 3 })
  expect(trie.values).toContainEqual([1, 3])
})

test('a trie grown by asking finds what the list of its words holds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '가', '나'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.array(word), (words, texts) => {
      const trie = createTrie(words.map((each) => [each, each]))
      for (const text of texts) {
        const found = words.filter((each) => text.startsWith(each)).map(({ length }) => length)
        expect(longestEnd(trie, text, 0)).toBe(found.length === 0 ? -1 : Math.max(...found))
      }
    }),
  )
})
