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
    'price target|price targets|price-target|target price|target prices|price objective|price objectives|price forecast|' +
      'share price target|stock price target|fair value estimate|fair value of|price tgt|price tag',
  ),
  cue('price-target', 'PT|PTs|PO|TP|Pt', true),
  cue('opinion', 'target|targets|tgt|objective'),
  cue('coverage', 'coverage'),
  cue('rating-word', 'rating|ratings|recommendation|stance|view on the stock'),
  cue(
    'initiate',
    `${verbs('initiat')}|initiation|starts|started|begins coverage|began coverage|starts coverage|started coverage|launches coverage|` +
      'launched coverage|commences coverage|commenced coverage|assumes|assumed|assumes coverage|assumed coverage|' +
      'assuming coverage|assuming|resumes|resumed|reinstates|reinstated|resumes coverage|resumed coverage|' +
      'picks up coverage|picked up coverage|starting coverage|initiating coverage|initiated coverage|initiates coverage',
  ),
  cue('upgrade', `${verbs('upgrad')}|upgrades`),
  cue('downgrade', `${verbs('downgrad')}|downgrades`),
  cue(
    'maintain',
    `${plain('maintain reaffirm affirm repeat')}|${verbs('reiterat restat')}|reissues|reissued|reissuing|keeps|kept|keeping|` +
      'sticks with|stuck with|stands by|stood by|backs|backed|retains|retained|retaining|reconfirms|reconfirmed|reit',
  ),
  cue(
    'raise',
    `${verbs('rais increas hik')}|${plain('lift boost bump')}|ups|upped|hikes|takes up|moves up|adjusts up|nudges up|bumps up`,
  ),
  cue(
    'lower',
    `${verbs('reduc slash decreas')}|${plain('lower')}|cuts|cut|cutting|trims|trimmed|trimming|drops|dropped|dropping|` +
      'slashes|chops|chopped|shaves|shaved|brings down|takes down',
  ),
  cue(
    'set',
    'announces|announced|announcing|rated|sets|set|setting|assigns|assigned|assigning|gives|gave|giving|given|issues|issued|issuing|' +
      'adjusts|adjusted|establishes|established|has|had|with a|rates|moves|moved|takes|took',
  ),
  cue('consensus', 'consensus|average|mean|median|analysts polled|Wall Street'),
  cue(
    'credit-rating',
    "Moody's|Moodys|S&P|Standard & Poor's|Fitch|DBRS|AM Best|A.M. Best|Egan-Jones|Kroll Bond Rating",
    true,
  ),
  cue('analyst-title', 'analyst|analysts|strategist'),
]

/** What is rated when no company is: `3 Auto Part Retailers`, `Metals Stocks`. */
export const PLURAL =
  /^\d+ |\b(?:stocks|retailers|metals|miners|stores|coverage universe|companies|names|sector|universe|industry|analysts?|targets?|equities|banks|makers|shares|estimates?|outlook|guidance|forecasts?|coverage|list|s&p|futures|prices?|dividend|bonds?|notes|debt|quarter|fy\d*|q\d|wall street)$/i

/** Indices and goods have targets too, and are no company. */
export const INDEX =
  /^(?:s&p ?\d|s&p$|nasdaq|dow\b|kospi|kosdaq|ftse|dax\b|nikkei|topix|stoxx|hang seng|msci|brent|wti|crude|bitcoin|gold$|oil$|silver$|copper$|u\.?s\.? (?:dollar|treasur|10-year)|emerging|treasur)/i

/** Who is no broker though it stands before a verb of views. */
export const NO_BROKER =
  /^(?:the$|a$|an$|this|that|its|our|analysts?|sell-side|street|wall street|brokers?|they|it|he|she|we|firm|company|update|moody|s&p|fitch|dbrs|egan|judge|court|fda|board|shares|stock|here|why|correction|report|hearing|who|which|management|barron|cramer|jim cramer|the (?:company|firm|stock|bank|board|brokerage))\b/i

/** What stands in place of the company: `the chipmaker`, `its shares`. */
export const PRONOUN =
  /(?:the|its|this|that)\s+(?:[a-z-]+(?:['’]s)?\s+){0,3}?(?:stock|company|shares|firm|name|it|maker|giant|retailer|chipmaker|carmaker|automaker|drugmaker|planemaker|lender|bank|insurer|miner|group|brand|operator|airline|builder|supplier|provider|developer|producer|carrier|utility|company['’]s(?:\s+(?:stock|shares))?)\b|(?:it|them)\b|(?:shares|stock)\b(?! (?:of|in)\b)/y

/** A target moved or held without any object, in a line that tells a rating: `nudged his to $180`, `stayed at Buy with $120`. */
export const HELD =
  /\b(?:(?:rais|lift|boost|bump|hik|cut|lower|trim|slash|reduc|nudg|mov|tweak|edg|shav)[a-z]{0,4}(?: (?:his|hers|its|theirs|it))?(?: up| down| back)? to|(?:sees|thinks|leaving|left|unchanged)|(?:sits|stays|stayed|remains|held|holds|kept)(?: (?:put|firm|steady|between them|in between|above|below))? at|number,?) $/

/** Words of the names of houses. */
export const HOUSE =
  /\b(?:securities|capital|research|partners|markets|bank|financial|advis\w+|investments?|equities|brothers|& co\.?|& company|group|brokerage|wealth|asset management)\b/i
