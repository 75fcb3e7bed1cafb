/** `2024-08-31`, `2024.8.31`, `2024/08`, `24.08.31`; the last also followed by a point. */
export const YEAR_FIRST = /(\d{4}|[123]\d(?=\.))([-./]) ?(\d{1,2})(?:\2 ?(\d{1,2})(?!\d))?(?![\d%]|,\d)/y

/** Behind a year and a month with a point between: `2025.06 기준`, `(2025.06)`. */
export const IS_MONTH = /^(?:\)| ?(?:기준|현재|까지|부터|출시|공개|발표|착공|가동))/

/** `8/31/2024`, `8/31`: month first, as American texts write it. */
export const MONTH_FIRST = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/%]|,\d)/y

/** `3Q24`, `1H25`, `Q1 2025`, `Q4`, `2H`, `FY2025`, `FY25`, `FY26 Q1`. */
export const QUARTER = /([1-4])Q ?'?(\d{4}|\d{2})?(?![\dA-Za-z])|([12])H ?'?(\d{4}|\d{2})?(?![\dA-Za-z])/y
/** The same with the letter first. */
export const PERIOD =
  /Q([1-4])(?: ?(?:FY|'|of )?'?(\d{4}|(?<=[Y']|Q\d)\d{2}))?(?![\dA-Za-z])|H([12])(?: ?(?:FY)?'?(\d{4}))?(?![\dA-Za-z])|(?:FY|CY) ?'?(\d{4}|\d{2})E?(?: ?Q([1-4]))?(?![\dA-Za-z])/y

/** Behind a number that counts chips and is no year: `2048< A100s>`, `2000< H100 GPUs>`; not `its 2024 H100 orders`. */
export const CHIPS_BEHIND =
  ' (?:(?:Nvidia|NVIDIA|AMD|Huawei) )?(?:[A-Z]{1,3}\\d{2,3}[A-Z]{0,2}|Ascend \\d{3}[A-Z]?)(?:s\\b| (?:AI )?(?:GPUs|chips|cards|processors|accelerators|NPUs)\\b)'

/** `2024`, `2024-26`, `2024~2026`, `2025E`: a bare year or years. */
export const YEAR = new RegExp(
  `((?:19|20)\\d{2})(?:[-~](20\\d{2}|\\d{2})(?![\\d-]))?[EF]?(?![\\d%A-Za-z]|[.,]\\d|${CHIPS_BEHIND})`,
  'y',
)

/** A full date as a byline or a stamp has it: `2024년 8월 31일`, `2024.08.31`. */
export const KOREAN = /(\d{4})[년.] ?(\d{1,2})[월.] ?(\d{1,2})일?/
/** `2024-08-31`. */
export const ISO = /(\d{4})[-/](\d{2})[-/](\d{2})/
/** `August 31, 2024`. */
export const ENGLISH = /([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}), (\d{4})/
/** The first letters of the months that it names, three each. */
export const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** A word that says so, or nothing but names and dates in the line. */
export const SAYS_SO =
  /입력|등록|승인|게재|발행|기사입력|작성|published|posted|updated|dated|기자|특파원|^by |\| |· /i
