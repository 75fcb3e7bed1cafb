import type { Grammar, Role } from '../../figures/grammar'

/** The word before a name that gives it its role. */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['by', 'agent'],
  ['from', 'source'],
  ['to', 'goal'],
  ['into', 'goal'],
  ['in', 'goal'],
  ['on', 'goal'],
  ['for', 'way'],
  ['of', 'bare'],
  ['at', 'place'],
  ['and', 'along'],
  ['or', 'along'],
  ['with', 'aside'],
  ['than', 'aside'],
  ['like', 'aside'],
  ['as', 'aside'],
  ['including', 'aside'],
  ['against', 'aside'],
  ['via', 'aside'],
  ['between', 'aside'],
  ['versus', 'aside'],
  ['vs', 'aside'],
  ['rival', 'aside'],
  ['over', 'aside'],
])

/** Who leads a round or stands behind a company is not whose it is. */
const LED = /\b(?:led|backed|founded|owned|headed) by $/
/** Whom money goes to stands right behind its verb: `will pay Google at least $10 billion`. */
const PAID = /\b(?:pay|pays|paid|paying|lend|lends|lent|give|gives|gave|owe|owes|owed) $/
/** A name with its price behind a verb of buying is what is bought: `to buy a unit for $5 billion and Ampere for $6 billion`. */
const BOUGHT = /\b(?:buy|acquire|buying|acquiring|bought|acquired)\b/
/** Of whom somebody was: `former OpenAI CTO`. */
const FORMER = /\b(?:former|ex)[ -]$|-turned $/i
const BEFORE = /([A-Za-z]{2,9})\.? (?:the |its |a |both |rival )?["']?$/
const COUNTED =
  /^[ -]{1,2}(?:of )?(?:[A-Za-z-]{2,16} ){0,2}?(chips|GPUs|accelerators|processors|units|[a-z-]{3,16}s)\b/
const FUNCTION_WORD =
  /^[ ,.;:)]{0,2}(?:by|in|at|to|and|or|with|for|from|on|as|is|are|was|were|will|would|this|over|across|after|before|than|if|that|next|last|soon|now|,|\.|;|\)|-|$)/
const PER =
  /^(?:\/| (?:for|per|an?) )(?:(?:a |an |one |each |single |individual |NVIDIA |Nvidia |GPU[- ]|[A-Z]{1,2}\d{2,3}[- ]){0,3})(?:board|card|GPU|chip|accelerator|hour|hr)\b/
const CHIP_WORDS: ReadonlySet<string> = new Set(['chips', 'GPUs', 'accelerators', 'processors', 'units'])

const CLAUSE_STARTS = /^,? (?:while|whereas|but|although|though|which|after|as) /

/** Capitalised words that open a sentence, with a verb behind them. */
const OPENING =
  /^[^A-Za-z0-9]{0,6}([A-Z][A-Za-z0-9&.-]{1,20}(?: (?:[A-Z][A-Za-z0-9&.-]{0,20}|&|of)){0,4})(?:, [^,]{1,60},)? (?:[a-z])/
/** A name of several words with a verb behind it, farther in: `UAE's Vy Capital brought in …`. */
const INSIDE = /\b([A-Z][a-z0-9]{1,16} [A-Z][A-Za-z0-9]{1,16}) [a-z]/
/** Whose something is at the beginning: `Stanford's new cluster has …`. */
const POSSESSIVE = /(?:^|; )([A-Z][a-z]+)'s [a-z]/
/** A name behind a word for what it is: `Crypto miner Cipher said`, `Paris-based startup Poolside raised`. */
const DESCRIBED =
  /^[^.,;]{0,50}?\b(?:miner|startup|start-up|maker|firm|company|giant|developer|operator|provider|lab|unicorn|specialist|neocloud|group) ([A-Z][A-Za-z0-9.]{1,20}(?: [A-Z][A-Za-z0-9.]{1,20}){0,2})(?:, [^,]{1,60},)? [a-z]/
/** A second subject of several words behind a comma: `…, and Sakura Internet plans …`. */
const SECOND = /(?:, and|, while|;) ([A-Z][a-z]{2,16} [A-Z][A-Za-z0-9]{1,16}) [a-z]/
/** Who only speaks is no owner. */
const SPEAKS = /^ (?:said|says|told|wrote|adds|added|noted)\b/
const TITLE = /Chief|Officer|President|Minister|Department|Secretary|Street|Journal|Times|Reuters/
const COMMON: ReadonlySet<string> = new Set(
  'The This That These Those It Its In On At By For From With After Before As And But Or If While When We Our They Their He She His Her You I A An There Here Such Total Some Many Most Several Analysts Investors Shares Cloud Renting Rent According Last Next Each Every Both Another More Demand Spending Capital Data Required Further Despite Since Under Over About Nearly Roughly Up To Of Not No Now Today Also Then AI GPU GPUs Only Even How Why What Chinese American Global New Big Tech End Early Late Mid January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Yesterday Earlier Meanwhile Separately Moreover However Officials Regulators Researchers Weeks Months Years Days Training Running'.split(
    ' ',
  ),
)
const COMPANY_FORM = /(?:AI|Labs|Capital|Systems|Energy|Holdings|Group|Cloud|Tech|Data)$/

