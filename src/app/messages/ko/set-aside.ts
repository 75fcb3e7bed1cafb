import type { Words } from '../words'

/** Why a number is no figure to keep. */
export const setAside: Words['setAside'] = {
  date: '날짜',
  time: '시각',
  duration: '기간',
  age: '나이',
  ordinal: '순서',
  'model-name': '모델명의 일부',
  code: '코드',
  address: '주소',
  contact: '연락처',
  citation: '참조',
  'list-marker': '목록 번호',
  version: '버전',
  'share-price': '주가',
  'index-level': '지수',
  percentage: '비율',
  'company-result': '기업 실적',
  'valuation-multiple': '밸류에이션 배수',
  'small-count': '작은 개수',
  denied: '기사가 부정한 수치',
  idiom: '관용 표현',
  'other-figure': '그 밖의 수치',
}
