import type { Extraction } from '../../../src/extract/extraction'
import { read } from '../spec-cases'
import { citedIn } from './way'

/** Two texts that stand in one article, with what each tells alone. */
interface Pair {
  readonly text: string
  readonly published: string
  readonly parts: readonly Extraction[]
}

const PUBLISHED = '2026-09-15'

/** Names without the dates and words that lead back to the text before: 이 회사, 이어, 같은 날. */
const LEADS_BACK =
  /(?:^|[\s"'])(?:이|그|해당|이번|이날|같은|이어|반면|또|특히|한편|다른|당시|이들|양사)[ 는의에]|동사|당사|회사는|이곳/

/** What a text names: two that name the same may tell of one thing. */
const namesOf = (found: Extraction): ReadonlySet<string> =>
  new Set(
    found.facts.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([name, cited]) =>
        ['owner', 'company', 'institution', 'chip', 'subject', 'amount', 'value', 'count'].includes(name)
          ? String(cited?.value).split(', ')
          : [],
      ),
    ),
  )

/** Whether each fact names whose it is where it stands. */
const isWhole = (found: Extraction): boolean =>
  found.facts.every(
    (fact) =>
      citedIn({ ...found, facts: [fact] }, ['owner', 'company']).length > 0 &&
      (fact.kind !== 'analyst-view' || citedIn({ ...found, facts: [fact] }, ['institution']).length > 0),
  )

/** What is no figure alone and may be one beside others: chips of cars, the whole budget of a state. */
const ALONE = /차에는|전체 예산/

/** Whether a text is one on views: beside such, money counts as an investment only where it is said to be one in AI. */
const isOnViews = ({ facts }: Extraction): boolean => facts.some(({ kind }) => kind === 'analyst-view')

/** Texts of one paragraph that tell all by themselves, two by two with a blank line between. */
export function JOINED(
  cases: readonly { readonly text: string; readonly found: Extraction }[],
): readonly Pair[] {
  const whole = cases
    .filter(
      ({ text, found }) =>
        !text.includes('\n') &&
        text.endsWith('다.') &&
        !LEADS_BACK.test(text) &&
        !ALONE.test(text) &&
        isWhole(found),
    )
    .map(({ text }) => ({ text, found: read({ text, published: PUBLISHED, language: 'ko' }) }))
  return whole.flatMap((first, index) => {
    const second = whole[(index + 61) % whole.length]
    if (second === undefined) return []
    const names = namesOf(first.found)
    return isOnViews(first.found) !== isOnViews(second.found) ||
      [...namesOf(second.found)].some((name) => names.has(name))
      ? []
      : [
          {
            text: `${first.text}\n\n${second.text}`,
            published: PUBLISHED,
            parts: [first.found, second.found],
          },
        ]
  })
}
