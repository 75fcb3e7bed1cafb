/** Rows of canonical names of one thing, the one for keys first. Institutions, those of Korea last; a renamed broker is the same. */
const BROKERS = `
Jefferies|제프리스|제프리즈|제퍼리스
Truist|트루이스트
Barclays|바클레이즈|바클레이스
Bernstein|번스타인
Macquarie|맥쿼리
Evercore|에버코어
Needham|니덤|니드햄
Mizuho|미즈호
Daiwa|다이와
Deutsche Bank|도이체방크|도이치방크|도이치뱅크
Credit Suisse|크레디트스위스|CS|크레디스위스|크레딧스위스
Merrill Lynch|메릴린치
BNP Paribas|BNP파리바|Exane
Piper Sandler|파이퍼샌들러
Piper Jaffray|파이퍼제프리|파이퍼재프리
KeyBanc|키뱅크
Raymond James|레이먼드제임스
RBC Capital|RBC캐피털|RBC캐피탈|로열뱅크오브캐나다|Royal Bank of Canada
BMO Capital|BMO캐피털|Bank of Montreal
Canaccord Genuity|캐너코드|캐나코드 제뉴이티
Stifel Nicolaus|스티펠
Oppenheimer|오펜하이머
Baird|로버트베어드|로버트 W. 베어드
Cantor Fitzgerald|캔터피츠제럴드|캔터피츠제랄드
Guggenheim|구겐하임
Rosenblatt|로젠블라트|로젠블랫|로젠블래트
Loop Capital|루프캐피털|루프캐피탈
Wolfe Research|울프리서치
Susquehanna|서스퀘하나|SIG|서스쿼해나|서스케하나
William Blair|윌리엄블레어
DA Davidson|DA데이비슨|DA데이비드슨
GLJ Research|GLJ리서치
Benchmark|벤치마크컴퍼니
Lazard|라자드
SVB Leerink|SVB리링크
MoffettNathanson|모펫네이선슨
New Street Research|뉴스트리트리서치
Melius Research|멜리우스리서치
Imperial Capital|임페리얼캐피털
Argus Research|아거스리서치|아르거스 리서치
Morningstar|모닝스타
Berenberg|베렌버그|베렌베르크
Commerzbank|코메르츠방크
Lehman Brothers|리먼브러더스
Citron Research|시트론리서치
Hindenburg Research|힌덴버그리서치
Wells Fargo|웰스파고
Scotiabank|Bank of Nova Scotia
McNicoll Lewis Vlak|MLV
Bank of America|BoA|BAML|BofA Global Research|BofA Merrill Lynch
Citigroup|씨티그룹글로벌마켓|시티그룹
서밋인사이츠|서밋인사이트
스코샤뱅크|스코샤은행|스코샤캐피털
크레이그할럼|크레이그핼럼
로스캐피털|로스MKM|로스캐피탈
National Bank Financial|National Bank of Canada
Korea Investment & Securities|한국투자증권|한투증권
Kyobo Securities|교보증권
Hyundai Motor Securities|현대차증권|HMC투자증권|현대車증권
Shinyoung Securities|신영증권
Daol Investment & Securities|다올투자증권|KTB Securities
BNK Securities|BNK투자증권|비엔케이투자증권
LS Securities|LS증권|eBest Securities|이베스트투자증권
iM Securities|Hi Securities|하이투자증권|아이엠증권
Bookook Securities|부국증권
Heungkuk Securities|흥국증권
Hanyang Securities|한양증권
Sangsangin Securities|상상인증권
Toss Securities|토스증권
Samsung Securities|삼성증권
Hanwha Securities|한화투자증권
Eugene Securities|유진투자증권
Shinhan Securities|신한투자증권
Hana Securities|하나금융투자|하나대투증권
Mirae Asset Securities|대우증권|미래대우
NH Securities|엔에이치투자증권
IBK Securities|아이비케이투자증권
KB Securities|케이비증권
SK Securities|에스케이증권
DB Financial Investment|디비금융투자
DS Securities|디에스투자증권
`

