/** What a Trusted Types policy may decide; a null refuses the text and the page throws. */
export interface PolicyRules {
  readonly createHTML?: (markup: string) => string | null
  readonly createScriptURL?: (address: string) => string | null
}

/** The part of the browser's Trusted Types that the pages use (https://www.w3.org/TR/trusted-types/). */
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: PolicyRules,
  ) => { readonly createHTML: (markup: string) => unknown }
}

/** Makes a policy where the browser knows Trusted Types; null in one that does not. */
export function createPolicy(name: string, rules: PolicyRules) {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  return factory?.createPolicy(name, rules) ?? null
}

/** Markup turned into text that shows it as written: what a default policy makes of every string. */
export const asText = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
