/** Before a sum, that it tells by how much a price moved or what is saved: `up <$500>`, `saves about <$4>`. */
const MOVED_BY =
  /\b(?:up|down|by|rose|fell|gained|lost|sav(?:e|es|ed|ing)|cheaper by) (?:(?:about|another|approximately|around|roughly|over|nearly|almost|some|up to|more than|at least) )?~?$/

/** Before a sum, what else is priced beside chips: `extra <vCPU is> $0.05/hr`, `<Xeon costs> $5k`, `rack <revenue:> $17/hr`. */
const THING_PRICED =
  /\b(?:v?CPUs?|[Xx]eons?|EPYC|RAM|[Mm]emory|[Ss]torage|[Dd]isk|SSD|[Bb]andwidth|[Ee]gress|[Nn]etworking|[Ee]lectricity|[Pp]ower|[Rr]evenue|[Pp]rofit|[Ss]ubscriptions?|[Tt]raining runs?|[Ee]ngineers?|[Ll]imit|[Bb]udget|GPU cluster)(?: ?\([^()]{1,20}\))?(?: (?:is|are|was|costs?|of|at|adds|extra|about|around|roughly|for|only|just)){0,3}:? ?\\?~?\\?$/

/** Before a sum, how long something ran that it was paid for: `0.5 hours, <$2>`, `12 minutes: <$0.40>`. */
const RAN_FOR =
  /\d (?:hours?|hrs?|minutes?|mins?|seconds?)(?:,| [=≈|]|:| is| are| costs?) ?(?:(?:about|roughly|approximately|around|some|nearly) )?~?$|\d ?h (?:lane|run|session|job|window|slot) ?[≈=] ?~?$/

/** Before a sum, the factors that it is worked out of: `$2.50/hr <× 40hr => $100`, `3만달러 <× 1000장 => 3000만달러`. */
const OUTCOME = /(?:[×*]|(?<=\d)x)[^×*x=≈\n]{1,40}[=≈] ?~?$/

/** Before a sum for each, what else is paid so: `six engineers< at >$180K each`, not `H100s at $30,000 each`. */
const OTHERS_AT =
  /\b\d{1,5} (?:[a-z]{2,14} )?[a-z]{2,14}(?<!\b(?:chip|card|unit|board|accelerator|module|server|rack|system|node|instance|machine))s at (?:about |around |roughly |~)?$/

/** What is rented, told anywhere: `RTX 4090: $0.40/hr`, `RTX 4090 시간당 500원`. */
export const BY_HOUR = /시간당|\/ ?h(?:ou)?r\b|\b(?:per|an) hour\b/

/** Before a sum, what it is paid for or comes in that is no chip: `100만 토큰당 <3달러>`, `MRR <3만달러>`. */
const OTHERS_FOR =
  /(?:토큰|요청|건|질의|이미지|페이지|문서|영상|사용자|작업)당 (?:약|대략)? ?~?$|\d회(?:당|에)? (?:약|대략)? ?~?$|(?:MRR|ARR|매출|수익|구독료|예산|한도|크레딧)[은는이가]? (?:월 |연 |총 |최대 )?(?:약|대략)? ?$/

/** Before a sum, what shows that it is the price of no chip. */
export const NO_PRICE_BEFORE: readonly RegExp[] = [
  MOVED_BY,
  THING_PRICED,
  RAN_FOR,
  OUTCOME,
  OTHERS_AT,
  OTHERS_FOR,
]

