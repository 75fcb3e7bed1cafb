/** What the columns of a table of views are headed by, in both languages: `| Firm | Rating | PT |`, `| 증권사 | 투자의견 | 목표주가 |`. */
export const COLUMNS = {
  institution:
    /^(?:(?:analyst |research |brokerage |rating )?(?:firm|house)(?: ?\/ ?analyst)?|broker(?:age)?(?: (?:firm|house))?|(?:rating[ _])?institution|bank|증권사|기관|하우스|투자은행|발행사)$/i,
  analyst: /^(?:analyst|analyst name|애널리스트|연구원|담당)$/i,
  company: /^(?:company|stock|name|종목|종목명|기업|기업명|회사)$/i,
  ticker: /^(?:symbol|ticker|code|티커|(?:종목 ?)?코드)$/i,
  rating: /^(?:(?:new |current )?rating|recommendation|opinion|stance|투자 ?의견|의견|투자 ?등급|등급)$/i,
  /** What was done, and to which rating: `| BofA action |`, `Upgrade to Buy`, `Hold → Buy`. */
  action: /^(?:analyst )?(?:action|call|grade(?: change)?|rating change|변경|조정)$/i,
  target:
    /^(?:(?:new |current |(?:12M |12-month )?price[ _])?target(?:[ _]price)?|(?:new )?(?:PT|TP)|price objective|새 ?목표(?:주)?가|목표 ?주가|목표가|적정 ?주가)(?: ?\([^()]{1,8}\))?$/i,
  prior:
    /^(?:(?:old|prior|prev\.?|previous|former) (?:(?:price )?target|PT|TP)|(?:이전|기존|종전|직전) ?(?:목표 ?주가|목표가)?)(?: ?\([^()]{1,8}\))?$/i,
  /** Which way the target went, and from where: `↑ from $40`, `4만원에서 상향`. */
  moved: /^(?:(?:PT |target )?change|move|변동|변경|변화|조정|비고)$/i,
  date: /^(?:date|as of|날짜|일자|발행일|작성일)$/i,
} as const

/** Before a price in a cell, that the target was it: `↑ <from >$40`, `(<기존 >4만원)`. */
export const WAS_IN_CELL = /(?:from|was|prev\.?|기존|종전|이전):? ?$/i

/** The line between a table's head and its rows. */
export const RULE_LINE = /^[|:\s-]+$/

/** How a cell begins that holds a name; not `—`. */
export const NAMES = /^[A-Z가-힣]/

/** A cell that holds the ticker or the stock code of a share. */
export const SYMBOL = /^(?:[A-Z]{1,5}(?:\.[A-Z]{1,2})?|\d{6})$/

/** How one begins that counts all: `Consensus (37 analysts, without BofA)`. */
export const OF_MANY =
  /^(?:(?:Wall )?Street|Analysts|(?:Analyst )?(?:Consensus|Average|Avg|Mean|Median|Range|Total|High|Low|Bull|Bear|Base|Our|My)|평균|컨센서스|최고|최저|합계|중앙값)(?![a-z가-힣])/i

/** A line with such a one below it. */
export const RULE_BELOW = /^.*\n ?\|? ?:?-/

/** Heads of columns in which worths stand: `| Valuation (post) |`. */
export const IN_WORTH = /\b(?:valuation|post-money)\b|기업 ?가치|몸값/i

/** Those of columns with figures of the books: `| ARR |`. */
export const IN_RESULTS =
  /\b(?:revenues?|ARR|sales|market ?cap|market value|profit|cash|EBITDA|multiple|EV)\b|매출|시가 ?총액|이익/i

/** Those of columns with money raised or put in: `| Total raised |`, `| Round size |`. */
export const IN_FUNDS =
  /^[ *_]*(?:total |latest |last )?(?:amount|raised|raise|funding|funds|investment|round size|capex)(?: raised)?(?: ?\([^()]{1,16}\))?[ *_]*$|투자 ?(?:금|액|유치|규모)|조달/i

/** Between a worth and the next of its list, in no other cell: `at $3 billion< and >$2 billion`. */
export const IN_CELL = /^(?! valuation, $)[^|]{0,39}$/

/** What tells that the prices of a table are targets: `Price targets after the print`, `목표주가 비교`. */
export const IN_TARGETS = /\btargets?\b|\bPTs?\b|\bTPs?\b|\bprice objectives?\b|목표 ?주?가|적정 ?주가/i

/** A cell that holds a ticker alone; not `EPS`, `P/E`. */
export const TICKER_CELL =
  /^(?!(?:EPS|PER?|PBR|ROE|ROIC|EBIT|EBITDA|FCF|DPS|BPS|EV|OPM|GM|ARR|NRR|SOTP|DCF|YOY|QOQ|CAGR|WACC|NAV|DIV|AVG|MEAN|HIGH|LOW|BULL|BASE|BEAR|ASP|TAM|FY|CY|USD|KRW)$)\$?[A-Z]{2,5}$/
