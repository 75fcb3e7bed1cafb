/** Between a house and its rating in brackets: `Benchmark <(>Buy, $220)`, `UBS <$390 (>Buy)`. */
export const IN_BRACKETS =
  /^(?:(?: at| to|:)? ?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )[\d.,]+|(?:['’]s)?(?: analyst)?(?: [A-Z][\w.'’-]*){1,3})? \((?:(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )[\d.,]+, )?$/

/** Between a house and the rating that notes put beside it: `Evercore< >Outperform PT $65`, `Mizuho<: >Neutral, $30 PT`. */
export const TERSELY = /^:? ['"]?$/

/** What gives a rating: `<has given a> buy recommendation`. */
export const GIVES = /^(?:(?:has|have|had)\s+)?(?:given|gave|gives|issued|assigned|set)\s+(?:an?\s|its\s)/i

/** What is only possible: `has <to be> upgraded`, `could be downgraded`. */
export const UNDONE = /\b(?:to|can|could|may|might|would|should|must|not) be $/i

/** Before a rating, that it is the one of before: `<stayed at> outperform`, `<remains> neutral`. */
export const RATING_KEPT =
  /\b(?:stay(?:s|ed)|remain(?:s|ed)|stuck|sticks|unmoved|unchanged)(?: put)?(?:[:,]| at| with)? (?:an? )?['"]?$/i

/** From a rating to the company that has it: `Buy <rating on> Acme`; not `on the phone maker's stock`. */
export const RATED_ON =
  /^['"]?\s*(?:rating\s+|stance\s+|coverage\s+|target\s+|call\s+|view\s+|recommendation\s+|opinion\s+)?(?:on|for|of)\s+(?!the (?:[\w.-]+ ){1,4}?[a-z]+['’]s (?:stock|shares))(?:(?:shares|stock) (?:of|in)\s+|the\s+)?/i

/** A rating that is a verb, too: `cut <to sell>`. */
export const TO_RATING = /^to (?:buy|sell|hold|reduce|accumulate|add)$/i

/** A word where a rating has to stand: `Upgrades Acme< to Sideways>, …`. */
export const UNKNOWN = /^ to ([A-Z][A-Za-z-]{2,14}(?: [A-Z][A-Za-z-]{2,14})?)(?=[,;.]|$)/

/** Before a word that rates and is a verb, too: `cut <to >reduce`, `rated <the stock >reduce`. */
export const AS_RATING = /\b(?:from|to) (?:an? )?['"]?$|\b(?:an?|its|the) ['"]$|\b(?:stock|shares|it) $/i

/** Before a rating that something is moved to or from: `raised <to a '>buy`. */
export const MOVED = /\b(?:to|from)\s+(?:an?\s+)?['"`]{0,2}\s?$/i

/** From `starts` to the rating that it gives: `starts< Acme at an >Overweight`. */
export const START = /^ (?:\S+ ){0,16}?(?:at|with|as) (?:an? )?/i

/** Before the rating that another came from: `to Hold <from a >Buy`. */
export const FROM = /\bfrom\s+(?:(?:a|an|its|their|the)\s+)?['"‘“`]{0,2}\s?$/i

/** Between two ratings, an arrow: `Hold< → >Buy`, `Hold< → **>Buy**`. */
export const STEP = /^[*'"]{0,2} ?(?:→|⇒|➝|->|=>) ?[*'"]{0,2}$/

/** Behind a word that is no rating there: `buy< the >dip`, `buy< into >it`. */
export const NO_RATING = /^ (?:the|more|into|back|now)\b/i

/** A view told by a noun: `the <upgrade>`. */
export const VIEW_NOUN = /^(?:up|down)grade$|^initiation$/i

/** A verb that may be passive: `Upgraded`, `Cut`. */
export const PAST_FORM = /(?:ed|cut|set|put|kept)$/i

/** Behind a rating gone to: `to Hold< from >Buy`. */
export const CAME_FROM = /^['"]?(?: from |[,;])/

/** Behind a rating in small letters: `its buy< rating>`. */
export const RATING_NOUN = /^ (?:rating|recommendation)/

/** A month with its year and no day: `August 2022`. */
export const MONTH_YEAR = /^[A-Z][a-z]{2,8}\.? \d{4}$/

/** Before a verb that acts on a rating: `<rating was >raised`. */
export const RATING_WAS = /\brating (?:was |is )?$/i

/** Behind a view told by a noun: `the upgrade< to >Buy`. */
export const LEADS_ON = /^\s*(?:in its (?:stock )?rating )?(?:to|by|at|from)\s/i

/** A verb that begins a coverage only where the word is told: `<assumes> coverage`, not `the case <assumes> growth`. */
export const ASSUMES = /^assum\w+$/i

/** Opens the quotation a rating stands in: `<'>Buy'`. */
export const QUOTE_BEFORE = /['"‘“`]\s?$/

/** Behind a word that is part of another: `buy<-s>ide`; not `Buy-equivalent`. */
export const HYPHENED = /^-(?!equivalent)[a-z]/i

/** Before a word of everyday that is no rating there: `<a >positive`, `<out >perform`. */
export const OUT_OR_A = /\b(?:out|an?) $/i

/** A verb that begins more than coverages. */
export const STARTS = /^start(?:s|ed)$/i

/** A view told by a word that may be a noun: `upgrade`, `initiation`. */
export const NOUN_ENDS = /(?:grade|initiation)$/i

/** The same of a step from one rating to another. */
export const GRADE_ENDS = /(?:up|down)grade$/i

/** Before a rating, a word or a bracket: `(NRL) <Buy>`. */
export const WORD_BEFORE = /[\w)'.]\s$/

/** Behind a rating that stands behind a price: `Truist $90 Buy< (May 21)`, `UBS $85, Hold<;>`. */
export const RATING_CLOSES = /^\.?\s?(?:$|[;,()])/

/** Before a view told by a noun: `Norlane <says in >downgrade`. */
export const SAYS_IN = /says? in $/i

/** Closes the quotation a rating stands in: `'Buy<'>`. */
export const QUOTE_BEHIND = /^\s?['"’”`]/

/** Before a rating, a price: `$9<0, >Hold`. */
export const PRICE_AHEAD = /\d,? $/
