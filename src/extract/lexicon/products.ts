import type { Term } from '../vocabulary'
import { nameTerms } from './rows'

/** Products of which figures are told, each with whose it is. */
const products = `
  FSD|완전자율주행|Full Self-Driving|FSD(완전자율주행)|FSD (Supervised)|FSD(Supervised) @Tesla
  Autopilot|오토파일럿 @Tesla
  Optimus|옵티머스 @Tesla
  Robotaxi|로보택시|Cybercab|사이버캡 @Tesla
  Model X|Model S|모델 X|모델X @Tesla
  =X-ray|X-ray|Spectrum-X|Quantum-X|Xbox Series X|Falcon X|X선
  Apple Intelligence|애플 인텔리전스 @Apple
  ChatGPT|챗GPT|챗지피티 @OpenAI
  Codex|코덱스 @OpenAI
  Sora|소라 @OpenAI
  Azure|애저 @Microsoft
  Copilot|코파일럿 @Microsoft
  Google Cloud|구글 클라우드|구글클라우드 @Alphabet
  Instagram|인스타그램 @Meta
  HyperCLOVA X|하이퍼클로바X|하이퍼클로바 @Naver
  `

/** Models, each with whose it is; the version belongs to the name. */
const models = `
  Grok|그록|그록(Grok) @xAI
  Grok 2|Grok-2|그록 2|그록2|그록-2 @xAI
  Grok 3|Grok-3|그록 3|그록3|그록-3 @xAI
  Grok 4|Grok-4|그록 4|그록4 @xAI
  Grok 5|Grok-5|그록 5|그록5 @xAI
  Llama|라마 @Meta
  Llama 2|Llama2|라마 2|라마2 @Meta
  Llama 3|Llama3|Llama-3|라마 3|라마3 @Meta
  Llama 3.1|Llama 3.1 405B|라마 3.1 @Meta
  Llama 4|Llama4|Llama-4|라마 4|라마4 @Meta
  GPT-3|GPT3 @OpenAI
  GPT-3.5|GPT3.5 @OpenAI
  GPT-4|GPT4|GPT-4o|GPT-4 Turbo|GPT-4.5|GPT-4.1 @OpenAI
  GPT-5|GPT5|GPT-5.5 @OpenAI
  GPT-6 @OpenAI
  Claude|클로드|Claude Code|클로드 코드|Claude Opus|Claude Sonnet @Anthropic
  Claude 3|Claude 3.5|Claude 3.5 Sonnet|Claude 4|클로드 3|클로드 3.5|클로드 4 @Anthropic
  Gemini|제미나이 @Alphabet
  Gemini 2|Gemini 2.0|Gemini 2.5|Gemini 2.5 Pro|Gemini 3|제미나이 2.0|제미나이 2.5|제미나이 3 @Alphabet
  DeepSeek-V3|DeepSeek V3|DeepSeek-R1|DeepSeek R1 @DeepSeek
  딥시크 V3|딥시크-V3 @딥시크
  딥시크 R1|딥시크-R1 @딥시크
  Qwen|Qwen2.5|Qwen3|큐원 @Alibaba
  Exaone|EXAONE|엑사원|엑사원 3.5|엑사원 4.0 @LG AI Research
  Kimi K2|Kimi @Moonshot AI
  `

/** States and their bodies, which plan and pay too. */
const governments = `
  =United States|U.S. government|US government|Trump administration
  미국 정부|미 정부|트럼프 행정부|바이든 행정부
  =South Korea|Korean government|South Korean government
  한국 정부|우리 정부|이재명 정부|윤석열 정부|문재인 정부
  정부
  =government|the government|The government
  과학기술정보통신부
  과기정통부|과기부
  산업통상자원부
  산업부
  기획재정부
  중소벤처기업부
  중기부
  =China|Chinese government
  중국 정부
  =Japan|Japanese government|METI
  일본 정부|경제산업성
  UK government|British government|U.K. government
  US government|U.S. government
  영국 정부
  =France|French government
  프랑스 정부
  =Germany|German government
  독일 정부
  =India|Indian government
  인도 정부
  =Canada|Canadian government
  캐나다 정부
  Danish government|Danish state
  덴마크 정부
  Swedish government|Swedish state
  스웨덴 정부
  Norwegian government|Norwegian state
  노르웨이 정부
  Dutch government|Dutch state
  네덜란드 정부
  Spanish government
  스페인 정부
  Italian government
  이탈리아 정부
  Taiwanese government
  대만 정부
  Singapore government
  싱가포르 정부
  Malaysian government
  말레이시아 정부
  Australian government
  호주 정부
  Israeli government
  이스라엘 정부
  Brazilian government
  브라질 정부
  European Union|EU|European Commission
  유럽연합|EU 집행위원회
  =Saudi Arabia
  사우디아라비아 정부|사우디 정부
  =UAE|UAE government
  UAE 정부
  US Department of Energy|Department of Energy|DoE|DOE
  U.S. Army|US Army
  U.S. Air Force|US Air Force
  U.S. Navy|US Navy
  미국 에너지부|미 에너지부
  =Pentagon|the Pentagon|The Pentagon|Department of Defense|Defense Department|Department of War
  펜타곤|미 국방부|미국 국방부
  `

/** Countries: owners only where they act (`China plans`), else places. */
const countries = `
  China
  중국
  South Korea|Korea
  한국|대한민국
  Japan
  일본
  India
  인도
  United Kingdom|UK|U.K.|Britain
  영국
  France
  프랑스
  Germany
  독일
  Saudi Arabia
  사우디아라비아|사우디
  UAE|United Arab Emirates
  아랍에미리트
  Taiwan
  대만
  United States|U.S.
  미국
  Europe
  유럽
  Canada
  캐나다
  =South Korean government|Seoul
  =US government|Washington|White House|the White House|The White House
  =Chinese government|Beijing
  =Japanese government|Tokyo
  =UK government|London
  =European Union|Brussels
  =Indian government|New Delhi
  =백악관
  `

/** Names of products, models, governments and countries, which are no companies. */
export const productTerms: readonly Term[] = [
  ...nameTerms('product', products),
  ...nameTerms('model', models),
  ...nameTerms('government', governments),
  ...nameTerms('country', countries),
]
