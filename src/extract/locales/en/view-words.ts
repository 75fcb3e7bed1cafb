import type { Cue } from '../../cue'
import type { Term } from '../../vocabulary'

const cue = (name: Cue, forms: string, exact = false): Term => ({
  forms: forms.split('|'),
  meaning: { type: 'cue', cue: name },
  boundary: 'word',
  ...(exact ? { exact } : {}),
})

/** The stem with the endings of a regular verb whose stem ends in e: raise, raises, raised, raising. */
const verbs = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => [`${stem}e`, `${stem}es`, `${stem}ed`, `${stem}ing`])
    .join('|')

/** The same for other regular verbs: lift, lifts, lifted, lifting. */
const plain = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => [stem, `${stem}s`, `${stem}ed`, `${stem}ing`])
    .join('|')

/** What English writes about views: the verbs of ratings and targets and the words for both. */
export const viewWords: readonly Term[] = [
  cue(
    'price-target',
    'fair value for|fair value to|fair value from|price target|price targets|price-target|target price|target prices|price objective|price objectives|price forecast|' +
      'share price target|stock price target|fair value estimate|fair value of|price tgt',
  ),
  cue('price-target', 'PT|PTs|PO|TP|Pt', true),
  cue('opinion', 'target|targets|tgt|objective|fair value|fair values'),
  cue(
    'none',
    'downgraded AI chips|downgraded AI chip|downgraded chips|downgraded chip|downgraded version|downgraded versions',
  ),
  cue('capex', 'capex target|capital spending target|capital expenditure target|spending target'),
  cue(
    'guidance',
    'revenue sales delivery deliveries production output shipment growth earnings profit margin emissions inflation savings cost volume capacity leverage dividend payout bull-case bear-case best-case'
      .split(' ')
      .flatMap((of) => [`${of.replace('-', ' ')} target`, `${of.replace('-', ' ')} targets`])
      .join('|'),
  ),
  cue('coverage', 'coverage|research coverage|equity research coverage|analyst coverage'),
  cue('rating-word', 'rating|ratings|recommendation|stance|view on the stock'),
  cue(
    'initiate',
    `${verbs('initiat')}|initiation|starts|started|begins coverage|began coverage|starts coverage|started coverage|launches coverage|` +
      'launched coverage|commences coverage|commenced coverage|assumes|assumed|assumes coverage|assumed coverage|' +
      'assuming coverage|assuming|resumes|resumed|reinstates|reinstated|resumes coverage|resumed coverage|' +
      'picks up coverage|now covered|picked up coverage|starting coverage|initiating coverage|initiated coverage|initiates coverage',
  ),
  cue('upgrade', `${verbs('upgrad')}|upgrades`),
  cue('downgrade', `${verbs('downgrad')}|downgrades`),
  cue(
    'maintain',
    `${plain('maintain reaffirm affirm repeat')}|${verbs('reiterat re-iterat restat')}|reissues|reissued|reissuing|keeps|kept|keeping|` +
      'held its|holds its|held his|held her|sticks with|sticks to|stuck with|stuck to|stands by|stood by|backs|backed|retains|retained|retaining|leaves|leaving|left its|left his|left her|left their|reconfirms|reconfirmed',
  ),
  cue('maintain', 'reit|Reit', true),
  cue(
    'raise',
    `${verbs('rais increas hik')}|${plain('lift boost bump hoist')}|ups|upped|doubles|doubled|tripled|hikes|takes up|moves up|adjusts up|nudges up|bumps up|upgraded its|upgraded their|upgraded his|upgraded her|upgrades its|upgrades their|upgrades his|upgrades her|upgrading its|upgrading their`,
  ),
  cue(
    'lower',
    `${verbs('reduc slash decreas')}|${plain('lower')}|cuts|cut|cutting|trims|trimmed|trimming|drops|dropped|dropping|` +
      'slashes|chops|chopped|pares|pared|paring|shaves|shaved|brings down|takes down|downgraded its|downgraded their|downgraded his|downgraded her|downgrades its|downgrades their|downgrading its|downgrading their',
  ),
  cue(
    'set',
    'nudges|nudged|nudging|tweaks|tweaked|pushes|pushed|pushing|brings|brought|ticks|ticked|inches|inched|edges|edged|revises|revised|moving|taking|announces|announced|announcing|has recommended|have recommended|rated|sets|set|setting|assigns|assigned|assigning|gives|gave|giving|given|issues|issued|issuing|' +
      'adjusts|adjusted|establishes|established|has|had|with a|rates|moves|moved|takes|took',
  ),
  cue(
    'consensus',
    'consensus|average|avg|mean|median|analysts polled|Wall Street|a high price target|a low price target|the high price target|the low price target|a high target|a low target|the high target|the low target|with a high price target|with a low price target|with a high target|with a low target',
  ),
  cue(
    'credit-rating',
    "Moody's|Moodys|S&P|Standard & Poor's|Fitch|DBRS|AM Best|A.M. Best|Egan-Jones|Kroll Bond Rating",
    true,
  ),
  cue('analyst-title', 'analyst|analysts|strategist'),
]

