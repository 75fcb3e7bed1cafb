import type { AmountMark } from '../mark'
import type { Scene } from './scene'

/** `did not spend $10 billion`, `denied that it would invest`, `has no plans to buy`; not `not only`. */
const NOT_DONE =
  /(?:\b(?:not|never|no (?:plans?|intention|intent) (?:to|of)|without|denied|denies|deny|ruled out|rules out|declined to|refused to)|n't) (?!only|just|merely|yet\b|until|less|more|fewer|including|counting)(?:(?:that|it|they|he|she|would|will|has|had|have|plans?|planned|planning|intends?|intended|wants?|going|looking|seeking|to|actually|ever|be|been) ){0,6}(?:invest|spen[dt]|rais|buy|bought|purchas|acquir|pay|paid|put|pour|commit|pledg|order|deploy|install|build|own|operat|us|hav|run)[a-z]{0,4} (?:(?:up|a|an|any|the|its|in|on|to|about|around|roughly|some|nearly|over|more|than|as|much|many|another|additional|further|total|of|for|out|into) ){0,4}$/i

/** `100억달러를 투자하지 않았다`, `구매한 적이 없다`; not 않을 수 없다. */
const NOT_DONE_BEHIND =
  /^[^.,]{0,30}?(?:(?:투자|지출|구매|구입|도입|매입|인수|주문|발주|확보|사용|집행|지원|설치|지불|조달|유치|보유|운영|가동)(?:를|을)? ?(?:하|되)?지(?:는|도)? (?:않(?!을 수 없|으면)|못)|쓰지 않|들이지 않|(?:투자|구매|인수|도입|주문|계약|조달|유치)(?:한|할) (?:적|계획|생각|의사|방침)[이은도]? 없|사실이 아니|사실무근)/

const BEFORE = 90
const BEHIND = 60

/** Whether the text denies that a sum was paid or so many chips bought: then it tells no figure. */
export function isDenied({ text, sentence, grammar }: Scene, { start, end }: AmountMark): boolean {
  return grammar.verbLast
    ? NOT_DONE_BEHIND.test(text.slice(end, Math.min(sentence.end, end + BEHIND)))
    : NOT_DONE.test(text.slice(Math.max(sentence.start, start - BEFORE), start))
}
