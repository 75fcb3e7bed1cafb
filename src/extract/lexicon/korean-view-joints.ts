/** Behind the house that opens a line: `가나증권 연구원은 `. */
export const LEAD_END =
  /^(?:은|는|이|가|에서|의)?(?:\s(?:선임|책임|수석)?(?:연구원|연구위원|애널리스트))?(?:은|는|이|가)?[\s,:]*/

/** A name that opens a headline, before a comma, a quotation mark or how its shares moved: `가나전자, 실적 기대`, `가나전자(+3.2%)`. */
export const OPENING_NAME =
  /^([가-힣A-Za-z0-9&.-]{2,16}(?: [A-Z&][A-Za-z&.]{0,10}| \d호)?)['"]?(?=\s?[,:…]|\s?\([-+▲▼]?\d{1,3}(?:\.\d{1,2})?%|\s?·{2,}|\.{2,}|\s["'“‘])/

/** A name that is all that stands before the head: `가나전자(012345) 주식 `. */
export const WHOLE_NAME =
  /^([가-힣A-Za-z0-9&.-]{2,16}(?: [A-Z&][A-Za-z&.]{0,10})?)(?:\([^)]{1,14}\))?\s?(?:주식\s)?$/

/** A name with its particle: `가나전자(012345)는 `. */
export const NAME_WITH_PARTICLE =
  /^((?:[A-Z&]{1,4} )?[가-힣A-Za-z0-9&.-]{2,16}?(?: [A-Z][A-Za-z&]{0,8})?)(?: ?\([^)]{1,14}\))?(?:([은는이가의에을를])|(?<=\))도| 주[가식][은는이가의도]?) /

