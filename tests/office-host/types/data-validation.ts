import type { Range } from '../model/range'
import { clearValidation, setValidation, validationOf } from '../model/validation-changes'
import { boolean, options, plain } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'

const noPrompt = { showPrompt: true, title: '', message: '' }
const noAlert = { showAlert: true, style: 'Stop', title: '', message: '' }

const validationType: OfficeType<Range> = {
  name: 'DataValidation',
  getters: {
    type: (range) => validationOf(range)?.type ?? 'None',
    rule: (range) => ({ ...validationOf(range)?.rule }),
    prompt: (range) => validationOf(range)?.prompt ?? noPrompt,
    errorAlert: (range) => validationOf(range)?.errorAlert ?? noAlert,
    ignoreBlanks: (range) => validationOf(range)?.ignoreBlanks ?? true,
  },
  setters: {
    rule: (range, value) => setValidation(range, options(value, 'rule')),
    prompt: (range, value) => {
      const found = validationOf(range) ?? setValidation(range, {})
      found.prompt = plain(value, 'prompt')
    },
    errorAlert: (range, value) => {
      const found = validationOf(range) ?? setValidation(range, {})
      found.errorAlert = plain(value, 'errorAlert')
    },
    ignoreBlanks: (range, value) => {
      const found = validationOf(range) ?? setValidation(range, {})
      found.ignoreBlanks = boolean(value, 'ignoreBlanks')
    },
  },
  methods: { clear: clearValidation },
}

/** Rules for what may be typed into a range. Recorded: writes by an add-in are never checked, as in Excel. */
export const dataValidation = (range: Range): HostObject => hostObject(validationType, range)
