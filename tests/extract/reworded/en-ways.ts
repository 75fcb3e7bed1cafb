import type { Extraction } from '../../../src/extract/extraction'
import { citedIn, spansReplaced, unless, word, type Way } from './way'

/** What a thing is called may be told as it is written. */
const CALLED = { leave: ['what', 'site', 'name', 'subject'] }

/** Something put around a text that a capital begins and a point ends. */
const around =
  (before: string, behind: string, unless?: RegExp) =>
  ({ article: { text } }: Extraction): string | null =>
    /^[a-z]/.test(text) || !/[.!?]$/.test(text) || unless?.test(text) === true ? null : before + text + behind

/** Each name that the facts cite, with more behind it. */
const behindNames =
  (more: (name: string) => string | undefined) =>
  (found: Extraction): string | null =>
    spansReplaced(
      found.article.text,
      citedIn(found, ['owner', 'company']),
      (name) => name + (more(name) ?? ''),
    )

const FORMS: ReadonlyMap<string, string> = new Map([
  ['Microsoft', ' Corp.'],
  ['Oracle', ' Corp.'],
  ['Amazon', ' Inc.'],
  ['Alphabet', ' Inc.'],
  ['CoreWeave', ' Inc.'],
])

/** A view is of a house, which is named in a sentence that nobody said. */
const isView = ({ facts }: Extraction): boolean => facts.some(({ kind }) => kind === 'analyst-view')

/** The end of a lone sentence on figures that nobody is told to have said. */
const ending =
  (end: string) =>
  (found: Extraction): string | null => {
    const { text } = found.article
    return isView(found) ||
      !/^[^\n]*(?<!\bCorp)\.$/.test(text) ||
      /[.!?] [A-Z]|\bsa(?:id|ys)\b|according|told/.test(text)
      ? null
      : text.slice(0, -1) + end
  }

/** Behind a sum: `$5 billion`, not `a $5 billion round`, which no `dollars` stand in. */
const SUM = /(?<![A-Z])\$(\d[\d.,]*) (billion|million|trillion)(?![-\w])/g
/** The verb of a target, whose direction stays; that of spending or a stake tells more. */
const RAISES = /\b([Rr])aise(s|d)(?= (?:its|his|her|the)? ?(?:\d+-month )?(?:price target|target|PT)\b)/g
const LOWERS = /\b([Ll])ower(s|ed)(?= (?:its|his|her|the)? ?(?:\d+-month )?(?:price target|target|PT)\b)/g
const PLANS = /\bplans to (?=(?:invest|spend|buy|build|raise|acquire)\b)/g
/** `raised` is said of money for AI, too, so that the verb tells what a text is about. */
const OF_AI = /AI spending/
const verb = (capital: string, small: string, ends: string) => (_all: string, first: string, end: string) =>
  (/[A-Z]/.test(first) ? capital : small) +
  (end === 's' ? (ends.split(' ')[0] ?? '') : (ends.split(' ')[1] ?? ''))

/** `US$180 million ($306m)` tells two currencies, which one sign for both would hide. */
const TWO_DOLLARS = /US\$.*[^S]\$/

/** How money is written. */
const MONEY: Readonly<Record<string, Way>> = {
  'billions as bn': word(/(\$\d[\d.,]*) billion/g, '$1bn'),
  'billions as B': word(/(\$\d[\d.,]*) billion/g, '$1B'),
  'millions as m': word(/(\$\d[\d.,]*) million/g, '$1m'),
  'millions and billions as mln and bln': word(/(\$\d[\d.,]*) (m|b)illion/g, '$1 $2ln'),
  'a hyphen within a sum': word(
    /(\$\d[\d.,]*) billion(?= (?:deal|investment|plan|contract|order|round))/g,
    '$1-billion',
  ),
  'US before the sign': unless(TWO_DOLLARS, word(/(?<![A-Z])\$(?=\d)/g, 'US$')),
  'the code for the sign': unless(TWO_DOLLARS, word(/(?<![A-Z])\$(?=\d)/g, 'USD ')),
  'the word for the sign': unless(/[A-Z]\$\d/, word(SUM, '$1 $2 dollars')),
  'per cent for the sign': word(/(\d)%/g, '$1 per cent'),
}

/** What stands around a report. */
const AROUND: Readonly<Record<string, Way>> = {
  'the town, day and agency before': {
    to: around('SAN FRANCISCO, July 15 (Reuters) - ', '', /^[-|] | --? /),
  },
  'the town and agency of a release before': {
    to: around('AUSTIN, Texas, July 15 /PRNewswire/ -- ', '', /^[-|] | --? /),
  },
  'a sentence before': { to: around('Shares were little changed in early trading. ', '', /^[-|] | --? /) },
  'a headline before': { to: around('Morning briefing: what to know today\n\n', '') },
  // The point of a short form ends its sentence too: `… on Acme Corp.`
  'a sentence behind': {
    to: around('', ' Investors will watch the next earnings call closely.', /\n|\bCorp\.$/),
  },
  'who wrote it behind': { to: around('', '\n\nReporting by Jane Doe; Editing by John Roe') },
  // What moves beside views is told where a text speaks of more than they do.
  'a byline before and a caption behind': {
    to: (found) =>
      isView(found)
        ? null
        : around(
            'Stocks in focus\n\nBy Jane Doe\n\n',
            '\n\n(Photo: a trading floor, seen from above)',
            /\n/,
          )(found),
  },
}

