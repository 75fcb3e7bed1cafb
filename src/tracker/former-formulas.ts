import type { TableId } from './column'

const SOURCE =
  'IF({@article}="","",IFERROR(HYPERLINK({!sources}&(ROW({#Sources.key})+MATCH({@article},{Sources.key},0)),INDEX({Sources.title},MATCH({@article},{Sources.key},0))&IF({@articles}>1," +"&({@articles}-1),"")),""))'

/**
 * Formulas that computed columns had in trackers made earlier, as templates. A cell that still holds one of them holds ours,
 * not the user's, and gets the column's formula of now. A formula of the catalogue that changes leaves its old text here.
 */
export const formerFormulas: ReadonlyMap<TableId, Readonly<Record<string, readonly string[]>>> = new Map<
  TableId,
  Readonly<Record<string, readonly string[]>>
>([
  [
    'Consensus',
    {
      price_now: [
        'IF(OR({@company}="",{@currency}="",{AsOf}=""),"",IFERROR(AVERAGEIFS({Prices.price},{Prices.company},{@company},{Prices.currency},{@currency},{Prices.date},MAXIFS({Prices.date},{Prices.company},{@company},{Prices.currency},{@currency},{Prices.price},">0",{Prices.date},"<="&{AsOf})),""))',
      ],
    },
  ],
  [
    'ChartTargets',
    {
      current: [
        `IF({@fact}="","",IFERROR(IF(ISNUMBER(IF(INDEX({AnalystViews.target_counts},MATCH({@fact},{AnalystViews.key},0))={'yes'},INDEX({AnalystViews.target},MATCH({@fact},{AnalystViews.key},0)),"")),IF(INDEX({AnalystViews.target_counts},MATCH({@fact},{AnalystViews.key},0))={'yes'},INDEX({AnalystViews.target},MATCH({@fact},{AnalystViews.key},0)),""),""),""))`,
      ],
      other: [
        `IF({@fact}="","",IFERROR(IF(ISNUMBER(IF(INDEX({AnalystViews.target_counts},MATCH({@fact},{AnalystViews.key},0))={'yes'},"",INDEX({AnalystViews.target},MATCH({@fact},{AnalystViews.key},0)))),IF(INDEX({AnalystViews.target_counts},MATCH({@fact},{AnalystViews.key},0))={'yes'},"",INDEX({AnalystViews.target},MATCH({@fact},{AnalystViews.key},0))),""),""))`,
      ],
      price: [
        'IF({@fact}="","",IFERROR(IF(ISNUMBER(INDEX({AnalystViews.price_now},MATCH({@fact},{AnalystViews.key},0))),INDEX({AnalystViews.price_now},MATCH({@fact},{AnalystViews.key},0)),""),""))',
      ],
    },
  ],
  [
    'ChartCosts',
    {
      cost: [
        `IF({@fact}="","",IFERROR(IF(ISNUMBER(IF({@basis}={'added-gpus'},INDEX({Investments.cost_per_added},MATCH({@fact},{Investments.key},0)),INDEX({Investments.cost_per_gpu},MATCH({@fact},{Investments.key},0)))),IF({@basis}={'added-gpus'},INDEX({Investments.cost_per_added},MATCH({@fact},{Investments.key},0)),INDEX({Investments.cost_per_gpu},MATCH({@fact},{Investments.key},0))),""),""))`,
      ],
      low: [
        'IF({@fact}="","",IFERROR(IF(ISNUMBER(INDEX({Investments.price_low},MATCH({@fact},{Investments.key},0))),INDEX({Investments.price_low},MATCH({@fact},{Investments.key},0)),""),""))',
      ],
      high: [
        'IF({@fact}="","",IFERROR(IF(ISNUMBER(INDEX({Investments.price_high},MATCH({@fact},{Investments.key},0))),INDEX({Investments.price_high},MATCH({@fact},{Investments.key},0)),""),""))',
      ],
    },
  ],
  [
    'ChartInvestments',
    {
      amount: [
        'IF({@fact}="","",IFERROR(IF(ISNUMBER(INDEX({Investments.amount_usd},MATCH({@fact},{Investments.key},0))/1000000000),INDEX({Investments.amount_usd},MATCH({@fact},{Investments.key},0))/1000000000,""),""))',
      ],
    },
  ],
  [
    'ChartRates',
    {
      rate: [
        'IF({@fact}="","",IFERROR(IF(ISNUMBER(IF({@end}="Investments",INDEX({Investments.implied_rate},MATCH({@fact},{Investments.key},0)),IF({@end}="Figures",INDEX({Figures.implied},MATCH({@fact},{Figures.key},0)),IF({@end}="UnitPrices.low",INDEX({UnitPrices.implied_low},MATCH({@fact},{UnitPrices.key},0)),INDEX({UnitPrices.implied_high},MATCH({@fact},{UnitPrices.key},0)))))),IF({@end}="Investments",INDEX({Investments.implied_rate},MATCH({@fact},{Investments.key},0)),IF({@end}="Figures",INDEX({Figures.implied},MATCH({@fact},{Figures.key},0)),IF({@end}="UnitPrices.low",INDEX({UnitPrices.implied_low},MATCH({@fact},{UnitPrices.key},0)),INDEX({UnitPrices.implied_high},MATCH({@fact},{UnitPrices.key},0))))),""),""))',
      ],
    },
  ],
  [
    'AnalystViews',
    {
      rating: [
        `IF({@rating_text}="","",IFERROR(IF(INDEX({RatingScale.rating},MATCH({@rating_text},{RatingScale.label},0))="",{'unmapped'},INDEX({RatingScale.rating},MATCH({@rating_text},{RatingScale.label},0))),{'unmapped'}))`,
      ],
      score: [
        'IF({@rating_text}="","",IFERROR(IF(INDEX({RatingScale.score},MATCH({@rating_text},{RatingScale.label},0))>0,INDEX({RatingScale.score},MATCH({@rating_text},{RatingScale.label},0)),""),""))',
      ],
      price_then: [
        `IF(OR({@company}="",{@currency}="",{@date}="",{@date_precision}<>{'day'}),"",IFERROR(AVERAGEIFS({Prices.price},{Prices.company},{@company},{Prices.currency},{@currency},{Prices.date},MAXIFS({Prices.date},{Prices.company},{@company},{Prices.currency},{@currency},{Prices.price},">0",{Prices.date},">="&({@date}-7),{Prices.date},"<="&{@date})),""))`,
      ],
      price_now: [
        'IF(OR({@company}="",{@currency}="",{AsOf}=""),"",IFERROR(AVERAGEIFS({Prices.price},{Prices.company},{@company},{Prices.currency},{@currency},{Prices.date},MAXIFS({Prices.date},{Prices.company},{@company},{Prices.currency},{@currency},{Prices.price},">0",{Prices.date},"<="&{AsOf})),""))',
      ],
      upside_then: ['IF(OR({@target}="",{@price_then}=""),"",{@target}/{@price_then}-1)'],
      upside_now: ['IF(OR({@target}="",{@price_now}=""),"",{@target}/{@price_now}-1)'],
      target_change: ['IF(OR({@target}="",{@prior_target}=""),"",{@target}/{@prior_target}-1)'],
      in_force: [
        `IF(OR({@company}="",{@age}="",{@excluded}={'yes'},AND({@articles}<>"",{@articles}=0)),"",IF(AND({@age}>=0,{@age}<={StaleDays}),{'yes'},""))`,
      ],
      target_counts: [
        `IF(OR({@in_force}="",{@target}=""),"",IF(COUNTIFS({AnalystViews.institution},{@institution},{AnalystViews.company},{@company},{AnalystViews.date},">"&{@date},{AnalystViews.in_force},{'yes'},{AnalystViews.currency},{@currency},{AnalystViews.target},">0")=0,{'yes'},""))`,
      ],
      rating_counts: [
        `IF(OR({@in_force}="",{@score}=""),"",IF(COUNTIFS({AnalystViews.institution},{@institution},{AnalystViews.company},{@company},{AnalystViews.date},">"&{@date},{AnalystViews.in_force},{'yes'},{AnalystViews.score},">0")=0,{'yes'},""))`,
      ],
      status: [
        `IF({@company}="","",IF({@in_force}<>"",IF(OR({@target_counts}<>"",{@rating_counts}<>"",AND({@target}="",{@score}="",COUNTIFS({AnalystViews.institution},{@institution},{AnalystViews.company},{@company},{AnalystViews.date},">"&{@date},{AnalystViews.in_force},{'yes'})=0)),{'view-current'},{'view-superseded'}),IF({@excluded}={'yes'},{'view-excluded'},IF(AND({@articles}<>"",{@articles}=0),{'view-gone'},IF({@age}="",{'view-undated'},IF({@age}<0,{'view-later'},{'view-stale'}))))))`,
      ],
      check: [
        `IF({@company}="","",IF({@rating}={'unmapped'},{'check-unmapped'},IF({@date}="",{'check-undated'},IF(AND({@target_high}<>"",N({@target_high})<N({@target})),{'check-range'},IF(OR(AND(N({@target_change})<0,ISNUMBER(SEARCH({'raise-target'},{@action}))),AND(N({@target_change})>0,ISNUMBER(SEARCH({'lower-target'},{@action})))),{'check-direction'},IF(AND({@score}<>"",OR(AND({@score}>=4,N(IF({@upside_then}="",{@upside_now},{@upside_then}))>0),AND({@score}<=2,N(IF({@upside_then}="",{@upside_now},{@upside_then}))<0))),{'check-upside'},{'ok'}))))))`,
      ],
      source: [SOURCE],
    },
  ],
  [
    'Investments',
    {
      gpus: [
        'IF({@basis}="","",IFERROR(IF(INDEX({Fleets.count},MATCH({@basis},{Fleets.key},0))="","",INDEX({Fleets.count},MATCH({@basis},{Fleets.key},0))),""))',
      ],
      price_low: [
        'IF({@basis}="","",IFERROR(IF(INDEX({Chips.used_low},MATCH(LEFT(INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0)),FIND("/",INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0))&"/")-1),{Chips.chip},0))="","",INDEX({Chips.used_low},MATCH(LEFT(INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0)),FIND("/",INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0))&"/")-1),{Chips.chip},0))),""))',
      ],
      price_high: [
        'IF({@basis}="","",IFERROR(IF(INDEX({Chips.used_high},MATCH(LEFT(INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0)),FIND("/",INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0))&"/")-1),{Chips.chip},0))="","",INDEX({Chips.used_high},MATCH(LEFT(INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0)),FIND("/",INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0))&"/")-1),{Chips.chip},0))),""))',
      ],
      source: [SOURCE],
    },
  ],
  [
    'Fleets',
    {
      cost_low: [
        'IF(OR({@count}="",{@chip}=""),"",IFERROR({@count}*IF({@chip}="","",IFERROR(IF(INDEX({Chips.used_low},MATCH(LEFT({@chip},FIND("/",{@chip}&"/")-1),{Chips.chip},0))="","",INDEX({Chips.used_low},MATCH(LEFT({@chip},FIND("/",{@chip}&"/")-1),{Chips.chip},0))),"")),""))',
      ],
      cost_high: [
        'IF(OR({@count}="",{@chip}=""),"",IFERROR({@count}*IF({@chip}="","",IFERROR(IF(INDEX({Chips.used_high},MATCH(LEFT({@chip},FIND("/",{@chip}&"/")-1),{Chips.chip},0))="","",INDEX({Chips.used_high},MATCH(LEFT({@chip},FIND("/",{@chip}&"/")-1),{Chips.chip},0))),"")),""))',
      ],
      h100_equivalent: [
        'IF(OR({@count}="",{@chip}=""),"",IFERROR({@count}*IF({@chip}="","",IFERROR(IF(INDEX({Chips.h100},MATCH(LEFT({@chip},FIND("/",{@chip}&"/")-1),{Chips.chip},0))="","",INDEX({Chips.h100},MATCH(LEFT({@chip},FIND("/",{@chip}&"/")-1),{Chips.chip},0))),"")),""))',
      ],
      facility_mw: [
        'IF(OR({@count}="",{@chip}=""),"",IFERROR({@count}*IF({@chip}="","",IFERROR(IF(INDEX({Chips.watts},MATCH(LEFT({@chip},FIND("/",{@chip}&"/")-1),{Chips.chip},0))="","",INDEX({Chips.watts},MATCH(LEFT({@chip},FIND("/",{@chip}&"/")-1),{Chips.chip},0))),""))*{PowerOverhead}*{PUE}/1000000,""))',
      ],
      source: [SOURCE],
    },
  ],
  [
    'UnitPrices',
    {
      usd_high: [
        'IF({@high}="",IF(OR({@low}="",{@currency}=""),"",IF({@currency}="USD",{@low},IFERROR({@low}/AVERAGEIFS({FxRates.used},{FxRates.currency},{@currency},{FxRates.date},MAXIFS({FxRates.date},{FxRates.currency},{@currency},{FxRates.used},">0",{FxRates.date},"<="&{AsOf})),""))),IF(OR({@high}="",{@currency}=""),"",IF({@currency}="USD",{@high},IFERROR({@high}/AVERAGEIFS({FxRates.used},{FxRates.currency},{@currency},{FxRates.date},MAXIFS({FxRates.date},{FxRates.currency},{@currency},{FxRates.used},">0",{FxRates.date},"<="&{AsOf})),""))))',
      ],
      source: [SOURCE],
    },
  ],
  [
    'Figures',
    {
      source: [SOURCE],
    },
  ],
  [
    'Findings',
    {
      source: [SOURCE],
    },
  ],
  [
    'FxRates',
    {
      source: [
        'IF({@article}="","",IFERROR(HYPERLINK({!sources}&(ROW({#Sources.key})+MATCH({@article},{Sources.key},0)),INDEX({Sources.title},MATCH({@article},{Sources.key},0))),""))',
      ],
    },
  ],
])
