import { currencyPrefixes, englishCurrencies, koreanCurrencies } from '../../amounts/currency-words'
import { isHangul } from '../../../text/character'
import type { AmountData, UnitWord } from '../../amounts/amount-words'
import { labelsBefore } from '../../labels/label-words'
import { counts } from './count'
import { numerals } from './numerals'
import { quantities } from './quantity'

const bounds = <B extends string>(bound: B, words: string) =>
  words.split(',').map((word) => [word, bound] as const)

const units = [...koreanCurrencies, ...quantities, ...counts]

/** The unit behind 여, which rounds the number down: `10여 명`, `1만여대`. */
const rounded = ([word, unit]: readonly [string, UnitWord]) =>
  isHangul(word.charCodeAt(0))
    ? ['여', '여 '].map((lead) => [lead + word, { ...unit, about: true }] as const)
    : []

/** The unit in front of 대, which makes a band of a round number: `20만원대`, `3%대`. */
const banded = [...koreanCurrencies, ['%', { unit: 'percent' }] as const].map(
  ([word, unit]) => [`${word}대`, { ...unit, band: true }] as const,
)

/** Amounts of Korean texts, the Latin forms that stand in them (`$1.5bn`) included. */
export const amountData: AmountData = {
  numerals,
  prefixes: currencyPrefixes,
  units: [...units, ...units.flatMap(rounded), ...banded, ...englishCurrencies],
  unitEndings:
    '을 를 이 가 은 는 의 에 로 으로 와 과 도 만 씩 짜리 가량 정도 이상 이하 미만 초과 규모 대 선 어치 안팎 내외 까지 부터 보다 에서 에게 당 여 치 이나 나 이며 이고 인 이다 였 이었 입니 임 밖 마다 수준 상당 조차 뿐 간 째 만에 넘 전 후 전후 뒤 분 들 중 급 다 라 죠 요 예 들 면 지만 쯤 남짓 처럼 엔 론 던 며 여서 든 래'.split(
      ' ',
    ),
  perAfter: [
    ...bounds('hour', '/시간,/hour,/hr,/h'),
    ...bounds('unit', '/개,/장,/대,/GPU'),
    ...bounds('share', '/주'),
    ...bounds('year', '/년'),
  ],
  perBefore: [
    ...bounds(
      'unit',
      '개당,장당,대당,칩당,GPU당,1개당,1장당,1대당,하나당,한 개당,한 장당,한 대당,개당 가격이,장당 가격이,대당 가격이,개당 가격은,장당 가격은,대당 가격은,개당 가격,장당 가격,대당 가격',
    ),
    ...bounds('hour', '시간당,1시간당'),
    ...bounds('share', '주당,1주당,한 주당'),
    ...bounds('year', '연간,매년,연,해마다,한 해,연평균'),
    ...bounds('month', '월,매월,매달,월평균'),
    // The month of a date: `2026년 <3월> 2.35달러`.
    ...[...'0123456789'].map((digit) => [`${digit}월`, null] as const),
    ...bounds('day', '하루,하루에,하루 평균,일평균,매일'),
    ...bounds('people', '인당,1인당'),
  ],
  labelsBefore,
  boundsBefore: [
    ...bounds('about', '약,대략,무려,거의,총,~,≈'),
    ...bounds('up-to', '최대,많게는,최고'),
    ...bounds('at-least', '최소,적게는,적어도,최소한'),
  ],
  boundsAfter: [
    ...bounds('about', '가량,정도,안팎,내외,여,수준,쯤,남짓,선'),
    ...bounds('up-to', '까지,이하,이내'),
    ...bounds('at-least', '이상,부터'),
    ...bounds(
      'over',
      '넘,초과,웃도,을 초과,를 초과,을 돌파,를 돌파,보다 많,보다 큰,' +
        '을 |를 |이 |가 |도 |을 훌쩍 |를 훌쩍 '
          .split('|')
          .flatMap((lead) => '넘,웃도,웃돈,웃돌,상회'.split(',').map((word) => lead + word))
          .join(','),
    ),
    ...bounds(
      'under',
      '미만,에 못 미,에 미치지,에 못미,을 밑도,을 밑돈,을 밑돌,를 밑도,를 밑돈,를 밑돌,이 안 되,가 안 되,도 안 되,도 채 안,이 채 안,보다 적,보다 작',
    ),
  ],
}
