import type { Status, ViewAction } from '../../facts/fact'
import type { Cue } from '../cue'
import type { NameReading } from '../mark'

/** Words that make a sum money put in or raised: `<spent> $2 billion`, `20억달러를 <투자>`. */
export const INVESTING: ReadonlySet<Cue> = new Set<Cue>([
  'invest',
  'spend',
  'raise-funds',
  'purchase',
  'guarantee',
  'capex',
  'contract',
  'cost',
  'train',
])

/** Words that tell what a sum is: `<invested> $2 billion`, `20억달러 <매출>`. */
export const TELL_MONEY: ReadonlySet<Cue> = new Set<Cue>([
  ...INVESTING,
  'value',
  'market-cap',
  'result',
  'guidance',
  'price-target',
  'share-price',
  'year-high',
  'offer-price',
  'trade',
])

/** Words that name what money is for but leave it open which; a verb beside them tells more. */
export const VAGUE: ReadonlySet<Cue> = new Set<Cue>(['cost', 'contract', 'train'])

/** Words that make a sum the price of a chip: `<sells> for $30,000`, `<개당> 4000만원`. */
export const PRICES: ReadonlySet<Cue> = new Set<Cue>(['unit-price', 'sell', 'rent', 'cost'])

/** Verbs that say nothing of a sum before the comma that closes its part: `Norlane, valued at $2 billion, is building`. */
export const VERBS: ReadonlySet<Cue> = new Set<Cue>(['planned', 'future', 'done', 'spent'])

/** Words of an agreement on chips: `a <deal> for 5,000 GPUs`, `5000장 공급 <계약>`. */
export const CONTRACTED: ReadonlySet<Cue> = new Set<Cue>(['contract'])

/** Verbs that govern a participle: `has <ordered> servers equipped with 4,096 H200s`. */
export const GOVERNING: ReadonlySet<Cue> = new Set<Cue>(['ordered', 'planned', 'future', 'target'])

/** Those that tell how firm a count of chips is: `<runs> 20,000 GPUs`, `2만장을 <가동>`. */
export const OF_FLEETS: readonly Cue[] = [
  'running',
  'planned',
  'target',
  'ordered',
  'rumoured',
  'hypothetical',
  'future',
  'announced',
  'committed',
  'estimate',
]

/** Those that tell how firm money put in is: `<pledged> $2 billion`, `20억달러를 <투입했다>`. */
export const OF_MONEY: readonly Cue[] = [
  'planned',
  'announced',
  'committed',
  'done',
  'spent',
  'estimate',
  'rumoured',
  'future',
  'target',
  'hypothetical',
]

/** Words of what is done with chips: `<runs> 20,000`, `2만장을 <도입>`. */
export const HOLDING: ReadonlySet<Cue> = new Set<Cue>([
  'running',
  'planned',
  'target',
  'ordered',
  'place',
  'future',
  'divert',
  'purchase',
])

/** Words that can name a number: `2 million <users>`, `면적 3만㎡`. */
export const NAMING: ReadonlySet<Cue> = new Set<Cue>([
  'users',
  'distance',
  'power',
  'area',
  'result',
  'market-cap',
  'facility',
  'build',
  'cluster',
])

/** Words that name power: `41 MW of <capacity>`, `<전력> 41MW`. */
export const NAMING_POWER: ReadonlySet<Cue> = new Set<Cue>(['power'])

/** Words that name people: `2 million <users>`, `<이용자> 200만명`. */
export const NAMING_PEOPLE: ReadonlySet<Cue> = new Set<Cue>(['users'])

/** Words that name shares and multiples: `<rose> 30%`, `30% <증가>`. */
export const NAMING_CHANGE: ReadonlySet<Cue> = new Set<Cue>(['change'])

/** No word names what the unit tells: `141 GB`, `500 TOPS`. */
export const NAMING_NOTHING: ReadonlySet<Cue> = new Set<Cue>()

/** What a change is one of: `<revenue> rose 30%`, `<매출> 30% 증가`. */
export const CHANGING: ReadonlySet<Cue> = new Set<Cue>([
  'result',
  'capex',
  'market-cap',
  'users',
  'power',
  'unit-price',
])

