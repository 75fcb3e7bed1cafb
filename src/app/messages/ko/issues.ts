import type { Words } from '../words'

/** What is open about a fact and why nothing was guessed. */
export const issues: Words['issues'] = {
  'unresolved-date': '기사 발행일을 알아야 정해지는 날짜입니다. 발행일을 입력하세요.',
  'unmapped-rating': '투자의견 매핑에 없는 의견입니다. 가정(Assumptions) 시트의 RatingScale에 추가하세요.',
  'unknown-unit': '이 수치의 단위를 알 수 없습니다.',
  'unknown-magnitude': '이 수치의 자릿수 단위를 알 수 없습니다.',
  'unknown-currency': '이 금액의 통화를 알 수 없습니다.',
  'unknown-company': '어느 회사에 대한 내용인지 알 수 없습니다.',
  'unknown-owner': '누구의 수치인지 알 수 없습니다.',
  'mixed-scale': '범위의 양 끝이 서로 다른 단위로 적혀 있습니다.',
}
