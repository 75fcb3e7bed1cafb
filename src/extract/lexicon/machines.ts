/** Machines that hold several chips: what they cost is no chip's price. */
export const MACHINES =
  /\b(?:(servers?|instances?|systems?|nodes?|boxes|box|machines?)|(racks?|cabinets?))\b|(서버(?! ?랙)|시스템|노드)|((?:서버 ?)?(?<!블)랙)/gi

/** What leads from a machine to the chips in it: `a server with eight H100s costs`, `holding 72 GPUs`. */
export const HOLDS =
  /^,? (?:with|containing|of|holding|carrying|packing|packed with|equipped with|featuring|built (?:with|on|around)|powered by|based on|using|(?:that|which) (?:has|holds|packs|contains))\b[^,.;]*$/

/** Between a machine and its sum another thing is priced: `a server holds eight GPUs, each costing $30,000`. */
export const EACH = /\b(?:each|apiece|per (?:GPU|chip|card)|a chip|a GPU)\b|개당|장당|칩당|하나당|한 장/

/** What a place is the place of: `애빌린 데이터센터에`, `its Abilene campus`. */
export const FACILITY =
  /^(?: [가-힣]{2,7}){0,2} ?(?:AI ?)?(?:데이터 ?센터|캠퍼스|클러스터|슈퍼컴퓨터|팩토리|시설|부지|센터)|^ (?:AI )?(?:[Dd]ata[ -]?[Cc]ent(?:er|re)|[Cc]ampus|[Cc]luster|[Ss]ite|[Ss]upercomputer|[Ff]acility)\b/

/** What holds a few chips. */
export const RACK = /\b(?:rack|server|pod|node|cabinet|domain)\b|NVL ?\d|(?<!블)랙|서버|노드/

/** The same told of several. */
export const RACKS = /\b(?:racks|servers|pods|nodes|cabinets)\b/

/** Chips told by who makes them or what for, where no chip is named: `200,000 Nvidia chips`, `AI 칩 2만개`, `AI chips`. */
export const MADE_CHIPS =
  /^[ -](?:of (?:its (?:own )?|the |those |these )?|more |additional |extra |new |other )?(?:(?:(?:Nvidia|NVIDIA|AMD|Google|Huawei|Intel)(?:'s)?(?: Corp\.?| Corporation| Inc\.?)?(?: \([A-Z]{2,8}: ?[A-Z]{1,5}\))?|G?[ABH]\d{2,3}|MI\d{3}X?|most|AI|advanced|powerful|latest|newest|best|top|flagship|high-end|top-end|cutting-edge|artificial intelligence) )*(?:chips|accelerators|AI processors|parts|semiconductors|GPUs)\b/

/** Behind a number, what shows that no noun of its own follows: `<250,000> from 53,000`. */
export const NO_NOUN =
  /^(?:[.,;:)]|$| (?:of (?:them|those)|in|by|at|from|to|and|more|now|today|this|next|last|the|on|a year|before|after|plus|or|as|once|(?:it|they|he|she|we) (?:now |currently |already |previously )?(?:has|have|had|runs?|ran|owns?|owned|operates?|operated|uses?|used|started))\b)/

/** Before a bare number, what tells that a count told before grows to it: `runs on 500,000 chips and will top <one million>`. */
export const GROWS_TO =
  /\b(?:will|to|could|should|would) (?:top|reach|exceed|hit|surpass|pass|(?:grow|rise|increase|expand|climb|swell|double|scale) to) (?:about |roughly |more than |nearly )?$/

/** Before a word for chips, that Nvidia makes them: then they are not the kinds of others, though those were spoken of before. */
export const NVIDIAS = /nvidia (?:AI )?$|엔비디아 ?$/i

/** Chips of other makers than the one that is most spoken of. */
export const OF_OTHERS = /^(?:MI\d|Instinct|TPU|Trainium|Inferentia|Ascend|Gaudi|Maia)/

/** Between a price and the chip that it is asked for: `$3.90 for an H100 and $4.29 <for an> H200`. */
export const OWN_BEHIND =
  /^(?: an hour)? (?:for|per) (?:an? |each |the |one |a single )?(?:Nvidia |NVIDIA |AMD )?$/

/** Behind a sum, the machine that it is the price of: `$3 million <for a GB200 rack>`. */
export const FOR_MACHINE =
  /^ (?:for|per) (?:a |an |one |each |every )?(?:[A-Za-z0-9-]+ ){0,3}?(?:(server|system|node)|rack)\b/

/** Names of chips that are those of a server as well: `<DGX> H100`. */
export const SYSTEM_NAME = /^[DH]GX\b/

/** Names of chips that are those of a rack as well: `GB200 <NVL72>`. */
export const RACK_NAME = /NVL ?\d/

/** What a company's own name tells of its business: `Vantage Data Centers`, `삼성SDS 데이터센터`, `미스트랄 AI`. */
export const RUNS_MACHINES = /Data Cent(?:er|re)|데이터센터|[가-힣] AI$/

/** Chips that are sold for games as well: their names alone make no text one about AI, but they are rented by the hour for it. */
export const FOR_GAMES = /^RTX \d/
