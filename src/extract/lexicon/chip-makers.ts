/** Companies that make chips: beside another company one of them is where the chips come from, and no owner. */
export const CHIP_MAKERS: ReadonlySet<string> = new Set(
  'Nvidia,AMD,Intel,인텔,Huawei,화웨이,Broadcom,브로드컴,Rebellions,FuriosaAI,Cerebras,Groq'.split(','),
)

/** What stands between a maker and its chips: `엔비디아의 AI H100`, `Nvidia's H100`. */
export const MAKING =
  /^(?:의|'s)? ?(?:(?:AI|new|newest|latest|own|advanced|powerful|flagship|top-of-the-line|high-end|cutting-edge|next-generation) ){0,2}$/
