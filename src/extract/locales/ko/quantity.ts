import { plainUnits, unitsOf } from '../../amounts/plain-units'
import type { SetAsideReason } from '../../../facts/number-report'
import type { UnitWord } from '../../amounts/amount-words'

const labels = (reason: SetAsideReason, words: string): readonly (readonly [string, UnitWord])[] =>
  words.split(',').map((word) => [word, { unit: null, reason }] as const)

/** Units that are no money and no count: `25퍼센트`, `16억마일`, `5년`; and what makes an ordinal or an age of a number. */
export const quantities: readonly (readonly [string, UnitWord])[] = [
  ...plainUnits,
  ...unitsOf([
    ['percent', '퍼센트,프로'],
    ['percentage-point', '퍼센트포인트,퍼센트 포인트,%포인트'],
    ['basis-point', '베이시스포인트'],
    ['multiple', '배'],
    ['km', '킬로미터,킬로'],
    ['mile', '마일'],
    ['m', 'm,미터'],
    ['W', '와트'],
    ['kW', '킬로와트'],
    ['MW', '메가와트'],
    ['GW', '기가와트'],
    ['kWh', '킬로와트시'],
    ['MWh', '메가와트시'],
    ['GWh', '기가와트시'],
    ['TWh', '테라와트시'],
    ['GB', '기가바이트'],
    ['TB', '테라바이트'],
    ['PB', '페타바이트'],
    ['nm', '나노,나노미터,나노급'],
    ['inch', '인치'],
    ['hour', '시간,GPU시간,GPU 시간'],
    ['minute', '분'],
    ['second', '초'],
    ['day', '일,일간,일째,거래일,영업일'],
    ['week', '주간,주일,주 연속,주째,주 만,주 동안,주 사이,주 뒤,주 전,주 후,주 안'],
    ['month', '개월,달,개월간'],
    ['quarter', '개 분기,분기 연속,분기 만'],
    ['year', '년,년간,개년,년여'],
    ['ton', '톤,t'],
    ['barrel', '배럴'],
    ['square-meter', '제곱미터'],
    ['square-foot', '제곱피트,평방피트'],
    ['acre', '에이커'],
    ['point', '포인트,p,P'],
    ['pyeong', '평'],
    ['hectare', '헥타르,㏊'],
    ['kg', 'kg,㎏,킬로그램'],
    ['liter', '리터,ℓ'],
    ['celsius', '℃,도'],
  ]),
  ['페타플롭스', { unit: 'FLOPS', exponent: 15 }],
  ['엑사플롭스', { unit: 'FLOPS', exponent: 18 }],
  ['테라플롭스', { unit: 'FLOPS', exponent: 12 }],
  ...labels('ordinal', '위,번째,차,호,등,세대,단계,층,공장,라인,대 주주,차례,회,번,주년'),
  ...labels('age', '세,살'),
  ...labels('percentage', '분의,' + Array.from('123456789', (part) => `분의 ${part},분의${part}`).join(',')),
  ...labels('time', '시,시께'),
]
