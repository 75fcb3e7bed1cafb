import type { Table } from '../column'
import { both, computed, input, source } from '../define-column'

/** The map from ratings as brokers word them to one scale. */
export const ratingScale: Table = {
  id: 'RatingScale',
  sheet: 'assumptions',
  title: both('Rating scale', '의견 등급표'),
  about: both(
    'Score 1 Strong Buy, 2 Buy, 3 Hold, 4 Underperform, 5 Sell, 0 not rated; blank: not mapped.',
    '점수 1 강력매수, 2 매수, 3 중립, 4 비중축소, 5 매도, 0 의견 없음. 빈칸은 미등록.',
  ),
  key: 'key',
  columns: [
    input('label', both('Rating as written', '의견(원문)'), 'text', 24),
    input('score', both('Score', '점수'), 'integer', 8),
    computed(
      'rating',
      both('Rating', '의견'),
      'word',
      14,
      "IF({@score}=\"\",\"\",IFERROR(CHOOSE({@score}+1,{'not-rated'},{'strong-buy'},{'buy'},{'hold'},{'underperform'},{'sell'}),\"\"))",
    ),
    input('remark', both('Remark', '비고'), 'text', 16),
    source('key', both('Key', '키'), 'text', 26),
  ],
}
