const pairs = (words: string): readonly (readonly [string, string])[] =>
  words.split(' ').map((word): [string, string] => {
    const [from = '', to = ''] = word.split('>')
    return [from, to]
  })

/**
 * Endings of the written style and what other styles put in their place, longest first where one ends with another. Speech
 * and broadcasts say 투자합니다 for 투자한다 and friendly letters 투자해요; notes write 유치함 and 밝힘 for 유치했다 and 밝혔다.
 */
export const ENDINGS = pairs(
  '한다>합니다 하>합니다 하다>합니다 된다>됩니다 인다>입니다 린다>립니다 간다>갑니다 온다>옵니다 운다>웁니다 쓴다>씁니다 ' +
    '든다>듭니다 댄다>댑니다 낸다>냅니다 난다>납니다 선다>섭니다 판다>팝니다 꾼다>꿉니다 는다>습니다 ' +
    '된>됩 된>돼 한다>해요 하>해요 된다>돼요 린다>려요 간다>가요 온다>와요 운다>워요 쓴다>써요 든다>들어요 인다>여요 낸다>내요 선다>서요 꾼다>꿔요 ' +
    '했>함 됐>됨 렸>림 였>임 왔>옴 갔>감 웠>움 겼>김 췄>춤 켰>킴 쳤>침 냈>냄 졌>짐 섰>섬 혔>힘 났>남 썼다>씀',
)
