import type { Column } from '../column'
import { both, lookup, source } from '../define-column'

/**
 * The last columns of every table that is filled from articles: the words cited, a link to the article in Sources, how
 * many articles tell it, and the two identities that hold it all together.
 */
export const citationColumns: readonly Column[] = [
  source('quote', both('Quote', '인용문'), 'long-text', 60, {
    note: both('The words of the article, to the letter.', '기사의 문장 그대로.'),
  }),
  lookup(
    'source',
    both('Source', '출처'),
    'long-text',
    36,
    'IFERROR(HYPERLINK({!sources}&ROW({#Sources.key})+MATCH({@article},{Sources.key},0),INDEX({Sources.title},MATCH({@article},{Sources.key},0))&IF({@articles}>1," +"&{@articles}-1,"")),"")',
    {
      note: both(
        'Leads to the article in Sources; +1 where one more tells it.',
        '출처 시트의 기사로 이동. +1은 같은 내용을 전한 기사가 하나 더 있음.',
      ),
    },
  ),
  source('articles', both('Articles', '기사 수'), 'integer', 9, {
    note: both(
      'Articles that tell it; near-identical copies of one wire story count once.',
      '같은 내용을 전한 기사 수. 같은 통신 기사를 옮긴 것은 하나로 셉니다.',
    ),
  }),
  source('article', both('Article', '기사'), 'text', 18, {
    note: both('Identity of the article, as in Sources.', '출처 시트의 기사 식별자.'),
  }),
  source('key', both('Key', '키'), 'text', 46, {
    note: both(
      'What the row is about. A refresh finds the row by it: leave it as it is.',
      '이 행이 무엇에 관한 것인지 나타냅니다. 새로 고칠 때 행을 찾는 데 쓰므로 그대로 두세요.',
    ),
  }),
]