/** Those that tell how firm a measured figure is: `<will> draw 41 MW`, `41MW로 <추정>`. */
export const OF_METRICS: readonly Cue[] = ['exceeded', 'target', 'planned', 'estimate', 'future', 'rumoured']

/** Words for users: `2 million <users>`, `<이용자> 200만명`. */
export const OF_USERS: ReadonlySet<Cue> = new Set<Cue>(['users'])

/** Words for building: `<built> in 90 days`, `90일 만에 <구축>`. */
export const OF_BUILDING: ReadonlySet<Cue> = new Set<Cue>(['build'])

/** Words for what stands in a data center: `119 <chillers>`, `<변압기> 40대`. */
export const OF_FACILITY: ReadonlySet<Cue> = new Set<Cue>(['facility'])

/** What a number with no currency is money beside. */
export const OF_SPENDING: ReadonlySet<Cue> = new Set<Cue>(['capex', 'spend', 'invest'])

/** The verbs that a view is told by: `<upgrades> Acme`, `목표가를 <올렸다>`. */
export const VIEW_VERBS: ReadonlySet<Cue> = new Set<Cue>([
  'initiate',
  'upgrade',
  'downgrade',
  'maintain',
  'raise',
  'lower',
])

/** What a payer does: `Acme <spends> $2 billion`, `20억달러를 <투자>`. */
export const PAYING: ReadonlySet<Cue> = new Set<Cue>(['invest', 'spend', 'purchase', 'committed'])

/** Money that goes out: `<capex> of $2 billion`, `<설비투자> 20억달러`. */
export const SPENDING: ReadonlySet<Cue> = new Set<Cue>(['capex', 'spend'])

/** What money is put into: `an AI <data center>`, `GPU <클러스터>`. */
export const THINGS: ReadonlySet<Cue> = new Set<Cue>(['ai', 'cluster', 'facility', 'chip-count'])

/** What a deal of two is told by: `a <contract> worth $2 billion`, `20억달러 <계약>`. */
export const OF_A_DEAL: ReadonlySet<Cue> = new Set<Cue>([
  'contract',
  'purchase',
  'invest',
  'cost',
  'raise-funds',
])

/** What a buyer does: `<ordered> 20,000 GPUs`, `2만장을 <구매>`. */
export const BUYING: ReadonlySet<Cue> = new Set<Cue>([
  'ordered',
  'purchase',
  'contract',
  'invest',
  'committed',
])

/** What is done with money: in the chip business it makes a passage one of ours: `<invests> $2 billion`, `20억달러를 <조달>`. */
export const DEALS: ReadonlySet<Cue> = new Set<Cue>([
  'invest',
  'spend',
  'raise-funds',
  'purchase',
  'capex',
  'guarantee',
])

/** What money is where only a verb tells: `<invested> $2 billion`, `20억달러를 <투자>`. */
export const SORTS: ReadonlyMap<Cue, string> = new Map<Cue, string>([
  ['invest', 'investment'],
  ['spend', 'spending'],
  ['raise-funds', 'funding'],
  ['purchase', 'purchase'],
  ['ordered', 'purchase'],
  ['guarantee', 'guarantee'],
])

/** Kinds of names that are an owner's own: `<Norlane> runs`, `<산업부>는`. */
export const OWN_NAMES: ReadonlySet<NameReading['kind']> = new Set([
  'company',
  'government',
  'country',
  'institution',
])

/** Status words in which the figure lies ahead: `plans to spend $2 billion`, `20억달러를 투자할 계획`. */
export const LIES_AHEAD: ReadonlySet<Status> = new Set<Status>([
  'planned',
  'target',
  'announced',
  'committed',
  'rumoured',
  'estimate',
  'hypothetical',
])

/** What a cue alone says was done in a view, as a cell of a table does: `Upgrade`, 유지. */
export const ACTIONS_TOLD: ReadonlyMap<Cue, ViewAction> = new Map<Cue, ViewAction>([
  ['initiate', 'initiate'],
  ['upgrade', 'upgrade'],
  ['downgrade', 'downgrade'],
  ['maintain', 'maintain'],
])

/** The order in which actions are listed, whatever the order in the sentence. */
export const ORDER: readonly ViewAction[] = [
  'initiate',
  'upgrade',
  'downgrade',
  'maintain',
  'raise-target',
  'lower-target',
]
