import type { Span } from '../../text/span'

/**
 * What a name does in its sentence. `subject` acts or has (`메타는`, `Meta plans`), `topic` opens a headline
 * (`엔스케일, …`), `owner` has what follows (`X의`, `Meta's`), `goal` receives (`테슬라에`, `to Tesla`), `agent` acts in a
 * passive (`by Microsoft`), `source` gives (`소프트뱅크로부터`, `from SoftBank`), `along` stands in a list,
 * `bare` qualifies (`북미 테슬라 운전자`), `aside` has no part in it (`than Google`, `구글에 따르면`).
 */
export type Role =
  | 'subject'
  | 'topic'
  | 'owner'
  | 'goal'
  | 'way'
  | 'place'
  | 'agent'
  | 'source'
  | 'object'
  | 'along'
  | 'bare'
  | 'aside'

/** Whether a name acts in its sentence, or is what a line is about. */
export const isActing = (role: Role): boolean => role === 'subject' || role === 'topic'

/** What the builders must know of a language beyond its words. */
export interface Grammar {
  /** Whether the predicate follows the amount (`10억달러를 투자한다`) or goes before it (`invests $1 billion`). */
  readonly verbLast: boolean
  /** The role of a name by the words that touch it, in the folded text. */
  readonly role: (text: string, name: Span, sentence: Span) => Role
  /** The role of a name that opens the brackets behind another form of itself: `鴻海(훙하이)가`; null when it is none. */
  readonly glossed: (text: string, name: Span, sentence: Span) => Role | null
  /**
   * Where a name outside the lexicon opens the sentence as its subject (`HMG는 …`, `Vy Capital will …`), and whether its
   * form tells that it is a company's; null when the opening is none.
   */
  readonly unknownSubject: (
    text: string,
    sentence: Span,
    before: number,
  ) => (Span & { readonly sure: boolean }) | null
  /** Whether the text denies that a sum was paid or so many chips bought: then it tells no figure. */
  readonly denies: (text: string, sentence: Span, amount: Span) => boolean
  /** Places of names outside the lexicon that act as companies do: `Tallgrove's`, `Tallgrove said`, `노스웨일은`. */
  readonly acting: (text: string) => readonly Span[]
  /** A place outside the lexicon where the chips of an amount stand: `in Kenosha, Wisconsin`, `its Goodyear campus`; else null. */
  readonly unknownSite: (text: string, sentence: Span, amount: Span) => Span | null
  /** Whether the words before a sum tell that it goes on with the one told before: `이 가운데`, `당초 목표는`. */
  readonly goesOn: (before: string) => boolean
  /** Whether a clause ends before the comma or space at an index: `…했지만, `, `, while `. */
  readonly clauseEnds: (text: string, index: number) => boolean
  /** What an amount is per where the words around it tell that it is a chip's: `for a single card`, `per A100-hour`, `월`. */
  readonly perChip: (text: string, amount: Span) => 'unit' | 'hour' | 'month' | null
  /** What a counted thing is called in a metric's unit, by the words behind the number or before it. */
  readonly counted: (text: string, amount: Span) => string | null
}
