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

/** Between a house and its rating in brackets: `Benchmark <(>Buy, $220)`, `UBS <$390 (>Buy)`. */
export const IN_BRACKETS =
  /^(?:(?: at| to|:)? ?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )[\d.,]+|(?:['’]s)?(?: analyst)?(?: [A-Z][\w.'’-]*){1,3})? \((?:(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )[\d.,]+, )?$/

/** Behind a rating that opens a headline, the company and its target: `Buy< Norlane; target >of Rs 90: Baird`. */
export const AT_TARGET = /^ [A-Z][^;:]{2,50}; target /

/** Between a house and the rating that notes put beside it: `Evercore< >Outperform PT $65`, `Mizuho<: >Neutral, $30 PT`. */
export const TERSELY = /^:? ['"]?$/
/** Behind such a rating, the target: `Outperform< PT $65`, `Buy<, $310 PT`, `Buy< (target $40)`. */
export const BESIDE_TARGET =
  /^['"]?[,;:/]? ?(?:\/ )?\(?(?:PT\b|TP\b|price target|target\b|(?:[A-Z]{0,3}[$€£₹]|[A-Z]{3} )\d)/

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

/** `<Acme>'s Valuation Looks Attractive: …`. */
export const WHOSE_NEWS =
  /^(?!(?:it|that|here|there|what|who|today|let|analyst|street)\b)(\S+(?: [A-Z&]\S*){0,3}?)['’]s [A-Z]/i

/** The legal form behind a name: `Acme<, Inc.>`. */
export const LEGAL_FORM =
  /, ?(?:inc|ltd|llc|l\.l\.c|l\.p|lp|corp|co|n\.v|nv|s\.a|sa|plc|limited|incorporated|ag|se|ab|oyj)\b\.?/iy

/** Behind a credit agency, what it does: `Moody's <upgrades> …`. */
export const AGENCY_ACTS =
  /^(?:['’]s)?\s*(?:ratings?\s+)?(?:up|down|cuts?|rais|lower|affirm|review|revis|assign|plac)/i

/** Before a bank that is the one rated or another than who rates: `rating on <JPMorgan>`, `Besides <Citigroup>, UBS raised …`. */
export const RATED =
  /\b(?:shares (?:of|in)|(?:rating|positive|objective|coverage|target) (?:on|of|for)|thinks|believes|besides|unlike) $/i

/** Behind one that is rated, up to what is done to it: `JPMorgan<'s price target was> raised`. */
export const HAD_DONE =
  /^(?: \([^)]{1,24}\))?(?: (?:stock )?(?:price target|target price|price objective|target|PT|rating))?(?: (?:was|were|is|has been|had (?:its|their) (?:price target|target price|target|rating)))?/i

/** What gives a rating: `<has given a> buy recommendation`. */
export const GIVES = /^(?:(?:has|have|had)\s+)?(?:given|gave|gives|issued|assigned|set)\s+(?:an?\s|its\s)/i

/** What is only possible: `has <to be> upgraded`, `could be downgraded`. */
export const UNDONE = /\b(?:to|can|could|may|might|would|should|must|not) be $/i

/** A verb of no direction, which the word behind what it moves tells: `nudged <its target up> to $88`, `moves his target on Acme lower`. */
export const MOVES_EITHER =
  /^(?:nudg|mov|tweak|push|bring|brought|adjust|tick|inch|edg|tak|took|revis|reset|walk|shift|bump)/i

/** From such a verb to the word that tells its direction. */
export const WHERE_TO =
  /^(?: (?:his|hers|her|its|their|theirs|the|our))?(?: (?:own|price|stock|[a-z0-9-]+month|one-year|year-end))*(?: (?:target|objective|PT|TP|fair value)s?(?: price)?)?(?: (?:on|for) [^,;:$€£]{2,40}?| [A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3})? (?:(up|higher|upwards?)|(down|lower|downwards?))\b/

/** Before a rating, that it is the one of before: `<stayed at> outperform`, `<remains> neutral`. */
export const RATING_KEPT =
  /\b(?:stay(?:s|ed)|remain(?:s|ed)|stuck|sticks|unmoved|unchanged)(?: put)?(?:[:,]| at| with)? (?:an? )?['"]?$/i

/** Before a target, where it went by itself: `its target <rose to> $345`. */
export const TARGET_WENT =
  /\b(?:target|objective|PT|fair value)(?: price| estimate)? (?:(?:also |now )?(?:(rose|rises|climbed|climbs|jumped|increased|went up|goes up|moved up|moves up)|(fell|falls|slipped|slips|declined|went down|goes down|moved down|moves down))) /i

/** Between a house and the rating that it goes to or is at, no verb told: `Wells Fargo <to> equal weight from overweight`, `Jefferies<, at> hold, sees`. */
export const GOES_TO = /^(?:['’]s [A-Z][\w.'’-]+ [A-Z][\w.'’-]+)?(?: to|,? at) (?:an? )?['"]?$/

/** Before the company whose news a sentence opens with: `<Ahead of> Acme's results, Baird …`. */
export const AHEAD_OF =
  /^(?:Ahead of|Before|After|Following|Heading into|Going into|Despite|Moving on to|Starting with|Turning to|Next up is) (?=[A-Z])/

/** What a share is said to be worth: `thinks Acme is worth $455 a share`. */
export const WORTH =
  /\bworth (?:at least |up to |about |around )?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?\d[\d.,]*(?: ?\/ ?share| (?:an?|per) share| apiece| each)/i

/** A line on targets, in which a bare price is one: `went to $50`, `sees the stock at $50`. */
export const ON_TARGETS =
  /\btargets?\b|\bprice objectives?\b|\bwent to (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )\d|\b(?:shares|stock) at (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )\d/i

/** Between a rating and a price beside it: `Buy< with a >$50`, `Buy<, >$50`, `Buy< >$50`, `Buy</>$50`. */
export const BESIDE = /^['"]?(?:(?:,(?: to)?| with(?: an?)?(?: unchanged)?| and|:| ?\/)? | ?\/| \()$/

/** A name of up to three words that ends as those of houses do; not `US Treasury Securities`, `Securities and Exchange Commission`. */
export const HOUSE_NAME =
  /((?!(?:By|At|After|Following|From|And|To|As|On|In|With|For|Over|Of|The|Only|Says|An?|Its?|Buy|Sell|Hold|Analysts?|Broker|Investment|Bank|Brokerage|Firm|US|U\.S\.|American|Federal|Treasury|Debt|Equity|Global|International|European|Asian|Convertible|Preferred|Government|Mortgage|Backed|Asset|Marketable|Hybrid|New|Private|Public|National)\b)[A-Z][A-Za-z&'-]{1,20}(?: (?!(?:By|At|After|And|From|For|On|To|With|Of|In|As|The|Says)\b)[A-Z][A-Za-z&'-]{1,20}){0,2}) (?:Securities|Capital Markets|Equity Research|Investment Research|Stockbrokers|Stockbroking)(?! (?:and Exchange|Litigation|Class|Fraud|Law|Act|Exchange|Regulat|Commission|Offering|Purchase|Lending|Finance))\b/y

/** Opens a sentence on what houses think of a company, up to its name: `<Brokers are warming to> Acme.`, `<Baird says >Acme stock will triple`, `<Buy >Acme; target of $40: Baird` */
export const OPINION_ON =
  /^(?:Brokers|Analysts|Brokerages|Wall Street|The Street|Sell-side analysts|Opinions|Views)\b[a-z '’-]{2,44} (?:to|on|about|over|of|with|for) (?=[A-Z])|^[A-Z][\w&.']+(?: [A-Z][\w&.']+){0,2} (?:says|thinks|believes|expects|is (?:bullish|bearish|positive|upbeat|cautious) on) (?=[A-Z])|^(?:Buy|Sell|Hold|Accumulate|Reduce|Neutral|Add) (?=[A-Z][^;:]{2,50}; target )/

/** A count of a poll is nobody's view: `three gave hold`, `Ten <analysts have> rated …`. */
export const POLL =
  /\b(?:polled|analysts have|research analysts?|investment analysts?|equities analysts?|brokerages)\b/i

/** From a rating to the company that has it: `Buy <rating on> Acme`; not `on the phone maker's stock`. */
export const RATED_ON =
  /^['"]?\s*(?:rating\s+|stance\s+|coverage\s+|target\s+)?(?:on|for|of)\s+(?!the (?:[\w.-]+ ){1,4}?[a-z]+['’]s (?:stock|shares))(?:(?:shares|stock) (?:of|in)\s+|the\s+)?/i

/** What an unknown broker is named by: no ticker, which is what a list rates: `- NRL — reaffirmed Hold`. */
export const BROKER_NAMED = /^(?![A-Z]{2,5}$)[A-Z0-9]/

/** Words in capitals that begin no name. */
export const NO_NAME = /^(?:Inc|Ltd|Says?|Sees|Cit|Not|Expect|Warn|Firm|Price|Target|Rais|Lower|Cut|Add)/

/** Who was named before opens the sentence: `<The firm> raised its target`, `<Analyst Jane Doe> raised …`. */
export const MEANT =
  /^(?:analyst [a-z'’-]+ [a-z]|(?:they|it|he|she|we|the (?:firm|bank|broker|brokerage|analysts?|investment bank|research firm|note))\b|its |their |his |her )/i

/** Words in capitals behind `by` or `at` that begin no house: `at Buy`. */
export const NO_HOUSE = /^(?:Buy|Sell|Hold|Neutral|Over|Under|Out|Market|Sector|Equal|Perform|New|All|\d)/

/** Behind a bare target that is moved: `Raises Acme Hotels Target< to 4>200`. */
export const TO_NUMBER = /^ (?:to|from) [$€£\d]/i

/** The company itself moved to a price: `hiked Acme to 900 euros`, `raises Acme from $40 to the Street-high $50`. */
export const TO_PRICE =
  /^ (?:[A-Z][\w&.'-]* ){1,3}(?:from (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?[\d.,]+ )?to (?:(?:an?|the) (?:new )?[Ss]treet[- ]high )?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?\d/

/** Between two names of a list: `Acme<, >Northwind`, `Acme <(ACM) and >Northwind`. */
export const NEXT_NAME = /^\s*(?:\([A-Z]{1,5}\)(?:\s*,\s*(?:and\s+|&\s+)?|\s+and\s+)|,\s*(?:and\s+|&\s+)?)/i

/** The form of a company at the end of its name, where hyphens stand for spaces: `northwind-foods<,-inc.>`. */
export const FORM = /,?-(?:inc|corp|corporation|co|company|ltd|limited|plc|n\.?v|s\.?a|ag)\.?$/

/** What puts a company on a list or rates it: `<Adds >Acme to Conviction Buy List`. */
export const LISTING =
  /\b(?:adds|added|removes|removed|moves|moved|rates|rated|names|named|calls|called|gave|gives|given) (?=[A-Z])/i

/** Before a company that a headline speaks of: `Baird Says 'Buy The Dip'< In >Acme`. */
export const SPEAKS_OF = /(?: (?:in|on|says|thinks|believes|that)|,) (?=[A-Z])/gi

/** What stands before the colon of a headline and is no company: `Update: …`, `Wall Street: …`. */
export const NO_HEADING =
  /^(?:update|correct|exclusive|breaking|rumou?r|(?:ai|alert|all|arr|base|bear|bull|but|buy|capex|ceo|cfo|cpi|date|dcf|eps|etfs?|eur?|fcf|fda|fed|fomc|fyi|gdp|gold|gpus?|hold|how|idea|ipos?|key|link|long|macro|memo|news?|no|not?|notes?|oil|pass|pce|pros?|cons?|pts?|risks?|roe|sec|sell|short|sources?|spx|tags?|tam|tech|title|tldr|todo|top|uk|usd?|vix|watch|what|who|why|ytd)$)|\b(?:stocks?|street|reactions?|ratings|targets|views|upgrades|downgrades|highlights|news|summary|commentary|estimates|valuation|outlook|overview|consensus|initiations|actions?|calls|moves|changes|notes|updates|ideas?|watchlist|catalysts?|risks?|table|spotlight|sentiment|coverage|takeaways?)$/i

/** Between the companies that one verb acts on: `Downgrades Acme to Hold< and >Northwind to Sell`. */
export const JOINT = /[,;]? (?:and|while|&) (?=[A-Z])|[,;] (?=[A-Z])/gi

/** A rating that is a verb, too: `cut <to sell>`. */
export const TO_RATING = /^to (?:buy|sell|hold|reduce|accumulate|add)$/i

/** A word where a rating has to stand: `Upgrades Acme< to Sideways>, …`. */
export const UNKNOWN = /^ to ([A-Z][A-Za-z-]{2,14}(?: [A-Z][A-Za-z-]{2,14})?)(?=[,;.]|$)/

/** A comma before the form of a company, which breaks no sentence: `Acme<, Inc>`. */
export const COMMA_FORM = /^, (?:inc|ltd|corp|llc|l\.p|lp|plc|co|n\.v|s\.a)\b/i

/** Between `target` and its price: `target< on Acme Foods (>$40)`. */
export const ON_ACME = /^ (?:on|for) [A-Z][\w.&-]*(?: [A-Z][\w.&-]*)?(?:, | \()$/

/** Before a word that rates and is a verb, too: `cut <to >reduce`, `rated <the stock >reduce`. */
export const AS_RATING = /\b(?:from|to) (?:an? )?['"]?$|\b(?:an?|its|the) ['"]$|\b(?:stock|shares|it) $/i

/** Behind a verb, what it moves and to what price: `raised< its to $5>0`. */
export const ITS_TO_PRICE = /^\s*(?:(?:its?|his|hers|theirs|them) )?to\s+[A-Z]{0,3}(?:\$| \d)/i

/** Before a target that is no house's own: `the <average >target`. */
export const OF_THE_STREET = /\b(?:average|mean|median|consensus|highest|lowest) (?:price )?$/i

/** Before a rating that something is moved to or from: `raised <to a '>buy`. */
export const MOVED = /\b(?:to|from)\s+(?:an?\s+)?['"`]{0,2}\s?$/i

/** From `starts` to the rating that it gives: `starts< Acme at an >Overweight`. */
export const START = /^ (?:\S+ ){0,16}?(?:at|with|as) (?:an? )?/i

/** Before the house of an analyst: `<analysts at >Acme Securities`, `<three analysts — from >Acme`; not `by analysts at`. */
export const WHO_AT =
  /(?<!\bby (?:equit(?:y|ies) )?(?:research )?)\b(?:analysts?|strategists?)(?: [—–-]|,)?\s+(?:at|from|of|with)\s+$/i

/** Opens a sentence before the house that acts: `<Analysts at >Acme Securities maintained …`. */
export const ANALYSTS = /^(?:\w+ )?analysts? (?:at|from|of|with) /i

/** Between a company and its rating or price: `Northwind< to '>Sell`, `Acme< (>Buy)`. */
export const LINK = /^ (?:\(|(?:from|to|at) (?:an? )?['"]?)/i

/** Behind a sum that is taken off something: `cuts $5< off its >target`. */
export const OFF_ITS = /^ (?:off|from) (?:its|his|her|their|the) /

/** Before a target, how many months ahead it is: `<12-month >price target`. */
export const MONTHS_AHEAD = /\b(6|12|18|24|six|twelve)[- ]month ?$/i

/** Between an average and its rating: `average< analyst rating of >Hold`. */
export const CONSENSUS = /^.{0,20}$|^ (?:analyst )?(?:rating|recommendation)\b/

/** Whom an upgrade or a downgrade befell: `Acme< receives an >upgrade from B`, `Acme< was hit with a >downgrade by B`. */
export const GOT =
  / (?:receive[sd]?|gets?|got|earn(?:s|ed)?|w[io]ns?|draws?|drew|suffer(?:s|ed)?|experience[sd]|sees|saw|(?:is |was )?hit (?:with|by)) (?:an?(?:other)? )?(?:rare |double |fresh |new )?$/i

/**
 * A ticker as the heading of a line or a row of a table, with what a list says beside it in brackets: `- ACME ($42, +1%): `,
 * `1. ACME (held): `, `ACME — `, `| ACME | `.
 */
export const TICKER_HEAD =
  /^(?:[-•·*] |\d{1,2}[.)] |\| ?(?:\d{1,3} \| ?)?)?([A-Z]{2,5})(?: [a-z][a-z-]{1,12})?(?: ?\([^()]{1,40}\)| [+-][\d.]{1,6}%)?(?::| [—–-]+ | ?\| )/

/** Between two houses that answer together: `Cantor<, >Maxim<, and >Baird`, `Cantor< LP, >Maxim< Inc. and >Baird`. */
export const HOUSES_JOINED =
  /^(?:,? (?:LLC|L\.?P\.?|Inc\.?|Ltd\.?|plc|AG|SE|SA|Corp\.?|& Co\.?|& Company))?\s*(?:,|and|&|, and)\s*$/i

/** Behind a drop that tells of a target and lowers none: `dropping< a >$400 target`. */
export const DROPS_ONE = /^ an? /
/** Before the rating that another came from: `to Hold <from a >Buy`. */
export const FROM = /\bfrom\s+(?:(?:a|an|its|their|the)\s+)?['"‘“`]{0,2}\s?$/i

/** Between two ratings, an arrow: `Hold< → >Buy`, `Hold< → **>Buy**`. */
export const STEP = /^[*'"]{0,2} ?(?:→|⇒|➝|->|=>) ?[*'"]{0,2}$/

/** Before the house that a view is of: `raised <by >Norlane`, `<analysts at >Norlane`. */
export const AT_HOUSE = / (?:(?:an )?analysts? (?:at|with|for)|by|at) (?=[A-Z])/g

/** Small words within a name: `Bank <of> America`. */
export const NAME_PARTICLE = /(?:of|and|the|de|la|du|von|van|y|e|plc)\b/y

/** Behind a company that a line is about: `On Norlane<, >we`, `Norlane< shares >rose`. */
export const GOES_ON = /^(?:[,;:]| is| are| shares| stock) /

/** Behind a word that is no rating there: `buy< the >dip`, `buy< into >it`. */
export const NO_RATING = /^ (?:the|more|into|back|now)\b/i

/** Before a house that is quoted: `“…,” <wrote >Norlane`. */
export const QUOTED_BY = /["”] (?:wrote|said|says|writes) $/

/** A point that ends no sentence: `Norlane <Inc. >raised`. */
export const SHORT_FORM = /\b(?:inc|corp|co|ltd|[a-z])\. $/i

/** A view told by a noun: `the <upgrade>`. */
export const VIEW_NOUN = /^(?:up|down)grade$|^initiation$/i

/** Behind a word that acts on a target and is no rating: `outperform< its >target`. */
export const OF_TARGET = /^ (?:its|the|price|target|pt)\b/i

/** A verb that may be passive: `Upgraded`, `Cut`. */
export const PAST_FORM = /(?:ed|cut|set|put|kept)$/i

/** A name begins with a capital, a figure or Hangul, or has a capital soon: `eBay`, `iRobot`; `kept its Buy` is none. */
export const BEGINS_NAME = /^(?:[^a-z]|[a-z]{1,4}[A-Z])/

/** Words of a name: `Harbor Lane `. */
export const CAPITALISED = /^(?:[A-Z&][\w&.'-]* ){1,5}$/

/** Behind a rating gone to: `to Hold< from >Buy`. */
export const CAME_FROM = /^['"]?(?: from |[,;])/

/** Behind a rating in small letters: `its buy< rating>`. */
export const RATING_NOUN = /^ (?:rating|recommendation)/

/** Between a house and its view told by a noun: `Norlane<'s earlier >downgrade`. */
export const OWN_VIEW = /^(?:['’]s)? (?:earlier )?$/i

/** A month with its year and no day: `August 2022`. */
export const MONTH_YEAR = /^[A-Z][a-z]{2,8}\.? \d{4}$/

/** Before the object of a verb: `Buy <on >Norlane`, `<shares of >Norlane`. */
export const TO_OBJECT = /^(?:on|of|for|shares|stock)/i

/** Before a verb that acts on a rating: `<rating was >raised`. */
export const RATING_WAS = /\brating (?:was |is )?$/i

/** Behind a name whose shares are meant, in any letters: `Norlane<'s shares>`. */
export const OWN_SHARES = /^['’]?s?\s+(?:shares|stock)\b/i

/** The same in small letters only, since a headline's `Shares` acts: `Norlane<' stock>`. */
export const SHARES_BEHIND = /^['’]?s? (?:shares|stock)\b/

/** Behind a view told by a noun: `the upgrade< to >Buy`. */
export const LEADS_ON = /^\s*(?:in its (?:stock )?rating )?(?:to|by|at|from)\s/i

/** A verb without an ending before a name: `<Buy N>orlane`. */
export const BARE_VERB = /^[A-Z][a-z]*[^\Wsdg] [A-Z]/

/** Before who says it: `…, <said >Norlane`. */
export const SAID_BY = /\b(?:wrote|said|says) $/

/** Two words of a name: `May Department`. */
export const TWO_WORDS = /^[A-Z][a-z]+ [A-Z][a-z]/

/** Behind the name that a headline begins with as its heading: `Acme<: >Baird lifts PT`, `Acme< — >Baird lifts PT`. */
export const HEADS = /^(?:: | [—–-] )/

/** Behind a verb that begins a coverage, whose shares: `initiates< on shares of >Acme`. */
export const OF_SHARES_OF = /^ (?:of|on) shares of /

/** A verb that begins a coverage only where the word is told: `<assumes> coverage`, not `the case <assumes> growth`. */
export const ASSUMES = /^assum\w+$/i

/** Between a head and what goes on behind it: `PT to $51<, >$60`, `Buy<; >$40`. */
export const PUNCTUATION = /\s*[,;:]\s*(?=[$"'\d]|\w)/y

/** Opens the quotation a rating stands in: `<'>Buy'`. */
export const QUOTE_BEFORE = /['"‘“`]\s?$/

/** Behind the old target, the new one: `$300< → $3>15`; not `PT $300 → more cloud`. */
export const ARROW = /^\s?(?:→|⇒|➝|->|=>)\s?(?:[A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3} )?\d/

/** Before a price, shares of the one spoken of: `see <the shares >at $340`. */
export const THE_SHARES = /\bthe (?:shares|stock) /

/** Between two prices of which the second is the new one: `<from $80 to >$90`. */
export const FROM_TO = /^from .{1,24} to /

/** Behind a word that is part of another: `buy<-s>ide`; not `Buy-equivalent`. */
export const HYPHENED = /^-(?!equivalent)[a-z]/i

/** Before a word of everyday that is no rating there: `<a >positive`, `<out >perform`. */
export const OUT_OR_A = /\b(?:out|an?) $/i

/** A letter whose point is its own: `J`, `S.A`. */
export const INITIAL = /^[A-Z]$|\.[A-Za-z]$/

/** A ticker that a line ends on: `(NRL)`. */
export const TICKER_ENDS = /\([A-Z]{1,5}\)\s*$/

/** Between the prices of a list: `$40<, >$50<, and >$60`. */
export const AND_NEXT = /^(?:,| and|, and) $/

/** Between a verb and the price at the end of a line: `Raises< to >$11`. */
export const MOVED_TO = /^\s*(?:to\s+)?$/i

/** Behind what was done, by whom: `raised< by >Norlane`. */
export const BY_WHOM = /^\s*(?:by|at)\s/i

/** A verb that begins more than coverages. */
export const STARTS = /^start(?:s|ed)$/i

/** Behind a company that is put on a list or rated: `Acme< to >the list`, `Acme< a >buy`. */
export const LISTED_AS = /^ (?:to|from|an?) /i

/** Behind the retailer of that name: `Target< price target>`. */
export const PRICE_TARGET = /^ price targets?/

/** Behind a name, its shares: `Norlane< stock>`. */
export const SHARES_NEXT = /^ (?:stock|shares)\b/

/** A view told by a word that may be a noun: `upgrade`, `initiation`. */
export const NOUN_ENDS = /(?:grade|initiation)$/i

/** The same of a step from one rating to another. */
export const GRADE_ENDS = /(?:up|down)grade$/i

/** A name with a small first letter: `eBay`. */
export const BRAND = /^[a-z]{1,4}[A-Z]/

/** Between two names: `Acme< and >Northwind`. */
export const AND_NAME = / (?:and|And|&) /

/** Before a rating, a word or a bracket: `(NRL) <Buy>`. */
export const WORD_BEFORE = /[\w)'.]\s$/

/** A verb of two senses: `drops its target`, `drops a $400 target`. */
export const DROPS = /^drop/i

/** Before the price of a list's item, its company: `: <NRL >$300, <Acme PT >$70`, `and <Acme (ACM) to >$70`. */
export const LISTED_NAME =
  /(?:[:,;(•·/]|\band|\d\)) ?((?:\$?[A-Z]{1,5}|[A-Z][\w&.'-]{0,20}(?: [A-Z][\w&.'-]{0,20}){0,2})(?: \([A-Z]{1,5}\))?(?: ?(?:PT|TP|target|price target|to|at|:|→|->|-|–|=))?(?: of| at| to)? (?:from (?:[A-Z]{0,3}[$€£¥])[\d.,]+ to )?\(?)$/

/** What stands before a list of companies: `UBS price targets<: >`, `Baird<) — >`. */
export const OPENS_LIST = /(?:[:(]|[—–]|\*)[ *]{0,3}\$?$/

/** A list of what one holds or thinks oneself, and of no house's views. */
export const OF_ONES_OWN =
  /\b(?:bought|buys|sold|sells|holds|holdings?|positions?|owns|stakes?|portfolio|my|our)\b/i

/** Behind a step told by a noun, whose it is: `target hikes< (>KeyBanc $90)`, `PT cuts< from B>aird`. */
export const STEP_OF = /^ (?:\(|(?:at|by|from) [A-Z])/

/** Behind a rating in capitals, the target beside it: `Neutral<, PT $6>70`, `Outperform< PT $1>00`. */
export const PT_BESIDE =
  /^['"]?[,;:/]? ?\(?(?:PT|TP|[Pp]rice [Tt]arget|[Tt]arget(?: price)?)(?: of|:| cut to| raised to| lowered to)? ?(?:[A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3} )?\d/

/** Behind a house, the price it moves to by the verb of the one before: `UBS< to $2>35`. */
export const SHARES_STEP = /^(?:['’]s)? (?:also )?to (?:[A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3} )\d/

/** Behind a rating that stands behind a price: `Truist $90 Buy< (May 21)`, `UBS $85, Hold<;>`. */
export const RATING_CLOSES = /^\.?\s?(?:$|[;,()])/