/** A facility by its place: `its Goodyear campus`, `the Kenosha data center`. */
const FACILITY_NAME =
  /\b(?:the|its|their|a|new|our) (?:new |planned |[a-z]+-based )?([A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?) (?:data cent(?:er|re)|campus|cluster|site|supercomputer|facility)\b/
/** A town with its state or country: `in Kenosha, Wisconsin`, `near Port Washington, Wisconsin`. */
const TOWN =
  /\b(?:in|near|outside|at) ([A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?, (?:[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?|[A-Z]{2}))(?![A-Za-z])/

/** How names and counted things work in an English sentence: by the word before a name, and the noun behind a number. */
export const grammar: Grammar = {
  verbLast: false,
  role: (text, name, sentence) => {
    if (
      /^['"]s\b/.test(text.slice(name.end, name.end + 3)) ||
      /^s' /.test(text.slice(name.end - 1, name.end + 2))
    )
      return 'owner'
    const behind = text.slice(name.end, name.end + 10)
    if (/^ (?:stake|shares|stock)\b/.test(behind)) return 'object'
    if (/^ for (?:[$€£¥]|about|up to)/.test(behind) && BOUGHT.test(text.slice(sentence.start, name.start)))
      return 'object'
    if (/^, (?:which|who|whose)\b/.test(text.slice(name.end, name.end + 9))) return 'subject'
    if (PAID.test(text.slice(Math.max(sentence.start, name.start - 10), name.start))) return 'goal'
    if (LED.test(text.slice(Math.max(sentence.start, name.start - 12), name.start))) return 'aside'
    if (FORMER.test(text.slice(Math.max(sentence.start, name.start - 10), name.start))) return 'aside'
    if (/^-(?:backed|owned|led|based|funded|style)/.test(text.slice(name.end, name.end + 8))) return 'aside'
    const before = BEFORE.exec(text.slice(Math.max(sentence.start, name.start - 20), name.start))?.[1]
    const role = before === undefined ? undefined : ROLES.get(before.toLowerCase())
    return role ?? 'subject'
  },
  unknownSubject: (text, sentence, before) => {
    const opening = text.slice(sentence.start, Math.min(before, sentence.start + 90))
    for (const pattern of [SECOND, DESCRIBED, OPENING, INSIDE, POSSESSIVE]) {
      const found = pattern.exec(
        pattern === SECOND ? text.slice(Math.max(sentence.start, before - 90), before) : opening,
      )
      const name = found?.[1]
      if (found === null || name === undefined || COMMON.has(name.split(' ')[0] ?? '') || TITLE.test(name))
        continue
      const from = pattern === SECOND ? Math.max(sentence.start, before - 90) : sentence.start
      const start = from + found.index + found[0].indexOf(name)
      if (pattern === INSIDE && SPEAKS.test(text.slice(start + name.length, start + name.length + 10)))
        continue
      return {
        start,
        end: start + name.length,
        sure:
          pattern === SECOND ||
          pattern === DESCRIBED ||
          (pattern === OPENING && (name.includes(' ') || COMPANY_FORM.test(name))),
      }
    }
    return null
  },
  perChip: (text, amount) => {
    const unit = PER.exec(text.slice(amount.end, amount.end + 40))
    return unit === null ? null : /h(?:ou)?r$/i.test(unit[0]) ? 'hour' : 'unit'
  },
  unknownSite: (text, sentence, amount) => {
    const from = Math.max(sentence.start, amount.start - 120)
    const around = text.slice(from, Math.min(sentence.end, amount.end + 120))
    for (const pattern of [FACILITY_NAME, TOWN]) {
      const found = pattern.exec(around)
      const name = found?.[1]
      if (found === null || name === undefined || COMMON.has(name.split(' ')[0] ?? '')) continue
      const start = from + found.index + found[0].indexOf(name)
      return { start, end: start + name.length }
    }
    return null
  },
  clauseEnds: (text, index) =>
    (text.charCodeAt(index) === 44 || 'wbta'.includes(text.charAt(index + 1))) &&
    CLAUSE_STARTS.test(text.slice(index, index + 12)),
  counted: (text, amount) => {
    const behind = text.slice(amount.end, amount.end + 60)
    if (/^ (?:[a-z-]+ )?(?:sites|locations|campuses)\b/.test(behind)) return 'sites'
    if (/^ (?:[A-Za-z-]+ )?drivers\b/.test(behind)) return 'drivers'
    if (FUNCTION_WORD.test(behind)) return null
    const noun = COUNTED.exec(behind)?.[1]
    if (noun === undefined) return null
    return CHIP_WORDS.has(noun) ? 'chips' : noun
  },
}
