import type { Language } from '../text/article'
import type { Bilingual } from './column'
import { both } from './define-column'

/** Words that cells hold and formulas compare with, by an id that stays the same in every language. */
export const WORDS = {
  yes: both('yes', '예'),

  running: both('running', '가동 중'),
  planned: both('planned', '계획'),
  target: both('target', '목표'),
  ordered: both('ordered', '주문'),
  announced: both('announced', '발표'),
  committed: both('committed', '확약'),
  done: both('done', '완료'),
  spent: both('spent', '집행'),
  diverted: both('diverted', '재배정'),
  reported: both('reported', '보도'),
  estimate: both('estimate', '추정'),
  rumoured: both('rumoured', '소문'),
  hypothetical: both('hypothetical', '가정'),
  market: both('market', '시세'),
  listed: both('listed', '판매가'),
  current: both('current', '현재'),
  exceeded: both('exceeded', '돌파'),
  held: both('held', '보유'),

  initiate: both('initiates', '신규 제시'),
  upgrade: both('upgrades', '의견 상향'),
  downgrade: both('downgrades', '의견 하향'),
  maintain: both('maintains', '유지'),
  'raise-target': both('raises target', '목표가 상향'),
  'lower-target': both('lowers target', '목표가 하향'),

  day: both('day', '일'),
  month: both('month', '월'),
  year: both('year', '년'),

  'view-current': both('current', '유효'),
  'view-stale': both('stale', '오래됨'),
  'view-superseded': both('superseded', '대체됨'),
  'view-undated': both('undated', '날짜 없음'),
  'view-later': both('after the as-of date', '기준일 이후'),
  'view-excluded': both('left out', '제외'),
  'view-gone': both('unsourced', '출처 없음'),

  'strong-buy': both('Strong Buy', '강력매수'),
  buy: both('Buy', '매수'),
  hold: both('Hold', '중립'),
  underperform: both('Underperform', '비중축소'),
  sell: both('Sell', '매도'),
  'not-rated': both('Not rated', '의견 없음'),
  unmapped: both('unmapped', '미등록'),

  ok: both('ok', '정상'),
  'check-unmapped': both('rating not in Rating scale', '의견이 등급표에 없음'),
  'check-undated': both('no date', '날짜 없음'),
  'check-range': both('range upside down', '범위 순서 뒤바뀜'),
  'check-direction': both('verb against direction', '상향·하향과 수치가 반대'),
  'check-upside': both('rating against upside', '의견과 상승여력이 반대'),

  'cost-low': both('below the price of the chips', '칩 값에도 못 미침'),
  'cost-low-whole': both('below for all, enough for the added', '전체로는 부족, 증가분은 가능'),
  'cost-dear': both('far above the price of the chips', '칩 값을 크게 넘음'),
  'cost-plausible': both('plausible', '타당'),
  'cost-no-price': both('no price to compare', '비교할 가격 없음'),
  thin: both('thin', '표본 적음'),

  valuation: both('valuation', '가치 평가'),
  metric: both('metric', '지표'),
  unit: both('unit', '개'),
  hour: both('hour', '시간'),
  server: both('server', '서버'),
  rack: both('rack', '랙'),

  error: both('error', '오류'),
  warning: both('warning', '주의'),
  note: both('note', '참고'),
  open: both('open', '미확인'),
  accepted: both('accepted', '확인함'),
  articles: both('articles', '기사'),
  list: both('list', '목록'),
  'all-gpus': both('all GPUs', '전체'),
  'added-gpus': both('added GPUs', '증가분'),

  'implied-exchange-rate': both('implied exchange rate', '암시 환율'),
  'mile-kilometre': both('mile and kilometre', '마일·킬로미터'),
  'cost-per-gpu': both('cost per GPU', 'GPU당 비용'),
  'cost-per-added-gpu': both('cost per added GPU', '증가 GPU당 비용'),
  'action-against-direction': both('verb against direction', '상향·하향과 수치'),
  'target-change': both('size of a target change', '목표주가 변동률'),
  'rating-against-upside': both('rating against upside', '의견과 상승여력'),
  'range-order': both('order of a range', '범위 순서'),
  'difference-between-articles': both('articles differ', '기사 간 차이'),

  Korean: both('Korean', '한국어'),
  English: both('English', '영어'),
} as const satisfies Readonly<Record<string, Bilingual>>

/** Id of a word. */
export type WordId = keyof typeof WORDS

/** A word in a language. */
export const word = (id: WordId, language: Language): string => WORDS[id][language]

/** The word for a value of the facts (`running`, `raise-target`, `unit`), or the value itself when there is none. */
export const wordOrSelf = (value: string, language: Language): string =>
  isWord(value) ? WORDS[value][language] : value

/** Whether there is a word of this id. */
export const isWord = (id: string): id is WordId => Object.hasOwn(WORDS, id)

/** Words as they are offered in a list of choices. */
export const choices = (...ids: readonly WordId[]): readonly Bilingual[] => ids.map((id) => WORDS[id])
