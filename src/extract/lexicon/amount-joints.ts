/** Words that make the amount behind them negative: `minus 2.5 percent`, `마이너스 2.1%`. */
export const NEGATIVE = ['minus ', 'negative ', '마이너스 ', '마이너스']

/** What those words end in, so that most numbers are told from them by one look. */
export const LAST_OF_NEGATIVE: ReadonlySet<number> = new Set(
  NEGATIVE.map((word) => word.trimEnd().charCodeAt(word.trimEnd().length - 1)),
)

/** Behind a number, the next in brackets, whose unit it shares: `1.2< (1.4) >조원`. */
export const BRACKETED_NEXT = / ?\(\d[\d,.]{0,12}\) ?/y

/** Before a number in brackets, the one that it stands behind: `1.<2 (>1.4)`. */
export const BEFORE_BRACKET = /\d ?\($/

/** Where such brackets close: `(1.4<) >조원`. */
export const CLOSED = /\) ?/y

/** Behind a number, the other end of the change that it begins: `from 4.9< to 7.2 >percent`. */
export const TO_NEXT = / to \d[\d,.]{0,12} ?/y

/** Groups behind points and a fraction behind a comma, as on the Continent: `1.250,50 euros`. */
export const CONTINENTAL = /\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)/y

/** The same with more between: `$60 billion and $65 billion on AI in 2025, up from $35 billion to $40 billion`. */
export const UP_FROM = /(?:up|down) from $/

/** Two digits beside each other before a small power: the `2,3백` of `2,3백억 원`. */
export const FEW = /^(?:1,2|2,3|3,4|4,5|5,6|6,7|7,8|8,9)[십백천]/

/** Between a spelled number and its decimals: `one< point >five`. */
export const POINT = ' point '
