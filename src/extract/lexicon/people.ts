import type { Term } from '../vocabulary'
import { nameTerms } from './rows'

/** Those who speak for companies, each with the companies; the first is the one meant when nothing tells otherwise. */
export const personTerms: readonly Term[] = nameTerms(
  'person',
  `
  Emmanuel Macron|Macron @France
  Keir Starmer|Starmer @United Kingdom
  Narendra Modi|Modi @India
  Friedrich Merz|Merz @Germany
  Mark Carney|Carney @Canada
  Giorgia Meloni|Meloni @Italy
  Elon Musk|Musk|Elon|일론 머스크|머스크 @Tesla|xAI|X|SpaceX
  Mark Zuckerberg|Zuckerberg|Zuck|마크 저커버그|저커버그|마크 주커버그|주커버그 @Meta
  Susan Li|수전 리 @Meta
  Jensen Huang|Jen-Hsun Huang|젠슨 황|젠슨황 @Nvidia
  Colette Kress|콜렛 크레스 @Nvidia
  Sam Altman|Altman|샘 올트먼|올트먼|샘 알트만|알트만|샘 알트먼 @OpenAI
  Greg Brockman|Brockman|그렉 브록먼|브록먼 @OpenAI
  Sarah Friar|세라 프라이어|사라 프라이어 @OpenAI
  Dario Amodei|Amodei|다리오 아모데이|아모데이 @Anthropic
  Satya Nadella|Nadella|사티아 나델라|나델라 @Microsoft
  Amy Hood|에이미 후드 @Microsoft
  Brad Smith|브래드 스미스 @Microsoft
  Mustafa Suleyman|무스타파 술레이만 @Microsoft
  Sundar Pichai|Pichai|순다르 피차이|피차이 @Alphabet
  Anat Ashkenazi|아나트 아슈케나지 @Alphabet
  Demis Hassabis|Hassabis @Google DeepMind
  =Demis Hassabis|데미스 허사비스|허사비스 @구글 딥마인드
  Andy Jassy|Jassy|앤디 재시|재시 @Amazon
  Matt Garman|Garman|맷 가먼 @Amazon Web Services
  Jeff Bezos|Bezos|제프 베이조스|베이조스 @Project Prometheus
  Larry Ellison|Ellison @Oracle
  =Larry Ellison|래리 엘리슨|엘리슨 @오라클
  Safra Catz @Oracle
  =Safra Catz|사프라 카츠 @오라클
  Tim Cook|팀 쿡 @Apple
  Lisa Su|리사 수 @AMD
  Lip-Bu Tan @Intel
  =Lip-Bu Tan|립부 탄|립부탄 @인텔
  Pat Gelsinger @Intel
  =Pat Gelsinger|팻 겔싱어 @인텔
  Hock Tan @Broadcom
  =Hock Tan|혹 탄 @브로드컴
  Michael Intrator|Intrator @CoreWeave
  =Michael Intrator|마이클 인트레이터 @코어위브
  Masayoshi Son @SoftBank
  =Masayoshi Son|손정의 @소프트뱅크
  C.C. Wei|웨이저자 @TSMC
  Liang Wenfeng @DeepSeek
  =Liang Wenfeng|량원펑 @딥시크
  Arthur Mensch @Mistral
  =Arthur Mensch|아르튀르 멘슈 @미스트랄
  Ilya Sutskever|Sutskever @Safe Superintelligence
  =Ilya Sutskever|일리야 수츠케버|수츠케버 @세이프 슈퍼인텔리전스
  Mira Murati|Murati @Thinking Machines
  =Mira Murati|미라 무라티 @씽킹머신스랩
  Michael Dell @Dell
  =Michael Dell|마이클 델 @델
  Charles Liang @Super Micro
  =Charles Liang|찰스 리앙 @슈퍼마이크로
  Young Liu|류양웨이 @Foxconn
  Vaibhav Taneja|바이바브 타네자 @Tesla
  Chey Tae-won @SK Group
  =Chey Tae-won|최태원 @SK그룹
  Lee Jae-yong|이재용 @Samsung Electronics
  Kwak Noh-jung|곽노정 @SK hynix
  Ryu Young-sang @SK Telecom
  =Ryu Young-sang|유영상 @SK텔레콤
  Choi Soo-yeon|최수연 @Naver
  Lee Hae-jin|이해진 @Naver
  Kim Beom-su|김범수 @Kakao
  Chung Shin-a|정신아 @Kakao
  Chung Euisun @Hyundai Motor Group
  =Chung Euisun|정의선 @현대차그룹
  Kim Young-shub|김영섭 @KT
  Koo Kwang-mo @LG AI Research
  =Koo Kwang-mo|구광모 @LG AI연구원
  Park Sung-hyun|박성현 @Rebellions
  Paik Joon-ho @FuriosaAI
  =Paik Joon-ho|백준호 @퓨리오사AI
  Alex Karp @Palantir
  =Alex Karp|알렉스 카프 @팔란티어
  Mukesh Ambani @Reliance
  =Mukesh Ambani|무케시 암바니 @릴라이언스
  Donald Trump|Trump @United States
  =Donald Trump|도널드 트럼프|트럼프 @미국 정부
  Lee Jae-myung @South Korea
  =Lee Jae-myung|이재명 @한국 정부
  `,
)
