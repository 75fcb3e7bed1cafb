import type { Role } from '../../figures/grammar'
import { cueTerms } from '../../lexicon/rows'
import type { Term } from '../../vocabulary'

/** Verbs and nouns of money, with their inflections; a form may tell several things (`ordered`). */
const money = `
  invest|committed to investing|commits to investing|already invested|to invest|invest|invests|invested|investing|investment|investments|bet|bets|backing|inject|injects|injected|stake|lend|lends|lent|lending|mobilise|mobilize|mobilises|mobilizes|contribute|contributes|contributed|contributing|chipped in|funnel|funnels|funneled|funneling|plow|plows|plowed|plowing|plough|ploughs|ploughed|ploughing|contribution|contributions|capital contribution|cash contribution|injecting|injection|infusion|infusions|cash infusion|capital injection|equity stake
  spend|put in|puts in|already deployed|laid out|so far put|has so far put|put in so far|have put in|has put in|reported spending|to pour|to plow|to plough|budgeted|budgeting|put|puts|putting|to spend|spend|spends|spent|spending|outlay|outlays|pour|pours|poured|pouring|shell out|splurge|pay|pays|paid|paying|put into|expenditure|expenditures|allocate|allocated|allocates|earmark|earmarked|devote|devoted|committing|commit|commits|committed|commitment|commitments|pledge|pledges|pledged|promise|promises|promised|promising|build-out|buildout|set aside|pledging|earmarks|earmarking|allocating|splash out|splashing out|splashed out|sink|sinks|sank|disburse|deploy|deploys|deployed|deploying|outspend
  raise-funds|of notes|in notes|senior notes|convertible notes|scored|scores|after raising|having raised|after securing|after landing|picked up|picks up|hauled in|pulled down|reeled in|share sale|stock sale|tender offer|grant|debt offering|debt offerings|debt sale|debt deal|debt deals|debt raise|debt and equity|bond offering|bond offerings|bond issue|note sale|financing package|financing packages|loan package|debt packages|syndicated loan|construction loan|grants|in grants|new equity|fresh equity|in equity|of equity|to raise|raise|raises|raised|raising|funding|fundraise|fundraising|financing|round|secure|secures|secured|securing|loan|loans|borrow|borrowed|bond|bonds|debt financing|bond sale|debt package|credit facility|Series A|Series B|Series C|Series D|Series E|Series F|seed round|seed at|seed led|Seed:|Pre-Seed:|pre-seed|seed funding|launches with|launched with|exits stealth with|exited stealth with|from stealth with|of stealth with|seed money|seed capital|seed financing|in seed|Series G|Series H|funding round|fresh capital|new capital|in funding|debt facility|term loan|term loans|convertible notes|convertible senior notes|convertible bonds|senior notes|senior secured notes|notes offering|upsized from|bags|bagged|nabs|nabbed|snags|snagged|lands|landed|pulled in|hauled in|took in|takes in|taking in|tranche|brought in|private credit|equity raise|fund-raising
  purchase|offered|placed at least|placed about|placed more than|placed over|placed up to|placed nearly|placed roughly|to buy|to acquire|acquire|acquires|acquired|acquiring|acquisition|buy|buys|buying|bought|purchase|purchases|purchased|purchasing|takeover|order|orders|ordered|acquires|placed orders|placed an order|place orders|placing orders|snap up|snaps up|snapped up|buyout|buy out|takes over|taking over|scooped up
  guarantee|guarantee|guarantees|guaranteed|backstop|backstops|guaranteeing|backstopping|backstopped|loan guarantee|loan guarantees
  capex|capital investment|capital investments|capex|CapEx|capital expenditure|capital expenditures|capital spending|capital expenses|capital outlays|infrastructure spending
  contract|total value|contract value|total contract value|deal value|transaction value|possible value of|potential value of|transaction|transactions|arrangement|arrangements|pact|contract|contracts|to license|deal|deals|agreement|agreements|partnership|lease|leases|signed|contracted|letter of intent|tie-up|collaboration|supply deal|contract to
  cost|AI center|AI centre|AI campus|hardware expansion|infrastructure expansion|data center expansion|plan to boost|plan to build|plan to expand|plan to develop|spending plan|AI plan|investment strategy|investment drive|investment programme|investment program|package|all in|all told|all-in|start with|starts with|at a cost of|at a total cost of|to build|worth of|cost|costs|costing|price tag|budget|budgets|project|projects|investment plan|fund|initiative|campus|facility|data center|data centers|data-center|data-centers|data-centre|data-centres|data centre|data centres|datacenter|datacenters|cluster|supercomputer|complex|mission|program|programme|scheme|venture|joint venture|fab|fabs|plant|plants|megaproject
  result|in donations|donations|surplus of|cash surplus|depreciation|amortization|amortisation|D&A|to shareholders|buyback|buybacks|average round size|average round|median round size|average deal size|contracted ARR|contracted revenue|to settle|to resolve claims|to resolve a|in damages|in fines|in penalties|distribution|distributions|payout|payouts|TAM|SAM|total addressable market|market size|market opportunity|settlement|settlements|damages|training run|training runs|restructuring costs|restructuring cost|restructuring plan|data center market|data centre market|data-center market|data-centre market|datacenter market|AI infrastructure market|infrastructure market|server market|robotaxi market|software market|pay package|compensation package|stimulus package|economic impact|economic impact of|interest expense|interest expenses|net proceeds|to net the company|net the company|nets the company|cash reserves|cash pile|customer commitments|signed customer commitments|net inflows|net outflows|inflows|outflows|cost cuts|in cost cuts|cost savings|market forecast|addressable market|AI market|chip market|chips market|GPU market|semiconductor market|semiconductors market|accelerator market|cloud market|in orders|of orders|tax breaks|tax break|tax incentives|in tax incentives|in tax breaks|in tax credits|in incentives|in state incentives|in subsidies|infrastructure orders|AI orders|total expense|expense outlook|analysts' estimates|analyst estimates|estimates of|charge|charges|writedowns|assets under management|share repurchase|share buyback|stock buyback|order backlog|consensus|performance obligations|remaining performance obligations|RPO|total expenses|operating expenses|expenses|operating costs|restructuring charge|charges of|write-down|writedown|lost|loses|burn|cash burn|burning|burns|burned through cash|burned through|burns through|burning through|burnt through|GDP|gross domestic product|economic output|revenue|revenues|sales|profit|profits|net income|operating income|earnings|EBITDA|EPS|net loss|loss|losses|liabilities|debt|cash flow|free cash flow|cash|backlog|bookings|ARR|run rate|run-rate|annualized revenue|annualised revenue|annual revenue|annualized|annual recurring revenue|operating profit|dividend|dividends|buyback|repurchase|fine|fines|penalty|penalties|tariff|tariffs|subsidy|tax credits|salary|compensation|market size|valued market
  none|earnings report|earnings reports|earnings call|earnings calls|earnings season|up to|GPU budget|GPU budgets|be added|been added|being added|is added|are added|was added|were added|has added|have added|had added|as planned|than planned|originally planned|previously planned|secondary share sale|the share sale|Fort Worth|under contract|finance leases|finance lease|a share sale|a share offering|a share swap|Treasury bonds|Treasuries|Treasury bills|Treasury notes|excluding debt|including debt|net of debt|stakeholder|stakeholders|order of magnitude|in order to|sales force|cash in|at all costs|bond between
  value|enterprise value|equity value|pegged at|taking it from|post-money|pre-money|after the money|valuation|valuations|valued|valuing|values|value|worth
  market-cap|market cap|market capitalization|market capitalisation|market value
  analyse|analysts|estimates|estimated
  share-price|per share|a share|apiece share
`