/** A verb that moves a company itself to a price, or sees it there: `lifts Acme to $300`, `sees Acme climbing to $325`. */
export const VALUED =
  /\b(?:rais|lift|boost|bump|hik|up|hoist|cut|lower|trim|slash|reduc|see|valu|peg|expect|predict|tak|took|mov)[a-z]{0,4} (?:(?:shares of )?(?:[A-Z][\w&.'-]* ){1,3}|the (?:[a-z]+['’]s )?(?:shares|stock) |it |them )(?:(?:shares|stock) )?(?:from (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?[\d.,]+ )?(?:to|at|(?:hit|reach|climb|ris|go|mov|head|trad|soar|surg)[a-z]{0,5}ing(?: (?:to|at))?|to (?:reach|hit|trade at|climb to|rise to|go to|surge to)) (?:about |around |as high as |(?:an?|the) (?:new )?[Ss]treet[- ]high )?$|(?:^| )(?:[A-Z][\w&.'-]*|[Tt]he (?:shares|stock)) (?:deserves?|merits?) (?:about |around )?$/

/** `Upgrades Target to Buy`, `a $160 target on Target to reflect …`, `Target: …`: the company of that name. */
export const TARGET_CORP =
  /(?:^|\b(?:(?:up|down)grad|initiat|resum|reiterat|assum|start|cut|keep|maintain|rat|on|of|thinks)[a-z]{0,3} )Target(?=['’,(:]| (?:\(|Corp\b|to (?!\$)|at (?:an? )?(?:buy|hold|sell|neutral|over|under|out|equal|market|sector)|from (?!\$)|shares|stock|fell|rose|fall|rise|slip|jump|price target|target price|price objective|pt\b|(?:up|down)graded|initiated|is |was |had its))|\b(?:of|on) Target(?= (?:to|with|and|in)\b)|\b(?:rais|lift|boost|hik|lower|trim|cut|bump|slash)[a-z]{0,4} Target(?= (?:price target|target price|price objective|pt\b))/i

/** What is rated when no company is: `3 Auto Part Retailers`, `Metals Stocks`. */
export const PLURAL =
  /^\d+ |\b(?:stocks|retailers|metals|miners|stores|coverage universe|companies|names|sector|universe|industry|analysts?|targets?|equities|banks|makers|shares|estimates?|outlook|guidance|forecasts?|coverage|list|s&p|futures|prices?|dividend|bonds?|notes|debt|quarter|fy\d*|q\d|wall street)$|^(?:(?:wall )?street$|ai$|s&p ?\d|s&p$|it$|nasdaq|dow\b|kospi|kosdaq|ftse|dax\b|nikkei|topix|stoxx|nifty|sensex|ibovespa|hang seng|msci|brent|wti|crude|bitcoin|gold$|oil$|silver$|copper$|u\.?s\.? (?:dollar|treasur|10-year)|emerging|treasur)/i

/** Whose a name is that stands before: `Boost Mobile parent EchoStar`, `iPhone maker Apple`. */
export const OWNER = /^ (?:parent|owner|maker|operator) (?=[A-Z])/

/** Who is no broker though it stands before a verb of views. */
export const NO_BROKER =
  /^(?:the$|a$|an$|this|that|its|our|analysts?|sell-side|street|wall street|brokers?|brokerages?|they|it|he|she|we|firm|company|update|moody|s&p|fitch|dbrs|egan|judge|court|fda|board|shares|stock|here|why|correction|report|hearing|who|which|management|barron|cramer|jim cramer|the (?:company|firm|stock|bank|board|brokerage)|at (?:least|most)|more than|(?:leading|top|major|multiple|various|other|big|global|domestic|foreign)$|several|many|some|most|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:analysts|brokers|brokerages|firms|banks|houses))\b/i

/** What stands in place of the company: `the chipmaker`, `its shares`. */
export const PRONOUN =
  /(?:the|its|this|that)\s+(?:(?:[a-z-]+|AI|EV|U\.S\.|[A-Za-z]+(?= (?:maker|owner|parent|developer|operator)\b))(?:['’]s)?\s+){0,3}?(?:stock|company|shares|firm|name|it|maker|owner|parent|giant|retailer|chipmaker|carmaker|automaker|drugmaker|planemaker|lender|bank|insurer|miner|group|brand|operator|airline|builder|supplier|provider|developer|producer|carrier|utility|company['’]s(?:\s+(?:stock|shares))?)\b|(?:it|them)\b|(?:shares|stock)\b(?! (?:of|in)\b)/y

/** The opening of a sentence whose subject is the house or the analyst that a paragraph before named. */
export const HOUSE_BEFORE =
  /^analyst [A-Z][a-z]+ [A-Z]|^(?:However, |Meanwhile, |Separately, )?the (?:analyst|broker|brokerage|investment bank|research firm|brokerage firm)\b|^[^".]{0,60}, (?:he|she) (?:wrote|said|added|noted)\b/i

/** A target moved or held without any object, in a line that tells a rating: `nudged his to $180`, `stayed at Buy with $120`. */
export const HELD =
  /\b(?:(?:rais|drop|bring|brought|tak|took|lift|boost|bump|hik|cut|lower|trim|slash|reduc|increas|decreas|nudg|mov|tweak|edg|shav)[a-z]{0,4}(?: (?:his|hers|its|theirs|it))?(?: up| down| back)? to|(?:went|goes)(?: up| down| back)? to|(?:sees|thinks|leaving|left|unchanged)|(?:sits|stays|stayed|remains|held|holds|kept)(?: (?:put|firm|steady|between them|in between|above|below))? at|number,?) $/

/** Words of the names of houses. */
export const HOUSE =
  /\b(?:securities|capital|research|partners|markets|bank|financial|advis\w+|investments?|equities|brothers|& co\.?|& company|group|brokerage|wealth|asset management)\b/i

/** What stands behind a rating that is one. */
export const RATING_HEAD =
  /^['"’”`]{0,2}(?:-equivalent|\/high[- ]risk)?\s*(?:-\s*)?(?:(?:rating|ratings|recommendation|list|stance|call|view|opinion|position|status)\b|and (?:an? )?(?:[A-Z]{0,3}\$|[A-Z]{3} )\d)/i

/** What leads to a rating. */
export const RATING_LEAD =
  /(?:^|[\s(])(?:to|at|from|with|as|of|go|still|rated|rates|rate|assign(?:s|ed)|rating[:,]?|remain(?:s|ed)?|stay(?:s|ed)?|is|an?|its|their|both) (?:(?:a|an|its|his|her|their|new|the) )?['"‘“`]{0,2} ?$|\d(?:, | \()$|[:]\s*['"]?$|\brate[sd]? (?:[A-Z][\w&.-]* ){1,3}$|\b(?:call|nam)(?:s|ed|ing) (?:[\w'’-]+ ){1,3}(?:its|his|her|their|a) $/i

/** Verbs of everyday that give a rating beside an institution: `went to Overweight`, `stayed at buy`, `was unmoved: Buy`. */
export const RATING_STANDS =
  /\b(?:went|goes|mov(?:es|ed)|stay(?:s|ed)|stuck|sticks|remain(?:s|ed)|held|holds|sits|unmoved|unchanged)(?: put)?(?:[:,]| to| at| with)? (?:an? )?['"]?$/i

/** Words that rate only where nothing else can be meant. */
export const RATING_EVERYDAY =
  /^(?:positive|negative|mixed|average|increase|add|trim|reduce|perform|avoid|cautious|attractive|favorable|in line|restricted|suspended|unattractive|tender)$/i

/** The words that may stand between a price and the head behind it: `$14 12-month PT`, `$10 per share price target`. */
export const BEFORE_HEAD: ReadonlySet<string> = new Set([
  '',
  ')',
  'per',
  'a',
  'one',
  'twelve',
  '12',
  '18',
  '6',
  'share',
  '/share',
  'month',
  'year',
  'stock',
  'new',
  'street',
  'high',
  'low',
  'based',
  'end',
])

/** What stands before a former target, before the size of a step, before a new target. */
export const FROM =
  /\b(?:from(?: a)?|versus|vs\.?|prior|prev\.?|previous(?:ly)?|old|earlier|was) ?(?:of|:)? ?\(?$/i
/** `up from $80`, `up from its previous target of $4` */
export const UP_FROM =
  /\b(?:(?:up |down )?from (?:(?:its|his|her|our|the|a|an|their) )?(?:(?:previous|prior|earlier|old|former) )?|(?:versus|vs\.?|against) (?:(?:its|his|her|our|the|a|an|their) )?(?:previous|prior|earlier|old|former) )(?:price )?(?:(?:target|objective|forecast) )?(?:price )?(?:of )?$/
/** What stands before the size of a step: `raised <by >$5`. */
export const BY = /\bby ?$/i
/** What stands before a new target: `raised <to a >$50`. */
export const TO =
  /(?:\bto|\bof|\bat|\bis|\bto a|\bnow|\bto about|\b(?:stay|remain|hold)s|[:=→⇒>-])\s*(?:an?\s(?:staggering\s|whopping\s|massive\s|lofty\s|hefty\s|new\s|fresh\s|record\s|street[- ]high\s)*|around\s|about\s)?\(?$/i

/** What stands before a target that is taken back. */
export const REMOVED =
  /\b(?:remov(?:es|ed|ing)|withdr(?:aws|ew)|suspend(?:s|ed)|pull(?:s|ed|ing)|scrap(?:s|ped)|drop(?:s|ped)) (?:its |their |his |her )?$/i

/** What stands before a price that is no target. */
export const NOT_TARGET =
  /\b(?:52-week|high|low|closed|closing|close|trading|current(?:ly)?|eps|revenue|sales|dividend|earnings|average|consensus|mean|median|market cap|quarter|open(?:ed)?|bid|offer|ipo)\b[^,;]{0,24}$/i

/** A ticker in brackets behind a name, with its exchange or without. */
export const TICKER =
  / ?(?:shares |stock |common stock |(?:inc|corp|co|ltd|plc)\.? )?\( ?(?:(?:nasdaq|nasdaqgs|nasdaqgm|nyse|nyse ?american|nysearca|amex|otc|otcmkts|otcbb|tsx|tsxv|tse|lse|lon|cve|bats|asx|etr|epa|krx|kospi|kosdaq|hkg|sto|hel|cph|osl|ams|swx|bit|bme|fra) ?: ?)?\$?(?!AD[RS]s?\b|ETF\b)([A-Z]{1,5}(?:\d[A-Z]{1,2}|\.[A-Z]{1,2})?(?: [A-C])?|\d{4,6}) ?(?:[,;–—-][^)]{0,40}|Get (?:Free )?R[a-z]+)?\)/iy

/** What the shares of a company do behind its name. */
export const MOVES =
  /^['’]?s?\s+(?:(?:--|—|–) (?:which|who)\b|(?:common )?(?:stock|shares)|up\b|down\b|falls?\b|fell\b|rises?\b|rose\b|slip|jump|gain(?:s|ed)?\b|drops?|trad(?:es|ed|ing)\b|tumble|surge|climb|sinks?\b|sank\b|soar|plunge|dips?\b|dipped\b|slid(?:es?)?\b|pop(?:s|ped)\b|(?:posted|reported|reports|posts|delivered) |is (?:pointed|trading|up|down|poised|now covered)\b|ha(?:s|ve) (?:jumped|surged|gained|fallen|dropped|rallied|climbed|added|shed|tumbled)\b|scored\b|price target|PT\b|\+|-\d)/i

/** What else has an estimate or a target of its own beside the company: `, EPS to $2`. */
export const FIGURE =
  /\b(?:Add(?:ed|s)|Removed|Sees|Now|EPS|EBITDA|PT|FY\d*|Q\d|H\d|price|target|objective|estimates?|est|revenue|sales|margins?|outlook|guidance|rating|view|upside|downside|range|case|stop|entry|high|low|dividend|shares|stock)\b/i

/** Words that begin a sentence as a name does and name nobody: `The`, `He's`. */
export const NO_COMPANY =
  /^(?:Get (?:Free )?R[a-z]+|Set(?:ting)?|My|Our|Your|New|(?:[Tt]he )?(?:[Ss]tock|[Ss]hares|[Cc]ompany|[Nn]ame)|(?:The|Its|Their|This|That|His|Her|These|Those|Analysts?|Some|Several|Most|All|More|Other|Multiple|Various|Many|Recent)|(?:He|She|It|They|We|I|You|There|Here|What|Who|Today|Yesterday)(?:['’][a-z]{1,2})?|(?:[A-Z][a-z]+ ){0,2}(?:[Rr]evenues?|[Ss]ales|[Pp]rofits?|[Ee]arnings|[Ii]ncome|[Dd]emand|[Oo]rders|[Bb]ookings|[Bb]acklog|[Mm]argins?|[Ee]xpenses|[Ss]pending|[Cc]apex|[Gg]rowth|[Dd]eliveries|[Ss]hipments))$/

/** Headlines that list or count views and name none, and questions whether there will be one. */
export const LISTS =
  /\b\d+ (?:of|out of) (?:the |its )?(?:\d+ )?(?:covering )?(?:analysts|brokers|brokerages)\b|^Of (?:the |its )?\d+ (?:covering )?(?:analysts|brokers|brokerages|firms)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) ['"](?:strong )?(?:buy|hold|sell)s?,?['"]|^['"]?(?:Can|Could|Should|Will|Would|When) (?:we|I|you|they|it|investors|analysts|the)\b[^.]*\?|\b(?:at|by) (?:at least |more than )?(?:two|three|four|five|six|seven|eight|several|a number of) (?:firms|brokers|brokerages|banks|houses|analysts)\b|\banalysts['’]? consensus (?:for|on)\b|\bconsensus (?:for|on) (?:this|the) (?:stock|shares)\b|\btop (?:analyst )?(?:up|down)grades|price target changes|\bpt changes|stocks moving|biggest price target|analysts['’]? (?:up|down)grades|\b(?:up|down)grades,? (?:&|and )?(?:up|down)grades|pre-?market movers|\bmost accurate analysts?|\banalysts (?:that|who) (?:have|cover)\b|\b(?:at least|more than|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|\d+|top|leading|major|multiple|various) (?:analysts|brokers|brokerages|firms|houses|banks) (?:have |has )?(?:rais|cut|lower|lift|boost|trim|slash|increas|upgrad|downgrad|hik|reiterat|maintain)|(?:^|[-•*] )analysts (?:have )?(?:rais|cut|lift|lower|boost|trim|slash|hik)[a-z]* (?:their |the |its )?(?:price targets?|pts?|targets?)\b/i

/** What a credit agency rates. */
export const SOLO =
  /\b(?:credit|debt|bond|issuer|cfr|senior|unsecured|sovereign|notes|outlook (?:stable|negative|positive))\b/i

/** What stands before the one by whom or where something was done. */
export const AGENT =
  /(?:\b(?:by|at|from|with)\s+(?:the\s+)?(?:(?:investment bank|brokerage|broker|research firm|financial services firm)\s+)?(?:(?:analysts?|experts|brokers?|research(?:ers)?|strategists?)\s+(?:at|from|of|with)\s+)?|analysts?\s+(?:[A-Z][\w.'-]+\s+){1,3}(?:at|of|from|with)\s+|; ?target (?:price )?(?:of|at) [^:;]{1,16}: )$/i

/** Rated together and named elsewhere: `revised his targets for several stocks`, `upgraded his view of chip stocks`. */
export const SEVERAL =
  /\b(?:several|multiple|various|many|a number of) (?:stocks|names|companies)\b|\b(?:view|opinion|stance|rating) (?:of|on) (?:the )?(?:[a-z-]+ ){1,3}(?:stocks|names|companies|sector|industry|space)\b/i

/** The mark of a list's item. */
export const BULLET = /^(?:[-–•·*] |\*)/

/** Words that end a name in any case, and those that do so in lower case by being no part of a name. */
export const NAME_STOP =
  /(?:\$[a-z]{1,5}\b|(?:to|at|with|from|on|for|following|after|before|as|amid|ahead|post|in|by|based|due|citing|despite|over|under|upon|while|but|which|who|that|when|because|through|into|until|earlier|today|shares|stock|is|are|was|were|has|will|says|said|sees|notes|expects|coverage|vs|up|down|be|gets|continues|via|given|since|including|due|heading|here|among)\b)/iy
/** What shares do behind a name of capitals: `Acme Trading Lower`. */
export const NAME_MOVE =
  /(?:trad(?:es|ing)|slips?|falls?|jumps?|tumbles?|surges?|climbs?|sinks?|soars?|rallies|plunges?|dips?|slides?|rises?|gains?|drops?|pops?)\b/iy
/** What is no part of a name where it ends in it: `Acme Class A`, `Acme common stock`. */
export const NAME_TAIL =
  / (?:class [a-c]|common stock|ordinary shares|common shares|american depositary shares|common|ordinary|american depositary|ads|adr|stock|shares|earlier|today|was|were|is|has been|gets|inc w\/i|and|of|the|&)$/i

/** What may stand behind a rating that a verb tells. */
export const RATING_ENDS =
  /^['"’”`]{0,2}\s*(?:$|[,.;:()—]|- |from\b|with\b|and\b|at\b|on\b|after\b|amid\b|as\b|citing\b|due\b|by\b|for\b|in\b|but\b|while\b|following\b|ahead\b|over\b|given\b|rated\b|vs\b|to\b|post\b|because\b|price\b|maintained\b|reiterated\b|today\b|late\b|early\b|earlier\b|this\b|last\b|pt\b|\d{1,2}[-/]\d|\/ ?(?:[A-Z]{2,3} ?)?[$€£₹¥\d]|[A-Z]{0,3}[$€£₹¥]|[MTWF][a-z]+day\b)/i

/** Opens a sentence on the one spoken of, in which another is only mentioned: `The company's backlog …, of which OpenAI accounts`. */
export const OWN_NEWS = /^(?:[Tt]he (?:company|group|firm)|Its|It|Their)\b/

/** Before a company that a sentence mentions beside the one it is about: `its acquisition of Core Scientific`. */
export const PASSED_BY =
  /\b(?:acquisition of|deals? with|contract with|agreement with|merger with|stake in|client|customer|customers like|supplier|rivals?|peers?|competitors?|compete with|including|such as|like|than|partner|(?:citing|thanks to|due to|because of|on the back of)(?: the| its| strong)?) $/i

/** What may stand between a verb of views and the company it acts on. */
export const FILLER =
  /(?:its|their|his|her|our|a|an|to|from|at|of|on|for|in|by|with|shares (?:of|in)|stock (?:of|in)|the (?:price|firm['’]s)|(?:twelve|12|six|one|18)[- ](?:month|year)|year-end|new|street-high|earlier|also|(?:up|down)|official|the)(?=[\s$])\s*/iy

/** Words that describe a company before its name: `the Finnish mobile operator <Acme>`. */
export const DESCRIPTION =
  /(?:(?:the|[A-Z][a-z]+-(?:listed|based|traded))\s+|(?:Swedish|Finnish|Norwegian|Danish|German|French|Dutch|Swiss|British|UK|US|U\.S\.|American|Canadian|Chinese|Japanese|Korean|South Korean|Indian|Italian|Spanish)\s+(?=[a-z]))?(?:(?!(?:to|at|from|and|after|as|by|with|in|for|its|their|while|who|which|was|is|are)\b)[a-z][a-z-]*\s+){0,4}(?=[A-Z])/y

/** What joins a second thing to what a verb acts on: `raises its rating <and sets a> $40 target`. */
export const AND =
  /and\s+(?:(?:set|sets|gave|gives|issued|issues|assigned|assigns|its|their|his|her|a|an|the)\s+)*(?=\S)/iy

/** What stands behind a verb that has no object. */
export const PASSIVE_NEXT =
  /^\s*(?:(?:to|at|by|from|on|after|as|upon|following|amid|in|today|with|over|ahead)\b|\d+(?:\.\d+)?%|$|[,.;:(—-])/i

/** What a headline opens with before the subject of its verb: `Update: `, `Hearing `. */
export const LEAD =
  /^(?:.*(?:\bhearing|\bearlier|\bchatter that|\bnote that|\bafter|\bas|\bsays|\bthat|\bwhile|\bupdate|\bcorrection|\bupdated?)\b:?\s+)/i

/** A sentence on all the views before it: `All three rate it Buy`, `Both have it at Overweight`. */
export const OF_ALL =
  /^(?:all|both)(?: of them| (?:two|three|four|five)(?: (?:firms|brokers|banks|houses|analysts))?)? (?:rate|keep|have|hold|are|stay|remain)\b/i

/** Before a rating, what tells how many gave it: `Nine analysts have rated the stock a buy`. */
export const SEVERAL_RATED =
  /analysts?,? (?:have |has )?(?:rated|assigned|issued|gave)|(?:have|has) (?:assigned|issued|rated|given)|\b(?:two|three|four|five|six|seven|eight|nine|ten|one) (?:gave|rated|have)|gave$/i

/** A verb right before `target` makes it a share's: `slashed its target on Acme nearly in half, to $200`. */
export const MOVES_IT =
  /\b(?:rais|lift|boost|bump|hik|cut|lower|trim|slash|reduc|nudg|increas)[a-z]{0,5} (?:its|his|her|their|the) $/i

/** A noun behind a bare number makes a count of it: `targets 100,000 GPUs`. */
export const COUNTED_THING =
  /^ (?!from|to|on|by|per|and|or|after|in|as|at|with|follow|ahead|citing|vs|versus|for|of|the)[A-Za-z]{3}/

/** What makes a sector of the name before it: `upgrades the US <semiconductor sector>`. */
export const SECTOR =
  /^(?: (?!(?:to|at|as|on|from|after|in|and|with|by)\b)[a-z-]+){0,2} (?:[Ss]ectors?|industry|equities|stocks|markets?)\b/

/** What stands behind a company's name as part of it, and nothing more: `, Inc.`, ` Group plc`. */
export const COMPANY_FORMS =
  /^[\s,.]*(?:(?:inc|corp|corporation|co|company|ltd|limited|plc|group|holdings?|sa|ag|nv|technologies|the|adr|ads)\b[\s,.]*)*$/i

/** What it was until now: `which had the name at Market Perform`, `which had rated the stock reduce`. */
export const HAD = /\bhad (?:rated )?(?:it|them|the (?:name|stock|shares|company)) (?:at )?(?:an? )?['"]?$/i

/** What is done to a rating: `Acme's rating was raised`. */
export const RATING_MOVED = /^s?\s+(?:was |is )?(?:rais|lower|cut|increas|upped|boost)/i
