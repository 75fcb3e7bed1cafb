import { unitsOf } from '../../amounts/plain-units'
import type { UnitWord } from '../../amounts/amount-words'

/** Counters: `H100 3만5000개`, `운전자 40만명`, `두 곳`. */
export const counts: readonly (readonly [string, UnitWord])[] = [
  ['명', { unit: 'people', takesNative: true, afterPower: true }],
  ['배', { unit: 'multiple', takesNative: true }],
  ['개', { unit: 'count', takesNative: true }],
  ['곳', { unit: 'count', takesNative: true }],
  // `공급하기로 한 GPU`: no number is written so.
  ['GPU', { unit: 'count', takesNative: false }],
  ['가속기', { unit: 'count', takesNative: false }],
  ...unitsOf([
    ['count', '개,장,대,기,곳,건,종,가지,편,권,개사,개국,개소,유닛,세트,랙,개의,쪽,대의,코어'],
    ['people', '명,인,가구,사람,가입자,이용자,사용자,구독자'],
    ['share', '주'],
    ['token', '토큰,개 토큰,개의 토큰'],
    ['parameter', '개 파라미터,개의 파라미터,파라미터,매개변수,개 매개변수,개의 매개변수'],
  ]),
]
