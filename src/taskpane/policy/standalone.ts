import { asText, createPolicy } from './trusted-types'

/** The grid's library writes cells as markup; whatever string reaches such a place becomes the text it is. */
createPolicy('default', { createHTML: asText })
