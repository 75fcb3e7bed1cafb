import { shown, type FindingWords } from '../findings'

/** 점검 결과의 한국어 문장. */
export const findings: FindingWords = {
  'implied-exchange-rate': {
    implausible: ({ currency, rate, low, high }) =>
      `두 금액에서 나오는 환율은 1${currency}당 ${shown(rate)}원으로, 지금까지의 범위 ${shown(low)}~${shown(high)}원을 벗어납니다. 자릿수나 단위가 틀린 것으로 보입니다.`,
    truncated: ({ currency, low, high }) =>
      `원화 환산액은 반올림이 아니라 버림일 때만 한 환율(1${currency}당 ${shown(low, 1)}~${shown(high, 1)}원)에 맞습니다. 아니면 서로 다른 환율로 환산한 것입니다.`,
    inconsistent: ({ currency, low, high }) =>
      `원화 환산액이 서로 다른 환율(1${currency}당 ${shown(low, 1)}~${shown(high, 1)}원)로 계산되어 하나의 환율로 맞지 않습니다.`,
  },
  'mile-kilometre': {
    inconsistent: ({ miles, km, expected }) =>
      `${shown(miles)}마일은 ${shown(km)}km가 아니라 ${shown(expected)}km입니다.`,
  },
  'cost-per-gpu': {
    'below-list': ({ cost, low, ratio }) =>
      `GPU 한 개당 ${shown(cost)}달러로, 기사에 나온 최저 가격(${shown(low)}달러)의 ${shown(ratio, 2)}배입니다. 함께 언급된 칩을 사기에는 모자랍니다.`,
    'above-list': ({ cost, high, ratio }) =>
      `GPU 한 개당 ${shown(cost)}달러로, 기사에 나온 최고 가격(${shown(high)}달러)의 ${shown(ratio, 1)}배입니다. 칩 말고도 많은 비용이 들어 있습니다.`,
  },
  'cost-per-added-gpu': {
    'below-list': ({ cost, low, ratio }) =>
      `늘어나는 GPU만 따져도 한 개당 ${shown(cost)}달러로, 기사에 나온 최저 가격(${shown(low)}달러)의 ${shown(ratio, 2)}배입니다.`,
    'above-list': ({ cost, high, ratio }) =>
      `늘어나는 GPU만 따지면 한 개당 ${shown(cost)}달러로, 기사에 나온 최고 가격(${shown(high)}달러)의 ${shown(ratio, 1)}배입니다.`,
  },
  'action-against-direction': {
    'raise-target': ({ prior, target }) =>
      `목표주가를 올렸다고 하지만 ${shown(prior, 2)}에서 ${shown(target, 2)}로 내렸습니다.`,
    'lower-target': ({ prior, target }) =>
      `목표주가를 내렸다고 하지만 ${shown(prior, 2)}에서 ${shown(target, 2)}로 올랐습니다.`,
    upgrade: ({ prior, rating }) =>
      `투자의견 상향이라고 하지만 '${shown(rating)}'은(는) 이전 의견 '${shown(prior)}'보다 낮습니다.`,
    downgrade: ({ prior, rating }) =>
      `투자의견 하향이라고 하지만 '${shown(rating)}'은(는) 이전 의견 '${shown(prior)}'보다 높습니다.`,
  },
  'target-change': {
    inconsistent: ({ said, change, prior, target }) =>
      `목표주가가 ${shown(said, 1)}% 바뀌었다고 하지만 ${shown(prior, 2)}에서 ${shown(target, 2)}로는 ${shown(change, 1)}%입니다.`,
  },
  'difference-between-articles': {
    value: ({ column, first, second }) =>
      `기사마다 다릅니다(${column}): ${shown(first, 2)}, ${shown(second, 2)}.`,
  },
}
