import type { SetAsideReason } from '../../facts/number-report'
import type { Term } from '../vocabulary'

const label = (reason: SetAsideReason, forms: string): Term => ({
  forms: forms.split(','),
  meaning: { type: 'label', reason },
  boundary: 'word',
})

/** Names that hold a number and are named alike in both languages. */
export const labelTerms: readonly Term[] = [
  label(
    'index-level',
    'S&P 500,S&P500,S&P 100,Nasdaq 100,Nasdaq-100,Russell 2000,Russell 1000,Nikkei 225,FTSE 100,CAC 40,DAX 40,CSI 300,KOSPI 200,KOSPI200,KOSDAQ 150,Euro Stoxx 50,Stoxx 600,Stoxx Europe 600,Dow 30,Nifty 50,코스피200,코스피 200,코스닥150,코스닥 150,닛케이225,닛케이 225,나스닥100,나스닥 100,상하이 300,러셀2000,러셀 2000',
  ),
  label('code', '10-K,10-Q,8-K,6-K,20-F,13F,13D,13G,401(k),401k,K-1'),
  label('model-name', 'Fortune 500,Forbes 400,포천 500,포춘 500,Microsoft 365,Office 365,Level 4,Level 5'),
]

/** Words before a bare number that make a name or a place in an order of it: `Model 3`, `No. 1`, `라마 3`. */
export const labelsBefore: readonly (readonly [string, SetAsideReason])[] = [
  ...(
    'Model,Llama,Grok,Gemini,Claude,Windows,iPhone,Galaxy,Falcon,Android,iOS,Type,Optimus,HW,DGX,RTX,GTX,Ryzen,Core,Snapdragon,Xeon,Gen,FSD,' +
    '모델,라마,그록,제미나이,클로드,윈도,윈도우,아이폰,갤럭시,안드로이드,타입,옵티머스,젠'
  )
    .split(',')
    .map((word) => [word, 'model-name'] as const),
  ...'version,Version,v,버전'.split(',').map((word) => [word, 'version'] as const),
  ...'No.,no.,#,number,Number,Top,top,Phase,phase,Level,level,Tier,tier,Stage,Chapter,Series,제,톱,상위,빅,레벨'
    .split(',')
    .map((word) => [word, 'ordinal'] as const),
  ...'Section,section,Article,page,p.,Page,Figure,Table,Room,Suite,Box,Route,Form,Schedule,Rule'
    .split(',')
    .map((word) => [word, 'code'] as const),
]

/** Words with a point that end no sentence: titles, company forms, months, and what stands before a number. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr st jr sr prof gen sen rep gov vs v no nos inc corp co cos ltd plc llc bros dept est approx etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig vol e.g i.e u.s u.k u.n e.u a.m p.m ' +
    's.a n.v s.p.a a.g s.e d.c l.p u.s.a ph.d cl hldgs grp intl mfg svcs tech ser'
  ).split(' '),
)

/** Abbreviations that often are the last word of a sentence; one of the words after them decides. */
export const OFTEN_LAST: ReadonlySet<string> = new Set(
  'inc corp co ltd plc llc etc u.s u.k e.u a.m p.m s.a n.v d.c u.s.a'.split(' '),
)
/** Words that open the next sentence behind one of those. */
export const OPENERS: ReadonlySet<string> = new Set(
  'the it its in he she they we but on this that these at a an and for last shares analysts if while as however'.split(
    ' ',
  ),
)

/**
 * The town, day and agency that open a report: `SEOUL, Nov. 3 (Yonhap) -- `, `PARIS, March 11 - `, `Feb 4 (Reuters) – `. A day
 * or an agency is among them, since a company may open a headline so: `ACME FOODS - Baird lifts …`.
 */
export const DATELINE =
  /(?:[A-Z][A-Z. ]{2,24}(?:, [A-Z][A-Za-z. ]{2,20})?,? )?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?,? ?(?:(?:\(|\/)[A-Za-z ]{2,20}(?:\)|\/)|--\([A-Za-z ]{2,20}\)--)? ?|(?:\(|\/|--\()(?:Reuters|AP|AFP|UPI|Yonhap|Xinhua|Kyodo|Nikkei|Bloomberg|Dow Jones|Business Wire|BUSINESS WIRE|PRNewswire|GLOBE NEWSWIRE|ACCESSWIRE|Newsfile Corp|ANI|IANS|PTI|dpa|CNN|CNBC)(?:\)|\/|\)--) ?)(?:(?:--|[-–—]) |(?<=\)--))/y

/** Shapes of digits that are no amount: what may follow the first digits, the whole, its reason; tried in this order. */
export const SHAPES: readonly (readonly [behind: string, RegExp, SetAsideReason])[] = [
  ['-', /\d{2,4}-\d{3,4}-\d{4}(?!\d)/y, 'contact'],
  [':', /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y, 'time'],
  [' aApP', /\d{1,2} ?[ap]\.?m\.?(?![A-Za-z])/iy, 'time'],
  ['.', /\d{1,3}(?:\.\d{1,3}){2,3}(?![\d.])/y, 'version'],
  ['.', /\d{4,6}\.(?:KS|KQ|HK|TW|TWO|T|SS|SZ)(?![A-Za-z])/y, 'code'],
  ['/', /24\/7(?!\d)/y, 'idiom'],
  ['-/', /50[-/]50(?!\d)/y, 'idiom'],
]

/** The code of a share, six digits of which the first is nought. */
export const CODE = /0\d{5}(?![\d,.]\d|\d|[가-힣])/y

/** What no line ends with but one whose column was full: `spending of up <to>`, `30,000 <of>`. */
export const OPEN_END =
  / (?:of|to|the|an?|by|with|for|in|and|or|at|from|than|its|their|into|about|nearly|roughly)$/

/** What the next line then begins with: `<$>145 billion`, `<N>orlane`. */
export const GOES_ON_BELOW = /[A-Z\d$€£~"(]/

/** What opens a line of keys, which goes on with none above it: `<summary: >Norlane joined`. */
export const KEY_LINE = /^[a-z_]{2,12}: /

/** Initials before a name: `J.P. Morgan`, `D.A. Davidson`; those that may end a sentence (`U.S.`) are listed above. */
export const INITIALS = /^(?!u\.|a\.m|p\.m|n\.v|s\.a|d\.c|e\.u)[a-z]\.[a-z]$/

/** Behind a quotation that a Korean sentence goes on from: `“…했다.”<라고> 말했다`. */
export const QUOTATIVE = /^(?:이?라[고며는]|[고며는]|등)/
/** Behind a reporter's name, before the sign of the text: `홍길동 <기자 >=`. */
export const REPORTER_ENDS = /(?:기자|특파원) $/

/** How a line ends that is a sentence: `올렸<다.>`, `raised <it.>`. */
export const SENTENCE_END = /(?:[다요]|[A-Za-z\d%)])\.["'”’]?$/

/** Syllables that end a Korean sentence before a point without a space behind it: `…입니<다>.테슬라는`. */
export const LAST_SYLLABLES = '다요죠까함음임됨듯네것지'
