import { toldLanguage } from '../../src/taskpane/excel/told-language'

test.each([
  ['?_host_Info=Excel$Web$16.01$ko-KR$telemetry$$$0', 'ko-KR'],
  ['?_host_Info=Excel%24Win32%2416.01%24en-US%24%24%24%240', 'en-US'],
  ['?_host_Info=excel|win32|16.01|ko-kr|telemetry|isDialog||0', 'ko-kr'],
  ['?et=&_host_Info=Excel$Mac$16.02$de$', 'de'],
  ['?_host_Info=Excel$Web$16.01', null],
  ['?_host_Info=Excel$Web$16.01$<b>$', null],
  ['', null],
])('reads of %s the language %s', (query, language) => {
  expect(toldLanguage(query)).toBe(language)
})
