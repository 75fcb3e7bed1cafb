import { asText, createPolicy } from './trusted-types'

/** The grid's library writes cells as markup; whatever string reaches such a place becomes the text it is. */
createPolicy('default', {
  createHTML: asText,
  // The one script that is registered by its address: it keeps the page's own files for when there is no network.
  createScriptURL: (address) => (address === 'service-worker.js' ? address : null),
})
