/** Words of what a company expects to earn or spend: `capex guidance`, `연간 가이던스`. */
export const GUIDANCE = /^(?:가이던스|guidance)/

/** Names of chips that are those of whole machines: `GB200 NVL72`, `DGX H100`. */
export const MACHINE_NAME = /NVL|[DH]GX/

/** Between what something is worth and a part of it: `worth<, of its >$3 billion`. */
export const OF_ALL = /^ of (?:its |the |their |all )?$/

/** Words of what is held in a company: `sold a <stake> in Norlane`. */
export const HELD = /\b(?:stake|shares|holding)\b/

/** Before the sum that something was sold for: `its stake <for about >$2 billion`. */
export const FOR = /\bfor (?:about |roughly |nearly )?$/

/** Between a count and a part of it: `1만개를 주문했다. <이 중> 4000개는`. */
export const OF_THESE = /이 ?(?:중|가운데)/

/** Between the sums of a row of owners: `$5 billion< and >$10 billion`. */
export const NEXT_OF_ROW = /^,? (?:and )?$/

/** Opens a sentence on those listed before: `양사는 각각`. */
export const THEY_BOTH = /^(?:이들|양사|두 회사|두 기업)/

/** Before the part of a sum that comes from another: `$8 billion, <including about >$2 billion from Aker`. */
export const INCLUDING = /including (?:about |up to )?$/

/** Between a sum and a Korean subject right behind it. */
export const AS_FOR = /^ ?[은는] $/

/** Before whom money goes to: `will <pay >Oracle`. */
export const PAYS_TO = /\bpa(?:y|id|ys|ying) $/

/** Between a sum and others who only take part in it: `$2 billion<, led by >Norlane`. */
export const OTHERS_BEHIND = /;|, (?:with|led by|followed by) /

/** Between an earlier time and the amount of now: `from $8 in 2024<to just >$2`. */
export const TO_NOW = /^ to (?:about |around |just |only )?$/

/** What a sum is told as a multiple of: `more than <double> the $3 billion of last year`. */
export const MULTIPLES = /double|twice|triple/

/** Behind a sum, a comma that closes its part: `valued at $2 billion<, >is building`. */
export const PART_BEHIND = /^, (?!which|that|and\b|as\b)/

/** Behind a chip that a price is held against: `MI300X는 1만5000달러로 H100<의 절반>`. */
export const HELD_AGAINST_KO = /^(?:\([^)]{1,12}\))?(?:의|보다| 대비)/

/** Before things counted that were told before: `<all >300 racks`. */
export const THOSE = /\b(?:the|these|those|all) $/

/** Between a word and a number that belongs to it nothing closes a part. */
export const SHORT_GAP = /^[^,.;:()]{0,22}$/

/** Between the last two names of a list: `Nvidia, Amazon<, and >Meta`. */
export const LIST_END = /^,? (?:and|&) $/

/** Opens a line that asks: `Q. 올해 설비투자는?`. */
export const QUESTION = /^Q[.:]? /

/** Behind a Korean subject: `요타<는 >H100 1만6384개를`. */
export const ACTING_KO = /^[은는이가] /

/** Between a helping verb and its own stand words only: `will <eventually> have`. */
export const WORDS_ONLY = /^[\w ']*$/
