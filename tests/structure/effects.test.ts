import { codeOf, sources } from './sources'

const PURE = /^(text|values|facts|extract|audit|formula|tracker|workbook\/port|workbook\/memory)\b/
const PAGES = /^(taskpane|standalone|commands|functions)\//

const using = (words: RegExp, except: RegExp): readonly string[] =>
  sources.filter((source) => !except.test(source.file) && words.test(codeOf(source))).map(({ file }) => file)

test('should read no clock, chance, storage or network left of the use cases', () => {
  const effects =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bperformance\.now\b|\bcrypto\./
  const wrong = sources.filter((source) => PURE.test(source.file) && effects.test(codeOf(source)))
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('should make no network call anywhere but for the page’s own files', () => {
  const network =
    /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bRTCPeerConnection\b/
  expect(using(network, /^standalone\/service-worker\.ts$/)).toEqual([])
})

test('should make no markup or code from text', () => {
  const markup =
    /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\beval\(|\bnew Function\(|\bdangerouslySetInnerHTML\b/
  expect(using(markup, /^$/)).toEqual([])
})

test('should touch the page only in pages', () => {
  expect(
    using(
      /\bdocument\.(?:create|get|query|body|head|title|active|add|document)|\bwindow\.|\bHTML\w*Element\b/,
      PAGES,
    ),
  ).toEqual([])
})

test('should name Office and Excel objects only in their adapter and the ways in', () => {
  expect(
    using(
      /\b(?:Office|Excel|OfficeExtension|OfficeRuntime)\./,
      /^(workbook\/office|taskpane|commands|functions)\//,
    ),
  ).toEqual([])
})

test('should see words in code and not in comments or strings', () => {
  const source = { file: 'x.ts', text: "/* fetch( */ const a = 'fetch(' // fetch(\nconst b = 1" }
  expect(codeOf(source)).not.toMatch(/fetch\(/)
  expect(codeOf({ file: 'x.ts', text: 'fetch(1)' })).toMatch(/fetch\(/)
})
