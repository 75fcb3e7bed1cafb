import { fileTrials, refreshedOtherwise } from '../workbook/xlsx/patch/refreshes/file-trials'
import { run } from './run'

/** Refreshes of files that a user worked in, each beside the same one in memory. */
export const soakFiles = (seeds: number): Promise<readonly string[]> =>
  run(fileTrials, refreshedOtherwise, seeds)
