import type { CommandLineWords } from '../command-line'

const HELP = `기사에서 애널리스트의 목표주가·투자의견과 AI 투자 수치를 읽습니다.

  analyst-views extract FILE…            기사의 사실, 수치, 점검 결과
      --published DATE                   '이달', 'last week' 같은 날짜의 기준일 (2024-08-31, 2024-08)
      --lang ko|en                       기사의 언어 (없으면 본문으로 판단)
      --json                             JSON 문서 하나로 출력
      --ndjson                           표준 입력의 {"id","text","date","lang"} 줄을 읽어 한 줄씩 출력
      --explain                          사실마다 쓰인 규칙과, 버린 후보의 이유
  analyst-views build FILE… -o FILE.xlsx 추적 통합 문서; 이미 있으면 새로 고침
      --headers ko|en                    새 통합 문서의 언어
      --quotes-only                      기사 전문 대신 인용문만 보관
      --dry-run                          바뀔 내용만 보여 주고 쓰지 않음
      --mine | --theirs                  충돌을 통합 문서 값 또는 기사 값으로 정함
      --backup                           기존 파일을 FILE.xlsx.bak 으로 보관
  analyst-views audit FILE…              기사 속 셈의 점검 결과; 있으면 종료 상태 1

기사는 이 컴퓨터를 벗어나지 않습니다.`

/** Words for those of the system's codes that a user can do something about. */
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', '디스크가 가득 찼습니다'],
  ['EDQUOT', '디스크 할당량을 다 썼습니다'],
  ['EACCES', '권한이 없습니다'],
  ['EPERM', '권한이 없습니다'],
  ['EROFS', '읽기 전용 디스크입니다'],
])

const reason = (code: string): string => SYSTEM.get(code) ?? code

/** The command line in Korean. */
export const commandLine: CommandLineWords = {
  help: HELP,
  failures: {
    usage: (subject) => `알 수 없는 입력: ${subject} (--help 참고)`,
    'no-input': () => '기사 파일이나 폴더, 패턴을 적으세요 (--help 참고)',
    'no-output': () => '저장할 통합 문서를 -o 파일.xlsx 로 적으세요 (--help 참고)',
    'no-folder': (subject) => `${subject}: 저장할 폴더가 없습니다. 아무것도 쓰지 않았습니다`,
    'not-xlsx': (subject) =>
      `${subject}: 새 통합 문서의 이름은 .xlsx로 끝나야 합니다. 아무것도 쓰지 않았습니다`,
    'missing-file': (subject) => `${subject}: 파일이 없습니다`,
    'is-directory': (subject) => `${subject}: 파일이 아니라 폴더입니다`,
    'not-readable': (subject, detail) => `${subject}: 읽을 수 없습니다 (${reason(detail)})`,
    'empty-file': (subject) => `${subject}: 비어 있습니다`,
    'not-text': (subject) => `${subject}: 텍스트 파일(UTF-8, UTF-16)이 아닙니다`,
    'too-large-file': (subject) => `${subject}: 기사로 보기에 너무 큽니다 (10 MB)`,
    'no-facts': (subject) => `${subject}: 애널리스트 의견이나 AI 투자 수치가 없습니다`,
    'bad-date': (subject) => `${subject}: 날짜가 아닙니다 (2024-08-31, 2024-08, 2024)`,
    exists: (subject) => `${subject}: 이미 있고 추적 문서가 아닙니다. 아무것도 쓰지 않았습니다`,
    'not-writable': (subject, detail) => `${subject}: 쓸 수 없습니다 (${reason(detail)}). 바뀐 것은 없습니다`,
    'same-file': (subject) => `${subject}: 기사이면서 저장할 통합 문서일 수 없습니다`,
    'open-elsewhere': (subject, detail) =>
      `${subject}: 다른 프로그램에서 열려 있습니다(${detail}). 거기서 닫거나, 열려 있지 않다면 그 잠금 파일을 지우세요`,
    'changed-meanwhile': (subject) =>
      `${subject}: 그사이 다른 프로그램이 바꾸었습니다. 아무것도 쓰지 않았습니다`,
    'no-articles': (subject) => `${subject}: 기사 파일(.txt, .md)이 없습니다`,
    workbook: (subject, detail) => `${subject}: ${detail.replace(/\.$/, '')}. 바뀐 것은 없습니다`,
  },
  reading: (index, all, file) => `[${index}/${all}] ${file}`,
  accounted: (claimed, all) => `수치 ${all}개 중 ${claimed}개 확인`,
  built: (file, { added, updated, kept, conflicts, gone }) =>
    `${file}: 추가 ${added}, 갱신 ${updated}, 유지 ${kept}, 충돌 ${conflicts}, 기사에서 사라짐 ${gone}`,
  besides: (rows) => `그 밖에: 점검, 출처 등 사실 외의 표 ${rows}개 행`,
  dryRun: '저장하지 않았습니다. 실제로 실행하면 이렇게 됩니다.',
  unchanged: '통합 문서가 이미 기사와 같아 저장할 것이 없습니다.',
  failedFiles: (count) => `파일 ${count}개 실패`,
}
