import type { Term } from '../vocabulary'
import { nameTerms } from './rows'

/** Clusters and data centres with a name of their own, each with whose it is as its owner's announcements say. */
const campuses = `
  Cortex|코르텍스|Cortex 1|Cortex 2|코텍스|Cortex cluster @Tesla
  Dojo|도조|Dojo supercomputer @Tesla
  Memphis Supercluster|Memphis supercluster|멤피스 슈퍼클러스터|멤피스 데이터센터 @xAI
  Giga Texas|Gigafactory Texas|기가 텍사스|기가텍사스|텍사스 기가팩토리 @Tesla
  Giga New York|Gigafactory New York|기가 뉴욕|뉴욕 기가팩토리|버팔로 공장|버펄로 공장 @Tesla
  Colossus|콜로서스|콜로수스|Colossus 1|Colossus-1|콜로서스 1|콜로서스1 @xAI
  Colossus 2|Colossus-2|Colossus II|콜로서스 2|콜로서스2 @xAI
  Stargate|스타게이트|스타게이트 프로젝트|Stargate project|Project Stargate @OpenAI
  Stargate Abilene|Abilene campus|스타게이트 애빌린 @OpenAI
  Stargate UAE|스타게이트 UAE @OpenAI
  Hyperion|하이페리온|히페리온|Meta Hyperion @Meta
  Prometheus|프로메테우스 @Meta
  Project Rainier|Rainier|프로젝트 레이니어|레이니어 @Amazon
  Fairwater|페어워터 @Microsoft
  Research SuperCluster @Meta
  Grand Teton @Meta
  Jupiter supercomputer|JUPITER @
  El Capitan|엘 캐피탄 @
  Isambard-AI @
  `

/** Places where clusters stand; they name a site only and belong to nobody. */
const places = `
  Memphis|멤피스
  Three Mile Island|스리마일섬
  Memphis, Tennessee|테네시주 멤피스|테네시 멤피스
  Southaven|사우스헤이븐
  Austin|오스틴|텍사스 오스틴
  Abilene|애빌린|Abilene, Texas|텍사스 애빌린|텍사스주 애빌린
  Buffalo|버팔로|버펄로|뉴욕 버팔로|뉴욕 버펄로
  Texas|텍사스|텍사스주
  Tennessee|테네시|테네시주
  Louisiana|루이지애나|루이지애나주
  Richland Parish|리치랜드 패리시
  Ohio|오하이오|오하이오주
  Indiana|인디애나|인디애나주
  Wisconsin|위스콘신|위스콘신주
  Mount Pleasant
  Virginia|버지니아|버지니아주
  New York|뉴욕|뉴욕주
  Nevada|네바다|네바다주
  Pennsylvania|펜실베이니아|펜실베이니아주
  Georgia|조지아주
  Iowa|아이오와|아이오와주
  Arizona|애리조나|애리조나주
  North Dakota|노스다코타
  New Carlisle
  Quincy
  Ashburn
  Mexico|멕시코
  Riyadh|리야드
  Abu Dhabi|아부다비
  Norway|노르웨이
  Narvik|나르비크
  Loughton
  Haenam|해남|솔라시도|해남 솔라시도|전남 해남
  Ulsan|울산
  Jeonnam|전남|전라남도
  Gwangju|광주
  Pyeongtaek|평택
  Gumi|구미
  Pohang|포항
  Sejong|세종|각 세종
  Chuncheon|춘천|각 춘천
  Ansan|안산
  Incheon|인천
  Busan|부산
  Gasan|가산|서울 가산
  Cheongju|청주
  Yongin|용인
  Icheon|이천캠퍼스
  Wonju|원주
  Daegu|대구
  Daejeon|대전
  Jangseong|장성|전남 장성
  Yeosu|여수
  Saemangeum|새만금
  Goyang|고양
  Pangyo|판교
  Namyangju|남양주
  Cheonan|천안
  Paju|파주
  Gyeongju|경주
  Atlanta|애틀랜타|조지아주 애틀랜타
  Cheyenne|샤이엔|와이오밍|와이오밍주
  Michigan|미시간|미시간주
  New Mexico|뉴멕시코|뉴멕시코주
  Mississippi|미시시피|미시시피주
  Kansas|캔자스|캔자스주
  Missouri|미주리|미주리주
  Oregon|오리건|오리건주
  Utah|유타주
  Alabama|앨라배마|앨라배마주
  Osaka|오사카
  Hokkaido|홋카이도
  Sakai|사카이
  Frankfurt|프랑크푸르트
  Dubai|두바이
  Johor|조호르
  Mumbai|뭄바이
  Jamnagar|잠나가르
  Munich|뮌헨
  Sines|시네스
  Childress|차일드리스
  Bristol|브리스톨
  Edinburgh|에든버러
  Batam|바탐
  Lisbon|리스본
  Porto|포르투
  `

/** Names of sites and places. */
export const siteTerms: readonly Term[] = [
  ...nameTerms('site', campuses.replace(/ @$/gm, '')),
  ...nameTerms('place', places),
]
