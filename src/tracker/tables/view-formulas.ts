/** Where a rating as written stands in the rating scale. */
const IN_SCALE = 'MATCH({@rating_text},{RatingScale.label},0)'

/**
 * What a rating as written is called in the rating scale; a label that is not in the scale or has no rating there is
 * unmapped. `"?*"` is found where a text has a letter at least.
 */
export const RATING = `IF({@rating_text}="","",IFERROR(VLOOKUP("?*",INDEX({RatingScale.rating},${IN_SCALE}),1,0),{'unmapped'}))`

/** The score of a rating as written. 0 means not rated: its reciprocal is an error, and the cell blank. */
export const SCORE = `IFERROR(1/(1/MAX(0,INDEX({RatingScale.score},${IN_SCALE}))),"")`

/** Days before a view in which a share price still is the price at the view: a week spans any closed exchange. */
const PRICE_DAYS = 7

const SAME_SHARE = '{Prices.company},{@company},{Prices.currency},{@currency}'

/** Mean of the prices of the last day that has any, `from` (may be empty) to `to`; a blank company has no price. */
const lastPrice = (from: string, to: string): string =>
  `IFERROR(AVERAGEIFS({Prices.price},${SAME_SHARE},{Prices.date},MAXIFS({Prices.date},${SAME_SHARE},{Prices.price},">0",${from}{Prices.date},"<="&${to})),"")`

/** The share price on the day of a view, or the last one within the seven days before. */
export const PRICE_THEN = `IF({@date_precision}={'day'},${lastPrice(
  `{Prices.date},">="&{@date}-${PRICE_DAYS},`,
  '{@date}',
)},"")`

/** The latest share price up to the as-of date. */
export const PRICE_NOW = lastPrice('', '{AsOf}')

/** A target against what it is divided by; a text or a blank there is an error, and the cell blank. */
const targetOver = (divisor: string): string => `IF({@target}="","",IFERROR({@target}/${divisor}-1,""))`

/** Upside of a target at its date. */
export const UPSIDE_THEN = targetOver('{@price_then}')

/** Upside of a target at the as-of date. */
export const UPSIDE_NOW = targetOver('{@price_now}')

/** Change of a target against the one before. */
export const TARGET_CHANGE = targetOver('{@prior_target}')

/** Whether no article states the view any more; a row of the user's own has no count of articles. */
const GONE = '{@articles}&""="0"'

/**
 * Whether a view may count at the as-of date: dated up to it, not stale, not left out, still in an article. An age that is
 * blank is a text, and greater than any number.
 */
export const IN_FORCE = `IF(OR({@company}="",{@age}<0,{@age}>{StaleDays},{@excluded}={'yes'},${GONE}),"",{'yes'})`

/** Newer views in force of the same institution on the same company that have something. */
const newer = (condition: string): string =>
  `COUNTIFS({AnalystViews.institution},{@institution},{AnalystViews.company},{@company},{AnalystViews.date},">"&{@date},{AnalystViews.in_force},{'yes'}${condition})`

const countsWhen = (given: string, condition: string): string =>
  `IF(OR({@in_force}="",${given}),"",IF(${newer(condition)},"",{'yes'}))`

/** Whether a target is its institution's newest, not stale, not left out, still in an article, and known at the as-of date. */
export const COUNTS_TARGET = countsWhen(
  '{@target}=""',
  ',{AnalystViews.currency},{@currency},{AnalystViews.target},">0"',
)

/** The same for a rating. */
export const COUNTS_RATING = countsWhen('{@score}=""', ',{AnalystViews.score},">0"')

/**
 * What a view is worth now; a view in force counts as current while its target or its rating counts, or when there is no
 * newer view at all, which one that has neither needs.
 */
export const VIEW_STATUS = `IF({@company}="","",IF({@in_force}="",IF({@excluded}={'yes'},{'view-excluded'},IF(${GONE},{'view-gone'},IF({@age}="",{'view-undated'},IF({@age}<0,{'view-later'},{'view-stale'})))),IF({@target_counts}&{@rating_counts}="",IF(${newer('')},{'view-superseded'},{'view-current'}),{'view-current'})))`

/** The word that the direction of the target contradicts: none when it stays. No action has a bar in it. */
const AGAINST_DIRECTION = `ISNUMBER(SEARCH(CHOOSE(2+SIGN(N({@target_change})),{'raise-target'},"|",{'lower-target'}),{@action}))`

/** Score 4 and 5 against an upside, 1 and 2 against a downside; `TRUNC` leaves all between at 0. */
const AGAINST_UPSIDE = `IFERROR(TRUNC({@score}-3)*IF({@upside_then}="",{@upside_now},{@upside_then})>0,FALSE)`

/** The first thing that is odd about a view, in words; `ok` when nothing is. */
export const VIEW_CHECK = `IF({@company}="","",IF({@rating}={'unmapped'},{'check-unmapped'},IF({@date}="",{'check-undated'},IF(AND({@target_high}<>"",{@target_high}<{@target}),{'check-range'},IF(${AGAINST_DIRECTION},{'check-direction'},IF(${AGAINST_UPSIDE},{'check-upside'},{'ok'}))))))`
