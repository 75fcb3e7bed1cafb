import type { Words } from '../words'

/** Words of the settings. */
export const settings: Words['settings'] = {
  heading: '설정',
  language: '언어',
  languageAuto: 'Excel과 같게',
  languageBrowser: '브라우저와 같게',
  keep: '통합 문서에 보관할 기사 내용',
  keepArticles: '본문 전체',
  keepArticlesHint: '새로 고칠 때 다시 읽을 수 있고, 모든 셀이 본문의 위치로 이어집니다.',
  keepQuotes: '인용문만',
  keepQuotesHint: '더 작고 남는 내용이 적습니다. 새로 고칠 때 기사가 다시 필요합니다.',
  least: '처음부터 선택해 둘 항목',
  leastOf: { certain: '확실한 것만', likely: '확실하거나 유력한 것', check: '모두' },
  leastHint: '나머지는 검토 화면에서 선택할 때까지 기다립니다.',
  thresholds: '기준값, 주가, 환율, 투자의견 매핑은 수식이 읽는 가정(Assumptions) 시트에 있습니다.',
  about: '계정도 서버도 네트워크도 없습니다. 같은 글은 언제나 같은 결과를 냅니다.',
}
