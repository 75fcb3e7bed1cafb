import { CHIPS_BEHIND } from './date-shapes'
import { CHIP_HOURS } from './joints'

/** Behind a chip, that those counted behind it are such: `a Blackwell<-based> cluster`. */
export const IS_BASED = /^(?:-based| 기반)/

/** The chip that a count's own unit names: `1 million <TPU>s`. */
export const TPU_OR_NPU = /[TN]PU/

/** Behind a count, what is still to be done with it: `4,000 H200 GPUs <will be installed>`. */
export const TO_BE_PUT =
  /^ (?:(?!(?:and|while|but|which|that|who)\b)[A-Za-z0-9-]{1,14} ){0,3}(?:(?:will|would|should|are (?:expected|scheduled|slated|planned|due|set) to) (?:soon |eventually |initially |also |then )?be (?:added|built|delivered|deployed|housed|installed|located|made available|online|operational|placed|rolled out|shipped|supplied|up and running)|are (?:being|to be) (?:added|delivered|deployed|installed|shipped))\b/

/** Behind a Korean count with no noun of its own: `1만개<가> 넘는다`. */
export const MORE_KO = /^(?:를|을|가|이|로|까지| 이상|,|\.)/

/** From an owner to a share of a list: `Samsung's <50,000>, Naver AI <60,000>`. */
export const SHARE_BEFORE = /^(?: AI)?(?:['’]s)? $/

/** How such a share ends: `50,000< and> Naver 60,000`. */
export const SHARE_ENDS = /^(?:,| and|\.|;|$)/

/** Between a word for chips and their count: `its GPU< count to at least >400,000`. */
export const COUNT_TOLD =
  /^ (?:count|fleet|total|tally|capacity|cluster|stockpile) (?:to|of|at|is|was) (?:at least |more than |as many as |approximately |well over )$/

/** Behind a number, that it counts data centers: `300< data centers>`. */
const DATA_CENTERS_BEHIND = /^ (?:[a-z-]+ )?data cent/

/** Before the number of a model of processors that are no accelerators: `EPYC <9654>`, `Xeon Platinum <8480>`. */
const CPU_MODEL = /\b(?:EPYC|Epyc|Xeon|Ryzen|Threadripper|Platinum|Opteron|Graviton) ?$/

/** Behind a count, processors that are no accelerators: `600< Xeon> processors`, `500 CPU cores`. */
const CPUS = /^ (?:[A-Za-z0-9-]{2,12} ){0,2}(?:EPYC|Epyc|Xeons?|Opteron|Graviton\d?|CPUs|CPU cores|cores)\b/

/** What only helps another verb tells nothing of what runs: `<has signed> for 700 B300s`, `has not said`. */
export const HAS_DONE =
  /^(?:[Hh]as|[Hh]ave|[Hh]ad) (?:(?:also|now|already|recently|since|reportedly|just|not|never|so far) ){0,2}(?:said|struck|won|told|taken|put|sold|made|begun|given|set|met|led|cut|held|sought|(?:a(?:greed|nnounced|pproved|sked)|c(?:laimed|onfirmed|ompleted|ommitted)|d(?:isclosed|elivered|iscussed)|estimated|indicated|inked|landed|launched|p(?:laced|ledged|romised|repared)|r(?:aised|eceived|evealed|equested|eserved)|s(?:ecured|elected|igned|tarted|hipped|ubmitted)|struggled|unveiled|warned))\b/

/** What chips are for tells nothing of what runs: `30,000 GPUs <for training>`, `for AI model training`. */
export const FOR_USE = /\bfor (?:[A-Za-z-]{2,10} ){0,2}training$/

/** Between two counts, that another part begins with the second, whose time is its own: `fills one hall with 3,000 H200s<, while >900 B300s`. */
export const NEXT_CLAUSES =
  /,? (?:while|whereas) |; |, and (?:another|a (?:second|further)) |,? and (?:already|now|currently|today) [a-z]/

/** What parts a chip from a price that is not its own: `$33,000 each<; the >B300`. */
export const PART_ENDS = /[,;](?!\d)| \+ |\||^ and $/

/** Before a count, that it runs whatever is to be done with it: `운영 중인 V100 <180장>은 바꾼다`, `replace its ageing <240> V100s`. */
export const RUNS_NOW =
  /\breplac(?:e|es|ed|ing) (?:(?:its|the|their|some|about|old|older|ageing|aging|existing|current) ){0,4}$|(?:현재|지금|이미|기존에) (?:운영|가동|보유|사용|구축)(?: ?중인|하는|하고 있는|한) (?:[A-Za-z0-9]{1,10} ){0,3}(?:약 )?$/

/** Before a count that something else is told for: `9 MW <per> 2,000 GPUs`, `GPU 1000장<당>`. */
const RATIO = /(?:\b(?:per|every|each)|\/) ?$|[MG]W(?:급)?(?:이?면|로) (?:엔비디아 )?(?:[A-Z]{1,2}\d{2,3} )?$/

/** Behind a count, that it is multiplied or told for a span of time: `40,000 GPUs< × 24> hours`, `5,000 GPUs< a week>`, `1,024 TPUs< per pod>`, `GPU 1000장< × 3만달러>`, `1000장<당>`. */
const FACTOR =
  /^(?:당 | ?(?:GPUs?|chips|[A-Z]{1,2}\d{2,3}[A-Z]{0,2}s?(?: GPUs?)?)?[ )]{0,2}[×*] ?[~$€£₩\d]|[^.,;]{0,28} (?:in|within) (?:an?|one|each|every) (?:single )?(?:pod|superpod|rack|server|node|NVLink domain|tray|cabinet)\b|[^.,;]{0,28} (?:a|per|each|every) (?:day|week|month|quarter|country|pod|superpod|rack|server|node|instance|cabinet|tray|job|run|experiment|user|variant|request)\b| ?(?:ns|ms|[uµ]s|nm|dB|MHz|GHz|[kK]B|[GTM]b(?:ps|\/s)|tok(?:ens?)?\/s|req\/s|QPS|rps)(?![A-Za-z]))/

/** Between a number and a word for chips that opens a name, the year is told: `its 2024< GPU s>hipments`. */
export const YEAR_OF_CHIPS = /^ (?:AI )?(?:GPU|TPU|chip|accelerator) [a-z]$/

/** Behind a number like a year, that it counts chips. */
export const IS_COUNT = new RegExp(`^${CHIPS_BEHIND}`)

/** Before a number that counts what a noun is of: `a town of <90,000>`, `a batch of <4,000>`. */
export const OF_THING = /[a-z] of (?:about |some |roughly |nearly |over )?$/

/** Between the counts of one plan: `40,000 GPUs< for training and about >5,000 for inference`. */
export const PLAN_GOES_ON =
  /^\)?(?: (?!(?:while|whereas|but|already|currently|now|has|have|had|from|than|versus|against|with|is|are|of|runs?|operates?)\b)[A-Za-z0-9()'-]{1,16}){0,8},?(?: and)?(?: (?:another|about|approximately|some|roughly|an additional|up to|nearly|further)){0,2} $/

/** Before a count that is only needed: `a run <needs about >20,000 GPUs`, `GPU <필요 수량: >2만장`. */
export const NEEDED =
  /\b(?:buys you|[Nn]eeds?|[Rr]equires?|(?:would|will|could|might) (?:need|take|require)) (?:about |around |roughly |approximately |nearly |almost |at least |up to |some |over |more than )?~?\*{0,2}$|필요(?:한 GPU는|량[은:]?|수량[은:]?) ?(?:약 )?$/

/** Around a count with neither owner nor place, that its chips are thought of only: `<A 3,000-GPU cluster> costs`, `How many`, `50 MW <buys you>`. */
export const SUPPOSED =
  /^(?:Imagine|Suppose|Consider|Assum|Say,|What (?:would|if)|How (?:many|much)|Each |An? (?:[\d,]+|(?:[a-z]+ )?(?:cluster|supercomputer|company|startup|lab|firm) (?:of|with)))|\b(?:would|could|might) (?:an? |cost|take|need|require|run you)|\bbuys you\b|\breference (?:design|architecture)|\b[Ss]imulat|\b(?:[Dd]ividing|[Mm]ultiplying|rounding)\b|\b(?:fabric|topology|interconnect)\b|\b[Ff]or an? (?:[a-z]+ )?cluster (?:of|with)|(?:한|된)다면|라면 |겠습니까|[을를]까요/

/** Before a count, that a maker sells or makes the chips and does not run them: `Nvidia <shipped about> 2 million`. */
export const IS_MADE =
  /\b(?:ship(?:s|ped|ping)?|sells?|selling|sold|produc(?:es?|ed|ing)|manufactur(?:es?|ed|ing)) (?:(?:about|some|around|roughly|nearly|almost|over|more|than|an|estimated|as|many|up|to|at|least|another|approximately) ){0,3}~?$/

/** Behind a bare number of a row, that nothing else is counted: `- Norlane: 20,000< (planned)>`, `| Norlane | 20,000< |>`; not `466 unexpected`. */
export const ROW_COUNT_ENDS =
  /^\+?\*{0,2}(?: ?[.,;:()|\n–—-]| ?$| (?:in|by|at|from|to|and|or|now|today|this|next|last|before|after|plus|planned|expected|online|installed|deployed|more|total|as|for)\b)/

/** Before a number, what a training run sets: `batch <256>, 16 H100s`, `배치 크기 <256>`. */
const HYPERPARAMETER =
  /(?:\b(?:batch(?: size)?|steps?|rank|seed|epochs?|layers?|[DTPE]P|length|concurrency|port)|배치(?: 크기)?|스텝) ?[:=]? ?$/i

/** What before a number tells that it counts no chips: `12 MW <per> 2,000`, `EPYC <9654>`. */
export const OTHERS_BEFORE: readonly RegExp[] = [RATIO, CPU_MODEL, HYPERPARAMETER]

/** Behind a number, what is counted so in Korean: `H100 3000< 회>`, `500< 샘플>`. */
const OTHERS_KO =
  /^ ?(?:회(?!사)|객체|샘플|문서|프레임)|^(?:이면|이라면|면) |^[을를]? ?(?:[가-힣]{1,6}[을를]? ?)?[가-힣]{1,6}려면 /

/** The same in English: `H100: 2,800< output tokens>/s`. */
const OTHERS_EN =
  /^ (?:(?:input|output|total) )?(?:tok(?:en)?s|pages|images|samples|requests|queries|frames|iterations)\b/

/** What behind a number tells so: `300< data centers>`, `500< CPU cores>`, `50,000< H100 GPU hours>`, `40,000 GPUs< × 24>`. */
export const OTHERS_BEHIND: readonly RegExp[] = [
  DATA_CENTERS_BEHIND,
  CPUS,
  CHIP_HOURS,
  FACTOR,
  OTHERS_KO,
  OTHERS_EN,
]

/** Behind a count, that it is bought: `H200 3만장< 구매 계약>`. */
export const IS_BOUGHT = /^[을를]? ?(?:구매|구입|매입)(?: 계약|[…,\n]| [—–-]|$)/

/** A year before a chip in Korean, which puts counts behind it: `<2027 G>PU 예산`. */
export const CHIP_YEAR_KO = /^20[1-3]\d [A-Z]/
