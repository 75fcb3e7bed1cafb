/** Words of what a company expects to earn or spend: `capex guidance`, `연간 가이던스`. */
export const GUIDANCE = /^(?:가이던스|guidance)/

/** Names of chips that are those of whole machines: `GB200 NVL72`, `DGX H100`. */
export const MACHINE_NAME = /NVL|[DH]GX/

/** Between a count and a part of it: `1만개를 주문했다. <이 중> 4000개는`. */
export const OF_THESE = /이 ?(?:중|가운데)/

/** Between the sums of a row of owners: `$5 billion< and >$10 billion`. */
export const NEXT_OF_ROW = /^,? (?:and )?$/

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
