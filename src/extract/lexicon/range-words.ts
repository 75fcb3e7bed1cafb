/** By how much something moved goes before to where: `slid 30 pence to 1,910 pence`, `rose $3 to $47`. */
export const MOVED =
  /\b(?:rose|rises?|fell|falls?|slid|slides?|slipped|slips?|gained|gains?|lost|added|dropped|drops?|climbed|climbs?|jumped|jumps?|sank|shed|soared|tumbled|plunged|eased|edged|up|down|higher|lower) (?:by )?$/

/** What makes a range of `from … to …`, which tells of a change otherwise. */
export const SPREAD =
  /(?:rang[a-z]{1,3}|prices?|priced|anywhere|runs?|running|var(?:y|ies|ied|ying)|spans?) from (?:about |around |roughly |nearly |just |as little as |as low as )?$/

/** What may stand before the high end: `from $2 to <about> $4`. */
export const HEDGE =
  /^(?:just under|just over|about|around|roughly|nearly|over|more than|up to|as much as|as high as|well over) /

/** What stands between an amount and the range it replaced: `to $70 billion from $66 billion to $72 billion`. */
export const REPLACED =
  /(?:^|[^y]) (?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} |(?<![A-Z] ))\d[\d.,]{0,12}(?: ?(?:[bmtk]n?|[mb]ln|million|billion|trillion))?(?: (?:dollars|euros|pounds|yuan|won|yen|rupees|francs))?,? (?:(?:up|down|raised|lowered|increased|narrowed|widened|revised|changed) )?from $/i

/** Behind two Korean amounts joined by 에서, that they are the ends of a range: `3만에서 4만원 <사이>`, `5천에서 6천만 원<이 든다>`. */
export const WITHIN =
  /^(?:사이|에 (?:이[르른를릅름]|달[하했합함]|거래|팔|판매|형성)|[이가] (?:될|든다|들 |들어|듭니|듦|필요))/

/** Money before a range that it is held against: `spent $60 billion, up from …`. */
export const MONEY = /[$€£¥]\d|\b[A-Z]{3} \d|illion (?:dollars|euros|pounds|yuan|won|yen|rupees|francs)\b/

/** Behind a number, its power of ten: `3.8< x 10^25>`, `2<e25>`, `10<^26>`; without the raising only before FLOPs: `3.8<×1025> FLOPs`. */
export const POWER_OF_TEN =
  /(?:(?: ?[x×·*] ?10)?(?:\^|\*\*)\{?|[eE]\+?| ?[x×·] ?10(?=\d\d ?FLOP))(\d{1,2})\}?(?!\w|\.\d)/y

/** Powers that Hangul parts of a number end in. */
export const HANGUL_POWERS: ReadonlyMap<string, number> = new Map([
  ['십', 1],
  ['백', 2],
  ['천', 3],
  ['만', 4],
  ['억', 8],
])