/** Chips, their places and their prices. */
const chips = `
  chip-count|chips|chip|processors|semiconductors|units
  unit-price|quoted at|each costs|each cost|cost per GPU|price|prices|priced|pricing|per GPU|per chip|per unit|apiece|a piece|a pop|rental rate|rental rates|rental price|rental prices|retail|retails|hourly|sticker price|goes for|going for|go for|went for|going rate|starts at|starting at|asking price|list price|street price|MSRP|how much|set you back|set us back|set them back|sets you back|set it back|run you|runs you|per card|a card|per accelerator|per rack|per server|per node|fetch|fetches|fetched|command|commands|commanded|commanding|change hands for|changes hands for|changed hands for|change hands at|trades at|trading at|lands at|landed at|clocks in at|sits at|hovers around|hovering around|settled at|peaked at|peaking at|lists for|list for|per GPU-hour|rate|rates
  sell|sell|sells|selling|sold|resale|resold|retails|listed|lists|charges|charging|offers
  rent|rent|rents|rental|renting|lease|on-demand|rented
  cluster|cluster|clusters|supercomputer|supercluster|supercomputers|data center|data centers|data-center|data-centers|data-centre|data-centres|data centre|data centres|datacenter|datacenters|supercluster|AI factory
  divert|divert|diverts|diverted|diverting|redirect|redirected|redirecting|reallocate|reallocated|reroute|rerouted|reassigned|prioritized
  equivalent|equivalent|equivalents
  ai|AI center|AI centre|AI campus|AI plan|AI infrastructure market|data center market|data centre market|data-center market|data-centre market|datacenter market|AI factory|AI factories|humanoid robot|humanoid robots|Series A|Series B|Series C|Series D|Series E|Series F|Series G|Series H|seed round|funding round|post-money|pre-money|the AI startup|the AI start-up|the artificial intelligence startup|the AI company|the AI firm|the AI lab|the AI developer|the AI data startup|AI market|AI|A.I.|artificial intelligence|GPU|GPUs|data center|data centers|data-center|data-centers|data-centre|data-centres|data centre|data centres|datacenter|datacenters|supercomputer|supercluster|LLM|LLMs|machine learning|compute|cluster|clusters|robotaxi|robotaxis|driverless|self-driving|autonomous driving|neural network|AGI|superintelligence|chatbot|chatbots|inference|generative|exaflop|exaflops|Artificial Intelligence|AI-powered|Neocloud|neocloud|neoclouds|hyperscaler|hyperscalers|foundation model|foundation models|frontier model|large language model|large language models|petaflop|petaflops
  supply|to export|approval to export|licenses to export|the export of|exports of|export of|the sale of|supply|supplies|supplied|supplying|ship|ships|shipped|deliver|delivers|delivered|provide|provides
  tech|AWS|Azure|Google Cloud|semiconductor|semiconductors|chipmaker|chipmakers|cloud|foundry|wafer|wafers|chips|chip plant|chip plants|chip production|chip designer|chip maker|chip makers|chipmaking|fab|fabs|DRAM|NAND|HBM|memory chip|memory chips|lithography
  facility|chillers|chiller|turbines|racks|rack|servers|server|buildings|data centers|data-center|data-centers|data-centre|data-centres|data centres|sites|campuses|satellites|generators|substations|data halls|facilities
  trade|of stock|of shares|worth of stock|worth of shares
  users|users|user|businesses|daily active people|DAP|MAU|DAU|WAU|customers|subscribers|drivers|members|developers|employees|people|jobs|workers|engineers|researchers|active users|viewers
  distance|driven|mileage|miles driven|distance
  train|train|trains|trained|training
  power|power|capacity|electricity|energy|cooling|consuming|consumes|load
  area|square feet|campus|acres
  build|in just|built in|erected|built|constructed|from scratch|construction
  change|up|down|rise|rose|rises|fell|fall|drop|dropped|decline|growth|grew|increase|increased|decrease|jump|jumped|surged|accounts for|share|market share|cut|stake|margin|margins|gross margin|gross margins|operating margin|operating margins|net margin|net margins|profit margin|profit margins|more than|faster|cheaper
  place|to deploy|to install|deploy|deploys|deploying|deployed|install|installs|installing|installed|house|houses|housing|contain|containing|consisting of|comprising|fill|consists of|packs|packing|packed with|equipped with|hosts|hosting|filled with|outfitted with|featuring|make available|available
`

