/** Behind a rating that opens a headline, the company and its target: `Buy< Norlane; target >of Rs 90: Baird`. */
export const AT_TARGET = /^ [A-Z][^;:]{2,50}; target /

/** Behind such a rating, the target: `Outperform< PT $65`, `Buy<, $310 PT`, `Buy< (target $40)`. */
export const BESIDE_TARGET =
  /^['"]?[,;:/]? ?(?:\/ )?\(?(?:PT\b|TP\b|price target|target\b|(?:[A-Z]{0,3}[$€£₹]|[A-Z]{3} )\d)/

/** A verb of no direction, which the word behind what it moves tells: `nudged <its target up> to $88`, `moves his target on Acme lower`. */
export const MOVES_EITHER =
  /^(?:nudg|mov|tweak|push|bring|brought|adjust|tick|inch|edg|tak|took|revis|reset|walk|shift|bump)/i

/** From such a verb to the word that tells its direction. */
export const WHERE_TO =
  /^(?: (?:his|hers|her|its|their|theirs|the|our))?(?: (?:own|price|stock|[a-z0-9-]+month|one-year|year-end))*(?: (?:target|objective|PT|TP|fair value)s?(?: price)?)?(?: (?:on|for) [^,;:$€£]{2,40}?| [A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3})? (?:(up|higher|upwards?)|(down|lower|downwards?))\b/

/** Before a target, where it went by itself: `its target <rose to> $345`. */
export const TARGET_WENT =
  /\b(?:target|objective|PT|fair value)(?: price| estimate)? (?:(?:also |now )?(?:(rose|rises|climbed|climbs|jumped|increased|went up|goes up|moved up|moves up)|(fell|falls|slipped|slips|declined|went down|goes down|moved down|moves down))) /i

/** What a share is said to be worth: `thinks Acme is worth $455 a share`. */
export const WORTH =
  /\bworth (?:at least |up to |about |around )?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?\d[\d.,]*(?: ?\/ ?share| (?:an?|per) share| apiece| each)/i

/** A line on targets, in which a bare price is one: `went to $50`, `sees the stock at $50`. */
export const ON_TARGETS =
  /\btargets?\b|\bprice objectives?\b|\bwent to (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )\d|\b(?:shares|stock) at (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )\d/i

/** Between a rating and a price beside it: `Buy< with a >$50`, `Buy<, >$50`, `Buy< >$50`, `Buy</>$50`. */
export const BESIDE = /^['"]?(?:(?:,(?: to)?| with(?: an?)?(?: unchanged)?| and|:| ?\/)? | ?\/| \()$/

/** Behind a bare target that is moved: `Raises Acme Hotels Target< to 4>200`. */
export const TO_NUMBER = /^ (?:to|from) [$€£\d]/i

/** The company itself moved to a price: `hiked Acme to 900 euros`, `raises Acme from $40 to the Street-high $50`. */
export const TO_PRICE =
  /^ (?:[A-Z][\w&.'-]* ){1,3}(?:from (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?[\d.,]+ )?to (?:(?:an?|the) (?:new )?[Ss]treet[- ]high )?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?\d/

/** Between `target` and its price: `target< on Acme Foods (>$40)`. */
export const ON_ACME = /^ (?:on|for) [A-Z][\w.&-]*(?: [A-Z][\w.&-]*)?(?:, | \()$/

/** Behind a verb, what it moves and to what price: `raised< its to $5>0`. */
export const ITS_TO_PRICE = /^\s*(?:(?:its?|his|hers|theirs|them) )?to\s+[A-Z]{0,3}(?:\$| \d)/i

/** From a former target told before its head to the new one: `$28 price target< on the shares to >$32`. */
export const GOES_TO_PRICE = /^(?: (?:on|for|of) [\w&.' -]{2,36}?)? to (?:a |an )?$/

/** A verb that tells the same move again: `slashed its target, reducing< it from >$67`. */
export const IT_AGAIN = /^ (?:it|this|that) (?:from|to) /

/** Behind a sum that is taken off something: `cuts $5< off its >target`. */
export const OFF_ITS = /^ (?:off|from) (?:its|his|her|their|the) /

/** Before a target, how many months ahead it is: `<12-month >price target`. */
export const MONTHS_AHEAD = /\b(6|12|18|24|six|twelve)[- ]month ?$/i

/** Behind a drop that tells of a target and lowers none: `dropping< a >$400 target`. */
export const DROPS_ONE = /^ an? /

/** Behind a word that acts on a target and is no rating: `outperform< its >target`. */
export const OF_TARGET = /^ (?:its|the|price|target|pt)\b/i

/** Between a head and what goes on behind it: `PT to $51<, >$60`, `Buy<; >$40`. */
export const PUNCTUATION = /\s*[,;:]\s*(?=[$"'\d]|\w)/y

/** Behind the old target, the new one: `$300< → $3>15`; not `PT $300 → more cloud`. */
export const ARROW = /^\s?(?:→|⇒|➝|->|=>)\s?(?:[A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3} )?\d/

/** Before a price, shares of the one spoken of: `see <the shares >at $340`. */
export const THE_SHARES = /\bthe (?:shares|stock) /

/** Between two prices of which the second is the new one: `<from $80 to >$90`. */
export const FROM_TO = /^from .{1,24} to /

/** Between the prices of a list: `$40<, >$50<, and >$60`. */
export const AND_NEXT = /^(?:,| and|, and) $/

/** Between a verb and the price at the end of a line: `Raises< to >$11`. */
export const MOVED_TO = /^\s*(?:to\s+)?$/i

/** Behind the retailer of that name: `Target< price target>`. */
export const PRICE_TARGET = /^ price targets?/

/** A verb of two senses: `drops its target`, `drops a $400 target`. */
export const DROPS = /^drop/i

/** Behind a rating in capitals, the target beside it: `Neutral<, PT $6>70`, `Outperform< PT $1>00`. */
export const PT_BESIDE =
  /^['"]?[,;:/]? ?\(?(?:PT|TP|[Pp]rice [Tt]arget|[Tt]arget(?: price)?)(?: of|:| cut to| raised to| lowered to)? ?(?:[A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3} )?\d/

/** Behind a house, the price it moves to by the verb of the one before: `UBS< to $2>35`. */
export const SHARES_STEP = /^(?:['’]s)? (?:also )?to (?:[A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3} )\d/

/** Between a head and the verb that acts on it, no stop: `target< for the shares >cut`. */
export const NO_STOP = /^[\w '"’]*$/

/** Before a bare price of the next company: `Acme< to >$30`, `Acme< (>$30)`. */
export const TO_SUM = /\s(?:to |\()$/

/** Before a former target in brackets: `$42< (>$38)`. */
export const OPENS_BRACKET = /[\w%] ?\($/

/** Right before the target that a house had before: `its previous target of $120`, `기존 목표주가(12만원)보다`; not `나라증권의 기존 목표주가`. */
export const FORMER_TARGET =
  /(?:\b(?:previous|prior|earlier|former|old) (?:12-month |price |stock ){0,2}(?:target|objective|PT)(?: price)?(?: of| was| at| had been|,)? |\bpreviously had an? (?:(?:price )?(?:target|objective|PT) (?:price )?of )?|(?<!(?:증권|투자)[의은이] )(?:직전|기존|종전|이전)(?:의|에)? 목표 ?주?가(?:인|는|였던)? ?\(?)(?:about |약 )?$/i
