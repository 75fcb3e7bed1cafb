import type { Table } from '../column'
import { both, computed, source } from '../define-column'
import { choices } from '../words'

/** One row an article. */
export const sources: Table = {
  id: 'Sources',
  sheet: 'sources',
  title: both('Sources', '출처'),
  about: both(
    'One row an article. Numbers not captured are listed in the pane and by the command line.',
    '기사 하나에 한 행. 반영하지 못한 수치는 작업창과 명령줄에서 볼 수 있습니다.',
  ),
  key: 'key',
  columns: [
    source('title', both('Title', '제목'), 'long-text', 48),
    source('publisher', both('Publisher', '매체'), 'text', 16),
    source('author', both('Author', '기자'), 'text', 14),
    source('published', both('Published', '발행일'), 'date', 12),
    source('language', both('Language', '언어'), 'word', 10, { choices: choices('Korean', 'English') }),
    source('characters', both('Characters', '글자 수'), 'integer', 11),
    source('facts', both('Facts', '사실'), 'integer', 8),
    source('numbers', both('Numbers', '수치'), 'integer', 9),
    source('captured', both('Captured', '반영'), 'integer', 9, {
      note: both('Numbers in the tables, with repeats and equivalents.', '표에 반영된 수치(반복·환산 포함).'),
    }),
    source('set_aside', both('Set aside', '제외'), 'integer', 9, {
      note: both(
        'Dates, model names, ordinals and other numbers that are no figure.',
        '날짜·모델명·순번 등 수치가 아닌 것.',
      ),
    }),
    source('unclaimed', both('Unclaimed', '미확인'), 'integer', 10, {
      looks: [{ when: 'AND(ISNUMBER({@unclaimed}),{@unclaimed}>0)', look: 'warning' }],
    }),
    computed(
      'captured_share',
      both('Captured share', '반영 비율'),
      'percent',
      10,
      'IF(OR({@numbers}="",{@captured}=""),"",IF({@captured}+{@unclaimed}=0,"",{@captured}/({@captured}+{@unclaimed})))',
      { note: both('Captured ÷ (captured + unclaimed).', '반영 ÷ (반영 + 미확인).') },
    ),
    source('key', both('Key', '키'), 'text', 18, {
      note: both(
        'Made from the text: the same text is the same article.',
        '본문에서 만든 값. 같은 본문은 같은 기사입니다.',
      ),
    }),
  ],
}
