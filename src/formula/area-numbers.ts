import type { Area } from './operand'

/** Distinct areas numbered as they come; equal ones have one number, found by the object itself from the second time on. */
export class AreaNumbers {
  readonly areas: Area[] = []
  readonly #known = new Map<Area | string, number>()

  numberOf(area: Area): number {
    const known = this.#known.get(area)
    if (known !== undefined) return known
    const key = `${area.sheet}:${area.top}:${area.left}:${area.bottom}:${area.right}`
    const id = this.#known.get(key) ?? this.areas.push(area) - 1
    this.#known.set(key, id)
    this.#known.set(area, id)
    return id
  }
}
