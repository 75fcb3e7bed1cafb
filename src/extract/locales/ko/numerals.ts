import { plainPowers } from '../../amounts/plain-units'
import type { NumeralWord } from '../../amounts/numeral'

const digits = (words: string, first: number) =>
  words.split(' ').map((word, index) => [word, { is: 'digit', value: first + index }] as const)

/** Numbers in Hangul and Han letters: `3만5000`, `삼백만`, `열두`, `三千億`. */
export const numerals: readonly (readonly [string, NumeralWord])[] = [
  ...plainPowers,
  ...digits('일 이 삼 사 오 육 칠 팔 구', 1),
  ...'한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉'
    .split(' ')
    .map((word, index) => [word, { is: 'digit', value: index + 1, native: true }] as const),
  ['석', { is: 'digit', value: 3, native: true }],
  ['넉', { is: 'digit', value: 4, native: true }],
  ['스무', { is: 'digit', value: 20, native: true }],
  ...'스물 서른 마흔 쉰 예순 일흔 여든 아흔'
    .split(' ')
    .map((word, index) => [word, { is: 'digit', value: index * 10 + 20, native: true }] as const),
  ['십', { is: 'small', power: 1 }],
  ['백', { is: 'small', power: 2 }],
  ['천', { is: 'small', power: 3 }],
  ['百', { is: 'small', power: 2 }],
  ['千', { is: 'small', power: 3 }],
  ['만', { is: 'big', power: 4 }],
  ['억', { is: 'big', power: 8 }],
  ['조', { is: 'big', power: 12 }],
  ['경', { is: 'big', power: 16 }],
  // Rounded down: `10여억 원`, `20여만 명`.
  ['여천', { is: 'small', power: 3 }],
  ['여만', { is: 'big', power: 4 }],
  ['여억', { is: 'big', power: 8 }],
  ['여조', { is: 'big', power: 12 }],
  ['萬', { is: 'big', power: 4 }],
  ['万', { is: 'big', power: 4 }],
  ['億', { is: 'big', power: 8 }],
  ['亿', { is: 'big', power: 8 }],
  ['兆', { is: 'big', power: 12 }],
]
