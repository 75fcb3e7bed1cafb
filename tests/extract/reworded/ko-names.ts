import type { Extraction } from '../../../src/extract/extraction'
import { citedIn, spansReplaced, unless, word, WORDS, type Way } from './way'

/** Forms with a ticker or the Latin name behind, as the press writes a company where it names it first. */
const GLOSSED: Readonly<Record<string, string>> = {
  메타: '메타(META)',
  테슬라: '테슬라(TSLA)',
  아마존: '아마존(AMZN)',
  구글: '구글(GOOGL)',
  알파벳: '알파벳(GOOGL)',
  마이크로소프트: '마이크로소프트(MS)',
  엔비디아: '엔비디아(NVDA)',
  오라클: '오라클(ORCL)',
  애플: '애플(AAPL)',
  삼성전자: '삼성전자(005930)',
  SK하이닉스: 'SK하이닉스(000660)',
  네이버: '네이버(035420)',
  카카오: '카카오(035720)',
}

/** Names of facts in another form; null where one has a bracket already. */
const named = ({ facts, article, ...rest }: Extraction, forms: Readonly<Record<string, string>>) =>
  spansReplaced(
    article.text,
    citedIn({ facts, article, ...rest }, ['owner', 'company']),
    (name) => forms[name] ?? name,
  )

const swapped = (
  from: string,
  to: string,
  names: readonly (readonly [string, string])[],
  not: RegExp,
): Way => ({
  to: ({ article: { text } }) => (text.includes(from) && !not.test(text) ? text.replaceAll(from, to) : null),
  map: (told) => names.reduce((all, [old, other]) => all.replaceAll(old, other), told),
})

export const NAMES: Readonly<Record<string, Way>> = {
  'a ticker behind a company': {
    // A list that is too long has its verb too far off.
    to: (found) =>
      /\([A-Z]{2,5}\)|\(\d{6}\)|장을, .*장을, /.test(found.article.text) ? null : named(found, GLOSSED),
    leave: ['ticker'],
  },
  // The names keep whether they end in a consonant; where both stand, lists would merge.
  '메타: 아마존': swapped(
    '메타',
    '아마존',
    [
      ['Meta Platforms', 'Amazon'],
      ['Meta', 'Amazon'],
      ['META', 'AMZN'],
      ['메타', '아마존'],
    ],
    /메타버스|메타플|메타\(|아마존|AWS/,
  ),
  '카카오: 네이버': swapped(
    '카카오',
    '네이버',
    [
      ['Kakao', 'Naver'],
      ['카카오', '네이버'],
    ],
    /카카오[가-힣]{2}|네이버|\d{6}/,
  ),
  '키움증권: 하나증권': swapped(
    '키움증권',
    '하나증권',
    [
      ['Kiwoom Securities', 'Hana Securities'],
      ['키움증권', '하나증권'],
    ],
    /하나증권|키움증권(?:이 3|의 목표|에 대)/,
  ),
  '하나증권: 낯선 증권사': swapped(
    '하나증권',
    '가람증권',
    [
      ['Hana Securities', '가람증권'],
      ['하나증권', '가람증권'],
    ],
    // A house outside the lexicon beside a bare price alone is none.
    /가람증권|하나증권(?:의 목표|에 대)|하나증권\(46|하나증권은 (?:6만원 제시|종전)/,
  ),
  // Only the H100 is a measure of others and the name of a system.
  'H100: A100': unless(/환산|상당|해당|분량|DGX|A100/, {
    ...word(/H100(?![-\w])/g, 'A100'),
    map: (told) => told.replaceAll('H100', 'A100'),
  }),
  '엔비디아 before its chips': unless(
    // A unit of measure and a system have no maker before them; a list that is too long has its verb too far off.
    /A100|환산|상당|급|DGX|HGX|엔비디아 (?:H|B|GB)\d|장을, .*장을, |안산 데이터센터/,
    word(/(?<![\w/·-]|[과와] )([HB]\d00|GB\d00)(?=[ 칩을를이가은는])/g, '엔비디아 $1'),
  ),
  '미국: 美': word(/(?<=^|[\s])미국 (?=정부|빅테크|기업|AI|데이터)/g, '美 ', { leave: [...WORDS, 'owner'] }),
  // 은 and 는 set one against another: in lists of targets and values they can't be others. 목표가 is a word of its own.
  '은/는: 이/가': unless(
    /목표|적정|가치[는은]|몸값[은는]|(?:주문|예산안)은|이는 |이라는 /,
    word(
      /(?<=[가-힣])(?<![개장대원러에와과하있없되넘다높많적같넣맺금해])(?<!의견|매수|중립)(은|는)(?= )/g,
      (particle) => (particle === '은' ? '이' : '가'),
    ),
  ),
}
