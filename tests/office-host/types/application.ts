import { calculate } from '../model/calculation'
import type { Workbook } from '../model/workbook'
import { oneOf } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'

const numberType: OfficeType<Workbook> = {
  name: 'NumberFormatInfo',
  getters: { numberDecimalSeparator: () => '.', numberGroupSeparator: () => ',' },
}

const cultureType: OfficeType<Workbook> = {
  name: 'CultureInfo',
  getters: { name: () => 'en-US' },
  links: { numberFormat: (workbook) => hostObject(numberType, workbook) },
}

const applicationType: OfficeType<Workbook> = {
  name: 'Application',
  getters: {
    calculationMode: ({ calculationMode }) => calculationMode,
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  setters: {
    calculationMode: (workbook, value) => {
      const modes = ['Automatic', 'AutomaticExceptTables', 'Manual']
      workbook.calculationMode = oneOf(value, modes, 'calculationMode')
    },
  },
  links: { cultureInfo: (workbook) => hostObject(cultureType, workbook) },
  methods: {
    calculate: (workbook, [type]) => {
      oneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType')
      calculate(workbook)
    },
    suspendApiCalculationUntilNextSync: (workbook) => void (workbook.isCalculationSuspended = true),
    suspendScreenUpdatingUntilNextSync: (workbook) => void workbook.screenSuspensions++,
  },
}

/** Excel itself: calculation and separators. */
export const application = (workbook: Workbook): HostObject => hostObject(applicationType, workbook)
