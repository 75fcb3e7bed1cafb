/** `Target PER 12.5배`, `peers' 18x EV/EBITDA`, `목표 멀티플 9배`. */
export const MULTIPLE =
  /\b(?:P\/?E|P\/?B|P\/?S|PER|PBR|PSR|PEG|EV|EBITDA|multiples?)(?![A-Za-z])|멀티플|배수|주가수익비율|주가순자산비율/i

/** `2027년 예상 EPS 4,120원`, `EPS of $3.10`, `BPS가 52,000원`. */
export const PER_SHARE =
  /\b(?:EPS|BPS|BVPS|DPS|SPS|CFPS)(?![A-Za-z])[^\d]{0,14}$|주당 ?(?:순이익|순자산|배당금?)[^\d]{0,10}$/i

/** What belongs to a company's name behind it, its legal form and ticker: `Microsoft< Corp. (NASDAQ: MSFT)> will invest`. */
export const FORM_BEHIND =
  /(?:,? (?:Inc|Corp|Ltd|Co|LLC|PLC|plc|Incorporated|Corporation|Limited)\b\.?)(?: \((?:[A-Za-z ]{3,9}: ?)?[A-Z]{1,5}(?:\.[A-Z]{1,2})?\))?|,? \((?:[A-Za-z ]{3,9}: ?)?[A-Z]{1,5}(?:\.[A-Z]{1,2})?\)/y

/** A ticker in brackets behind a Korean name, which is a part of it: `메타(META)와`, `삼성전자(005930)는`. */
export const GLOSS = /\((?:[A-Z]{2,5}|\d{6})\)/y

/** Before what a share costs: `The stock closed at <$121>`, `shares ran from $98 (Jul 24) to <$128>`, `before settling near <$125>`. */
export const SHARES_AT =
  /(?:\b(?:[Ss]hares|[Ss]tock) (?:closed|ended|opened|traded|ran|rose|fell|climbed|jumped|dropped|slipped|surged|sank|gained|rallied|settled|finished|was|were|is|are|trades|trading|changed hands)(?: [a-z]{1,10}){0,2}(?: [+-]?\d{1,3}(?:\.\d{1,2})?%)?,? (?:at|to|near|from|around)(?: ~?\$[\d.]{1,8}(?: \([^()]{1,12}\))? to)?|\bsettl(?:ed|ing) (?:at|near|around)) (?:about |around )?~?$/
