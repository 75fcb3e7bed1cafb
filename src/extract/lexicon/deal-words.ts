/** What a share of a company is worth is not what the company is: `its stake in OpenAI is worth`, `보유 지분 가치는`. */
export const STAKE = /\b(?:stake|holding|shareholding)s?\b/

/** The same where the words stand before `가치`. */
export const STAKE_WORTH = /지분(?:의|은|이)? ?(?:평가액|가치|평가 ?가치)$/

/** Between a sum and the deal it is the size of. */
export const SIZE_OF =
  /^,? (?:[a-z]+-year,? )?(?:(?:cloud|computing|compute|capacity|supply|lease|AI) ){0,2}$/

/** Bought goods. */
export const GOODS =
  /\b(?:chips|[GTX]PUs|servers|accelerators|processors|systems|hardware|equipment|racks),? $/

/** What leads from a deal to what it is worth. */
export const WORTH =
  /^(?:worth|valued|value)(?: (?:of|at|as|much|about|up|to|more|than|roughly|around|nearly|over|least|some|an|estimated|approximately|almost|well|close))* $/

/** Shares that are sold. */
export const SHARES_SOLD =
  /^ ?(?:규모의? |어치의? )?(?:지분|주식|자산|구주)[을를]? [^.]{0,24}(?:매각|처분|팔)/

/** One unit of power. */
export const POWER_BEFORE =
  /\b(?:[Aa]|[Ee]ach|[Ee]very|[Oo]ne|per|1) ?(?:GW|MW|gigawatt|megawatt)\b(?!s)|[MG]W ?당/

/** Who takes an order is not who gives it: `has booked orders for 4,000 GPUs from Amazon`. */
export const TAKEN =
  /\b(?:w[io]ns?|won|book(?:s|ed)|receiv(?:es|ed)|land(?:s|ed)|secur(?:es|ed)|t[ao]kes?|took|fill(?:s|ed|ing)) (?:[a-z-]+ ){0,2}orders? \b/

/** `a venture between Norlane and Aker, investing about $1 billion` */
export const PARTICIPLE = /^, (?:investing|spending|committing|pledging|paying) (?:[a-z]+ ){0,3}$/

/** `스케일AI의 기업가치`, `Anthropic's valuation` */
export const VALUE_OF = /^(?:의|['’]s) (?:기업 ?가치|몸값|가치|valuation|value)/

/** What tells that what stands before goes to the one named next: `100,000 chips, going to G42`. */
export const GIVEN =
  /^[^,.;]{0,12},? (?:going|destined|earmarked|reserved|bound|allocated|which (?:will )?go)\b/
