import { sceneOf, distance, type Scene } from '../../../src/extract/figures/scene'
import { ko } from '../../../src/extract/locales/ko/index'
import { en } from '../../../src/extract/locales/en/index'
import { grammar as korean } from '../../../src/extract/locales/ko/figure-grammar'
import { grammar as english } from '../../../src/extract/locales/en/figure-grammar'
import { scan } from '../../../src/extract/scanner'
import { sentencesOf } from '../../../src/extract/sentences'
import { createArticle } from '../../../src/text/article'

/** The first sentence of a text, made ready as the builder makes it. */
function sceneIn(text: string, language: 'ko' | 'en'): Scene {
  const locale = language === 'ko' ? ko : en
  const article = createArticle(text, { language, published: '2025-06-15' })
  let marks = scan(article, locale)
  for (const refiner of locale.refiners) marks = refiner.refine(marks, article)
  const sentence = sentencesOf(article.folded, marks)[0]
  if (sentence === undefined) throw new Error('no sentence')
  return sceneOf(article.folded, sentence, language === 'ko' ? korean : english)
}

const roles = (scene: Scene) => scene.actors.map(({ reading, role }) => [reading.name, role])

describe('roles', () => {
  test.each([
    [
      '메타는 엔비디아의 GPU를 산다.',
      [
        ['Meta', 'subject'],
        ['Nvidia', 'owner'],
      ],
    ],
    [
      '아마존은 앤트로픽에 투자한다.',
      [
        ['Amazon', 'subject'],
        ['Anthropic', 'goal'],
      ],
    ],
    ['마크 저커버그 CEO는 말했다.', [['Mark Zuckerberg', 'subject']]],
    [
      '엔비디아와 테슬라에 투자한다.',
      [
        ['Nvidia', 'goal'],
        ['Tesla', 'goal'],
      ],
    ],
    ['네이버, AI 투자', [['Naver', 'topic']]],
    ['칩(엔비디아)을 산다.', [['Nvidia', 'aside']]],
  ])('%s', (text, expected) => {
    expect(roles(sceneIn(text, 'ko'))).toEqual(expected)
  })

  test.each([
    [
      'Meta buys from Nvidia.',
      [
        ['Meta', 'subject'],
        ['Nvidia', 'source'],
      ],
    ],
    [
      "xAI's cluster is at Memphis.",
      [
        ['xAI', 'owner'],
        ['Memphis', 'place'],
      ],
    ],
    [
      'It invested in Nvidia and Tesla.',
      [
        ['Nvidia', 'goal'],
        ['Tesla', 'goal'],
      ],
    ],
    [
      'Amazon acquired Anthropic.',
      [
        ['Amazon', 'subject'],
        ['Anthropic', 'object'],
      ],
    ],
    ['A Microsoft-backed lab', [['Microsoft', 'aside']]],
  ])('%s', (text, expected) => {
    expect(roles(sceneIn(text, 'en'))).toEqual(expected)
  })
})

test('a maker beside its chip is marked as one', () => {
  expect(sceneIn('메타는 엔비디아 H100을 산다.', 'ko').actors.map((actor) => actor.maker)).toEqual([
    false,
    true,
  ])
  expect(sceneIn('Meta buys Nvidia H100s.', 'en').actors.map((actor) => actor.maker)).toEqual([false, true])
})

describe('distance', () => {
  const of = (scene: Scene, word: string) => {
    const [amount] = scene.amounts
    const start = scene.text.indexOf(word)
    if (amount === undefined || start < 0) throw new Error('nothing to measure')
    return distance(scene, amount, { start, end: start + word.length })
  }

  test('the predicate is near behind the amount in Korean, before it in English', () => {
    const korean = sceneIn('투자 10억달러를 투입한다.', 'ko')
    expect(of(korean, '투입')).toBeLessThan(of(korean, '투자'))
    const english = sceneIn('It spent $1 billion spare.', 'en')
    expect(of(english, 'spent')).toBeLessThan(of(english, 'spare'))
  })

  test('another sum between pushes a word away', () => {
    const alone = sceneIn('10억달러를 오늘 바로 투자한다.', 'ko')
    const between = sceneIn('10억달러와 5억달러 투자한다.', 'ko')
    expect(of(between, '투자')).toBeGreaterThan(of(alone, '투자'))
  })
})
