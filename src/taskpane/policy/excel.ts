import { createPolicy } from './trusted-types'

/** Office.js loads the scripts of its host and language from its own folder; nothing else may become a script. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/'

createPolicy('default', {
  createScriptURL: (address) => (new URL(address, document.baseURI).href.startsWith(OFFICE) ? address : null),
})
