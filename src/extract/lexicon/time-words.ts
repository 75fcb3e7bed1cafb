/** Words of what is to come: `expected to open in <July>` is the July ahead. */
export const AHEAD =
  /\b(?:will|would|plans?|(?<!close |up |according |thanks |back )to|expected|planned|scheduled|slated|targeted|delayed|due|needed|intended|anticipated|projected|forecast|next|by|until)\b|(?<!\b(?:Inc|Corp|Co|Ltd))[.;](?!\d)/i

/** Words after which a bare `May` or `March` is a month and a bare `in April` needs no year. */
export const BEFORE_MONTH =
  /(?:^|[^A-Za-z])(?:in|since|by|until|till|through|from|of|late|early|mid|end|during|for|last|before|after|and|to|on)[ -]$/i

/** Verbs of the past: `said in July` is the July gone by, `expected to open in July` may be the next. */
export const HAPPENED =
  /\b(?:up from|down from|said|told|wrote|began|bought|built|went|came|spent|paid|had|was|were|[a-z]{2,12}ed)\b/gi
