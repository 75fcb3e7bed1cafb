/**
 * Names that headlines may hold, for forms in which nothing but the name differs: companies of the lexicon and made up
 * ones, with digits, initials, small letters, ampersands, apostrophes and words that mean something else.
 */
export const companies = {
  en: (
    'Tesla|Nvidia|Oracle|Apple|Meta|Block|Visa|Ford|Snap|Intel|Micron|AT&T|3M|eBay|IBM|UPS|HP Inc|Amazon.com|Monday.com|' +
    'T. Rowe Price|Yum! Brands|Procter & Gamble|Johnson & Johnson|Bed Bath & Beyond|Best Buy|Five Below|First Solar|' +
    "Lowe's|Macy's|McDonald's|Kohl's|Dollar General|New York Times|Charles Schwab|General Motors|Palo Alto Networks|" +
    'The Trade Desk|Under Armour|Walt Disney|Home Depot|CVS Health|S&P Global|On Holding|At Home Group|lululemon|JD.com|' +
    'Q2 Holdings|1-800-Flowers.com|Goldman Sachs|JPMorgan|Morgan Stanley|Wells Fargo|Citigroup|Bank of America|' +
    'Northwind Foods|Acme & Sons|The Orchard Group|Quillon Therapeutics, Inc.|Harbor Lane Brands|BXQ|RZK Corp|' +
    "iHarbor|eNorth|uPort|21Harbor|A10 Harbors|O'Malley Motors|Hesse & Daughters|" +
    'Inverness Foods|Onyx Harbor|Overlane|Upfield|Downer Group|Price Harbor|First Harbor Bank|' +
    'Street Harbor|Novo Harbor A/S|Harbor Holding NV|Companhia de Harbor|Kulicke and Harbor|Harbor + Lane|Nésta|' +
    'March Harbors|June Harbors|Sunday Harbor|Three Harbors|Ten Harbors|Chart Harbor|Equity Harbor|Opinion Harbor|' +
    'Gold Harbor|Silver Harbor|Copper Harbor|Oil Harbor|Sector Harbor|Market Harbor|Outer Harbor|Peer Harbor'
  ).split('|'),
  ko: (
    '삼성전자|SK하이닉스|현대차|기아|네이버|카카오|LG에너지솔루션|포스코|POSCO홀딩스|KB금융|신한지주|한국금융지주|한화|두산|' +
    'LG|SK|CJ|CJ ENM|KT|KT&G|S-Oil|에쓰오일|F&F|JYP Ent.|에스엠|하이브|이마트|HMM|HD현대|DL이앤씨|GS건설|GKL|LS|LS ELECTRIC|' +
    'BGF리테일|JB금융지주|SBS|CJ CGV|NICE평가정보|엔비디아|테슬라|애플|아마존|구글|메타|삼성증권|키움증권|NH투자증권|대신증권|' +
    '가나전자|다라바이오|누리로보|한빛정밀|새론테크|두루케미칼|가온로지스|미르에너지|솔빛|한들|오름|하람|비나이|모두의|은하수|도도|' +
    '새한은|지엘팜|에이비북|LX바다|TKG바다|AP시스|BSC|HPS|DB바다|SOP|NHN|HL만도|OCI|E1|E8|KG바다|JW바다|서울바다|' +
    '국제바다|대상|대교|동서|동방|선진|세방|조선내화|화승|유진기업|원익바다|하나바다|한화시스템|신영바다|대신바다|목표전자|' +
    '상향바이오|유지테크|평균테크|의견미디어|기존산업'
  ).split('|'),
} as const

/** Houses of the lexicon, in the many ways that headlines write them. */
export const houses = {
  en: (
    'Baird|Robert W. Baird|Wells Fargo|Jefferies|J.P. Morgan|JPMorgan|Goldman Sachs|Goldman|Morgan Stanley|Citi|Citigroup|' +
    'Bank of America|BofA Securities|B of A Securities|UBS|RBC Capital|RBC|Royal Bank of Canada|Piper Sandler|Piper Jaffray|' +
    'KeyBanc|Raymond James|Oppenheimer|Stifel|Stifel Nicolaus|Deutsche Bank|Credit Suisse|Barclays|HSBC|BMO Capital|KBW|' +
    'Keefe, Bruyette & Woods|Needham|Cowen & Co.|TD Cowen|Wedbush|Roth Capital|Roth MKM|MKM Partners|B. Riley|B. Riley FBR|' +
    'FBR|Craig-Hallum|William Blair|Evercore ISI|ISI Group|Wolfe Research|Bernstein|Sanford Bernstein|Mizuho|Nomura|' +
    'Macquarie|Susquehanna|Cantor Fitzgerald|Canaccord Genuity|HC Wainwright & Co.|Ladenburg Thalmann|Benchmark|Northland|' +
    'Lake Street|Maxim Group|Guggenheim|Loop Capital|Rosenblatt|DA Davidson|D.A. Davidson|Telsey Advisory Group|BTIG|' +
    'SVB Leerink|Leerink Swann|Argus|Argus Research|CFRA|Morningstar|Zacks|Daiwa|CLSA|Lazard|Berenberg|Exane BNP Paribas|' +
    'Societe Generale|Howard Weil|Simmons|Tudor Pickering|Johnson Rice|Seaport Global|Sterne Agee|CRT Capital|Janney|' +
    'Hilliard Lyons|Brean Capital|Dougherty|Compass Point|JMP Securities|Sidoti|Buckingham|Pacific Crest|ThinkEquity|' +
    'Kaufman|Caris|Auriga|Ticonderoga|Gleacher|Ascendiant|Stephens|Truist|SunTrust|Edward Jones|Wunderlich|Gordon Haskett'
  ).split('|'),
  ko: (
    '삼성증권|키움증권|미래에셋증권|미래에셋대우|NH투자증권|NH투자|KB증권|한국투자증권|한국투자|하나증권|하나금융투자|하나금투|' +
    '신한투자증권|신한금융투자|신한금투|대신증권|메리츠증권|메리츠종금증권|유안타증권|유진투자증권|유진투자|한화투자증권|한화투자|' +
    'IBK투자증권|SK증권|DB금융투자|DB증권|DS투자증권|KTB투자증권|다올투자증권|이베스트투자증권|LS증권|하이투자증권|하이투자|iM증권|' +
    '현대차증권|현대車증권|교보증권|신영증권|BNK투자증권|부국증권|한양증권|케이프투자증권|상상인증권|흥국증권|카카오페이증권|토스증권|' +
    '동부증권|대우증권|현대증권|우리투자증권|동양증권|NH證|한화證|KB證|신한證|삼성證|한투증권|한투|골드만삭스|모건스탠리|JP모건|UBS|' +
    '씨티|씨티그룹|CLSA|노무라|노무라증권|맥쿼리|다이와|크레디트스위스|CS|도이체방크|도이치방크|뱅크오브아메리카|메릴린치|바클레이즈|' +
    '바클레이스|HSBC|제프리스|제퍼리스|번스타인|에버코어 ISI|웨드부시|파이퍼샌들러|파이퍼 샌들러|트루이스트|웰스파고|RBC캐피털|TD코웬|' +
    '니덤|오펜하이머|스티펠|캔터피츠제럴드|미즈호증권|로젠블랫|구겐하임|키뱅크|에드워드존스|레이먼드제임스|BNP파리바|모닝스타|' +
    'DA데이비드슨|시포트리서치|가나증권|한들투자증권|새론투자증권|북악리서치'
  ).split('|'),
} as const
