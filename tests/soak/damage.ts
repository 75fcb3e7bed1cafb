import { craftWorkbook } from '../workbook/xlsx/package/crafted-workbook'
import { damaged, reading, refusedOrEqual } from '../workbook/xlsx/package/damage'

/** Injures a small workbook again and again; gives the seeds whose file is read as something else, or throws. */
export function soakDamage(seeds: number): Promise<readonly string[]> {
  const bytes = craftWorkbook()
  const whole = reading(bytes)
  if (typeof whole === 'string') throw new Error(whole)
  const wrong: string[] = []
  for (let seed = 0; seed < seeds; seed++)
    if (!refusedOrEqual(damaged(bytes, seed), whole)) wrong.push(`seed ${seed}`)
  return Promise.resolve(wrong)
}