/** From a machine of several chips that is rented whole into its sum: `an <8x H100 node costs $20>/hr`, `| box-9 <(8x A100) | $33>/hr`. */
export const WHOLE_NODE =
  /\b(?:[248]|16|two|four|eight|sixteen)(?: ?[x×]|[ -]) ?(?:(?:Nvidia|NVIDIA|AMD) )?(?:GPU|G?[ABH]\d{2,3}|MI\d{3}X?)s?(?: (?:SXM\d?|PCIe|GPU|[ABH]\d{2,3}))?(?: (?:node|server|instance|machine|box|system|pod)s?\b[^.;|\d]{0,30}|\)[^.;\d]{0,30})\d[\d,]$|(?:[ABH]\d{2,3}|GB\d00) (?:(?:nodes?|servers?|instances?|boxe?s?|machines?)\b[^.;|\d]{0,30}|(?:노드|서버|인스턴스)[은는이가]? ?(?:시간당 )?(?:약 )?)(?:1[6-9]|[2-9]\d)$/

/** Behind a sum, that it is paid for what chips do and for none of them: `$0.002< per 1,000 tokens>`, `$0.40< per run>`, `$3,000< per 4090>`, `a $9< H100 run>`, `5원<(토큰당)>`. */
export const PER_OTHERS =
  /^ ?(?:\/|per|an?|each|for each) ?(?:\d[\d,.]{0,8} ?)?(?:[KkMm] ?|million |thousand )?(?:(?:input|output|training|full|eval) )?(?:M?[Tt]ok(?:ens?)?|images?|pages?|documents?|requests?|quer(?:y|ies)|runs?|jobs?|experiments?|users?|calls?|videos?|minutes?|min|seconds?|sec|kWh|M|[2-5]0[5-9]0)\b|^ (?:Nvidia |NVIDIA )?G?[ABH]\d{2,3} (?:runs?|jobs?|sessions?|experiments?|instances?)\b/

/** What heads a table of the prices of chips: `| GPU | On-demand $/hr |`, `## Pricing`, `| 칩 | 시간당 요금 |`. */
export const HEADS_PRICES =
  /\$ ?\/ ?(?:GPU-?)?(?:hr|hour|h)\b|per (?:GPU[- ])?(?:hour|hr)\b|hourly|\bpric(?:es?|ing)\b|\brental rates?\b|시간당|가격|단가|요금/i

/** The same where it may head other sums as well, which are smaller: `| Hardware | Cost |`, `| 장비 | 비용 |`. */
export const HEADS_COSTS = /\| ?(?:unit )?cost(?: \([^()|]{1,20}\))? ?\||\| ?(?:도입 |구매 )?비용 ?\|/i

/** Before a price, who asks for it, at the beginning of a sentence or line: `. <Vesta.ai >$1.79`, `- <RentPod: >$2.10`. */
export const SELLER_BEFORE =
  /(?:^|[.;\n]) ?(?:[-*•] ?)?\*{0,2}[A-Z][A-Za-z]{1,14}(?:\.[a-z]{2,5})?(?: (?:[A-Z][A-Za-z]{1,14}|AI))?\*{0,2}:? (?:at |from )?~?$/

/** Before a count of chips, the machine that holds them and is priced: `<a rack containing >72 GPUs costs`, `<each holding >8 GPUs`. */
export const HOLDER =
  /\b(?:each(?: one)?|rack|server|system|node|cabinet) (?:containing|with|of|holding|packing|packed with|equipped with|that (?:holds|contains)) $/

/** Before a chip, that what follows is its price: `<The price of one >B200, cooling included, nears $60,000`. */
export const COST_OF_ONE =
  /\b(?:cost|price) (?:of|for) (?:an?|one|each|every) (?:single |new |typical )?(?:Nvidia |NVIDIA |AMD )?$/

/** Behind a chip priced by what stands before it, that it is one: `a $30,000 H100< GPU is>`, not `a $2 million H100 order`. */
export const ONE_ENDS =
  /^(?: (?:GPU|chip|card|accelerator))?(?:[.,;:)]|$| (?:is|was|that|which|and|or|on|in|for|to|can|costs?|with|at)\b)/

/** Before such a price: `even <a >$30,000 H100`. */
export const A_PRICED = /\b(?:an?|each|every|single|one|another) (?:~|about |roughly )?$/
