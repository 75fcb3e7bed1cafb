/** Before a sum, the factors that it is worked out of: `$2.50/hr <× 40hr => $100`, `3만달러 <× 1000장 => 3000만달러`. */
export const OUTCOME = /[×*][^×*=≈\n]{1,40}[=≈] ?~?$/

/** Behind a sum, that it is paid for what chips do and for none of them: `$0.002< per 1,000 tokens>`, `$0.40<per run>`, `5원<(토큰당)>`. */
export const PER_OTHERS =
  /^ ?(?:\/|per|an?|each|for each) ?(?:\d[\d,.]{0,8} ?[KkMm]? |1[KMkm] |million |thousand )?(?:(?:input|output|training|full|eval) )?(?:tokens?|images?|requests?|quer(?:y|ies)|runs?|jobs?|experiments?|users?|calls?|videos?|minutes?|min|seconds?|sec|kWh)\b/

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

/** Before a chip, that what follows is its price: `<The cost of a single >H100, networking included, can reach $40,000`. */
export const COST_OF_ONE =
  /\b(?:cost|price) (?:of|for) (?:an?|one|each|every) (?:single |new |typical )?(?:Nvidia |NVIDIA |AMD )?$/
