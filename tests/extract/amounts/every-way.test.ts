import { en } from '../../../src/extract/locales/en/index'
import { ko } from '../../../src/extract/locales/ko/index'
import { extract } from '../../../src/extract/pipeline'
import { createArticle, type Language } from '../../../src/text/article'
import { BEFORE, BEHIND } from './currencies'
import { grouped, inEnglishWords, inKoreanPowers, inKoreanWords, withPower, type Spelling } from './spelled'

const VALUES = [
  3, 7, 12, 40, 99, 100, 250, 345, 1000, 1200, 3500, 12_000, 35_000, 120_000, 250_000, 999_000, 1e6,
  1_500_000, 2_345_678, 12e6, 75e6, 120_345_000, 3e8, 1.2e9, 4.5e9, 65e9, 1.2e12, 2.5e12, 1_234_500_000_000,
]

const FRAMES: Readonly<Record<Language, readonly ((amount: string) => string)[]>> = {
  en: [
    (amount) => `The firm spent ${amount} on servers.`,
    (amount) => `Sales reached ${amount}, it said.`,
    (amount) => `It paid ${amount}`,
    (amount) => `Rent (about ${amount}) is due.`,
  ],
  ko: [
    (amount) => `이 회사는 서버에 ${amount}를 썼다.`,
    (amount) => `매출은 ${amount}로 집계됐다.`,
    (amount) => `임대료(약 ${amount})를 냈다.`,
    (amount) => `${amount} 투자`,
  ],
}

const powers = (text: string, language: Language): readonly (readonly [string, Spelling])[] =>
  text.split(', ').map((each) => {
    const [exponent = '', word = ''] = each.split('=')
    const written = language === 'en' ? word.replace('_', ' ') : word
    return [`with ${written.trim()}`, withPower(written, 10 ** Number(exponent))] as const
  })

/** Those that hold digits: a sign or code before a number is not written with words. */
const DIGITS: Readonly<Record<Language, readonly (readonly [string, Spelling])[]>> = {
  en: [
    ['in groups', grouped],
    ['in plain digits', String],
    ...powers(
      '3=k, 3=K, 3=_thousand, 6=_million, 6=m, 6=mn, 6=M, 6=_mln, 9=_billion, 9=bn, 9=B, 9=_bn, 9=_bln, 12=_trillion, 12=tn, 12=trn, 6=-million, 9=-billion',
      'en',
    ),
  ],
  ko: [
    ['in groups', grouped],
    ['in plain digits', String],
    ['in powers', inKoreanPowers('', '')],
    ['in spaced powers', inKoreanPowers(' ', '')],
    ['in powers with marks', inKoreanPowers('', ',')],
    ['in spaced powers with marks', inKoreanPowers(' ', ',')],
    ['in all powers', inKoreanWords('digits', '')],
    ['in all powers, spaced', inKoreanWords('digits', ' ')],
    ...powers('3=천, 4=만, 6=백만, 7=천만, 8=억, 9=십억, 12=조', 'ko'),
  ],
}

const WORDS: Readonly<Record<Language, readonly (readonly [string, Spelling])[]>> = {
  en: [
    ['in words', inEnglishWords(false)],
    ['in words with and', inEnglishWords(true)],
  ],
  // A single syllable before a currency is another word too often: 이 달러, 사 달러.
  ko: ['', ' '].map(
    (space) =>
      [
        `in words${space === '' ? '' : ', spaced'}`,
        (value) => (value < 10 ? null : inKoreanWords('words', space)(value)),
      ] as const,
  ),
}

/** What is wrong with an amount in a sentence: it must be read whole, once, with its value and currency. */
function wrong(
  amount: string,
  value: number,
  code: string,
  text: string,
  language: Language,
): readonly string[] {
  const at = text.indexOf(amount)
  const { numbers } = extract(createArticle(text, { language }), [ko, en])
  const within = numbers.filter(({ span }) => span.start < at + amount.length && at < span.end)
  const [only] = within
  if (
    within.length === 1 &&
    only?.value === value &&
    only.unit === code &&
    only.span.end <= at + amount.length
  )
    return []
  return [`${amount}: ${within.map((each) => `${String(each.value)} ${String(each.unit)}`).join(', ')}`]
}

const LANGUAGES = ['en', 'ko'] as const

describe.each(LANGUAGES)('an amount of each currency in %s', (language) => {
  const frames = FRAMES[language]
  const read = (spell: Spelling, place: (number: string) => string, code: string): readonly string[] =>
    VALUES.flatMap((value, index) => {
      const number = spell(value)
      const frame = frames[index % frames.length]
      if (number === null || frame === undefined) return []
      const amount = place(number)
      return wrong(amount, value, code, frame(amount), language)
    })

  test.each(DIGITS[language])('%s is read behind a sign or code', (_way, spell) => {
    expect(BEFORE.flatMap(([sign, code]) => read(spell, (number) => `${sign}${number}`, code))).toEqual([])
  })

  test.each([...DIGITS[language], ...WORDS[language]])('%s is read before its name', (_way, spell) => {
    expect(
      BEHIND[language].flatMap(([name, code]) => read(spell, (number) => `${number}${name}`, code)),
    ).toEqual([])
  })
})
