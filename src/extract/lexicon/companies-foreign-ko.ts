import { nameTable } from './name-table'

/**
 * Foreign companies as the Korean press writes them. The canonical name is the Hangul one: a reader of the article looks
 * for the word that stands there.
 */
export const foreignCompaniesInKorean = nameTable(
  'company',
  'USD',
  `
INTC 인텔
AMD AMD
QCOM 퀄컴
AVGO 브로드컴
MU 마이크론|마이크론테크놀로지
TSM TSMC
ARM 암홀딩스|Arm|ARM
ORCL 오라클
CRM 세일즈포스
ADBE 어도비
CSCO 시스코
IBM IBM
DELL 델테크놀로지스
SMCI 슈퍼마이크로|슈퍼마이크로컴퓨터|슈퍼 마이크로 컴퓨터
PLTR 팔란티어
SNAP 스냅
TWTR 트위터
PINS 핀터레스트
UBER 우버
LYFT 리프트
ABNB 에어비앤비
PTON 펠로톤
ZM 줌비디오|줌 비디오
ROKU 로쿠
SPOT 스포티파이
SHOP 쇼피파이
SQ 스퀘어
PYPL 페이팔
COIN 코인베이스
HOOD 로빈후드
V 비자
MA 마스터카드
NKLA 니콜라
RIVN 리비안
LCID 루시드
F 포드|포드자동차
GM GM
GM 제너럴모터스
TM 도요타
TM 토요타
PLUG 플러그파워|플러그 파워
ENPH 엔페이즈
FSLR 퍼스트솔라
BA 보잉
LMT 록히드마틴
GE GE
GE 제너럴일렉트릭
DAL 델타항공
AAL 아메리칸항공
UAL 유나이티드항공
DIS 디즈니|월트디즈니
CMCSA 컴캐스트
SBUX 스타벅스
MCD 맥도날드
KO 코카콜라
PEP 펩시코
NKE 나이키
COST 코스트코
WMT 월마트
TGT 타깃
HD 홈디포
PG 프록터앤갬블
PG P&G
JNJ 존슨앤드존슨|존슨앤존슨
PFE 화이자
MRNA 모더나
ABBV 애브비
LLY 일라이릴리|일라이 릴리
NVO 노보노디스크
AMGN 암젠
BIIB 바이오젠
GILD 길리어드
UNH 유나이티드헬스
XOM 엑손모빌
CVX 셰브론
BRK 버크셔해서웨이
CRWV 코어위브
SNDK 샌디스크
CPNG 쿠팡
BIDU 바이두
JD 징둥닷컴|징둥
PDD 핀둬둬
TCEHY 텐센트
BYDDY 비야디
XPEV 샤오펑
LI 리오토
SE 씨그룹
ASML ASML
AMAT 어플라이드머티어리얼즈
LRCX 램리서치
NET 클라우드플레어
CRWD 크라우드스트라이크
RBLX 로블록스
U 유니티
GME 게임스탑|게임스톱
NVAX 노바백스
MSTR 마이크로스트래티지
SOFI 소파이
SFTBY 소프트뱅크
SONY 소니
NTDOY 닌텐도
HNHPF Foxconn|폭스콘|훙하이|홍하이
SNPS 시놉시스|시높시스
CDNS 케이던스|케이던스디자인
ANET 아리스타네트웍스|아리스타
VST 비스트라|비스트라에너지
CEG 콘스텔레이션에너지|컨스텔레이션에너지|콘스텔레이션 에너지
ALAB 아스테라랩스|아스테라 랩스
CRDO 크레도테크놀로지
WDC 웨스턴디지털|웨스턴 디지털
STX 시게이트|씨게이트
NOW 서비스나우
DDOG 데이터독
MDB 몽고DB
RGTI 리게티컴퓨팅|리게티
QBTS 디웨이브퀀텀|디웨이브
IONQ 아이온큐
CRCL 서클인터넷|서클 인터넷
APP 앱러빈
RDDT 레딧
JOBY 조비에비에이션|조비 에비에이션
RKLB 로켓랩|로켓 랩
TEM 템퍼스AI
SOUN 사운드하운드|사운드하운드AI
BBAI 빅베어AI
SMR 뉴스케일파워|뉴스케일
OKLO 오클로
CCJ 카메코
CIFR 사이퍼마이닝
APLD 어플라이드디지털
CORZ 코어사이언티픽
GLXY 갤럭시디지털
TLN 탈렌에너지
ON 온세미|온세미컨덕터
TXN 텍사스인스트루먼트
TER 테라다인
ZS 지스케일러
LULU 룰루레몬
DECK 데커스
CAVA 카바그룹
CELH 셀시어스
HIMS 힘스앤드허스
DUOL 듀오링고
TTD 트레이드데스크|더트레이드데스크
INTU 인튜이트
WDAY 워크데이
TEAM 아틀라시안
HUBS 허브스팟
AFRM 어펌
UPST 업스타트
NOC 노스롭그루먼
GD 제너럴다이내믹스
CAT 캐터필러
HON 하니웰
ETN 이턴
CMG 치폴레
BMY 브리스톨마이어스스퀴브
MELI 메르카도리브레
WBD 워너브러더스디스커버리|워너브라더스디스커버리
VZ 버라이즌
TMUS T모바일
`,
)
