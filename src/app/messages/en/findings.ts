import { shown, type FindingWords } from '../findings'

/** The findings of the audit in English. */
export const findings: FindingWords = {
  'implied-exchange-rate': {
    implausible: ({ currency, rate, low, high }) =>
      `The two amounts imply ${shown(rate)} won to the ${currency}, outside the ${shown(low)}–${shown(high)} it has ever been: a digit or a unit has slipped.`,
    truncated: ({ currency, low, high }) =>
      `The won amounts fit one rate only when cut off rather than rounded (${shown(low, 1)}–${shown(high, 1)} KRW/${currency}), or they were converted at different rates.`,
    inconsistent: ({ currency, low, high }) =>
      `The won amounts were converted at different rates (${shown(low, 1)} to ${shown(high, 1)} KRW/${currency}); no one rate fits them all.`,
  },
  'mile-kilometre': {
    inconsistent: ({ miles, km, expected }) =>
      `${shown(miles)} miles are ${shown(expected)} km, not ${shown(km)} km.`,
  },
  'cost-per-gpu': {
    'below-list': ({ cost, low, ratio }) =>
      `The amount comes to ${shown(cost)} USD a GPU, ${shown(ratio, 2)} times the lowest price the article gives (${shown(low)} USD): too little to buy the chips it is set beside.`,
    'above-list': ({ cost, high, ratio }) =>
      `The amount comes to ${shown(cost)} USD a GPU, ${shown(ratio, 1)} times the highest price the article gives (${shown(high)} USD): it must pay for much beside the chips.`,
  },
  'cost-per-added-gpu': {
    'below-list': ({ cost, low, ratio }) =>
      `Even for the added GPUs alone the amount comes to ${shown(cost)} USD each, ${shown(ratio, 2)} times the lowest price the article gives (${shown(low)} USD).`,
    'above-list': ({ cost, high, ratio }) =>
      `For the added GPUs alone the amount comes to ${shown(cost)} USD each, ${shown(ratio, 1)} times the highest price the article gives (${shown(high)} USD).`,
  },
  'action-against-direction': {
    'raise-target': ({ prior, target }) =>
      `The target is said to be raised, but goes from ${shown(prior, 2)} down to ${shown(target, 2)}.`,
    'lower-target': ({ prior, target }) =>
      `The target is said to be lowered, but goes from ${shown(prior, 2)} up to ${shown(target, 2)}.`,
    upgrade: ({ prior, rating }) =>
      `It is called an upgrade, but ${shown(rating)} is worse than ${shown(prior)}, the rating before.`,
    downgrade: ({ prior, rating }) =>
      `It is called a downgrade, but ${shown(rating)} is better than ${shown(prior)}, the rating before.`,
  },
  'target-change': {
    inconsistent: ({ said, change, prior, target }) =>
      `The target is said to change by ${shown(said, 1)} %, but from ${shown(prior, 2)} to ${shown(target, 2)} it is ${shown(change, 1)} %.`,
  },
  'difference-between-articles': {
    value: ({ column, first, second }) =>
      `Articles differ on ${column}: ${shown(first, 2)} and ${shown(second, 2)}.`,
  },
}
