import type { Term } from '../vocabulary'
import { cueTerms, nameTerms } from './rows'

/**
 * Those who buy, build, rent out or finance computing: platforms, laboratories, neoclouds, chip makers, builders, funds.
 * A company whose Hangul form readers look for in a Korean article has a line of its own for it.
 */
export const aiCompanyTerms: readonly Term[] = nameTerms(
  'company',
  `
  Tesla|테슬라|TSLA
  SpaceX
  Project Prometheus|Prometheus AI
  HCLTech|HCL Technologies
  스페이스X|스페이스엑스
  xAI|XAI|xAi
  엑스AI
  X|X Corp|X Corp.|X(옛 트위터)|옛 트위터|Twitter|트위터
  엑스|엑스(X)
  Meta|Meta Platforms|메타|메타플랫폼스|메타 플랫폼스|메타플랫폼|Facebook|페이스북|META
  Microsoft|마이크로소프트|MSFT
  Google|구글|GOOGL|GOOG
  Alphabet|알파벳
  Amazon|아마존|Amazon.com|AMZN
  =Amazon Web Services|AWS|Amazon Web Services|아마존웹서비스|아마존 웹서비스
  Apple|애플|AAPL
  Oracle|ORCL
  오라클
  Nvidia|NVIDIA|엔비디아|NVDA
  AMD|Advanced Micro Devices
  Intel|INTC
  인텔
  Broadcom|AVGO
  브로드컴
  Marvell
  마벨
  TSMC
  대만 TSMC
  Arm|ARM
  Qualcomm
  퀄컴
  Micron
  마이크론
  Super Micro|Supermicro|Super Micro Computer
  슈퍼마이크로|슈퍼 마이크로
  Dell|Dell Technologies
  델|델 테크놀로지스
  HPE|Hewlett Packard Enterprise
  Cisco
  시스코
  IBM
  Salesforce
  세일즈포스
  Palantir|PLTR
  팔란티어
  Netflix|넷플릭스
  Uber
  우버
  OpenAI|오픈AI|오픈에이아이
  Anthropic|앤트로픽|앤스로픽|앤쓰로픽
  Google DeepMind|DeepMind
  구글 딥마인드|딥마인드
  Mistral|Mistral|Mistral AI
  미스트랄|미스트랄AI|미스트랄 AI
  Cohere
  코히어
  Perplexity
  퍼플렉시티
  Stability AI
  스태빌리티 AI|스태빌리티AI
  Safe Superintelligence|SSI
  세이프 슈퍼인텔리전스|세이프슈퍼인텔리전스
  Thinking Machines|Thinking Machines Lab
  씽킹머신스랩|싱킹머신스랩|씽킹 머신스 랩
  Inflection AI
  인플렉션 AI|인플렉션AI
  Character.AI
  캐릭터.AI|캐릭터AI
  Reflection AI
  리플렉션 AI
  Scale AI
  스케일 AI|스케일AI
  Figure AI
  피규어 AI|피규어AI
  Hugging Face
  허깅페이스
  Databricks
  데이터브릭스
  Snowflake|스노우플레이크|스노플레이크
  DeepSeek
  딥시크
  Moonshot AI
  문샷AI|문샷 AI
  Zhipu|Zhipu AI
  즈푸|즈푸AI
  MiniMax
  미니맥스
  ByteDance
  바이트댄스
  Alibaba|알리바바
  Tencent
  텐센트
  Baidu
  바이두
  Huawei
  화웨이
  SMIC
  Cambricon
  캠브리콘
  Xiaomi
  샤오미
  CoreWeave|Coreweave|CRWV
  코어위브
  Nebius|Nebius Group|NBIS
  네비우스
  Lambda|Lambda Labs
  람다|람다랩스|람다 랩스
  Crusoe|Crusoe Energy
  크루소
  Nscale|엔스케일
  Vultr
  요타|요타데이터서비스|요타 데이터서비스
  Together AI
  투게더 AI|투게더AI
  Fluidstack|FluidStack
  플루이드스택
  Voltage Park
  TensorWave
  RunPod|Runpod
  Vast.ai
  io.net
  텐서웨이브
  Firmus
  IREN|Iris Energy
  아이렌
  Cipher Mining|Cipher
  사이퍼 마이닝|사이퍼마이닝
  TeraWulf
  테라울프
  Applied Digital
  어플라이드 디지털|어플라이드디지털
  Core Scientific
  코어 사이언티픽|코어사이언티픽
  Galaxy Digital
  갤럭시 디지털|갤럭시디지털
  Hut 8|Hut8
  Equinix
  에퀴닉스
  Digital Realty
  디지털 리얼티
  Vantage|Vantage Data Centers
  밴티지
  QTS
  Aligned Data Centers
  얼라인드 데이터센터
  DataVolt
  Humain|HUMAIN
  휴메인
  G42
  MGX
  국민성장펀드
  Temasek|테마섹
  Mubadala|무바달라
  Qatar Investment Authority|카타르투자청
  SoftBank|SoftBank Group
  소프트뱅크|소프트뱅크그룹
  Foxconn|Hon Hai|폭스콘|훙하이|홍하이|鴻海
  Cerebras|Cerebras Systems
  세레브라스
  Groq
  그로크
  SambaNova
  삼바노바
  Graphcore
  그래프코어
  Tenstorrent
  텐스토렌트
  Etched
  에치드
  d-Matrix
  Lightmatter
  Lumentum
  루멘텀
  Coherent
  코히런트
  Solaris Energy Infrastructure|Solaris
  Bloom Energy
  블룸에너지
  GE Vernova
  GE버노바|GE 버노바
  Vertiv
  버티브
  Eaton
  이튼
  Schneider Electric
  슈나이더 일렉트릭
  Brookfield
  브룩필드
  BlackRock
  블랙록
  Blackstone
  블랙스톤
  KKR
  Blue Owl|Blue Owl Capital
  블루아울|블루아울 캐피털
  Apollo
  아폴로 글로벌
  PIMCO
  핌코
  Andreessen Horowitz|a16z
  앤드리슨 호로위츠
  Sequoia|Sequoia Capital
  세쿼이아
  Thrive Capital
  스라이브 캐피털
  Saudi PIF|PIF
  사우디 국부펀드
  Kingdom Holding|킹덤홀딩
  QIA|Qatar Investment Authority
  카타르투자청
  Reliance|Reliance Industries
  릴라이언스
  Tata|Tata Group|타타|타타그룹
  Boston Dynamics|보스턴다이나믹스|보스턴 다이나믹스|보스턴다이내믹스|보스턴 다이내믹스
  Adani
  아다니
  Yotta|Yotta Data Services
  Samsung Electronics|삼성전자
  Samsung SDS
  삼성SDS|삼성에스디에스
  SK hynix|SK Hynix|SK하이닉스|하이닉스
  SK Telecom|SKT
  SK텔레콤
  SK Group
  SK그룹|SK 그룹
  SK ecoplant
  SK에코플랜트
  SK Broadband
  SK브로드밴드
  Naver|NAVER|네이버
  Naver Cloud
  네이버클라우드|네이버 클라우드
  Kakao|카카오
  KT
  KT Cloud|kt cloud
  KT클라우드
  LG Uplus|LGU+
  LG유플러스
  LG AI Research
  LG AI연구원
  LG CNS
  LG Electronics
  LG전자
  Hyundai Motor Group
  현대차그룹|현대자동차그룹
  Hyundai Motor|현대차|현대자동차
  Kakao Enterprise
  카카오엔터프라이즈
  Ampere|Ampere Computing
  암페어|암페어컴퓨팅
  Sakura Internet
  사쿠라인터넷
  Deutsche Telekom
  도이치텔레콤
  OVHcloud
  Scaleway
  Iliad
  Telefonica|Telefónica
  Orange S.A.
  Singtel
  싱텔
  KDDI
  NTT
  Fujitsu
  후지쓰
  Tata Consultancy Services|TCS
  Khazna
  Aker|Aker ASA
  DigitalBridge
  Macquarie
  Global Infrastructure Partners|GIP
  Silver Lake
  CyrusOne
  Compass Datacenters
  Related Digital
  Poolside
  Black Forest Labs
  ElevenLabs
  Harvey
  Sierra
  Runway
  NHN Cloud
  NHN클라우드|NHN 클라우드
  Rebellions|리벨리온
  FuriosaAI|Furiosa
  퓨리오사AI|퓨리오사에이아이|퓨리오사
  Sapeon
  사피온
  DeepX
  딥엑스
  Mobilint
  모빌린트
  Upstage
  업스테이지
  Lablup
  래블업
  Moreh
  모레
  VESSL AI
  베슬AI
  Elice
  엘리스그룹|엘리스
  Coupang
  쿠팡
  Doosan Enerbility
  두산에너빌리티
  BYD
  Rivian
  리비안
  Waymo
  웨이모
  Cruise
  Mobileye
  모빌아이
  Wayve
  웨이브
  Anyscale
  애니스케일
  Anysphere
  애니스피어
  Cursor
  커서
  Windsurf
  윈드서프
  Cognition
  코그니션
  Shield AI
  쉴드AI|쉴드 AI|실드AI
  Anduril
  안두릴|앤두릴
  Sakana AI
  사카나AI|사카나 AI
  Harvey AI
  하비AI
  World Labs
  AMI Labs|Advanced Machine Intelligence Labs
  월드랩스
  Samsung Group
  삼성
  SK
  Hanmi Semiconductor
  한미반도체
  Hanwha Semitech
  한화세미텍
  Twelve Labs
  트웰브랩스
  Wrtn
  뤼튼|뤼튼테크놀로지스
  HyperAccel
  하이퍼엑셀
  Megazone Cloud
  메가존클라우드
  Bespin Global
  베스핀글로벌
  Panmnesia
  파네시아
  Lovable
  러버블
  Wistron
  위스트론
  Quanta Computer|Quanta
  Larsen & Toubro
  L&T
  콴타컴퓨터
  Wiwynn
  위윈
  Inventec
  인벤텍
  Pegatron
  페가트론
  Accton
  액톤
  Celestica
  셀레스티카
  Manus
  마누스
  Replit
  레플릿
  Skild AI
  스킬드AI
  Unitree
  유니트리
  Physical Intelligence
  Waabi
  Nuro
  Bitdeer
  Northern Data
  GMI Cloud
  Baseten
  Fireworks AI
  Apptronik
  앱트로닉
  Genspark
  젠스파크
  Luma AI
  Sierra AI
  Unconventional AI
  Periodic Labs
  Mercor
  Reka AI
  Adept AI
  AI21 Labs
  Aleph Alpha
  Pika Labs
  MatX
  Positron AI
  Covariant
  OpenEvidence
  AMI랩스
  Lepton AI
  Modal Labs
  LangChain
  Neo4j
  Higgsfield AI
  Upscale AI
  Temporal Technologies
  Decagon
  Glean Technologies
  Parallel Web Systems
  Sarvam AI
  `,
)

