/** Companies that make chips: beside another company one of them is where the chips come from, and no owner. */
export const CHIP_MAKERS: ReadonlySet<string> = new Set(
  'Nvidia,AMD,Intel,인텔,Huawei,화웨이,Broadcom,브로드컴,Rebellions,FuriosaAI,Cerebras,Groq'.split(','),
)

/** What stands between a maker and its chips: `엔비디아의 AI H100`, `엔비디아 고성능 반도체 'H100'`, `Nvidia's latest H100`. */
export const MAKING =
  /^(?:의|'s)? ?(?:(?:AI|인공지능|최신|최신형|고성능|차세대|첨단|고가의|주력|서버용|데이터센터용|그래픽처리장치|반도체|칩|가속기|new|newest|latest|own|advanced|powerful|flagship|top-of-the-line|high-end|cutting-edge|next-generation)(?:\([A-Za-z]{2,8}\))?인? ?){0,3}'?$/