/** What tells how firm a figure is. */
const firmness = `
  running|integrates|integrating|featuring|holding roughly|holding about|holding some|holding around|holds roughly|holds about|holds some|holds around|bringing its total|bringing the total|bringing their total|bringing its fleet|in service|took delivery of|takes delivery of|running|runs|run|ran|operates|operating|in operation|in operations|operational|online|live|uses|using|used|has|have|had|owns|own|installed|deployed|housing|houses|powered by|currently|already|trained|trains|training|burned through|built|boasts|amassed|in use|consists of|serve|serves|using|went live|activated|activates|brought online|up and running|hosts|hosting|packs|equipped with|comprises|houses about|made up of
  planned|in progress|is developing|are developing|proposed|is launching|are launching|is partnering|are partnering|an option on|an option for|option to|is scaling|are scaling|is ramping|are ramping|rollout|roll-out|to roll out|to bring|to export|approval to export|licenses to export|is adding|are adding|is doubling|are doubling|is tripling|are tripling|is quadrupling|is expanding|are expanding|budgeted|budgeting|setting up|are to|is to|doubling it to|expanding it to|growing it to|have been approved|has been approved|been approved|wanted|wants|outlook|guide|guided|penciled in|pencilled in|lining up|lines up|building out|want to|wants to|wanted to|hopes to|hope to|plan|plans|planned|planning|will|intend|intends|to deploy|to build|to spend|to invest|to buy|to raise|to pour|to plow|to plough|expects|expected|expect|would|slated|set to|scheduled|going to|projected|forecast|forecasts|guidance|we'll|it'll|they'll|'ll|by the end of|to reach|is building|are building|is deploying|are deploying|is installing|are installing|are trying|trying to|under construction|eventually|expand to|grow to|scale to|increase to|on track|ramp to|looking to|next phase|roadmap|to install|to acquire|scaling to|scale up to|get access to|could import|would make|double in size|double to|rise to|import|slated to|poised to
  target|courting|to attract|targeting|aim to|aims to|aiming to|aim|aims|aiming|target|targets|targeted|goal|goals|end the year with|by year-end|by the end of the year|by year end
  ordered|the purchase of|the acquisition of|placed at least|placed about|placed more than|placed over|placed up to|placed nearly|placed roughly|order|orders|ordered|placed an order|places an order|on order|purchase order|purchase orders|signed for|for delivery|placed orders|ordering
  announced|announce|announces|announced|announcing|unveil|unveils|unveiled|announcement|investing|reaffirmed|reiterated|disclosed|said it would|said it will
  committed|has entered|have entered|entered into|enters into|committed to investing|commits to investing|approved|approves|earmarked|earmarks|agreed to|commit|commits|committed|commitment|commitments|allocated|allocates|pledge|pledges|pledged|promised|promises|agreed|agrees|committing|obligated|signed|signs|inked|inks
  done|captured|capturing|receives|emerges from stealth|emerged from stealth|total funding to|total funding past|total capital raised to|sold|put in|puts in|contributed|injected|provided|already invested|scored|scores|picked up|picks up|pulled in|pulled down|hauled in|reeled in|attracted|after raising|having raised|after securing|after landing|locked up|locks up|led a|co-led a|leads a|led an|co-led an|leads an|provided a|nabbed|snagged|bagged|closing a|closing its|launches with|launched with|exits stealth with|exited stealth with|from stealth with|of stealth with|brought in|took in|borrowed|took out|closed|closes|completed|completes|completing|raised|raises|secured|secures|acquired|bought|invested|finalized|received|purchased|landed|lands|bags|nabs|snags|won|wins
  spent|reported spending|came to|laid out|so far put|has so far put|put in so far|have put in|has put in|already deployed|logged|posted|recorded|clocked|racked up|spent|paid|poured|cost|plowed|sank
  estimate|estimate|estimates|estimated|estimating|by analysts|of analysts|analysts at|analysts expect|analysts expected|analysts see|analysts say|analysts forecast|analysts project|analysts believe|analysts predict|analysts think|analysts reckon|calculates|calculated|reckons|say|believed|could|we believe|assume|assuming
  rumoured|negotiations to|advanced negotiations|early negotiations|negotiating|negotiates|acquisition talks|takeover talks|merger talks|buyout talks|has discussed|have discussed|held discussions|held talks|holding talks|in negotiations|discussed raising|people familiar|familiar with the matter|heard of|preparing a new round|preparing to raise|preparing to close|early discussions|advanced discussions|advanced talks|reportedly|rumored|rumoured|in talks|considering|considered|considers|mulling|mulls|weighing|weighs|exploring|sources|is said to|may|might|discussing|seeking|seeks|eyes|eyeing|in discussions|early talks
  reported|reported|reports|report|according to
  exceeded|upwards of|in excess of|north of|surpassed|surpasses|exceeded|exceeds|topped|tops|crossed|passed|hit|hits|over|more than
  hypothetical|fits|can fit|could fit|would fit|can house|can hold|can accommodate|can support|can host|could house|could hold|could host|could accommodate|could support|able to house|able to hold|able to host|capable of housing|capable of holding|capable of hosting|capable of supporting|capacity for|room for|big enough for|large enough for|would have cost|would have spent|would have paid|would have required|would have invested|would have raised|would have bought|would have seen|could have cost|if|suppose|hypothetically|enough to|could power|enough for|imagine
  said|said it would|said it will|said|says|say|saying|told|announced|noted|added|wrote|tweeted|posted|stated|revealed|claims|claimed|confirmed|explained|according to|disclosed
  future|will|would|should|plans to|to be|'ll|going to|expects to|aims to|intends to
  each|each|apiece|respectively
  additional|additional|another|more|extra|further
  total|total|totaling|totalling|altogether|combined|cumulative|overall
`