/** A name right before the head: `… 가나실업<의> 목표주가`. */
export const NAME_RIGHT_BEFORE = /(?:^|[\s"'“‘…,.)\]])([가-힣A-Za-z0-9&]{2,16})(?:\(\d{6}\))?(?:의)?\s?['"]?$/

/** A name behind what is said of it and before a stop: `회복되는 가나실업…목표주가`. */
export const NAME_BEFORE_DOTS = /(?<=[한된인은는])\s([가-힣A-Za-z0-9&]{2,16})(?:…|,|\.{2,3})\s?['"]?$/

/** Behind the company that a sentence is about. */
export const SUBJECT_END =
  /^['"]?(?: ?\([^)]{1,14}\))?(?:은|는|이|가|도|의|에 대해|에 대한|\s?주[가식][가는은이]?|\s[—–])(?:\s|$)/

/** What became of a company's target, told of no house: `가나전자의 목표주가도 크게 올랐다`, `목표가는 … 하향됐다`. */
export const BEFELL =
  /목표 ?주?가[가도는] (?:[^.]{0,24} )?(?:올[랐라]|내려[가갔간]|높아[지졌진]|낮아[지졌진]|[상하]향(?: 조정)?[되됐된])/

/** Behind a company that acts, or whose shares do: `가나전자는`, `가나전자 주가는`. */
export const ACTING_COMPANY = /^(?:\([^)]{1,10}\))?(?:\s주[가식])?(?:은|는|이|가)\s/

/** Before and behind a rating in quotation marks: `'매수'`, `'신규 매수'`. */
export const QUOTED_FROM = /['"<]\s?(?:신규 )?$/
/** Behind a rating in quotation marks: `'매수<'>`. */
export const QUOTED_TO = /^\s?['">]/

/** Between a rating and the price beside it, quoted or not: `'매수'<와 >25만원`, `매수<·>25만원`. */
export const AND = /^['"]?[와과]\s?$/
/** Between a rating and its price: `매수<·>25만원`. */
export const WITH_PRICE = /^·\s?$/

/** Between the names of a list, what each rose from included: `가나증권<은 11만 원에서, >다라증권`. */
export const JOINT =
  /^(?:\([^)]{1,14}\))?(?:[은는] [\d,.천만]{1,8}(?: \d{4})? ?원에서,|[,·]|과|와|에 이어| 및)?\s?$/

/** Behind a price that is a mark and nobody's target: `목표주가 200달러 <시대>`. */
export const ERA = /^ ?(?:시대|돌파|고지)|^[을를] (?:넘어|돌파)/

/** Parts what houses do: `높인 <반면> 가나증권은 9만원을 고수했다`. */
export const CONTRAST = /반면|달리/

/** A line that is a name: `가나전자 (012345)`. */
export const NAME_LINE = /^[가-힣A-Za-z0-9&.]+(?: [가-힣A-Za-z0-9&.]+){0,2}(?: ?\((?:\d{6}|[A-Z]{1,6})\))?$/

/** Between a price and the rating beside it: `3만원, '매수'`. */
export const PRICE_TO_RATING =
  /^(?:원)?(?:으로|에)?(?:\s(?:상향|하향|유지|제시))?\s?(?:[,·/…(]|\.{2,3})?\s?(?:투자)?\s?['"]?$/

/** Behind a price that is given without the word for it: `9만원으로`, `9만원)`, `9만원이다`. */
export const PRICE_END =
  /^(?:에서|으로|로|까지|을|를|과|와|\)|, |"|'| (?:그대로 |새로 )?(?:유지|고수|제시|상향|하향)|\((?:유지|신규|상향|하향)|이?(?:다\.|었|였)|입니다|이에요|예요|임\.|에 (?:그[치쳤침]|불과)|\s?(?:→|->|=>|>>|➜|⇒|▶))/

/** Before a head that is nobody's: `평균 목표주가`. */
export const AVERAGE_BEFORE = /(?:평균|중앙값|중간값)\s?(?:제시\s?)?(?:12개월\s)?$|컨센(?:서스)?\s?$/

/** Behind one: `목표주가 괴리율`. */
export const AVERAGE_BEHIND = /^[은는]?\s?(?:컨센서스|평균|중앙값|괴리|\(?괴리)/

/** A direction of many shares or houses: `건설주, 목표주가 하향`. */
export const OF_A_SECTOR = /(?:증권사|건설주|은행주?|정유주|조선주|[가-힣]주|업체들?|업종|관련주|株)[,\s]/

/** Before the price of the day: `현재 주가(`. */
export const DAYS_PRICE =
  /(?:현재?\s?주가|종가|전일|장중|시초가|공모가|최고가)\s?(?:인|는|은|가|를|대비|\(|기준)?\s?\(?$/

/** Behind 커버리지, what begins it: `커버리지를 '매수'로 개시`. */
export const BEGINS =
  /^(?:를|을)?\s?(?:['"]?[가-힣A-Za-z]{2,9}['"]?(?:로|으로)\s?)?(?:신규\s?)?(?:개시|시작|재개)/

/** The same farther off: `커버리지를 투자의견 매수, 목표가 3만원으로 개시`. */
export const BEGINS_WITH = /^[를을] [^.]{0,36}로 (?:신규 )?(?:개시|시작|재개)/

/** Between an opinion and 내렸다 where it is lowered, not given: `중립으로 한 단계 내렸다`. */
export const LOWERED_TO = /로 ?(?:[한두] (?:단계|계단) )?$/

/** Verbs before their head: `상향된 목표주가`. */
export const DIRECT = /^(?:상향|하향|유지|낮아진|높아진|낮춘|높인|올린|내린)/

/** Between a head and its arrow: `목표가 10만원 ↑`. */
export const ARROW_GAP = /^['"]?(?:도|를|을|\s|[\d.,만천원%()'"…-]|에서|으로|로)*['"]?\s?$/

/** Between two heads that one verb acts on: `목표주가와 투자의견`. */
export const JOINED_HEADS = /^['"]?(?:와|과|·|\/|및|\s및|,)\s?['"]?(?:12개월\s?|6개월\s?)?$/

/** Behind a former rating: `'중립'에서`, `중립(Hold)에서`, `'중립'→`. */
export const FORMER_RATING = /^['"]?(?:\([A-Za-z ]+\))?['"]?(?:(?:에서|서)\s(?!유지)|\s?(?:→|->|=>|➜|⇒)\s?)/

/** Between a price without a head and the verb that moves or keeps it: `17만원을 <그대로> 유지했다`, `15만원으로 <7% > 높였다`, `9만원<(>상향)`. */
export const BARE_STEP =
  /^(?:원|달러)?\s?\($|^(?:원|달러)?(?:[을를]|으?로|까지)?\s(?:그대로\s|각각\s|\d{1,3}(?:\.\d)?%\s|소폭\s|대폭\s|크게\s)*$/

/** Before a head, what it was: `6만원<이던> 목표가를`. */
export const WAS = /^(?:이던|였던|이었던)\s$/

/** Between the last of several targets and the verb of them all: `가나는 15만원으로, 다라는 16만원으로 <각각> 상향했다`. */
export const VERB_OF_ALL = /^대?(?:으로|로|까지|을|를)? ?(?:각각 |모두 |일제히 |나란히 |각기 |줄줄이 )?$/

/** Endings and words that no name has: `상향하는`, `전망에서`. */
export const SENTENCE_ENDS =
  /(?:하는|하며|되는|하고|되며|하여|되어|르면|에서|으로|까지|보다|처럼|하게|의견|적)$|[은는] [A-Z]|\s목표|(?:유지|조정|상향|하향|제시|설정)[하되한된]/

/** Between a company and the word for its target: `가나전자<의 12개월 >목표주가`. */
export const OF_COMPANY =
  /^['"]?(?:\([^)]{1,14}\))?(?:의|,|도|에|\s주식|\s주가)?\s?['"]?(?:신규\s|주식\s|12개월\s|100만원\s)?['"]?$/

/** What tells that a rating is that of all companies of a sentence: `<두 종목> 모두 '매수'`. */
export const OF_BOTH =
  /(?:두|세|네) (?:종목|회사|기업)|에[는도]? (?:대해 )?(?:모두|각각) ['"]|(?:모두|각각) ['"]?[가-힣]{2,6}['"]? (?:투자)?의견[을이]/

/** The stock code of one that is no house: `가나증권(012345)은 다라중공업<(054321)> 목표주가를`. */
export const COMPANY_CODED = /(?<!증권|證|투자)\(\d{6}\)/

/** Behind a house that is an item of those rated, no price of its own following: `△가나증권< △>다라전자의 목표주가를`. */
export const RATED_ITEM = /^(?: △|에|의)/

/** Behind a house that is rated, no particle between: `삼성증권< 투자의견을> 매수로 올리고`. */
export const AS_OBJECT = /^ (?:투자 ?의견|목표 ?주?가)[을를] /

/** A target or an opinion that is not given: `목표주가는 없다`, `투자의견 없음`. */
export const NOT_PRICED =
  /목표주?가[나와를가]?[^.]{0,14}(?:없(?!이)|제시하지|미제시)|투자 ?의견[^.]{0,12}없(?!이)|의견을 (?:낸|가진|제시한) [^.]{0,16}없(?!이)/

/** Right before a price, the word for the target: `목표주가<는 >5만원`. */
export const OWN_HEAD = /(?:목표|적정)\s?주가\s?(?:는|가|를|은|도|인|\()?\s?(?:약\s?|기존\s?)?\(?$/

/** Behind a rating that follows a price: `9만원, 매수<, >`, `매수 <유지>`. */
export const RATING_STOPS = /^['"]?\s?(?:$|[-,.\])"'…(]|유지|의견|제시)/

/** A head right before a rating or a price: `투자의견은 <'매수'>`. */
export const HEAD_ENDS = /(?:의견|목표주?가)[은는이을를]? ?['"]?$/

/** Behind the size of a step, the step in brackets: `3만원<(19만원→>16만원)`. */
export const STEP_BEHIND = /^\(\d[\d,.천만]{0,9} ?원?→/

/** A rate behind a head: `목표주가 <15%>`. */
export const RATE_NEXT = /^\s?\d{1,3}(?:\.\d)?%/

/** A house that opens a headline before a quotation: `<하나 >"이익이 는다"`. */
export const OPENS_QUOTE = /^([가-힣A-Za-z]{2,8}),?\s?(?="|')/

/** What stands between a house and the title of its analyst: `씨티(Citi)의 연구원`. */
export const TITLE_GAP = /^(?:\([^)]{1,24}\))?(?:의)?\s/

/** What joins the companies of a list: `가나전자(001234)·다라전자`, `가나전자 △다라전자`. */
export const LISTED_BY = /^(?:\(\d{6}\))?(?:·| △|[와과] )$/

/** The ticker that opens a row of a table, alone or behind the name: `| <ABC> |`, `| 가나테크 | <ABC> |`, `| [<ABC>](ABC 가나테크.md) |`. */
export const ROW_TICKER = /^\|\s?(?:[^|\n]{2,30}\|\s?)?\[?([A-Z]{1,5})(?:\]\([^()|\n]{1,60}\))?\s?\|/

/** Behind the first number of a day: `UBS 7</9> 리포트`. */
export const OF_A_DAY = /^\/\d/

/** The name of a Korean house, by its last word in either language: `가나<증권>`, `Gana <Securities>`. */
export const KOREAN_HOUSE = /(?:증권|證|투자|대우|금융)$|Securities|Investment|Asset/

/** Behind a house that ends a line: `-가나증권<">`. */
export const ONLY_CLOSES = /^[\s\])"']*$/

/** Between a house that is rated and the one that rates it: `가나증권<은 이날 >다라증권이`. */
export const RATED_BY = /^[은는]\s(?:이날\s)?$/

/** Behind the one that rates it: `다라증권<이 목표>주가를`. */
export const RATES = /^[이가]\s목표/

/** What a verb of views is where an arrow or a Latin word stands for it: `목표가 <↑>`, `목표가 <UP>`. */
export const ARROW = /^[↑↓▲▼⇧⇩⬆⬇]$|^UP$|^DOWN$|^업$/

/** Behind a rating, the word for advice: `매수 <의견>`. */
export const ADVICE = /의견|추천|권고|권장/

/** Before a head, the months it looks ahead: `<12개월 >목표주가`. */
export const MONTHS_BEFORE = /(\d{1,2})개월\s?$/

/** A name within a line that is one: `## <가나전자>`. */
export const NAME_IN_LINE = /[가-힣A-Za-z0-9&.]+(?: [A-Za-z&.]+)?/

/** The first word of a headline, no English phrase: `<가나전자> 2분기`. */
export const FIRST_WORD = /^([가-힣A-Za-z0-9&]{3,12}) (?![a-z]|시장|업황|산업|업계)/

/** What some of the houses named did, not told which: `가나증권, 다라증권 중에서 1곳이 목표가를 내렸다`. */
export const SOME_OF = /(?:중|가운데)(?:에서)? \d{1,2}(?:곳|개사|개 증권사|군데)[이가은는]? /

/** What many houses did, none of them named: `증권사들이 잇따라 목표주가를 올렸다`, `15곳이 목표가를 올렸다`. */
export const MANY =
  /사례[는가도]|가장 많은 증권사|증권가[는가에]|증권사들|\d개 증권사|잇따|잇달|줄줄이|속속|\d곳[이은]|\d개사[가는]/

/** Behind a coverage that is only to come: `커버리지 <개시 예정>`. */
export const PLANNED = /^(?:를|을)?\s?(?:개시|시작|재개)?(?:할|를|을)?\s?(?:예정|계획|준비|검토)/

/** Behind a price that is kept: `종전 목표주가(1만4천원)<를 유지>`. */
export const KEPT = /^(?:원|달러)?\)?[을를] (?:그대로 |계속 )?(?:유지|고수)/

/** Behind a rating that is turned to: `'매수'<로 전환>`. */
export const TURNED_TO = /^['"]?으?로 전환/

/** Before the first of several: `<각각 >매수와 15,000원`. */
export const EACH_BEFORE = /각각\s?['"]?$/

/** Behind a price that is a target: `15,000<원의 목표>가`. */
export const OF_TARGET = /^원?의\s(?:\d+개월\s)?목표/

/** Behind a price, the word for its target: `9만원<으로 목표>가를`. */
export const TO_TARGET = /^으로 목표/

/** Within words, that a house stands in a later part: `가나전자<는 >다라증권`. */
export const PART_STARTS = /[은는,:] /

/** Behind a house that opens a sentence: `가나증권<은 >`. */
export const LEAD_PARTICLE = /^(?:은|는|이|가)\s/

/** Before the first letter of a name. */
export const NAME_OPENS = /^[…"'“‘.,\s]?$/

/** What analysts are called. */
export const OF_ANALYST = /애널리스트|분석가/

/** Forms of lowering that give an opinion as well: `의견을 <내리>고`. */
export const LOWERING = /^내[리림]/

/** Between an opinion and a verb that moves it: `한 <단계> 내렸다`. */
export const STEPS = /단계|계단/

/** Before an opinion, the former one: `매수<에서 >보유로`. */
export const FROM_BEFORE = /에서\s?['"]?$/

/** The same in the past: `의견을 <내렸>다`. */
export const LOWERED = /^내[려렸린]/

/** Coverage told as analysis: `<분석>을 개시`. */
export const ANALYSIS = /^분석/

/** Before coverage that begins: `<신규 >커버리지`. */
export const ANEW = /신규\s?$/
/** Behind a house with its own stock code, which is rated where no other company is spoken of: `가나증권<(012345)은 >`. */
export const CODE_TOPIC = /^\(\d{6}\)(?:은|는|도)\s(?!\d[\d,.만천 ]{0,9}원(?:에서|으로)\s)/

/** A sentence of its own on the opinion: `의견은 매수다`, `의견은 종전대로 'BUY'였다`. */
export const OWN_OPINION = /(?:^|\s)의견[은도]\s(?:종전대로\s|여전히\s|모두\s)?['"]?$/

/** A Korean house that is itself rated goes by the name its shares have: NH투자증권, not the NH Securities that rates. */
export const LISTED_BROKER = /^[가-힣A-Z]+증권$/

/** Right behind a house of several, what it gives: `가나증권< 목표주가> 상향(9만원), 다라증권< 투자의견> 매수`. */
export const OWN_HEAD_NEXT = /^ (?:목표 ?주?가|투자 ?의견)/

/** A name in brackets that open a line, its stock code included: `- [<가나전자>(012345)]`. */
export const TAGGED = /^[-*#\s]{0,6}\[([가-힣A-Za-z0-9&.]{2,16})(?:\s?\(?\d{6}\)?)?\]/

/** Below a heading, a line of the view: `[가나전자] 수주가 는다<⏎투자의견 매수>`. */
export const VIEW_BELOW = /^\n[-*#\s]{0,6}(?:기존 )?(?:투자 ?의견|목표 ?주?가)/

/** The day before the subject of a sentence: `<9일 >가나전자는`, `<3/9 >가나전자는`. */
export const DAY_OPENS = /^(?:\d{1,2}월 )?\d{1,2}(?:일|\/\d{1,2}) (?:장중 |오[전후] )?/

/** A house by its bare stem before its price in a list of houses, or in brackets behind it: `<나라>(9만원)`, `9만원(<나라>)`. */
export const STEM_PRICED = /(?<![가-힣A-Za-z])[가-힣A-Z]{2,4}(?=\(\d)|(?<=[원러]\()[가-힣A-Z]{2,6}(?=\))/g

/** Before a house in brackets behind its price: `9만<원(>가나증권)`. */
export const BEHIND_PRICE = /[원러]\($/

/** Bare stems before a house with its whole name, each of them: `<가나·KB·>다라증권`. */
export const STEMS_BEFORE = /(?<![가-힣A-Z])(?:[가-힣A-Z]{2,4}·){1,6}$/

/** Each of them: `<가나>·<KB>·`. */
export const STEM = /[가-힣A-Z]+/g

/** Before a house in brackets whose figure is no target: `EPS 상향(<가나증권> $5→$6)`. */
export const OF_FIGURE = /(?:EPS|추정치|매출|이익|실적)[^,.()]{0,12}\($/

/** Behind a house, what is its own: `가나증권<의 >보고서`. */
export const OF = /^의\s/

/** Behind a company that is taken to a price: `가나전자<를 9>만원으로`. */
export const OBJECT_PRICED = /^[을를] \d/

/** Behind a company, what is its own: `가나전자<의 >수주`. */
export const OWN = /^['"]?의\s/

/** Opens a sentence on the time before: `<당시> 목표가는 9만원이었다`. */
export const THEN = /^당시/

/** Behind a price that the target was before: `9만원<에서 >`. */
export const FROM_PRICE = /^에서\s/

/** Between a price and the head behind it: `9만원<, >목표주가 15% 상향`. */
export const COMMA = /^,\s?$/

/** Begins no name: `<3>분기`. */
export const DIGITS_FIRST = /^[\d.,%]+/

/** Behind a company that opens a headline: `가나증권<,> 실적 기대`. */
export const COMMA_NEXT = /^\s?,/

/** The same, a space behind it: `가나증권<, >`. */
export const COMMA_SPACE = /^,\s/

/** Between a head and a verb, a stop that parts them: `목표가<…>상향`. */
export const STOPS = /[,.…]/

/** A stop within a number: `3<,3>00원`. */
export const GROUPED = /\d[,.]\d/g

/** Before an unknown name: `(<가나전자>`. */
export const BEFORE_NAME = /[\s,"'(]/

/** The particle of `가나전자<에> 대해`. */
export const TO_END = /에$/

/** The word of `가나전자< 주식>`. */
export const SHARE_END = / 주식$/

/** Ends a sentence and no name: `올렸<다>`. */
export const VERB_END = /다$/

/** What a heading writes around a name: `<## >가나전자<:>`. */
export const HEADING_MARKS = /[#*]|:$/g

/** Before a house's name, a letter of a longer word: `<신>가나증권`. */
export const LETTER = /[가-힣A-Za-z]/

/** A house's name in Korean or in capitals: `가나`, `GN`. */
export const KOREAN_OR_CAPITALS = /[가-힣]$|^[A-Z]+$/

/** What parts the values of several: `<각각> 9만원, 8만원`. */
export const EACH = /각각/g
