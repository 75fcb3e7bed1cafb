import type { Span } from '../../text/span'

/** Words that open sentences and are no company. */
const COMMON_WORDS =
  /^(?:(?:이|그|저|또|총|칩|우리|그룹|측|다음|먼저|우선|결국|물론|공장|시설|세계|국내|해외|전력|달러|월가|양사|동사|당사)$|이는|그는|이번|이날|이후|이어|이에|이와|이로써|올해|지난|작년|내년|현재|최근|당시|당초|애초|향후|앞으로|앞서|오는|특히|또한|하지만|그러나|그런데|그래서|그중|한편|반면|다만|게다가|아울러|더불어|나아가|따라서|마지막|여기에|예컨대|실제로|참고로|오히려|업계|시장|학습|추론|정부|당국|회사|기업|업체|이들|그들|투자|사업|매출|가격|규모|전체|금액|비용|자금|데이터센터|데이터|클러스터|전문가|관계자|분석|보고서|계획|프로젝트|인공지능|AI|GPU|인프라|증권가|글로벌|IDC|Gartner|가트너|맥킨지|트렌드포스|옴디아|딜로이트|한때|실제|반대로|이처럼|연내|SEC$|가치$|대표$|주가$|인수$|대출$|고객$|수요$|매각$|실적$)/

/** Last parts of common nouns, titles and the press: a subject with one is no company whose figure it is. */
const COMMON_ENDS =
  /(?:[률율액량값]|에|에서|까지|부터|으로|[가-힣]들|회사|양측|센터|클러스터|캠퍼스|시스템|슈퍼컴|슈퍼컴퓨터|단지|사업|프로젝트|펀드|모델|단계|공장|시설|팹|칩|라인|국가|나라|지역|도시|사업비|공사비|건설비|투자비|인건비|운영비|기업|스타트업|업체|정부|당국|가격|단가|비용|금액|규모|잔고|용량|전력|시장|지수|산업|업계|인프라|자금|자본|정책|수요|공급|계약|거래|지출|예산|수출|수입|매출|이익|손실|실적|전망|목표|기준|이유|배경|결과|효과|영향|경쟁|기술|서비스|제품|장비|부품|설비|단지|부지|건물|관계자|대변인|전문가|애널리스트|연구원|교수|회장|사장|대표|총재|총리|장관|차관|의원|대통령|위원장|위원회|이사회|이사|임원|직원|인력|고객|고객사|소비자|투자자|투자가|외국인|기관|개인|주주|주가|주식|채권|부채|대출|금리|환율|총액|합계|누적|평균|일부|대부분|나머지|절반|이상|이하|가운데|보고서|자료|통계|조사|발표|소식|보도|기사|인터뷰|공시|서한|블로그|회의|총회|설명회|간담회|투입|도입|구축|확보|운영|가동|건설|투자|인수|합병|상장|조달|유치|개발|생산|판매|통신|신문|일보|저널|뉴스|타임스|방송|매체|외신|블룸버그|로이터|닛케이|디인포메이션|테크크런치|Reuters|Bloomberg|TechCrunch|WSJ|FT|CNBC|NYT|CNN|BBC|CEO|CFO|COO|CTO)$/

/** The last part of a word for what the company is whose name stands behind. */
const DESCRIBER =
  /(?:업체|기업|스타트업|회사|개발사|운영사|운용사|제조사|사업자|유니콘|팹리스|통신사|벤처|연구소|자회사|(?:투자|설립|창업)한)$/

/** What a backer does in the clause that tells of a round: `다라캐피탈이 주도한 5억달러 투자`. */
const LEADS = /^ (?:주도|이끈|이끌|참여)/

/** A word with the particle of one that acts or has. */
const ACTS = /^['"]?(.{2,40}?)['"]?(?:은|는|이|가|의|도|역시|,)$/
const LATIN = /^[A-Z][A-Za-z0-9.&-]{1,20}$/
const HANGUL = /^[가-힣]{3,10}$/
const NAME = /^[A-Z가-힣][가-힣A-Za-z0-9&.-]{1,15}$/
const LONGEST_GLOSS = 26

/** Whether a word is a common noun, a title or one of the press. */
export const isCommon = (name: string): boolean => COMMON_WORDS.test(name) || COMMON_ENDS.test(name)

/**
 * The name that stands last of those whose form or company tells that they are a company's: behind a word for what it is
 * or ㈜ (`AI 클라우드 업체 노스웨일이`, `스타트업 그린필드 로보틱스가`, `㈜누리테크는`), with its Latin form (`원더풀(Wonderful)은`) or
 * Latin itself (`Tallgrove AI가`). An abbreviation is none: `SPC가`, `대규모언어모델(LLM)은`.
 */
export function lastNamed(text: string): Span | null {
  let best: Span | null = null
  const words: Span[] = []
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    if (word === '역시')
      best = named(text, words, words.at(-1)?.start ?? 0, wordAt(text, words.at(-1))) ?? best
    words.push({ start: index, end: index + word.length })
    const name = ACTS.exec(word)?.[1]
    if (name !== undefined && !LEADS.test(text.slice(index + word.length, index + word.length + 4)))
      best = named(text, words, index + word.indexOf(name), name) ?? best
  }
  return best
}

/** The name that ends in the last of the words, without its particle. */
function named(text: string, words: readonly Span[], start: number, name: string): Span | null {
  const [before, last] = [wordAt(text, words.at(-3)), wordAt(text, words.at(-2))]
  const span = { start, end: start + name.length }
  const open = name.endsWith(')') ? span.end : name === 'AI' && last.endsWith(')') ? start - 1 : -1
  if (open >= 0) return glossed(text, open)
  if (/^[가-힣]{2,8}AI$/.test(name)) return kept(text, span)
  if (LATIN.test(name)) return text.charAt(span.end) === ',' ? null : latin(text, words, span)
  const company = name.startsWith('㈜') ? 1 : name.startsWith('(주)') ? 3 : 0
  if (company > 0) return kept(text, { start: start + company, end: span.end })
  if (DESCRIBER.test(last) && NAME.test(name)) return kept(text, span)
  return HANGUL.test(name) && HANGUL.test(last) && DESCRIBER.test(before) && !isCommon(last)
    ? kept(text, { start: start - last.length - 1, end: span.end })
    : null
}

const wordAt = (text: string, word: Span | undefined): string =>
  word === undefined ? '' : text.slice(word.start, word.end)

const kept = (text: string, { start, end }: Span): Span | null => {
  const name = text.slice(start, end)
  return NAME.test(name.replace(' ', '')) && !isCommon(name) ? { start, end } : null
}

/** The word before brackets that close at `end` and hold its Latin form. */
function glossed(text: string, end: number): Span | null {
  const open = text.lastIndexOf('(', end)
  if (open < 0 || end - open > LONGEST_GLOSS || !/^\([A-Z].*[a-z]/.test(text.slice(open, end))) return null
  return kept(text, { start: text.lastIndexOf(' ', open) + 1, end: open })
}

/** A name in Latin letters with those of its words that stand before; small letters tell it from an abbreviation. */
function latin(text: string, words: readonly Span[], { start, end }: Span): Span | null {
  let from = start
  for (const word of words.slice(-3, -1).reverse()) {
    if (!LATIN.test(wordAt(text, word))) break
    from = word.start
  }
  const name = text.slice(from, end)
  return /[a-z]/.test(name) && !isCommon(name) ? { start: from, end } : null
}
