import { unless, TELLING, word, WORDS, type Way } from './way'

const FIRST = 0xac00
/** The final consonants of a syllable, by their place in Unicode. */
const N = 4
const B = 17
const BS = 18
const SS = 20

/** The final consonant of a syllable, 0 for none. */
const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - FIRST) % 28

/** A syllable with another final consonant. */
const withFinal = (syllable: string, final: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - finalOf(syllable) + final)

/** 투자한다 → 투자합니다, 짓는다 → 짓습니다, 했다 → 했습니다, 2조원이다 → 2조원입니다; other words in 다 stay. */
function polite(all: string, last: string): string {
  if (last === '이') return '입니다'
  if (last === '는') return '습니다'
  if (finalOf(last) === N) return `${withFinal(last, B)}니다`
  return [SS, BS].includes(finalOf(last)) ? `${last}습니다` : all
}

/** What notes write for the past of some verbs: 밝혔 → 밝힘; others have 음 behind them. */
const NOTED: Readonly<Record<string, string>> = {
  했: '함',
  됐: '됨',
  혔: '힘',
  렸: '림',
  췄: '춤',
  쳤: '침',
  겼: '김',
  졌: '짐',
  냈: '냄',
  였: '임',
}

/** 올렸다 → 올림, 줄었다 → 줄었음, 2조원이다 → 2조원. The present stays: 투자함 is 투자했다 more often than 투자한다. */
function noted(all: string, last: string): string {
  if (last === '이') return ''
  return NOTED[last] ?? (finalOf(last) === SS ? `${last}음` : all)
}

/** 투자한다 → 투자해요, 했다 → 했어요, 계획이다 → 계획이에요. */
function friendly(all: string, last: string): string {
  if (last === '이') return '이에요'
  if (last === '한') return '해요'
  if (last === '된') return '돼요'
  return finalOf(last) === SS ? `${last}어요` : all
}

/** 계획이다 → 계획임, 예정이다 → 예정임. */
const copula = (_all: string, noun: string): string => `${noun}임`

/** The styles in which other media end their sentences. */
export const ENDINGS: Readonly<Record<string, Way>> = {
  'polite endings, as in broadcasts': word(/([가-힣])다(?=[.”"'’]|\n|$)/g, polite),
  'endings of notes': word(/([가-힣])다(?=\.)/g, noted, { leave: WORDS }),
  'endings of notes on plans': word(/(계획|예정|방침|수준|규모|전망)이다(?=\.)/g, copula),
  'endings of letters to readers': word(/([가-힣])다(?=\.)/g, friendly),
  'no stop at the end': word(/다\.$/g, '다'),
  // A month behind the subject would be the one in which it was told.
  'a verb of telling behind what was done': unless(
    /지난 \d+월/,
    word(/했다\.$/g, '했다고 밝혔다.', { leave: TELLING }),
  ),
  'a plan that somebody tells': word(/(계획|예정|방침)이다\.$/g, '$1이라고 밝혔다.', {
    // A plan that is told is announced.
    leave: [...TELLING, 'status'],
  }),
  'a plan heard of': word(/([할될] )(계획|예정)이다\.$/g, '$1$2인 것으로 알려졌다.', {
    leave: [...TELLING, 'status'],
  }),
}
