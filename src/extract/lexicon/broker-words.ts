/** Between a house and a price of its own, in a line on targets: `Melius <at> $275`, `Rosenblatt<'s> $240`, `JPMorgan <(>$215, …`. */
export const OWN =
  /^(?:['’]s| \([A-Za-z -]{3,16}\)|, an? [A-Za-z-]{3,16},)?(?:,(?= at ))?(?: target)?(?: now)?(?: both| all| each)?(?: went| goes| moved| moves| is| was| are| were| stands?| sees?| sits?| has| have| landed| settled| says?| holds?| stays?| remains?)?(?: now)?(?: to| at| on| from|:)? \(?$/

/** A house that moves to a price from another: `<KeyBanc> went to $90 from $75`. */
export const WENT =
  /\b(?:went|goes|moved|moves) (?:to (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )\d[\d.,]* from|from (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )\d[\d.,]* to)\b/

/**
 * Views that stand with their houses behind them: `<upgrades from> KeyBanc ($90), Stifel ($88)`, `<upgrades (>KeyBanc $90)`,
 * `<target hikes (>KeyBanc $90)`, `<raised targets on Norlane (>KeyBanc to $90)`, `<targets cut at >KeyBanc ($90)`.
 */
export const VIEWS_FROM =
  /\b(?:up|down)grades? (?:[a-z]+ ){0,2}?(?:from |\()|\b(?:rais|hik|lift|boost|cut|lower|trim|slash|increas|bump)[a-z]{0,4} (?:their |its )?(?:price )?(?:targets|PTs)\b[^.;()]{0,50}(?: at | by | from |\()(?=[A-Z](?!S?\$))|\b(?:targets?|PTs?)(?: [A-Z][\w.&-]{1,16}| for| on| were| was| have| been){0,5} (?:rais|hik|lift|boost|cut|lower|trim|slash|increas|bump)[a-z]{0,4}[^.;()]{0,40}(?: at | by | from |\()(?=[A-Z](?!S?\$))/i

/** What the writer makes of a share, which is no house's: `our fair value of $90`, `a DCF gives it a fair value`. */
export const OWN_VALUE = /\b(?:our|my|DCF|we see|I see) (?:[a-z]{1,16} ){0,4}fair value\b/i

/** `analyst Jane Doe` */
export const ANALYST =
  /\b(?:(?:[Aa]nalyst|analysts|strategist),?|[Aa]nalysts at [A-Z][\w&. ]{1,30}, led by) ((?:[A-Z][a-z'’-]{1,20}\.?|[A-Z]\.(?:[A-Z]\.)?)(?: (?:[A-Z][A-Za-z'’-]{1,20}|[A-Z]\.)){1,2})/

/** `the upgrade from Ives, who lifted his target` */
export const ANALYST_WHO =
  /\b(?:from|by) ([A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?), who (?:rais|lift|lower|cut|trim|upgrad|downgrad|boost|hik|rates|has|also)/

/** `Jane Doe of <B>` */
export const ANALYST_OF =
  /\b((?:[A-Z][a-z'’-]+)(?:\s+[A-Z]\.)?\s+[A-Z][A-Za-z'’-]+),?\s+(?:an?\s+)?(?:(?:senior|equity|research|technology|auto|tech)\s+)*(?:analyst\s+)?(?:at|of|from|with)\s+$/

/** `<B>'s Jane Doe`, `<B> upgrade (May 26): Jane Doe raised …` */
export const ANALYSTS_NAME =
  /^(?:['’]s?|,|[^.:;]{0,24}:)\s+((?:[A-Z][a-z'’-]+|(?:[A-Z]\.){1,2})\s+(?!(?:List|Desk|Research|Bank|Team|Note|Index|Survey|Securities|Capital|Group|Markets|Street)\b)[A-Z][A-Za-z'’-]+)\b/

/** Before what is a part of an analyst's name and no house: `analyst <Susan> Roth`, `analysts Jane <B.> Baird`. */
export const IN_A_NAME = /\b[Aa]nalysts? (?:[A-Z][a-z'’.-]+ ){1,2}$/

/** What stands behind the name of a person who rates. */
export const RATES =
  /^(?:,| (?:now |also |again )?(?:on [MTWFS]|doubled|said|says|wrote|raised|cut|lowered|upgraded|downgraded|reiterated|maintained|kept|lifted|has|sees|who|noted|expects|told|keeps|calls|called|argued?s?|remains|stuck|moved|took|set|takes|placed|places|added|flagged|cuts|trims|boosted|lifts|raises|hiked|hikes|upgrades|downgrades|initiated|initiates|maintains|reiterates|assigned|rates|slashed|trimmed|thinks|believes|upped|ups|nudged|bumped|went|named|pegs|pegged|likes|rated|stayed|stays|dropped|drops|dropping|reduced|reduces|lowers|brought|bumps|pared|pares|[a-z]{3,}ed (?:his|her|its|their)))/i

/** `…," Acme Securities analysts said`, `Acme to $190 from $170` of a list of those who raise. */
export const SAYS =
  /^(?: analysts?(?: [A-Z][\w.'-]*){0,3} (?:said|say|says|wrote|writes|noted|told)|['’]s(?: [A-Z][\w.'-]*){2} (?:said|says|wrote|writes|noted)|,? (?:is|remains) (?:the most|the biggest|among|one of)\b|(?: went| goes| moved| moves)? to (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )\d)/

/** Behind a credit agency, what it does: `Moody's <upgrades> …`. */
export const AGENCY_ACTS =
  /^(?:['’]s)?\s*(?:ratings?\s+)?(?:up|down|cuts?|rais|lower|affirm|review|revis|assign|plac)/i

/** Before a bank that is the one rated or another than who rates: `rating on <JPMorgan>`, `Besides <Citigroup>, UBS raised …`. */
export const RATED =
  /\b(?:shares (?:of|in)|(?:rating|positive|objective|coverage|target) (?:on|of|for)|thinks|believes|besides|unlike) $/i

/** Behind one that is rated, up to what is done to it: `JPMorgan<'s price target was> raised`. */
export const HAD_DONE =
  /^(?: \([^)]{1,24}\))?(?: (?:stock )?(?:price target|target price|price objective|target|PT|rating))?(?: (?:was|were|is|has been|had (?:its|their) (?:price target|target price|target|rating)))?/i

/** Between a house and the rating that it goes to or is at, no verb told: `Wells Fargo <to> equal weight from overweight`, `Jefferies<, at> hold, sees`. */
export const GOES_TO = /^(?:['’]s [A-Z][\w.'’-]+ [A-Z][\w.'’-]+)?(?: to|,? at) (?:an? )?['"]?$/

/** A name of up to three words that ends as those of houses do; not `US Treasury Securities`, `Securities and Exchange Commission`. */
export const HOUSE_NAME =
  /((?!(?:By|At|After|Following|From|And|To|As|On|In|With|For|Over|Of|The|Only|Says|An?|Its?|Buy|Sell|Hold|Analysts?|Broker|Investment|Bank|Brokerage|Firm|US|U\.S\.|American|Federal|Treasury|Debt|Equity|Global|International|European|Asian|Convertible|Preferred|Government|Mortgage|Backed|Asset|Marketable|Hybrid|New|Private|Public|National)\b)[A-Z][A-Za-z&'-]{1,20}(?: (?!(?:By|At|After|And|From|For|On|To|With|Of|In|As|The|Says)\b)[A-Z][A-Za-z&'-]{1,20}){0,2}) (?:Securities|Capital Markets|Equity Research|Investment Research|Stockbrokers|Stockbroking)(?! (?:and Exchange|Litigation|Class|Fraud|Law|Act|Exchange|Regulat|Commission|Offering|Purchase|Lending|Finance))\b/y

/** Opens a sentence on what houses think of a company, up to its name: `<Brokers are warming to> Acme.`, `<Baird says >Acme stock will triple`, `<Buy >Acme; target of $40: Baird` */
export const OPINION_ON =
  /^(?:Brokers|Analysts|Brokerages|Wall Street|The Street|Sell-side analysts|Opinions|Views)\b[a-z '’-]{2,44} (?:to|on|about|over|of|with|for) (?=[A-Z])|^[A-Z][\w&.']+(?: [A-Z][\w&.']+){0,2} (?:says|thinks|believes|expects|is (?:bullish|bearish|positive|upbeat|cautious) on) (?=[A-Z])|^[A-Z][\w&.']+(?: [A-Z][\w&.']+){0,2} on (?=[A-Z][^:.;]{1,40}: )|^(?:Buy|Sell|Hold|Accumulate|Reduce|Neutral|Add) (?=[A-Z][^;:]{2,50}; target )/

/** Behind a house that heads what it says of a company: `UBS< on Acme Foods: >The brokerage …`. */
export const ON_WHOM = /^ on [A-Z][^:.;]{1,40}: /

/** A count of a poll is nobody's view: `three gave hold`, `Ten <analysts have> rated …`. */
export const POLL =
  /\b(?:polled|analysts have|research analysts?|investment analysts?|equities analysts?|brokerages)\b/i

/** What an unknown broker is named by: no ticker, which is what a list rates: `- NRL — reaffirmed Hold`. */
export const BROKER_NAMED = /^(?![A-Z]{2,5}$)[A-Z0-9]/

/** Who was named before opens the sentence: `<The firm> raised its target`, `<Analyst Jane Doe> raised …`. */
export const MEANT =
  /^(?:(?:However|But|Still|Also|Meanwhile|Separately|Additionally|In addition|Moreover|At the same time),? )?(?:analyst [a-z'’-]+ [a-z]|(?:they|it|he|she|we|the (?:firm|bank|broker|brokerage|analysts?|investment bank|research firm|note))\b|its |their |his |her )/i

/** Words in capitals behind `by` or `at` that begin no house: `at Buy`. */
export const NO_HOUSE =
  /^(?:(?:Rs|Re|INR|USD|EUR|GBP|HKD?|RM|CHF|SEK|NOK|DKK|CAD|AUD|JPY|KRW|CNY|RMB|SGD|NT|[A-Z]{0,2}[$€£¥₹])(?![a-z])|Buy|Sell|Hold|Neutral|Over|Under|Out|Market|Sector|Equal|Perform|New|All|\d)/

/** Before a target that is no house's own: `the <average >target`. */
export const OF_THE_STREET = /\b(?:average|mean|median|consensus|highest|lowest) (?:price )?$/i

/** Before the house of an analyst: `<analysts at >Acme Securities`, `<three analysts — from >Acme`; not `by analysts at`. */
export const WHO_AT =
  /(?<!\bby (?:equit(?:y|ies) )?(?:research )?)\b(?:analysts?|strategists?)(?: [—–-]|,)?\s+(?:at|from|of|with)\s+$/i

/** Opens a sentence before the house that acts: `<Analysts at >Acme Securities maintained …`. */
export const ANALYSTS = /^(?:\w+ )?analysts? (?:at|from|of|with) /i

/** Between an average and its rating: `average< analyst rating of >Hold`. */
export const CONSENSUS = /^.{0,20}$|^ (?:analyst )?(?:rating|recommendation)\b/

/** Between two houses that answer together: `Cantor<, >Maxim<, and >Baird`, `Cantor< LP, >Maxim< Inc. and >Baird`. */
export const HOUSES_JOINED =
  /^(?:,? (?:LLC|L\.?P\.?|Inc\.?|Ltd\.?|plc|AG|SE|SA|Corp\.?|& Co\.?|& Company))?\s*(?:,|and|&|, and)\s*$/i

/** Before the house that a view is of: `raised <by >Norlane`, `<analysts at >Norlane`. */
export const AT_HOUSE = / (?:(?:an )?analysts? (?:at|with|for)|by|at) (?=[A-Z])/g

/** Before a house that is quoted: `“…,” <wrote >Norlane`. */
export const QUOTED_BY = /["”] (?:wrote|said|says|writes) $/

/** Between a house and its view told by a noun: `Norlane<'s earlier >downgrade`. */
export const OWN_VIEW = /^(?:['’]s)? (?:earlier )?$/i

/** Before who says it: `…, <said >Norlane`. */
export const SAID_BY = /\b(?:wrote|said|says) $/

/** Behind what was done, by whom: `raised< by >Norlane`. */
export const BY_WHOM = /^\s*(?:by|at)\s/i

/** A list of what one holds or thinks oneself, and of no house's views. */
export const OF_ONES_OWN =
  /\b(?:bought|buys|sold|sells|holds|holdings?|positions?|owns|stakes?|portfolio|my|our)\b/i

/** Behind a step told by a noun, whose it is: `target hikes< (>KeyBanc $90)`, `PT cuts< from B>aird`, `target hikes<: >NRL`. */
export const STEP_OF = /^(?:: | (?:\(|(?:at|by|from) [A-Z]))/

/** Between two houses of which the second acts: `Norlane<: >UBS raised`. */
export const COLON = /^: /

/** A word of a house's name: `Norlane`, `&`. */
export const WORD_OF_NAME = /^(?:[A-Z]|&)/

/** Behind the last word of such a name: `Norlane<,>`. */
export const NAME_CLOSES = /[,;:]$/

/** Behind a house's name, a stop that is none of it: `Norlane<,>`. */
export const TRAILING_STOP = /[,;:.]$/

/** The family name of an analyst: `Jane <Doe>`. */
export const FAMILY_NAME = /(?<= )[A-Z]\S+$/
