import { correctedArticles } from '../../../src/tracker/merge/corrected-articles'

const named = (id: string, title: string | null, published: string | null, publisher = 'Daily') => ({
  id,
  title,
  publisher,
  published,
})

test.each([
  ['the same title and day', 'Views', '2024-07-13', ['old']],
  ['no title', null, '2024-07-13', []],
  ['a blank title', '  ', '2024-07-13', []],
  ['no day', 'Views', null, []],
  ['neither', null, null, []],
])('an article of %s as a kept one', (_name, title, published, corrected) => {
  expect([...correctedArticles([named('old', title, published)], [named('new', title, published)])]).toEqual(
    corrected,
  )
})

test('neither the same article given again nor one of another publisher corrects a kept one', () => {
  const kept = named('old', 'Views', '2024-07-13')
  expect([...correctedArticles([kept], [kept])]).toEqual([])
  expect([...correctedArticles([kept], [named('new', 'Views', '2024-07-13', 'Weekly')])]).toEqual([])
})