/** Companies, those of Korea last. */
const COMPANIES = `
AMD|Advanced Micro Devices
Meta|메타플랫폼스|페이스북
Amazon|아마존닷컴
Snowflake|스노플레이크
Booking Holdings|Priceline
ConAgra Foods|Conagra Brands
CVS Health|CVS Caremark
HP Inc|Hewlett-Packard
IBM|International Business Machines
RTX|Raytheon
United States Steel|U.S. Steel
Cree|Wolfspeed
Stellantis|Fiat Chrysler
United Parcel Service|UPS
GlaxoSmithKline|GSK
SK hynix|하이닉스
Hyundai Motor|현대車
Kia|기아자동차
American Airlines|아메리칸항공
AbbVie|애브비
Airbnb|에어비앤비
Adobe|어도비
Applied Materials|어플라이드머티어리얼즈
Amgen|암젠
Arm|Arm Holdings|암홀딩스
Broadcom|브로드컴
Boeing|보잉
Baidu|바이두
Biogen|바이오젠
Berkshire Hathaway|버크셔해서웨이
Comcast|컴캐스트
Coinbase|코인베이스
Costco|코스트코
Salesforce|세일즈포스
CrowdStrike|크라우드스트라이크
CoreWeave|코어위브
Wistron|위스트론
Quanta Computer|콴타컴퓨터
Wiwynn|위윈
Inventec|인벤텍
Pegatron|페가트론
Accton|액톤
Celestica|셀레스티카
Manus|마누스
Replit|레플릿
Skild AI|스킬드AI
Unitree|유니트리
Cisco|시스코
Chevron|셰브론
Delta Air Lines|델타항공
Dell|Dell Technologies|델|델테크놀로지스
Walt Disney|디즈니
Enphase Energy|엔페이즈
Ford|포드
First Solar|퍼스트솔라
General Electric|GE|제너럴일렉트릭
Gilead Sciences|길리어드
General Motors|GM|제너럴모터스
GameStop|게임스탑
Home Depot|홈디포
Robinhood|로빈후드
Intel|인텔
JD.com|징둥닷컴
Johnson & Johnson|존슨앤드존슨
Coca-Cola|코카콜라
Lucid|루시드
Li Auto|리오토
Eli Lilly|일라이릴리
Lockheed Martin|록히드마틴
Lam Research|램리서치
Lyft|리프트
Mastercard|마스터카드
McDonald's|맥도날드
Moderna|모더나
MicroStrategy|마이크로스트래티지
Micron|마이크론
Cloudflare|클라우드플레어
Nike|나이키
Nikola|니콜라
Novavax|노바백스
Novo Nordisk|노보노디스크
Oracle|오라클
PDD Holdings|핀둬둬
PepsiCo|펩시코
Pfizer|화이자
Procter & Gamble|프록터앤갬블|P&G
Pinterest|핀터레스트
Palantir|팔란티어
Plug Power|플러그파워
Peloton|펠로톤
PayPal|페이팔
Qualcomm|퀄컴
Roblox|로블록스
Rivian|리비안
Roku|로쿠
Starbucks|스타벅스
Sea Limited|씨그룹
Shopify|쇼피파이
Super Micro|Super Micro Computer|슈퍼마이크로
Snap|스냅
SoFi|소파이
Sony|소니
Spotify|스포티파이
Square|Square Inc|Block Inc|스퀘어
Target Corp|타깃
Toyota|도요타|토요타
TSMC|대만 TSMC|Taiwan Semiconductor
Twitter|트위터
United Airlines|유나이티드항공
Uber|우버
UnitedHealth|유나이티드헬스
Visa|비자
Walmart|월마트
Exxon Mobil|엑손모빌
XPeng|샤오펑
Zoom Video|줌비디오
Unity Software|유니티
Coupang|쿠팡
Tencent|텐센트
BYD|비야디
SoftBank|소프트뱅크
Nintendo|닌텐도
X|엑스
Tata|타타
SpaceX|스페이스X
xAI|엑스AI
Marvell|마벨
Google DeepMind|구글 딥마인드
Mistral|미스트랄
Cohere|코히어
Perplexity|퍼플렉시티
Stability AI|스태빌리티 AI
Safe Superintelligence|세이프 슈퍼인텔리전스
Thinking Machines|씽킹머신스랩
Inflection AI|인플렉션 AI
Character.AI|캐릭터.AI
Reflection AI|리플렉션 AI
Scale AI|스케일 AI
과학기술정보통신부|과기정통부
Figure AI|피규어 AI
Hugging Face|허깅페이스
Databricks|데이터브릭스
DeepSeek|딥시크
Moonshot AI|문샷AI
Zhipu|즈푸
MiniMax|미니맥스
ByteDance|바이트댄스
Huawei|화웨이
Cambricon|캠브리콘
Xiaomi|샤오미
Nebius|네비우스
Lambda|람다
Crusoe|크루소
Together AI|투게더 AI
Fluidstack|플루이드스택
IREN|아이렌
Cipher Mining|사이퍼 마이닝
TeraWulf|테라울프
Applied Digital|어플라이드 디지털
Core Scientific|코어 사이언티픽
Galaxy Digital|갤럭시 디지털
Equinix|에퀴닉스
Digital Realty|디지털 리얼티
Vantage|밴티지
Aligned Data Centers|얼라인드 데이터센터
Humain|휴메인
Cerebras|세레브라스
Groq|그로크
SambaNova|삼바노바
Graphcore|그래프코어
Tenstorrent|텐스토렌트
Etched|에치드
Lumentum|루멘텀
Coherent|코히런트
Bloom Energy|블룸에너지
GE Vernova|GE버노바
Vertiv|버티브
Eaton|이튼
Schneider Electric|슈나이더 일렉트릭
Brookfield|브룩필드
BlackRock|블랙록
Blackstone|블랙스톤
Blue Owl|블루아울
Apollo|아폴로 글로벌
PIMCO|핌코
Andreessen Horowitz|앤드리슨 호로위츠
Sequoia|세쿼이아
Thrive Capital|스라이브 캐피털
Saudi PIF|사우디 국부펀드
QIA|카타르투자청
Reliance|릴라이언스
Adani|아다니
Ampere|암페어
Sakura Internet|사쿠라인터넷
Deutsche Telekom|도이치텔레콤
Singtel|싱텔
Fujitsu|후지쓰
Waymo|웨이모
Mobileye|모빌아이
Wayve|웨이브
Anyscale|애니스케일
Anysphere|애니스피어
Cursor|커서
Windsurf|윈드서프
Cognition|코그니션
Lovable|러버블
Samsung Biologics|삼성바이오로직스|삼바
Samsung SDI|삼성SDI
Samsung SDS|삼성SDS|삼성에스디에스
Samsung Electro-Mechanics|삼성전기
Samsung E&A|삼성E&A|삼성이앤에이|삼성엔지니어링
LG Chem|LG화학
Celltrion|셀트리온
Hyundai Mobis|현대모비스
Hyundai Motor Group|현대차그룹
Shinhan Financial|신한지주|신한금융지주
LG Electronics|LG전자
LG Display|LG디스플레이
LG Innotek|LG이노텍
LG Uplus|LG유플러스
LG AI Research|LG AI연구원
SK Telecom|SK텔레콤|SKT
SK Group|SK그룹
SK ecoplant|SK에코플랜트
SK Broadband|SK브로드밴드
SK On|SK온
Naver Cloud|네이버클라우드
KT Cloud|KT클라우드
NHN Cloud|NHN클라우드
Kakao Enterprise|카카오엔터프라이즈
Doosan Enerbility|두산에너빌리티|두산중공업
S-Oil|에쓰오일|에스오일
POSCO Holdings|POSCO홀딩스|포스코홀딩스
POSCO Future M|포스코퓨처엠|포스코케미칼
Hanwha Ocean|한화오션|대우조선해양
L&F|엘앤에프
LS Electric|LS ELECTRIC|LS일렉트릭|LS산전
Korea Electric Power|한국전력|한전
Korea Aerospace Industries|한국항공우주|KAI
Hybe|하이브|빅히트
SM Entertainment|에스엠|SM엔터테인먼트
JYP Entertainment|JYP Ent.|JYP엔터테인먼트
YG Entertainment|와이지엔터테인먼트|YG엔터테인먼트
NCSoft|엔씨소프트|NC소프트
HLB|에이치엘비
DB Insurance|DB손해보험|DB손보
FuriosaAI|퓨리오사AI
Sapeon|사피온
DeepX|딥엑스
Mobilint|모빌린트
Upstage|업스테이지
Lablup|래블업
Moreh|모레
VESSL AI|베슬AI
Elice|엘리스그룹
China|중국
South Korea|한국
Japan|일본
India|인도
United Kingdom|영국
France|프랑스
Germany|독일
Saudi Arabia|사우디아라비아
UAE|아랍에미리트
Taiwan|대만
United States|미국
Europe|유럽
Canada|캐나다
`

/** From each further name to the first of its row, as keys write them: small letters, hyphens for spaces. */
const FIRST: ReadonlyMap<string, string> = new Map(
  `${BROKERS}${COMPANIES}`.split('\n').flatMap((row) => {
    const [first = '', ...others] = row.toLowerCase().replaceAll(' ', '-').split('|')
    return others.map((name) => [name, first] as const)
  }),
)

/**
 * The name that keys use for one thing under several canonical names: those that Korean and English articles give it
 * (오라클 and Oracle), and former names (LS산전). Facts keep the name of their article. The name is given and comes back as
 * keys write it; one without a row comes back as it is.
 */
export const sameName = (name: string): string => FIRST.get(name) ?? name
