/** Days before a view in which a share price still is the price at the view: a week spans any closed exchange. */
const PRICE_DAYS = 7

const SAME_SHARE = '{Prices.company},{@company},{Prices.currency},{@currency}'

/** Mean of the prices of the last day that has any, `from` (may be empty) to `to`. */
const lastPrice = (from: string, to: string): string =>
  `IFERROR(AVERAGEIFS({Prices.price},${SAME_SHARE},{Prices.date},MAXIFS({Prices.date},${SAME_SHARE},{Prices.price},">0",${from}{Prices.date},"<="&${to})),"")`

/** The share price on the day of a view, or the last one within the seven days before. */
export const PRICE_THEN = `IF(OR({@company}="",{@currency}="",{@date}="",{@date_precision}<>{'day'}),"",${lastPrice(
  `{Prices.date},">="&({@date}-${PRICE_DAYS}),`,
  '{@date}',
)})`

/** The latest share price up to the as-of date. */
export const PRICE_NOW = `IF(OR({@company}="",{@currency}="",{AsOf}=""),"",${lastPrice('', '{AsOf}')})`

/** Whether no article states the view any more; a row of the user's own has no count of articles. */
const GONE = 'AND({@articles}<>"",{@articles}=0)'

/** Whether a view may count at the as-of date: dated up to it, not stale, not left out, still in an article. */
export const IN_FORCE = `IF(OR({@company}="",{@age}="",{@excluded}={'yes'},${GONE}),"",IF(AND({@age}>=0,{@age}<={StaleDays}),{'yes'},""))`

/** Newer views in force of the same institution on the same company that have something. */
const newer = (condition: string): string =>
  `COUNTIFS({AnalystViews.institution},{@institution},{AnalystViews.company},{@company},{AnalystViews.date},">"&{@date},{AnalystViews.in_force},{'yes'}${condition})`

const countsWhen = (given: string, condition: string): string =>
  `IF(OR({@in_force}="",${given}),"",IF(${newer(condition)}=0,{'yes'},""))`

/** Whether a target is its institution's newest, not stale, not left out, still in an article, and known at the as-of date. */
export const COUNTS_TARGET = countsWhen(
  '{@target}=""',
  ',{AnalystViews.currency},{@currency},{AnalystViews.target},">0"',
)

/** The same for a rating. */
export const COUNTS_RATING = countsWhen('{@score}=""', ',{AnalystViews.score},">0"')

/** What a view is worth now; a view in force counts as current while its target or its rating counts. */
export const VIEW_STATUS = `IF({@company}="","",IF({@in_force}<>"",IF(OR({@target_counts}<>"",{@rating_counts}<>"",AND({@target}="",{@score}="",${newer('')}=0)),{'view-current'},{'view-superseded'}),IF({@excluded}={'yes'},{'view-excluded'},IF(${GONE},{'view-gone'},IF({@age}="",{'view-undated'},IF({@age}<0,{'view-later'},{'view-stale'}))))))`

const says = (word: string): string => `ISNUMBER(SEARCH({'${word}'},{@action}))`

const AGAINST_DIRECTION = `OR(AND(N({@target_change})<0,${says('raise-target')}),AND(N({@target_change})>0,${says('lower-target')}))`

const UPSIDE = 'N(IF({@upside_then}="",{@upside_now},{@upside_then}))'

const AGAINST_UPSIDE = `AND({@score}<>"",OR(AND({@score}>=4,${UPSIDE}>0),AND({@score}<=2,${UPSIDE}<0)))`

/** The first thing that is odd about a view, in words; `ok` when nothing is. */
export const VIEW_CHECK = `IF({@company}="","",IF({@rating}={'unmapped'},{'check-unmapped'},IF({@date}="",{'check-undated'},IF(AND({@target_high}<>"",N({@target_high})<N({@target})),{'check-range'},IF(${AGAINST_DIRECTION},{'check-direction'},IF(${AGAINST_UPSIDE},{'check-upside'},{'ok'}))))))`
