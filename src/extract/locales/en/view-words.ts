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
      'share price target|stock price target|fair value estimate|price tgt|price tag',
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
    'announces|announced|announcing|sets|set|setting|assigns|assigned|assigning|gives|gave|giving|given|issues|issued|issuing|' +
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
