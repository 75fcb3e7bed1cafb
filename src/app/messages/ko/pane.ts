import type { Words } from '../words'

/** Words of the pane's frame: steps, states and what is said in more than one step. */
export const pane: Words['pane'] = {
  name: '애널리스트 뷰',
  steps: '단계',
  article: '기사',
  review: '검토',
  write: '쓰기',
  tracker: '트래커',
  settings: '설정',
  loading: '시작하는 중…',
  cancel: '취소',
  close: '닫기',
  retry: '다시 시도',
  back: '뒤로',
  unexpected: '예상하지 못한 문제가 생겼습니다. 통합 문서는 이 때문에 바뀌지 않았습니다.',
  reload: '다시 시작',
  noHost: '이 페이지는 Excel 작업창에서 열립니다. 브라우저에서는 독립 실행 페이지를 쓰세요.',
  openStandalone: '독립 실행 페이지 열기',
  tooOld: '이 Excel에서는 쓸 수 없습니다. Excel 2021 이상 또는 웹용 Excel이 필요합니다.',
}
