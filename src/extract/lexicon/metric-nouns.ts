/**
 * What a number is called where a verb tells it or a particle clings to the word: growth of `revenue grew`,
 * 주문 of `주문은 4800억달러`. The form is replaced by the noun.
 */
export const METRIC_NOUNS: readonly (readonly [form: RegExp, noun: string])[] = [
  [/^(?:rises?|rose|grew|increased?|jump(?:ed)?|surged|up)$/i, 'growth'],
  [/^(?:fall|fell|drop(?:ped)?|decrease|cut|down)$/i, 'decline'],
  [/^(?:늘[어었]|올랐|끌어올).*/, '증가'],
  [/^(?:줄[어었]|떨어|내렸).*/, '감소'],
  [/^(?:consuming|consumes)$/i, 'power'],
  [/^(?:driven|miles driven)$/i, 'distance'],
  [/^los(?:t|es)$/i, 'loss'],
  [/^burn(?:s|ing|ed|t)?\b.*/i, 'cash burn'],
  [/^worth of$/i, 'value'],
  [/^(?:in|of) | of$/i, ''],
  [/^(?:현금을|넘는 현금).*/, '현금'],
  [/^자산을.*/, '운용자산'],
  [/^비용[을으 ].*/, '비용'],
  [/^시장[은이]$/, '시장 규모'],
  [/^(예산안|주문|수주)[은는이가]$/, '$1'],
]
