import type { Words } from '../words'

const of = (detail: string): string => (detail === '' ? '' : ` (${detail})`)

/** A plain sentence for each way a workbook can refuse, with what to do next. */
export const workbookErrors: Words['workbookErrors'] = {
  'read-only': () => '통합 문서가 읽기 전용입니다. 복사본을 저장해 거기에 쓰세요.',
  'protected-sheet': (detail) => `보호된 시트가 있습니다${of(detail)}. 보호를 풀고 다시 시도하세요.`,
  'cell-being-edited': () => '셀을 편집하는 중입니다. 시트에서 Enter나 Esc를 누른 뒤 다시 시도하세요.',
  'changed-meanwhile': () => '그사이 통합 문서가 바뀌었습니다. 다시 비교한 뒤 쓰세요.',
  cancelled: () => '멈췄습니다. 아직 쓰지 못한 내용은 다시 시도하면 쓸 수 있습니다.',
  'too-large': (detail) => `한 번에 쓰기에는 너무 큽니다${of(detail)}. 기사를 나누어 쓰세요.`,
  'not-supported': (detail) => `이 Excel에서는 지원하지 않습니다${of(detail)}.`,
  'access-denied': () =>
    'Excel이 여기서 변경을 허용하지 않습니다. 통합 문서 보호를 풀거나 파일의 권한을 확인한 뒤 다시 시도하세요.',
  throttled: () => 'Excel이 바쁩니다. 잠시 뒤 다시 시도하세요.',
  damaged: (detail) => `통합 문서가 손상되어 그대로 두었습니다${of(detail)}.`,
  encrypted: () => '암호로 보호된 통합 문서입니다. Excel에서 암호를 푼 뒤 여세요.',
  'not-a-workbook': () => '.xlsx 통합 문서가 아닙니다.',
  'name-taken': (detail) =>
    `트래커에 필요한 이름을 이미 쓰고 있습니다${of(detail)}. 그 이름을 바꾸고 다시 시도하세요.`,
  failed: (detail) => `통합 문서를 바꾸지 못했습니다${of(detail)}. 다시 시도하세요.`,
}