/** What happened, in the past: with a date it makes an event. */
const happenings = `
  event|founded|launched|unveiled|debuted|released|resigned|stepped down|left the company|departed|quit|joined|sued|filed a lawsuit|broke ground|opened|went live|came online|acquired|merged|went public|shut down|cancelled|canceled|posted|kicked off|first shown|started construction|began construction|appointed|introduced
`

/** The words of English articles on AI figures. */
export const figureWords: readonly Term[] = [
  ...cueTerms('word', money),
  ...cueTerms('word', chips),
  ...cueTerms('word', firmness),
  ...cueTerms('word', happenings),
  ...cueTerms(
    'word',
    'self|the company|the firm|the group|its|it|we|our|their|the startup|the start-up|the automaker|the chipmaker|the carmaker|the AI startup|the AI start-up|the artificial intelligence startup|the AI company|the AI firm|the AI lab|the AI developer|the AI data startup|the data startup|the cloud company|the cloud provider|the chip startup|the search giant|the software giant|the tech giant|the social media giant|the iPhone maker|the e-commerce giant|the company behind|the software maker|the chip giant|the cloud giant|the online retailer|the retail giant|the Facebook parent|the Google parent|the ChatGPT maker|the Chinese lab|the French startup|the British startup|the neocloud|the cloud startup|the chip designer|the EV maker|the bitcoin miner|the server maker|the memory maker',
  ),
]

/** The word before a name that gives it its role. */
export const ROLE_WORDS: ReadonlyMap<string, Role> = new Map(
  `
  agent by between
  source from
  goal to into in on
  way for
  bare of
  object exits exited dumps controls controlling owns owning acquires acquiring joins joining sues suing
  place at across throughout near outside
  along and or
  aside surpassed dethroned overtook eclipsed outspent outbid surpassing overtaking topping passing beating outpacing leapfrogging trailing behind unlike alongside with than like as including against via between versus vs rival over involving using
  `
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [role, ...words] = row.trim().split(' ')
      return words.map((word) => [word, role as Role] as const)
    }),
)