/** What tells that somebody else says so; what chips somebody has is then only reported. */
const TOLD: Readonly<Record<string, Way>> = {
  'who said it behind': { to: ending(', the company said.'), leave: ['said_by', 'said_on'] },
  'a filing behind': {
    to: ending(', according to a regulatory filing.'),
    leave: ['status', 'said_by', 'said_on', 'as_of'],
  },
  'an agency and its day behind': {
    to: ending(', Bloomberg reported on Tuesday.'),
    leave: ['status', 'said_by', 'said_on', 'as_of'],
  },
}

/** How things and companies are called. */
const NAMES: Readonly<Record<string, Way>> = {
  'A.I. for AI': word(/\bAI\b(?! Day)/g, 'A.I.', CALLED),
  'data-center for data center': word(/\b([Dd])ata center/g, '$1ata-center', CALLED),
  'datacenter for data center': word(/\b([Dd])ata center/g, '$1atacenter', CALLED),
  'data centre for data center': word(/\bdata center/g, 'data centre', CALLED),
  'thousands as K': word(/\b(\d{2,3}),000(?= (?:N[Vv][Ii][Dd][Ii][Aa] )?(?:[A-Z]+\d+|GPUs|chips))/g, '$1K'),
  // Behind the last name of a sentence the stop of the form would be that of the sentence, too.
  'the legal form behind a company': unless(/\b(?:Microsoft|Oracle|Amazon|Alphabet|CoreWeave)\./, {
    to: behindNames((name) => FORMS.get(name)),
  }),
  'one company for another': word(/\bMicrosoft\b/g, 'Oracle', {
    map: (fact) => fact.replaceAll('Microsoft', 'Oracle').replaceAll('MSFT', 'ORCL'),
  }),
  'one house for another': word(/\bMorgan Stanley\b/g, 'Jefferies', {
    map: (fact) => fact.replaceAll('Morgan Stanley', 'Jefferies'),
  }),
}

/** Of what revenue grew from and to, time and name hang on how far apart they stand. */
const GROWN = /revenue grew/

/** Words that mean the same. */
const WORDS: Readonly<Record<string, Way>> = {
  'target price for price target': word(/\bprice target/g, 'target price'),
  'PT for price target': word(/\bprice target(?!s)/g, 'PT'),
  'price objective for price target': word(/\bprice target/g, 'price objective'),
  'lifts for raises': unless(OF_AI, word(RAISES, verb('Lift', 'lift', 's ed'))),
  'ups for raises': unless(OF_AI, word(RAISES, verb('Up', 'up', 's ped'))),
  'hikes for raises': unless(OF_AI, word(RAISES, verb('Hike', 'hike', 's d'))),
  'boosts for raises': unless(OF_AI, word(RAISES, verb('Boost', 'boost', 's ed'))),
  'trims for lowers': word(LOWERS, verb('Trim', 'trim', 's med')),
  'reduces for lowers': word(LOWERS, verb('Reduce', 'reduce', 's d')),
  'slashes for lowers': word(LOWERS, verb('Slash', 'slash', 'es ed')),
  'intends to for plans to': word(PLANS, 'intends to '),
  'is set to for plans to': word(PLANS, 'is set to '),
  'is going to for plans to': word(PLANS, 'is going to '),
  'aims to for plans to': word(PLANS, 'aims to ', { leave: ['status'] }),
  'spend for invest': word(
    /\b(to|will) invest (?=(?:up to |about |more than |over )?[$€£])/g,
    '$1 spend ',
    CALLED,
  ),
  'pour for invest': word(
    /\b(to|will) invest (?=(?:up to |about |more than |over )?[$€£])/g,
    '$1 pour ',
    CALLED,
  ),
  'plough for invest': word(
    /\b(to|will) invest (?=(?:up to |about |more than |over )?[$€£])/g,
    '$1 plough ',
    CALLED,
  ),
  'purchased for bought': word(/\bbought\b(?! out| a)/g, 'purchased'),
  'acquired for bought': word(/\bbought\b(?! out| back)/g, 'acquired'),
  'roughly for about': word(/\babout (?=[$€£\d])/g, 'roughly '),
  'approximately for about': unless(GROWN, word(/\babout (?=[$€£\d])/g, 'approximately ')),
  'around for about': word(/\babout (?=[$€£\d])/g, 'around '),
  'some for about': word(/\babout (?=[$€£\d])/g, 'some '),
  'nearly for about': word(/\babout (?=[$€£\d])/g, 'nearly '),
  'over for more than': unless(GROWN, word(/\bmore than (?=[$€£\d])/g, 'over ')),
  'upwards of for more than': unless(GROWN, word(/\bmore than (?=[$€£\d])/g, 'upwards of ')),
  'in excess of for more than': unless(GROWN, word(/\bmore than (?=[$€£\d])/g, 'in excess of ')),
  'per year for a year': word(/(?<=\d|illion|GPUs|chips) a year\b(?! ago)/g, ' per year'),
  'annually for a year': word(/(?<=\d|illion|GPUs|chips) a year\b(?! ago)/g, ' annually'),
}

/** Every way, by what it does. */
export const WAYS: Readonly<Record<string, Way>> = { ...MONEY, ...AROUND, ...TOLD, ...NAMES, ...WORDS }
