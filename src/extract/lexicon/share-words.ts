/** `Target PER 12.5배`, `peers' 18x EV/EBITDA`, `목표 멀티플 9배`. */
export const MULTIPLE =
  /\b(?:P\/?E|P\/?B|P\/?S|PER|PBR|PSR|PEG|EV|EBITDA|multiples?)(?![A-Za-z])|멀티플|배수|주가수익비율|주가순자산비율/i

/** `2027년 예상 EPS 4,120원`, `EPS of $3.10`, `BPS가 52,000원`. */
export const PER_SHARE =
  /\b(?:EPS|BPS|BVPS|DPS|SPS|CFPS)(?![A-Za-z])[^\d]{0,14}$|주당 ?(?:순이익|순자산|배당금?)[^\d]{0,10}$/i