/** The word before a name: `by <the> Commission`, `with Microsoft-backed OpenAI`. */
export const WORD_BEFORE =
  /(?<![A-Za-z])([A-Za-z]{2,12})\.? (?:the |its |a |both |rival )?(?:(?:[Ss]outh|[Nn]orth)?(?:[Ss]outh|[Nn]orth|[Ww]est|[Ee]ast|[Cc]entral|[Dd]owntown)(?:ern)? )?(?:(?:[A-Z][a-z]{1,12} )?[A-Z][A-Za-z]{1,16}-(?:backed|owned|led|based) )?["']?$/

/** The last such word before what tells of a name's kind: `from <existing tech giants> Nvidia`. */
export const KIND_BEFORE =
  /\b(by|from|to|in|into|with|like|than|including|alongside) (?:(?!by |from |to |in |into |with )[A-Za-z-]{1,14} ){0,4}(?:giants?|investors?|backers?|companies|firms?|partners?|players|startups?|hyperscalers|customers?|clients|rivals?|groups?|makers?|chipmakers?|labs?|suppliers?|operator|provider|developer|specialist|conglomerate) $/

/** Capitalised words that open sentences and are no company. */
export const OPENERS: ReadonlySet<string> = new Set(
  'Major Multi-year Larger Co-founder Cofounder Founder Chairman All Subject Consensus Management Fundraise Startup Startups Enterprise Robotics Biotech Fintech Crypto TechCrunch CNBC WSJ FT Axios Semafor Crunchbase PitchBook Wikipedia Forbes Fortune Nikkei Yahoo VentureBeat Series Guarantee Guarantees Financing Investment Investments Debt Equity Round Rounds Valuation Seed Loan Loans Deal Deals Contract Contracts Backers Smaller Larger Bigger Hyperscaler Hyperscalers Organizations Enterprises Additional Other Separate Initial Recent Fresh Existing Current Future Numerous Multiple Tens Emerging IDC Gartner McKinsey Omdia TrendForce Bloomberg Export Out Upon Rate Around Together Collectively Reportedly The This That These Those It Its In On At By For From With After Before As And But Or If While When We Our They Their He She His Her You I A An There Here Such Total Some Many Most Several Analysts Investors Shares Cloud Renting Rent According Last Next Each Every Both Another More Demand Spending Capital Data Required Further Despite Since Under Over About Nearly Roughly Up To Of Not No Now Today Also Then AI GPU GPUs Only Even How Why What Chinese American Global New Big Tech End Early Late Mid January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Yesterday Earlier Meanwhile Separately Moreover However Officials Regulators Researchers Weeks Months Years Days Training Running Half Part Much One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Billions Remaining Annual Quarterly Revenue Sales Profit Deposit Deposits Payment Payments Cost Costs Price Prices Pricing Budget Funding Use Uses'.split(
    ' ',
  ),
)

/** Words of titles, which name no company. */
export const TITLE =
  /Analyst|Chief|Officer|President|Minister|Department|Secretary|Street|Journal|Times|Reuters|-based$| of$|\b(?:FY|Q\d|H[12]\b)/

/** Last words of companies names. */
export const COMPANY_FORM = /(?:AI|Labs|Capital|Systems|Energy|Holdings|Group|Cloud|Tech|Data)$/

/** What follows a single name that acts; a noun makes an adjective of it (`Remaining performance obligations`). */
export const VERB =
  /^(?:separately|has|have|had|will|would|is|was|are|were|may|might|could|can|does|did|to|also|now|already|then|still|put|cut|spent|bought|built|sold|won|led|paid|held|set|ran|began|got|took|hit|made|kept|lost|said|told|gave|[a-z]{2,}(?:ed|[a-z]s)\b|[A-Z][a-z]+s\b)/

/** Nouns of chips. */
export const CHIP_WORDS: ReadonlySet<string> = new Set([
  'chips',
  'GPUs',
  'accelerators',
  'processors',
  'units',
])

/**
 * `did not spend $10 billion`, `denied that it would invest`, `has no plans to buy`, `scrapped a plan to spend`, `has shelved
 * its $2 billion data center`; not `not only`.
 */
export const NOT_DONE =
  /(?:\b(?:not|never|no (?:plans?|intention|intent) (?:to|of)|without|denied|denies|deny|ruled out|rules out|declined to|refused to)|n't) (?!only|just|merely|yet\b|until|less|more|fewer|including|counting)(?:(?:that|it|they|he|she|would|will|has|had|have|plans?|planned|planning|intends?|intended|wants?|going|looking|seeking|to|actually|ever|be|been) ){0,6}(?:invest|spen[dt]|rais|buy|bought|purchas|acquir|pay|paid|put|pour|commit|pledg|order|deploy|install|build|own|operat|us|hav|run)[a-z]{0,4} (?:(?:up|a|an|any|the|its|in|on|to|about|around|roughly|some|nearly|over|more|than|as|much|many|another|additional|further|total|of|out|into) ){0,4}$|\b(?:scrapp|shelv|cancell?|abandon)(?:ed|s|es|ing) (?:(?!and |but |or |will )[a-z]{1,12} ){0,7}$/i

/** `a plan to spend $10 billion in Texas was scrapped`: behind the sum, with no other sum between. */
export const DROPPED =
  /^[^.,;$€£¥\d]{0,80} (?:was|were|is|are|been) (?:scrapped|shelved|cancell?ed|abandoned)\b|^[^.;$€£¥]{0,60} (?:[Bb]locked|[Ss]crapped|[Ss]helved|[Cc]ancell?ed|[Aa]bandoned) (?:or|in|by|after|amid)\b|^[^.;$€£¥]{0,60}\bbut (?:the|its|that) (?:deal|talks|plan|bid|offer) (?:collapsed|fell (?:apart|through)|was (?:dropped|blocked|called off))\b/

/** `denied a report that it had agreed to buy 50,000 GPUs`: what stands between the denial and the sum. */
export const DENIAL = /\b(?:denied|denies|denying|refuted|dismissed|rejected) /g

/** What makes the report of a thing the one that is denied: `denied the <reports> that it raised …`. */
export const REPORT = /\b(?:reports?|rumou?rs?|claims?|speculation|suggestion|that)\b/

/** A name behind a word for what it is: `Crypto miner Cipher said`, `Paris-based startup Poolside raised`. */
export const DESCRIBED =
  /^[^.,;]{0,50}?\b(?<!\b(?:by|from|with|(?:acquire|buy)s?|(?:acquir|buy)ing|acquired|bought) (?:[A-Za-z]+ ){0,2})(?:miner|fund|investor|insurer|manager|retailer|startup|start-up|maker|firm|company|giant|developer|operator|provider|lab|unicorn|specialist|neocloud|group|producer|supplier|designer|champion|platform|heavyweight|(?:startups|companies|firms|players) (?:like|such as)|(?:startup|start-up|company|firm|lab) (?:called|named|known as|dubbed)|startup,) ["“]?([A-Z][A-Za-z0-9.]{1,20}(?: [A-Z][A-Za-z0-9.]{1,20}){0,2})["”]?(?: \([^()]{2,40}\))?(?:, [^,]{1,60}(?=,)|(?=, with)){0,1},? [a-z]/

/** A name with what companies have or do behind it. */
export const ACTING =
  /\b([A-Z][A-Za-z0-9]{2,16}(?: [A-Z][A-Za-z0-9]{1,16}){0,2})(?= (?:Inc|Corp|Ltd|plc|said|has|had|will|plans|expects|raised|agreed|runs|operates|leases|owns|rents|signed|spent|is|was|also|did|does)\b|'s |, (?:founded|based|headquartered|which|whose|an?) )/g

/** A facility by its place: `its Goodyear campus`, `the Kenosha data center`. */
export const FACILITY_NAME =
  /\b(?:[Tt]he|[Ii]ts|their|a|new|our) (?:new |planned |[a-z]+-based )?([A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?) (?:data[ -]?cent(?:er|re)|campus|cluster|site|supercomputer|facility)\b/

/** A town with its state or country: `in Kenosha, Wisconsin`, `near Port Washington, Wisconsin`. */
export const TOWN =
  /\b(?:in|near|outside|at) (?:an? new |an? |the )?([A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?, (?!Bloomberg|Reuters|Axios|Politico)(?:[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?|[A-Z]{2}))(?![A-Za-z])/

/** Who joins or leads a round: `with Fidelity, Nvidia and SoftBank taking part`, `chose Brightmere Inc. to lead a round`. */
export const TAKING_PART =
  /^(?:,? (?:and )?[A-Z][A-Za-z]{1,14}\.?){0,3},? (?:to (?:co-)?lead an? |taking part|participating|joining|also (?:participat|took part|joined|invest))/

/** Who leads a round or stands behind a company is not whose it is, nor is whom another surpasses. */
export const LED =
  /\b(?:led|backed|founded|owned|headed|financed|funded|arranged|designed|driven|powered|supplied|manufactured|sold|delivered) by (?:(?:new |existing |early )?(?:investors?|backers?) |a group including )?(?:[A-Z][\w.&-]{1,16}(?: [A-Z][\w.&-]{1,16}){0,2},? (?:and )?){0,3}$|\b(?:surpass(?:es|ed|ing)?|overt(?:akes?|aking|ook)|eclips(?:es?|ed|ing)|outpac(?:es?|ed|ing)|dethron(?:es?|ed|ing)|leapfrog(?:s|ged|ging)?) $/

/** Capitalised words that open a sentence, with a verb behind them, a town or a day before: `ASHBURN — Norlane plans`, `- 2026-03-02: Norlane plans`, `Norlane Raises $2 Million`. */
export const OPENING =
  /^[^A-Za-z0-9]{0,6}(?:(?:title|headline|summary)\W{2,4})?(?:(?:(?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?\d{4} ?\| ?\*{0,2})|\d{4}-\d\d(?:-\d\d)?\W{1,6}|\d{1,2}[.)] )?(?:[A-Z][A-Z .]{2,24}(?:, [A-Z][A-Za-z. ]{2,20})? (?:—|–|--?) )?(?:(?:In|On|At|By|Among|Of|After|Since|Founded|Launched|Established|Backed|Valued|Last|This|Earlier|Also|Meanwhile|Separately|Additionally|Finally|Elsewhere|Similarly|Moreover|Furthermore|Notably|Instead|Overall|Simultaneously|Today|Yesterday|However|Still|Later|Recently|Under|As|Back|During|The same (?:day|week|month|year))\b[^,.;]{0,40}, |(?:In|By|Since|During) (?:(?:early|late|mid|[A-Z][a-z]{2,8}) )?\d{4} |Last (?:year|month|week) )?(?:The (?=[A-Z]\S+ (?:of )?[A-Z]))?(?:(?:Latin |North |South |Hong |New |Saudi )?[A-Z][a-z]{2,12}(?:['’]s |-based ))?([A-Z][A-Za-z0-9&.-]{1,20}(?: (?:(?!(?:Raises|Secures|Lands|Nabs|Closes|Bags|Snags|Scores|Acquires|Buys|Invests|Commits|Announces|Signs|Wins|Gets|Series|Seed)\b)[A-Z][A-Za-z0-9&.-]{0,20}|&|of)){0,4})(?: \([^()]{1,110}\))?(?:, [^,]{1,110}(?:, [A-Z][A-Za-z. ]{1,20})?,)? (?:[a-z]|(?=(?:Raises|Secures|Lands|Nabs|Closes|Bags|Snags|Scores|Acquires|Buys|Invests|Commits|Announces|Signs|Wins|Gets|Series|Seed)\b)[A-Z])/

/** A name of several words with a verb behind it, farther in: `UAE's Vy Capital brought in …`. */
export const INSIDE = /\b([A-Z][a-z0-9]{1,16} [A-Z][A-Za-z0-9]{1,16}) [a-z]/

/** A counted noun behind a number, one or two words between. */
export const COUNTED =
  /^\+?[ -]{1,2}(?:of )?(?:[A-Za-z-]{2,16} ){0,2}?(chips|GPUs|accelerators|processors|units|(?!(?:this|was|has|across|less|plus|thus|does)\b)[a-z-]{3,16}s)\b/

/** Whom money goes to stands right behind its verb: `will pay Google at least $10 billion`. */
export const PAID =
  /\b(?:award(?:s|ed|ing)?|pay|pays|paid|paying|lend|lends|lent|giv(?:e|es|ing)|gave|owe|owes|owed|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|sell|sells|sold|deliver|offer|grant|loan|lease|rent) $/

/** What somebody does beside the rest of a sentence: `with OpenAI <acquiring> io for $6.5 billion`. */
export const ABSOLUTE =
  /^ (?:in for |(?:also |now |alone )?(?:court|contribut|chipp|provid|acquir|buy|spend|invest|committ|pledg|rais|plann|build|order|expect|pay|runn|operat|own|back|guarantee|backstopp|intend|aim|hop|seek|sign|secur|deploy|train|leas|rent|reserv|install)ing\b)/

/** What a startup or company is called after its town: `The San Francisco <startup> was valued`. */
export const OF_PLACE =
  /^ (?:AI |cloud |chip |data |artificial intelligence )?(?:startup|start-up|company|firm|lab|group|giant|maker|developer|chipmaker|automaker)\b/

/** Who only reckons what another does: `SemiAnalysis <estimates that the Chinese lab> has invested`. */
export const RECKONING =
  /^ (?:estimate|reckon|calculate|believe|forecast|predict|state)[sd]? (?:that )?(?:[A-Z]|(?:global |total |annual |worldwide )?(?:invest|spend)|the [A-Za-z]+ (?:lab|company|firm|startup|group|maker)\b)/

/** Who stands behind another: `The startup, which Nvidia <backs>`. */
export const BACKS = /^ (?:backs|backed|owns|controls|funds)\b/

/** Who does something in a clause that ends before the verb: `the cluster, which Amazon <calls Rainier, runs>`. */
export const PASSING = /, which [A-Z][\w.]*(?: [A-Za-z][\w.-]*){1,5}, [a-z]/

/** Between a name and another that a clause on it tells of: `Norlane<, which advises >Quenta`. */
export const IN_CLAUSE = /, (?:which|who|whose) (?:[a-z'-]{1,16} ){1,6}$/

/** Where such a clause ends, with the verb of the sentence: `Quenta< and others, >raised`. */
export const CLAUSE_CLOSES =
  /^[^,.;:]{0,40}, (?:[a-z]{2,8}ly )?(?:has|have|had|is|was|will|plans|said|says|told|signed|agreed|expects|won|bought|[a-z]{2,12}ed) /

/** Several who act together: `a consortium including <BlackRock>, Nvidia and Microsoft`. */
export const COALITION =
  /\b(?:consortium|group|alliance|coalition|partnership) (?:including|of|led by) $|(?:^|[–—-] )(?:[A-Z][A-Za-z]+(?:['’]s)? )?(?:[a-z]+ ){0,2}(?:companies|firms|giants|groups),? (?:including|such as) $|\b(?:Nvidia|NVIDIA|AMD|Intel|Huawei) (?:(?:is|was|will|be|has|been) ){0,2}(?:working|partnering|partnered|teaming up|teamed up|collaborating) with $/

/** Of whom somebody was: `former OpenAI CTO`. */
export const FORMER = /\b(?:former(?:ly)?|ex)[ -]$|-turned $/i

/** Names that only tell whom another is beside: `Nvidia-backed`, `the OpenAI partner`, `AMD rival Intel`. */
export const BESIDE =
  /^(?:[- ]based\b|-(?:backed|owned|led|funded|style)| (?:partner|rival|supplier|customer|backer|investor|ally|competitor|spinoff|shareholder|client)s?\b| (?:maker|owner|parent|creator|developer) (?=[A-Z]))/

/** What stands behind the name of a person: `Jane Doe, chief analyst of …`. */
export const PERSON =
  /^, (?!(?:co-)?(?:founded|started|led|run|backed|owned|headed) by )(?:an? |the )?(?:[A-Za-z'-]+ ){0,3}(?:analyst|Analyst|CEO|CFO|CTO|[Pp]resident|[Ff]ounder|[Cc]o-founder|[Dd]irector|[Ee]conomist|[Ss]trategist|[Pp]rofessor|[Rr]esearcher|[Cc]hairman|[Mm]anager)\b/

/** What leads to a part of another company: `participation from Nvidia's NVentures`. */
export const BY_OTHERS = /\b(by|from|with|than|like|including|to|into) $/
/** Words behind a number that are no counted noun. */
export const FUNCTION_WORD =
  /^[ ,.;:)]{0,2}(?:(?:by|in|at|to|and|or|with|for|from|on|as|is|are|was|were|will|would|this|over|across|after|before|than|if|that|next|last|soon|now|it|they|he|she|we|you)\b|,|\.|;|\)|-|$)/

/** What a sum is for: `for a single card`, `per A100-hour`. */
export const PER =
  /^(?:\/| (?:for|per|an?) )(?:(?:a |an |one |each |its |Rubin |single |individual |NVIDIA |Nvidia |GPU[- ]|[A-Z]{1,2}\d{2,3}[- ]){0,3})(?:board|card|GPU|chip|accelerator|hour|hr|G?[ABH]\d{2,3}e?)\b(?![ -](?:servers?|systems?|nodes?|racks?|instances?|machines?|box|boxes|clusters?|trays?)\b)/

/** Behind a possessor, who are others than he: `Nvidia<'s four largest customers> have ordered`. */
export const OTHERS_OF =
  /^['’]s (?:[a-z]+ ){0,3}(?:customers?|clients?|partners?|rivals?|suppliers?|backers?|investors?|competitors?|shareholders?)\b/

/** Behind a name that opens a sentence, what introduces it: `Apptronik<, a maker of robots, >added`. */
export const APPOSED = /^, (?:an?|the|which|whose) [^,.;]{3,110}(?:, [A-Z][A-Za-z ]{1,20})?, /

/** Behind a sum, chips rented by the hour where it is too little to buy any: `paying $2.60 <for H200s>`. */
export const PER_HOUR =
  /^ (?:for|on) (?:Nvidia |NVIDIA |spot |reserved |dedicated |on-demand |rented )?(?:Nvidia |NVIDIA )?G?[ABH]\d{2,3}s\b/

/** A company that a clause introduces farther in: `into Neysa, an Indian cloud company, which plans`. */
export const INTRODUCED =
  /\b([A-Z][A-Za-z]{2,15}(?: [A-Z][A-Za-z]{1,15})?), an? [A-Za-z -]{3,50}, (?:which|whose) [a-z]/

/** Whose something is at the beginning: `Stanford's new cluster has …`. */
export const POSSESSIVE =
  /(?:^(?:The (?=[A-Z][a-z]+ [A-Z][a-z]+'s ))?|; |^And |^But )([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2})'s (?:[A-Za-z]|$)/

/** Who only speaks is no owner. */
export const SPEAKS = /^ (?:said|says|told|wrote|adds|added|noted)\b/

/** Behind words that only head what is told: `Strong Demand< and Backlog: The> company secured`. */
export const HEADS = /^(?: [a-z]+| [A-Z][a-z]+){1,3}: [A-Z]/

/** A sum too small to buy a chip: `$2.60`. */
export const FEW_DOLLARS = /^(?:US|USD ?)?\$?\d{1,2}(?:\.\d+)?$/

/** A word that tells of a name behind it: `<Paris-based> Norlane`. */
export const BASED = /^\S+-(?:based|backed|owned)\b/

/** Behind a count of people who drive: `300 <safety drivers>`. */
export const DRIVERS = /^ (?:[A-Za-z-]+ )?drivers\b/

/** Behind whose a sum is: `Norlane<'s $2> billion`. */
export const OWN_SUM_BEHIND = /^'s (?:US|USD )?[$€£]?\d/

/** Behind a company whose shares are meant: `Norlane< stake>`. */
export const SHARES_OF = /^ (?:stake|shares|stock)\b(?! (?:soar|surg|jump|ris|rose|climb|gain|rall)[a-z]* )/
