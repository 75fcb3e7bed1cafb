import { createPolicy } from './trusted-types'

/** Office.js loads the scripts of its host and language from its own folder; nothing else may become a script. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/'

/**
 * The entitlement token that Office.js parses as XML at its start: one empty element with plain attributes, none of
 * them a handler. A sideloaded add-in has none; an empty element stands for it, since an empty text parses to a page of
 * complaint with styles in it. No other text is markup here.
 */
const TOKEN = /^(?:<t(?: (?!on)[a-z]{1,16}="[^"<>&]{0,512}"){0,16} ?(?:\/>|><\/t>))$/

createPolicy('default', {
  createScriptURL: (address) => (new URL(address, document.baseURI).href.startsWith(OFFICE) ? address : null),
  createHTML: (markup) => (markup === '' ? '<t/>' : TOKEN.test(markup) ? markup : null),
})
