import type { Role } from '../figures/grammar'

type Weights = Readonly<Record<Role, number>>

/** How well a role fits an owner named before the amount; found by reading, in both languages. */
export const BEFORE: Weights = {
  subject: 100,
  topic: 96,
  owner: 92,
  along: 90,
  goal: 34,
  way: 20,
  place: 40,
  agent: 50,
  source: 8,
  object: 25,
  bare: 42,
  aside: 0,
}

/** The same for one named behind it. */
export const AFTER: Weights = {
  subject: 56,
  topic: 36,
  owner: 47,
  along: 30,
  goal: 20,
  way: 20,
  place: 44,
  agent: 90,
  source: 8,
  object: 15,
  bare: 36,
  aside: 0,
}
