import type { Term } from '../vocabulary'
import { nameTerms } from './rows'

/** Those who speak for companies, each with the companies; the first is the one meant when nothing tells otherwise. */
export const personTerms: readonly Term[] = nameTerms(
  'person',
  `
  Elon Musk|Musk|일론 머스크|머스크 @Tesla|xAI|X|SpaceX
  Mark Zuckerberg|Zuckerberg|마크 저커버그|저커버그|마크 주커버그|주커버그 @Meta
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
  Sundar Pichai|Pichai|순다르 피차이|피차이 @Google
  Anat Ashkenazi|아나트 아슈케나지 @Alphabet
  Demis Hassabis|Hassabis|데미스 허사비스|허사비스 @Google DeepMind
  Andy Jassy|Jassy|앤디 재시|재시 @Amazon
  Matt Garman|Garman|맷 가먼 @Amazon Web Services
  Jeff Bezos|Bezos|제프 베이조스|베이조스 @Amazon
  Larry Ellison|Ellison|래리 엘리슨|엘리슨 @Oracle
  Safra Catz|사프라 카츠 @Oracle
  Tim Cook|팀 쿡 @Apple
  Lisa Su|리사 수 @AMD
  Lip-Bu Tan|립부 탄|립부탄 @Intel
  Pat Gelsinger|팻 겔싱어 @Intel
  Hock Tan|혹 탄 @Broadcom
  Michael Intrator|Intrator|마이클 인트레이터 @CoreWeave
  Masayoshi Son|손정의 @SoftBank
  C.C. Wei|웨이저자 @TSMC
  Liang Wenfeng|량원펑 @DeepSeek
  Arthur Mensch|아르튀르 멘슈 @Mistral
  Ilya Sutskever|Sutskever|일리야 수츠케버|수츠케버 @Safe Superintelligence
  Mira Murati|Murati|미라 무라티 @Thinking Machines
  Michael Dell|마이클 델 @Dell
  Charles Liang|찰스 리앙 @Super Micro
  Young Liu|류양웨이 @Foxconn
  Vaibhav Taneja|바이바브 타네자 @Tesla
  Chey Tae-won|최태원 @SK Group
  Lee Jae-yong|이재용 @Samsung Electronics
  Kwak Noh-jung|곽노정 @SK hynix
  Ryu Young-sang|유영상 @SK Telecom
  Choi Soo-yeon|최수연 @Naver
  Lee Hae-jin|이해진 @Naver
  Kim Beom-su|김범수 @Kakao
  Chung Shin-a|정신아 @Kakao
  Chung Euisun|정의선 @Hyundai Motor Group
  Kim Young-shub|김영섭 @KT
  Koo Kwang-mo|구광모 @LG AI Research
  Park Sung-hyun|박성현 @Rebellions
  Paik Joon-ho|백준호 @FuriosaAI
  Alex Karp|알렉스 카프 @Palantir
  Mukesh Ambani|무케시 암바니 @Reliance
  Donald Trump|Trump|도널드 트럼프|트럼프 @United States
  Lee Jae-myung|이재명 @South Korea
  `,
)
