import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { broken } from './invariants'

const finds = path.join(__dirname, 'finds')

test('every text that once broke an invariant keeps them now', () => {
  for (const name of readdirSync(finds).filter((file) => file.endsWith('.txt')))
    expect([name, broken(readFileSync(path.join(finds, name), 'utf8'))]).toEqual([name, []])
})

/** Pieces that articles are made of, and pieces that break parsers. */
const PIECES =
  '10|1,000|3.5|0|005930|2024|억|만|조|천|백|달러|원|개|명|년|월|일|분기|지난 |올해 |약 |(|)|~|-|–|$|US$|€|bn|million|K| | and | to |%|.|,|\n|"|‘|’|' +
  'H100|테슬라|Tesla|UBS|Morgan Stanley|모건스탠리|목표주가|매도|Buy|Raises PT to |상향|하향|투자|invest|plans|가동 중|each|개당|/hour|in April|last year|' +
  '__proto__|constructor|\u200b|\ufeff|\u0301|𝟏|１０|㈜|㎞|ᄒ|가|\ud800|\u202e|{|}|=1+1|@|#'

test('any text made of pieces keeps every invariant', () => {
  const text = fc
    .array(fc.constantFrom(...PIECES.split('|')), { maxLength: 40 })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (written) => {
      expect(broken(written)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('any text at all keeps every invariant', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
      expect(broken(written)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
