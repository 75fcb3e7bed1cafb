import type { OfficeWorkbook } from '../../workbook/office/office-workbook'

/** The workbook, asked only once Excel is there: every use begins with reading it, or with taking a write back. */
export const onceReady = (ready: Promise<unknown>, workbook: OfficeWorkbook): OfficeWorkbook => ({
  ...workbook,
  read: async (watch) => {
    await ready
    return workbook.read(watch)
  },
  restore: async () => {
    await ready
    return workbook.restore()
  },
})