/** Companies whose business is AI or its computing alone: their name makes a text one about AI. */
export const aiNativeTerms: readonly Term[] = cueTerms(
  'word',
  'ai|OpenAI|오픈AI|오픈에이아이|Anthropic|앤트로픽|앤스로픽|앤쓰로픽|xAI|DeepMind|Google DeepMind|딥마인드|Mistral|Mistral AI|미스트랄|Perplexity|퍼플렉시티|DeepSeek|딥시크|CoreWeave|코어위브|Nebius|네비우스|Lambda Labs|Crusoe|크루소|Nscale|엔스케일|Cerebras|세레브라스|Groq|SambaNova|Rebellions|리벨리온|FuriosaAI|퓨리오사AI|Upstage|업스테이지|Scale AI|스케일AI|Safe Superintelligence|Thinking Machines Lab|Hugging Face|허깅페이스|Stability AI|Figure AI|피규어AI|Humain|휴메인|Moonshot AI|Zhipu|Cohere|코히어|Together AI|Fluidstack|플루이드스택|Cerebras Systems|SambaNova Systems|삼바노바|Tenstorrent|텐스토렌트|Etched|세이프 슈퍼인텔리전스|SSI|Anysphere|애니스피어|Inflection AI|인플렉션 AI|Character.AI|Thinking Machines|씽킹머신스랩|Reflection AI|리플렉션 AI|IREN|아이렌|Yotta|Crusoe Energy|Moonshot|문샷AI|MiniMax|미니맥스|즈푸|Zhipu AI|Databricks|데이터브릭스|Core Scientific|코어 사이언티픽|Applied Digital|TeraWulf|테라울프|미스트랄AI|엑스AI|네이버클라우드|투게더AI|World Labs|AMI Labs|Skild AI|Physical Intelligence|Sakana AI|ElevenLabs|Harvey AI|Voltage Park|Firmus|GMI Cloud|Baseten|Fireworks AI|Poolside|Replit|레플릿|Apptronik|앱트로닉|스킬드AI|피규어 AI|사카나AI|사카나 AI|뤼튼|뤼튼테크놀로지스|트웰브랩스|러버블|업스테이지|Genspark|젠스파크|Black Forest Labs|Luma AI|Sierra AI|Unconventional AI|Periodic Labs|Mercor|Reka AI|Adept AI|AI21 Labs|Aleph Alpha|Pika Labs|Lightmatter|MatX|Positron AI|d-Matrix|Shield AI|Covariant|OpenEvidence|AMI랩스|Lepton AI|Modal Labs|Apple Intelligence|애플 인텔리전스|LangChain|Higgsfield AI|Upscale AI|Decagon|Parallel Web Systems|Sarvam AI|Project Prometheus',
)

/** Companies whose business is chips alone. */
export const chipCompanyTerms: readonly Term[] = cueTerms(
  'word',
  'tech|TSMC|SK hynix|SK하이닉스|하이닉스|Micron|마이크론|Intel|인텔|Broadcom|브로드컴|Arm|Qualcomm|퀄컴|ASML|Kioxia|키옥시아|SMIC|Ampere|GlobalFoundries|글로벌파운드리|Rapidus|라피더스|Nvidia|NVIDIA|엔비디아|AMD',
)
