/** What may stand between an amount and the same amount told otherwise: `(약 `, ` (about `, `, or `, ` = `. */
export const BETWEEN =
  /^(?: ?(?:안팎|수준|가량|정도|내외|선|이상|대|여))? ?(?:(?:, |· ?)(?:(?:원화로|한화로|우리 돈으로|달러로)(?: (?:약|대략))?|약|대략) ?|(?:[A-Z]?[a-z]{2,12} ){1,2}(?:[A-Z] )?\((?:about|around|roughly|approximately|nearly|almost|some) |[([](?:약|대략|한화(?:로|기준)?|우리 ?돈|원화로?|미화|about|approximately|around|roughly|or|nearly|some|US|=|≈|~|,| ){0,4}|[^.\n]{0,24}\.[ \n]{0,2}(?:이는 |이는 원화로 |(?:이는 )?(?:우리 ?돈|한화|원화)(?:으로|로)?(?: 환산하면)?,? )(?:약 )?|, or (?:about |around |roughly |approximately )?|= ?|≈ ?|\/ ?)$/
