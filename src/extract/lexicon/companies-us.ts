import { nameTable } from './name-table'

/** Companies listed in the United States, large and middle, a line a company, by ticker; short forms after the name. */
export const usCompanies = nameTable(
  'company',
  'USD',
  `
TSLA Tesla|Tesla Motors|Tesla Inc|테슬라
META Meta|Meta Platforms|Facebook|메타
META 메타플랫폼스|메타 플랫폼스
META 페이스북
MSFT Microsoft|마이크로소프트|MSFT|MS
GOOGL Alphabet|Google|알파벳|구글
AMZN Amazon|Amazon.com|아마존
AMZN 아마존닷컴
NVDA Nvidia|NVIDIA|NVidia|엔비디아
AAPL Apple|애플
NFLX Netflix|넷플릭스
NU Nu Holdings|Nubank
SNOW Snowflake|스노우플레이크
SNOW 스노플레이크
PANW Palo Alto Networks|팔로알토네트웍스|팔로알토 네트웍스|팔로 알토 네트웍스|팔로알토
BABA Alibaba|Alibaba Group|알리바바
NIO NIO|Nio|니오
A Agilent Technologies|Agilent
AAN Aaron's
AAOI Applied Optoelectronics
ABG Asbury Automotive|Asbury Auto|Asbury Automotive Group
ACAT Arctic Cat
ACAS American Capital
AKA a.k.a. Brands
ASGN On Assignment
BTM Bitcoin Depot
DOW Dow Inc.|Dow Inc|Dow Chemical
FLWS 1-800-Flowers.com|1-800-Flowers|1-800-FLOWERS.COM
HOME At Home Group|At Home
NDAQ Nasdaq Inc|Nasdaq Inc.
ONON On Holding
QTWO Q2 Holdings|Q2 Software
RT Ruby Tuesday
TUES Tuesday Morning
AAL American Airlines|American Airlines Group
AAP Advance Auto Parts|Advance Auto
ABBV AbbVie|Abbvie
ABNB Airbnb
ABT Abbott Laboratories|Abbott
ACAD ACADIA Pharmaceuticals|Acadia Pharmaceuticals|ACADIA Pharma
ACN Accenture
ADBE Adobe|Adobe Systems
ADI Analog Devices
ADM Archer-Daniels-Midland|Archer Daniels Midland
ADP Automatic Data Processing
ADSK Autodesk
AEP American Electric Power
AES AES Corporation|AES Corp
AFL Aflac
AFRM Affirm|Affirm Holdings
AIG American International Group
AJG Arthur J. Gallagher
AKAM Akamai|Akamai Technologies
ALB Albemarle
ALGN Align Technology
ALL Allstate
ALLY Ally Financial
ALNY Alnylam Pharmaceuticals|Alnylam
AMAT Applied Materials
AMD AMD
AMD Advanced Micro Devices
AMGN Amgen
AMP Ameriprise Financial
AMT American Tower
ANET Arista Networks|Arista
ANF Abercrombie & Fitch
AON Aon
APD Air Products|Air Products and Chemicals
APP AppLovin|Applovin
APA Apache
APTV Aptiv
ARCC Ares Capital
ARM Arm Holdings|ARM Holdings
ASML ASML|ASML Holding
ATVI Activision Blizzard|Activision
AVGO Broadcom
AXP American Express
AZN AstraZeneca
AZO AutoZone
BA Boeing
BAC Bank of America Corp
BAX Baxter International
BBBY Bed Bath & Beyond
BBY Best Buy
BDX Becton Dickinson
BHP BHP Group|BHP Billiton
BIDU Baidu
BIIB Biogen|Biogen Idec
BILI Bilibili
BKNG Booking Holdings
BKNG Priceline
BLK BlackRock
BMRN BioMarin Pharmaceutical|BioMarin
BMY Bristol-Myers Squibb|Bristol Myers Squibb|Bristol-Myers
BP BP
BRK Berkshire Hathaway
BSX Boston Scientific
BURL Burlington Stores
BX Blackstone
BYND Beyond Meat
BG Bunge
CAG ConAgra Foods|ConAgra
CAG Conagra Brands
CAH Cardinal Health
CAT Caterpillar
CB Chubb
CBS CBS
CCI Crown Castle
CCL Carnival Corporation|Carnival Corp
CDNS Cadence Design Systems|Cadence Design
CEG Constellation Energy
CELG Celgene
CERN Cerner
CF CF Industries
CHKP Check Point Software|Check Point
CHTR Charter Communications
CI Cigna
CL Colgate-Palmolive|Colgate
CLF Cleveland-Cliffs|Cliffs Natural Resources
CLX Clorox
CMCSA Comcast
CME CME Group
CMG Chipotle|Chipotle Mexican Grill
CMI Cummins
COF Capital One Financial|Capital One
COIN Coinbase
COP ConocoPhillips
COST Costco|Costco Wholesale
CPB Campbell Soup
CRM Salesforce|Salesforce.com|salesforce.com
CRSP CRISPR Therapeutics
CRWD CrowdStrike|Crowdstrike
CRWV CoreWeave
CSCO Cisco|Cisco Systems
CSX CSX
CTSH Cognizant|Cognizant Technology Solutions
CTXS Citrix|Citrix Systems
CVNA Carvana
CVS CVS Health|CVS
CVS CVS Caremark
CVX Chevron
CZR Caesars Entertainment
DAL Delta Air Lines|Delta Airlines|Delta
DASH DoorDash
DD DuPont
DDOG Datadog
DE Deere & Company|Deere
DELL Dell Technologies|Dell
DFS Discover Financial|Discover Financial Services
DG Dollar General
DHI D.R. Horton|DR Horton
DHR Danaher
DIS Walt Disney|Disney|Walt Disney Company
DKNG DraftKings
DKS Dick's Sporting Goods|Dick’s Sporting Goods
DLTR Dollar Tree
DOCU DocuSign
DPZ Domino's Pizza
DRI Darden Restaurants|Darden
DUK Duke Energy
DVN Devon Energy
DXCM DexCom|Dexcom
EA Electronic Arts
EBAY eBay
EL Estee Lauder|Estée Lauder
EMR Emerson Electric|Emerson
ENPH Enphase Energy|Enphase
EOG EOG Resources
EQIX Equinix
EQR Equity Residential
ETSY Etsy
EXC Exelon
EXPE Expedia|Expedia Group
F Ford|Ford Motor|Ford Motor Company
FCX Freeport-McMoRan|Freeport McMoRan
FDX FedEx
FE FirstEnergy
FFIV F5 Networks|F5
FIS Fidelity National Information Services
FISV Fiserv
FITB Fifth Third Bancorp
FIVE Five Below
FL Foot Locker
FSLR First Solar
FTNT Fortinet
FUBO fuboTV|FuboTV
GD General Dynamics
GE General Electric|GE
GILD Gilead Sciences|Gilead
GIS General Mills
GLW Corning
GM General Motors
GM GM
GME GameStop
GNRC Generac|Generac Holdings
GPC Genuine Parts
GPN Global Payments
GPRO GoPro
GPS Gap Inc|The Gap
GRMN Garmin
GRPN Groupon
GSK GlaxoSmithKline
GSK GSK
GWW W.W. Grainger|Grainger
HAL Halliburton
HAS Hasbro
HCA HCA Healthcare
HD Home Depot|The Home Depot
HES Hess|Hess Corp
HIG Hartford Financial
HLT Hilton|Hilton Worldwide
HMC Honda|Honda Motor
HOG Harley-Davidson
HON Honeywell|Honeywell International
HOOD Robinhood|Robinhood Markets
HPE Hewlett Packard Enterprise
HPQ HP Inc|HP
HPQ Hewlett-Packard|Hewlett Packard
HRB H&R Block
HSY Hershey
HUBS HubSpot
HUM Humana
IBM IBM
IBM International Business Machines
ICE Intercontinental Exchange
IDXX IDEXX Laboratories
ILMN Illumina
INCY Incyte
INFY Infosys
INTC Intel
INTU Intuit
IP International Paper
ISRG Intuitive Surgical
ITW Illinois Tool Works
JBLU JetBlue|JetBlue Airways
JCP J.C. Penney|JC Penney
JD JD.com
JNJ Johnson & Johnson
JNPR Juniper Networks|Juniper
JWN Nordstrom
K Kellogg
KDP Keurig Dr Pepper
KHC Kraft Heinz
KKR KKR|Kohlberg Kravis Roberts
KLAC KLA|KLA-Tencor|KLA Corp
KMB Kimberly-Clark
KMI Kinder Morgan
KMX CarMax
KO Coca-Cola|Coca Cola
KR Kroger
KSS Kohl's|Kohl’s
LCID Lucid|Lucid Group|Lucid Motors
LEN Lennar
LI Li Auto
LLY Eli Lilly|Lilly
LMT Lockheed Martin
LOW Lowe's|Lowe’s|Lowe's Companies
LRCX Lam Research
LULU Lululemon|lululemon|lululemon athletica|Lululemon Athletica
LUV Southwest Airlines
LVS Las Vegas Sands
LYFT Lyft
M Macy's|Macy’s
MA Mastercard|MasterCard
MAR Marriott|Marriott International
MARA Marathon Digital|MARA Holdings
MAT Mattel
MCD McDonald's|McDonald’s
MCHP Microchip Technology
MCK McKesson
MCO Moody's Corp
MDB MongoDB
MDLZ Mondelez|Mondelez International
MDT Medtronic
MELI MercadoLibre
MET MetLife
MGM MGM Resorts|MGM Resorts International
MMM 3M|3M Company
MNST Monster Beverage
MO Altria|Altria Group
MOS Mosaic
MPC Marathon Petroleum
MRK Merck|Merck & Co.
MRNA Moderna
MRO Marathon Oil
MRVL Marvell|Marvell Technology
MSTR MicroStrategy
MU Micron|Micron Technology
MYL Mylan
NBIS Nebius|Nebius Group
NCLH Norwegian Cruise Line
NEE NextEra Energy|NextEra
NEM Newmont|Newmont Mining
NET Cloudflare
NKE Nike
NKLA Nikola
NOC Northrop Grumman
NOK Nokia
NOW ServiceNow
NTAP NetApp
NTES NetEase
NUE Nucor
NVAX Novavax
NVO Novo Nordisk
NVS Novartis
NXPI NXP Semiconductors|NXP
NYT New York Times
O Realty Income
OKTA Okta
ON ON Semiconductor|On Semiconductor|Onsemi|onsemi
ORCL Oracle
ORLY O'Reilly Automotive|O’Reilly Automotive|O'Reilly
OXY Occidental Petroleum|Occidental
PAYX Paychex
PBR Petrobras
PDD PDD Holdings|Pinduoduo|PDD
PEP PepsiCo
PFE Pfizer
PG Procter & Gamble
PGR Progressive Corp
PINS Pinterest
PLD Prologis
PLTR Palantir|Palantir Technologies
PLUG Plug Power
PM Philip Morris|Philip Morris International
PNC PNC Financial
PRU Prudential Financial
PSX Phillips 66
PTON Peloton|Peloton Interactive
PYPL PayPal|Paypal
QCOM Qualcomm|QUALCOMM
QRVO Qorvo
QS QuantumScape
RBLX Roblox
RCL Royal Caribbean|Royal Caribbean Cruises
RDDT Reddit
REGN Regeneron|Regeneron Pharmaceuticals
RIVN Rivian|Rivian Automotive
RL Ralph Lauren
ROKU Roku
ROST Ross Stores
RTX RTX
RTX Raytheon|Raytheon Technologies
SAP SAP|SAP SE
SBUX Starbucks
SCHW Charles Schwab|Schwab
SE Sea Limited
SEDG SolarEdge|SolarEdge Technologies
SHAK Shake Shack
SHOP Shopify
SHW Sherwin-Williams
SIRI Sirius XM
SLB Schlumberger
SMCI Super Micro Computer|Supermicro|Super Micro
SNAP Snap|Snap Inc
SNPS Synopsys
SO Southern Company
SOFI SoFi|SoFi Technologies
SONY Sony|Sony Group
SPG Simon Property Group
SPLK Splunk
SPOT Spotify|Spotify Technology
SQ Square Inc
SQ Block Inc
STM STMicroelectronics
STX Seagate|Seagate Technology
STZ Constellation Brands
SWKS Skyworks|Skyworks Solutions
SYK Stryker
SYY Sysco
T AT&T
TDOC Teladoc|Teladoc Health
TEAM Atlassian
TEVA Teva|Teva Pharmaceutical
TGT Target Corp|Target Corporation
TROW T. Rowe Price|T. Rowe Price Group|T Rowe Price
MNDY Monday.com|monday.com
TJX TJX|TJX Companies
TM Toyota|Toyota Motor
TMO Thermo Fisher|Thermo Fisher Scientific
TMUS T-Mobile|T-Mobile US
TOL Toll Brothers
TRIP TripAdvisor
TRV Travelers
TSCO Tractor Supply
TSM TSMC
TSM Taiwan Semiconductor|Taiwan Semiconductor Manufacturing
TSN Tyson Foods
TTD Trade Desk|The Trade Desk
TTWO Take-Two|Take-Two Interactive
TWLO Twilio
TWTR Twitter
TXN Texas Instruments
UA Under Armour
UAL United Airlines|United Airlines Holdings
UBER Uber|Uber Technologies
ULTA Ulta|Ulta Beauty
UNH UnitedHealth|UnitedHealth Group
UNP Union Pacific
UPS United Parcel Service
UPS UPS
UPST Upstart
USB U.S. Bancorp|US Bancorp
V Visa
VALE Vale
VFC VF Corp|V.F. Corp
VLO Valero|Valero Energy
VMW VMware
VRTX Vertex Pharmaceuticals|Vertex
VZ Verizon|Verizon Communications
VRT Vertiv
VST Vistra
W Wayfair
WBA Walgreens|Walgreens Boots Alliance|Walgreen
WBD Warner Bros. Discovery
WDAY Workday
WDC Western Digital
WEN Wendy's|Wendy’s
WHR Whirlpool
WIX Wix.com
WM Waste Management
WMB Williams Companies
WMT Walmart|Wal-Mart
WSM Williams-Sonoma
WYNN Wynn Resorts
X United States Steel
X U.S. Steel|US Steel
XOM Exxon Mobil|ExxonMobil|Exxon
XPEV XPeng|Xpeng
XRX Xerox
YELP Yelp
YUM Yum! Brands|Yum Brands|YUM! Brands
Z Zillow
ZM Zoom Video|Zoom Video Communications|Zoom|Zoom Communications
ZS Zscaler
ZTS Zoetis
ABX Barrick Gold|Barrick
GG Goldcorp
AUY Yamana Gold
KGC Kinross Gold
AEM Agnico Eagle|Agnico-Eagle Mines
PAAS Pan American Silver
SLW Silver Wheaton
TECK Teck Resources
SU Suncor|Suncor Energy
CNQ Canadian Natural Resources
ENB Enbridge
TRP TransCanada|TC Energy
RIO Rio Tinto
MT ArcelorMittal
AA Alcoa
AKS AK Steel
CRUS Cirrus Logic
CREE Cree
CREE Wolfspeed
AAOI Applied Optoelectronics
LITE Lumentum
COHR Coherent
CIEN Ciena
INFN Infinera
FNSR Finisar
LPL LG Display
MPWR Monolithic Power Systems
TER Teradyne
ENTG Entegris
ONTO Onto Innovation
ACLS Axcelis
UMC United Microelectronics
ASX ASE Technology
AMKR Amkor|Amkor Technology
IREN IREN|Iris Energy
APLD Applied Digital
ALAB Astera Labs
CRDO Credo|Credo Technology
SOUN SoundHound|SoundHound AI
AI C3.ai
PATH UiPath
DOCN DigitalOcean
ESTC Elastic
GTLB GitLab
CFLT Confluent
S SentinelOne
CYBR CyberArk
RBRK Rubrik
IOT Samsara
TOST Toast
U Unity Software
DUOL Duolingo
GEV GE Vernova
ETN Eaton
PWR Quanta Services
FIX Comfort Systems
OKLO Oklo
SMR NuScale|NuScale Power
BE Bloom Energy
FCEL FuelCell Energy
RUN Sunrun
CSIQ Canadian Solar
JKS JinkoSolar
DQ Daqo New Energy
RKLB Rocket Lab
ASTS AST SpaceMobile
JOBY Joby Aviation|Joby
ACHR Archer Aviation
SPCE Virgin Galactic
LEU Centrus Energy
CCJ Cameco
MP MP Materials
HIMS Hims & Hers
CELH Celsius Holdings
CAVA CAVA Group
CHWY Chewy
DECK Deckers Outdoor
CROX Crocs
SKX Skechers
LVMUY LVMH
NSANY Nissan
STLA Stellantis
STLA Fiat Chrysler
VWAGY Volkswagen
RACE Ferrari
CPNG Coupang
GRAB Grab Holdings
FUTU Futu Holdings
TCEHY Tencent
XIACF Xiaomi
BYDDY BYD
TXG 10x Genomics
ELF e.l.f. Beauty|elf Beauty
SFTBY SoftBank|SoftBank Group
HNHPF Foxconn|Hon Hai
NTDOY Nintendo
LYV Live Nation|Live Nation Entertainment
PLNT Planet Fitness
WING Wingstop
SNDK SanDisk|Sandisk
ELV Elevance Health|Elevance
CNC Centene
IONQ IonQ
RGTI Rigetti Computing|Rigetti
CART Instacart|Maplebear
OPEN Opendoor|Opendoor Technologies
`,
)

/** Their names by their tickers. */
export const byTicker: ReadonlyMap<string, string> = new Map(
  usCompanies.flatMap(({ meaning }) =>
    meaning.type === 'name'
      ? meaning.readings
          .flatMap(({ ticker, name }) => (ticker == null ? [] : [[ticker, name] as const]))
          .reverse()
      : [],
  ),
)
