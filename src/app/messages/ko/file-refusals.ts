import type { Words } from '../words'

const part = (detail: string): string => (detail === '' ? '' : ` (${detail})`)

const zip = (what: string) => (detail: string) => `파일이 손상되었습니다: ${what}${part(detail)}.`
const xml = (what: string) => (detail: string) =>
  `통합 문서의 일부가 올바르지 않습니다: ${what}${part(detail)}.`

/** Why a workbook file is not read or not changed, a line each; `detail` is the part, sheet or table it concerns. */
export const fileRefusals: Words['fileRefusals'] = {
  'empty-file': () => '빈 파일입니다.',
  'text-file': () => '.xlsx 통합 문서가 아니라 텍스트 파일입니다.',
  'lock-file': () => '통합 문서가 아니라, 열려 있는 통합 문서 옆에 생기는 잠금 파일입니다.',
  'legacy-xls': () => 'Excel 97–2003의 .xls 통합 문서입니다. 먼저 .xlsx로 저장하세요.',
  'encrypted-workbook': () => '암호로 보호된 통합 문서입니다. Excel에서 암호를 푼 뒤 여세요.',
  'compound-file': () => '.xlsx 통합 문서가 아니라 다른 프로그램의 파일입니다.',
  'binary-workbook': () => '.xlsb 통합 문서입니다. 먼저 .xlsx로 저장하세요.',
  'open-document': () => 'OpenDocument 스프레드시트입니다. 먼저 .xlsx로 저장하세요.',
  'other-document': () => '통합 문서가 아니라 다른 종류의 문서입니다.',
  'not-a-package': () => '.xlsx 통합 문서가 아닙니다.',
  'zip-truncated': zip('끝부분이 없습니다'),
  'zip-directory': zip('목차를 읽을 수 없습니다'),
  'zip-count': zip('들어 있는 부분의 수가 적힌 것과 다릅니다'),
  'zip-multi-disk': () => '여러 조각으로 나눈 압축 파일의 한 조각입니다.',
  'zip-overlap': zip('부분들이 서로 겹칩니다'),
  'zip-duplicate-name': zip('두 부분의 이름이 같습니다'),
  'zip-header-mismatch': zip('한 부분에 대한 두 기록이 다릅니다'),
  'zip-entry-encrypted': () => '파일의 일부가 암호화되어 있습니다. Excel에서 열어 암호 없이 저장하세요.',
  'zip-method': zip('알 수 없는 방식으로 압축된 부분이 있습니다'),
  'zip-crc': zip('검사합이 맞지 않습니다'),
  'zip-size': zip('부분의 길이가 적힌 것과 다릅니다'),
  'zip-data': zip('압축을 풀 수 없는 부분이 있습니다'),
  'part-name': zip('부분의 이름이 올바르지 않습니다'),
  'part-symlink': zip('다른 파일로 가는 링크가 들어 있습니다'),
  'too-many-parts': () => '통합 문서에 필요한 것보다 훨씬 많은 부분이 들어 있습니다.',
  'too-large': () => '여기서 열기에는 통합 문서가 너무 큽니다.',
  'too-compressed': (detail) => `압축을 풀면 지나치게 커지는 부분이 있습니다${part(detail)}.`,
  'xml-encoding': xml('문자가 UTF-8이나 UTF-16이 아닙니다'),
  'xml-doctype': xml('통합 문서에 필요 없는 문서 형식 선언이 있습니다'),
  'xml-entity': xml('알 수 없는 개체를 씁니다'),
  'xml-character': xml('XML에서 허용하지 않는 문자가 있습니다'),
  'xml-syntax': xml('XML이 깨져 있습니다'),
  'xml-namespace': xml('선언되지 않은 이름이 있습니다'),
  'xml-depth': xml('너무 깊이 중첩되어 있습니다'),
  'xml-attributes': xml('속성이 너무 많은 요소가 있습니다'),
  'xml-elements': (detail) => `통합 문서의 한 부분이 너무 큽니다${part(detail)}.`,
  'content-types': zip('미디어 형식 목록이 잘못되었습니다'),
  relationships: zip('부분들의 연결 목록이 잘못되었습니다'),
  'relationship-target': zip('연결이 파일 밖으로 나갑니다'),
  'workbook-missing': zip('통합 문서가 들어 있지 않습니다'),
  'workbook-invalid': zip('시트 목록이나 다른 부분이 잘못되었습니다'),
  'sheet-missing': zip('시트가 없습니다'),
  'table-invalid': zip('표가 잘못되었습니다'),
  'strict-dialect': () => 'Strict Open XML로 저장된 통합 문서입니다. 먼저 일반 .xlsx로 저장하세요.',
  signed: () => '디지털 서명이 있어 고치면 서명이 깨집니다. 서명이 없는 복사본을 쓰세요.',
  'shared-workbook': () => '변경 기록을 남기는 옛 방식으로 공유된 통합 문서입니다. 먼저 공유를 해제하세요.',
  'locked-structure': () => '통합 문서 구조가 보호되어 시트를 더할 수 없습니다. 보호를 푸세요.',
  'protected-sheet': (detail) => `보호된 시트가 있습니다${part(detail)}. 보호를 풀고 다시 시도하세요.`,
  'in-the-way': (detail) =>
    `표를 늘릴 수 없습니다${part(detail)}: 셀이나 다른 표, 피벗 테이블이 막고 있습니다. 옮긴 뒤 다시 시도하세요.`,
  'sheet-full': (detail) => `표가 시트의 마지막 행을 넘어갑니다${part(detail)}.`,
  'too-many-styles': () => '통합 문서의 셀 서식 수가 Excel의 한도에 이르렀습니다.',
  'half-written': () =>
    '트래커를 처음 쓰다가 중간에 멈춘 통합 문서입니다. Excel에서 마저 쓰거나 그 시트를 지우고 다시 시도하세요.',
  'changed-meanwhile': () => '그사이 통합 문서가 바뀌었습니다. 다시 비교한 뒤 쓰세요.',
}
