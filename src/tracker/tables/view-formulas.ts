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

/** Newer views of the same institution on the same company, up to the as-of date, that have something. */
const newer = (condition: string): string =>
  `COUNTIFS({AnalystViews.institution},{@institution},{AnalystViews.company},{@company},{AnalystViews.date},">"&{@date},{AnalystViews.date},"<="&{AsOf},{AnalystViews.excluded},"<>"&{'yes'},{AnalystViews.articles},"<>0"${condition})`

const countsWhen = (given: string, condition: string): string =>
  `IF(OR(${given},{@excluded}={'yes'},${GONE},{@date}="",{AsOf}=""),"",IF(OR({@date}>{AsOf},{AsOf}-{@date}>{StaleDays}),"",IF(${newer(condition)}=0,{'yes'},"")))`

/** Whether a target is its institution's newest, not stale, not left out, still in an article, and known at the as-of date. */
export const COUNTS_TARGET = countsWhen(
  '{@target}=""',
  ',{AnalystViews.currency},{@currency},{AnalystViews.target},">0"',
)

/** The same for a rating. */
export const COUNTS_RATING = countsWhen('{@score}=""', ',{AnalystViews.score},">0"')

/** What a view is worth now; a view counts as current while its target or its rating counts. */
export const VIEW_STATUS = `IF({@company}="","",IF({@excluded}={'yes'},{'view-excluded'},IF(${GONE},{'view-gone'},IF(OR({@date}="",{AsOf}=""),{'view-undated'},IF({@date}>{AsOf},{'view-later'},IF({AsOf}-{@date}>{StaleDays},{'view-stale'},IF(OR({@target_counts}={'yes'},{@rating_counts}={'yes'},AND({@target}="",{@score}="",${newer('')}=0)),{'view-current'},{'view-superseded'})))))))`

const says = (word: string): string => `ISNUMBER(SEARCH({'${word}'},{@action}))`

const AGAINST_DIRECTION = `AND({@target}<>"",{@prior_target}<>"",OR(AND(${says('raise-target')},{@target}<{@prior_target}),AND(${says('lower-target')},{@target}>{@prior_target})))`

const upsideIs = (column: string): string =>
  `AND({@score}<>"",{@${column}}<>"",OR(AND({@score}>=4,{@${column}}>0),AND({@score}<=2,{@${column}}<0)))`

const AGAINST_UPSIDE = `IF({@upside_then}<>"",${upsideIs('upside_then')},${upsideIs('upside_now')})`

/** The first thing that is odd about a view, in words; `ok` when nothing is. */
export const VIEW_CHECK = `IF({@company}="","",IF({@rating}={'unmapped'},{'check-unmapped'},IF({@date}="",{'check-undated'},IF(AND({@target}<>"",{@target_high}<>"",{@target_high}<{@target}),{'check-range'},IF(${AGAINST_DIRECTION},{'check-direction'},IF(${AGAINST_UPSIDE},{'check-upside'},{'ok'}))))))`
