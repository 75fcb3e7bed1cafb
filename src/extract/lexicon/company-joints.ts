/** `<Acme>'s Valuation Looks Attractive: …`. */
export const WHOSE_NEWS =
  /^(?!(?:it|that|here|there|what|who|today|let|analyst|street)\b)(\S+(?: [A-Z&]\S*){0,3}?)['’]s [A-Z]/i

/** The legal form behind a name: `Acme<, Inc.>`. */
export const LEGAL_FORM =
  /, ?(?:inc|ltd|llc|l\.l\.c|l\.p|lp|corp|co|n\.v|nv|s\.a|sa|plc|limited|incorporated|ag|se|ab|oyj)\b\.?/iy

/** Before the company whose news a sentence opens with: `<Ahead of> Acme's results, Baird …`. */
export const AHEAD_OF =
  /^(?:(?:In|Among|Within|Across) (?:the )?[a-z][a-z ,&-]{2,36}, |(?:Ahead of|Before|After|Following|Heading into|Going into|Despite|Moving on to|Starting with|Turning to|Next up is) )(?=[A-Z])/

/** Words in capitals that begin no name. */
export const NO_NAME = /^(?:Inc|Ltd|Says?|Sees|Cit|Not|Expect|Warn|Firm|Price|Target|Rais|Lower|Cut|Add)/

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

/** Between the companies that one verb acts on: `Downgrades Acme to Hold< and >Northwind to Sell`, `on Acme to $30<, on >Northwind`. */
export const JOINT = /[,;]? (?:and|while|&) (?:on |for )?(?=[A-Z])|[,;] (?:on |for )?(?=[A-Z])/gi

/** A comma before the form of a company, which breaks no sentence: `Acme<, Inc>`. */
export const COMMA_FORM = /^, (?:inc|ltd|corp|llc|l\.p|lp|plc|co|n\.v|s\.a)\b/i

/** Between a company and its rating or price: `Northwind< to '>Sell`, `Acme< (>Buy)`. */
export const LINK = /^ (?:\(|(?:from|to|at) (?:an? )?['"]?)/i

/** Whom an upgrade or a downgrade befell: `Acme< receives an >upgrade from B`, `Acme< was hit with a >downgrade by B`. */
export const GOT =
  / (?:receive[sd]?|gets?|got|earn(?:s|ed)?|w[io]ns?|draws?|drew|suffer(?:s|ed)?|experience[sd]|sees|saw|(?:is |was )?hit (?:with|by)) (?:an?(?:other)? )?(?:rare |double |fresh |new )?$/i

/**
 * A ticker as the heading of a line or a row of a table, with what a list says beside it in brackets: `- ACME ($42, +1%): `,
 * `1. ACME (held): `, `ACME — `, `| ACME | `.
 */
export const TICKER_HEAD =
  /^(?:[-•·*] |\d{1,2}[.)] |\| ?(?:\d{1,3} \| ?)?)?([A-Z]{2,5})(?: [a-z][a-z-]{1,12})?(?: ?\([^()]{1,40}\)| [+-][\d.]{1,6}%)?(?::| [—–-]+ | ?\| )/

/** Small words within a name: `Bank <of> America`. */
export const NAME_PARTICLE = /(?:of|and|the|de|la|du|von|van|y|e|plc)\b/y

/** Behind a company that a line is about: `On Norlane<, >we`, `Norlane< shares >rose`. */
export const GOES_ON = /^(?:[,;:]| is| are| shares| stock) /

/** A point that ends no sentence: `Norlane <Inc. >raised`. */
export const SHORT_FORM = /\b(?:inc|corp|co|ltd|[a-z])\. $/i

/** A name begins with a capital, a figure or Hangul, or has a capital soon: `eBay`, `iRobot`; `kept its Buy` is none. */
export const BEGINS_NAME = /^(?:[^a-z]|[a-z]{1,4}[A-Z])/

/** Words of a name: `Harbor Lane `. */
export const CAPITALISED = /^(?:[A-Z&][\w&.'-]* ){1,5}$/

/** Before the object of a verb: `Buy <on >Norlane`, `<shares of >Norlane`. */
export const TO_OBJECT = /^(?:on|of|for|shares|stock)/i

/** Behind a name whose shares are meant, in any letters: `Norlane<'s shares>`. */
export const OWN_SHARES = /^['’]?s?\s+(?:shares|stock)\b/i

/** The same in small letters only, since a headline's `Shares` acts: `Norlane<' stock>`. */
export const SHARES_BEHIND = /^['’]?s? (?:shares|stock)\b/

/** A verb without an ending before a name: `<Buy N>orlane`. */
export const BARE_VERB = /^[A-Z][a-z]*[^\Wsdg] [A-Z]/

/** Two words of a name: `May Department`. */
export const TWO_WORDS = /^[A-Z][a-z]+ [A-Z][a-z]/

/** Behind the name that a headline begins with as its heading: `Acme<: >Baird lifts PT`, `Acme< — >Baird lifts PT`. */
export const HEADS = /^(?:: | [—–-] )/

/** Behind a verb that begins a coverage, whose shares: `initiates< on shares of >Acme`. */
export const OF_SHARES_OF = /^ (?:of|on) shares of /

/** A letter whose point is its own: `J`, `S.A`. */
export const INITIAL = /^[A-Z]$|\.[A-Za-z]$/

/** A ticker that a line ends on: `(NRL)`. */
export const TICKER_ENDS = /\([A-Z]{1,5}\)\s*$/

/** Behind a company that is put on a list or rated: `Acme< to >the list`, `Acme< a >buy`. */
export const LISTED_AS = /^ (?:to|from|an?) /i

/** Behind a name, its shares: `Norlane< stock>`. */
export const SHARES_NEXT = /^ (?:stock|shares)\b/

/** A name with a small first letter: `eBay`. */
export const BRAND = /^[a-z]{1,4}[A-Z]/

/** Between two names: `Acme< and >Northwind`. */
export const AND_NAME = / (?:and|And|&) /

/** Before the price of a list's item, its company: `: <NRL >$300, <Acme PT >$70`, `and <Acme (ACM) to >$70`. */
export const LISTED_NAME =
  /(?:[:,;(•·/]|\band|\d\)) ?((?:\$?[A-Z]{1,5}|[A-Z][\w&.'-]{0,20}(?: [A-Z][\w&.'-]{0,20}){0,2})(?: \([A-Z]{1,5}\))?(?: ?(?:PT|TP|target|price target|to|at|:|→|->|-|–|=))?(?: of| at| to)? (?:from (?:[A-Z]{0,3}[$€£¥])[\d.,]+ to )?\(?)$/

/** What stands before a list of companies: `UBS price targets<: >`, `Baird<) — >`. */
export const OPENS_LIST = /(?:[:(]|[—–]|\*)[ *]{0,3}\$?$/

/** Opens a name with its article: `<The A>dvisory Board`. */
export const THE = /^The [A-Z]/

/** Behind a name that ends: `Norlane<- >Baird`. */
export const DASH = /^(?:-|—|–|\/\/)\s/

/** A name that is a ticker: `NRL`. */
export const TICKER_ALONE = /^[A-Z]{1,5}$/

/** Behind a name that is part of another word: `Acme<-b>acked`. */
export const COMPOUND = /^-[a-z]/

/** Ends a name that owns something: `Acme<'s>`. */
export const GENITIVE = /['’]s$/

/** A name in Latin letters alone: `Gana Bio`. */
export const LATIN_NAME = /^[A-Za-z0-9 .&-]+$/

/** Signs by which two spellings of a name differ: `Acme<, >Inc<.>`. */
export const SIGNS = /[-.,&']/g

/** A word of a name, up to a stop: `<Acme> Inc.`. */
export const WORD = /[^\s,;:()"`]+/y

/** A word that no name begins with: `<e>nergy`. */
export const LOWER = /[a-z]/y
