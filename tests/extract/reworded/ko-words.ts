import { TELLING, unless, word, WORDS, type Way } from './way'

/** Before a verb that moves a target. */
const MOVED = '(?<=목표 ?주?가를 (?:[^.]{0,30}(?:원|달러)으?로 )?)'

const verbs = (
  name: string,
  found: RegExp,
  others: readonly string[],
  rest: Omit<Way, 'to'> = {},
): Readonly<Record<string, Way>> =>
  Object.fromEntries(others.map((other) => [`${name}: ${other}`, word(found, other, rest)]))

/** The same where no plan is firmer by its word. */
const plans = (name: string, found: RegExp, others: readonly string[]): Readonly<Record<string, Way>> =>
  Object.fromEntries(
    Object.entries(verbs(name, found, others)).map(([each, way]) => [each, unless(FIRM, way)]),
  )

/** One verb for another that says the same. */
export const VERBS: Readonly<Record<string, Way>> = {
  ...verbs('밝혔다', /(?<=고 )밝혔다(?=\.)/g, [
    '말했다',
    '설명했다',
    '전했다',
    '강조했다',
    '언급했다',
    '덧붙였다',
  ]),
  // 발표 makes an announcement of a plan.
  ...verbs('밝혔다', /(?<=고 )밝혔다(?=\.)/g, ['발표했다', '공시했다'], { leave: ['status'] }),
  ...verbs('올렸다', new RegExp(`${MOVED}(?:올렸다|상향했다|높였다|상향 조정했다)(?=\\.)`, 'g'), [
    '올렸다',
    '높였다',
    '상향했다',
    '상향 조정했다',
    '높여 잡았다',
    '올려 잡았다',
    '끌어올렸다',
    '상향시켰다',
    '높여 제시했다',
  ]),
  ...verbs('내렸다', new RegExp(`${MOVED}(?:내렸다|하향했다|낮췄다|하향 조정했다)(?=\\.)`, 'g'), [
    '내렸다',
    '낮췄다',
    '하향했다',
    '하향 조정했다',
    '낮춰 잡았다',
    '내려 잡았다',
    '끌어내렸다',
    '깎았다',
    '낮춰 제시했다',
  ]),
  ...verbs('유지했다', /(?<=(?:의견|매수|중립|Buy|BUY|'|’)[을를] )유지했다(?=\.)/g, [
    '재확인했다',
    '고수했다',
    '그대로 뒀다',
    '그대로 유지했다',
    '유지한다고 밝혔다',
  ]),
  ...verbs('제시했다', /(?<=목표[^.]{0,40}(?:원|달러)(?:으?로|을|를) )제시했다(?=\.)/g, [
    '내놨다',
    '내놓았다',
    '잡았다',
    '책정했다',
    '설정했다',
    '제시한다',
    '제시하고 있다',
  ]),
  ...verbs(
    '투자한다',
    /(?<=(?:원|달러|유로)[을를] )투자한다(?=\.|고)/g,
    ['투입한다', '쏟아붓는다', '들인다', '집행한다', '쓴다', '붓는다'],
    { leave: WORDS },
  ),
  ...verbs(
    '투자하기로',
    /(?<=(?:원|달러|유로)[을를] )투자하기로/g,
    ['투입하기로', '쏟아붓기로', '들이기로', '집행하기로', '쓰기로'],
    { leave: WORDS },
  ),
  ...verbs(
    '투자할',
    /(?<=(?:원|달러|유로)[을를] )투자할(?= (?:계획|예정|방침))/g,
    ['투입할', '쏟아부을', '들일', '집행할', '쓸'],
    { leave: WORDS },
  ),
  ...verbs('구매한다', /(?<=[개장대][을를] )(?:구매|도입)한다(?=\.|고)/g, [
    '구매한다',
    '매입한다',
    '도입한다',
    '사들인다',
    '들여온다',
    '확보한다',
    '구입한다',
  ]),
  ...verbs('구매했다', /(?<=[개장대][을를] )(?:구매|도입|확보)했다(?=\.|고)/g, [
    '구매했다',
    '매입했다',
    '도입했다',
    '사들였다',
    '들여왔다',
    '확보했다',
    '구입했다',
  ]),
  ...verbs(
    '구축한다',
    /(?<=(?:센터|팩토리|클러스터)[을를] )(?:구축|건설|조성)한다(?=\.|고)/g,
    ['짓는다', '세운다', '건설한다', '조성한다'],
    { leave: WORDS },
  ),
  ...verbs(
    '유치했다',
    /(?<=(?:원|달러|유로|투자)[을를] )(?:유치|조달)했다(?=\.|고)/g,
    ['유치했다', '조달했다', '끌어모았다'],
    { leave: WORDS },
  ),
}

/**
 * How a plan is told. What is to be there by a date is a target but where the word is 계획 or 방침; what is told again
 * further below has the status of the fuller telling; of a budget that is used (활용) the verb of what it buys tells less.
 */
const FIRM = /까지 [^.]*(?:[장개]를?을? |추가 배치)|활용해|주문할/

export const PLANS: Readonly<Record<string, Way>> = {
  ...plans('할 계획이다', /할 (?:계획|예정|방침)이다(?=\.)/g, [
    '할 계획이다',
    '할 예정이다',
    '할 방침이다',
    '한다는 계획이다',
    '한다는 방침이다',
    '하기로 했다',
  ]),
  ...plans('할 계획', /할 계획(?=이다\.|이라고)/g, ['할 예정', '할 방침', '할 생각']),
  ...verbs('할 계획이다', /할 계획이다(?=\.)/g, ['할 것이라고 밝혔다', '하겠다고 밝혔다'], {
    leave: [...TELLING, 'status'],
  }),
  ...verbs('하기로 했다', /하기로 했다(?=\.)/g, ['하기로 결정했다', '하기로 하였다', '하기로 합의했다'], {
    leave: ['status'],
  }),
}

/** Words around amounts. */
export const AMOUNTS: Readonly<Record<string, Way>> = {
  '약: 대략': word(/(?<=^|[ (])약 (?=\d)/g, '대략 '),
  '약: without a space': word(/(?<=^|[ (])약 (?=\d)/g, '약'),
  ...Object.fromEntries(
    ['가량', ' 가량', ' 정도', ' 안팎', ' 내외', '쯤'].map((about) => [
      `약:${about}`,
      word(/(?<=^|[ (])약 (\d[\d,.]*[만억조]? ?(?:달러|원|개|장|대))(?=[을를의에로이가])/g, `$1${about}`),
    ]),
  ),
  '이상을: 넘게': word(/(?<=달러|원|개|장) 이상[을를] /g, ' 넘게 '),
  '매년: 해마다': word(/매년 /g, '해마다 '),
  '조5000억: 조 5000억': word(/(\d조)(?=\d)/g, '$1 ', { leave: WORDS }),
  '조 5000억: 조5000억': word(/(\d조) (?=\d)/g, '$1'),
  '5000억: 5천억': word(/(?<![\d,.])(\d),?000억/g, '$1천억'),
  '5000억: 5,000억': word(/(?<![\d,.])(\d)000(?=[억만])/g, '$1,000', { leave: WORDS }),
  '원: apart': word(/(조|억|만)원/g, '$1 원', { leave: WORDS }),
  '원: joined': word(/(조|억|만) 원/g, '$1원'),
  '달러: apart': word(/(억|만|조)달러/g, '$1 달러'),
  '달러: joined': word(/(억|만|조) 달러/g, '$1달러'),
  '달러: 미국 달러': word(/(억|만|조) ?달러/g, '$1 미국 달러', { leave: WORDS }),
  '달러: 억불': word(/억 ?달러/g, '억불'),
  // The sums of a list have their currency behind the last.
  '달러: $': unless(/억, /, word(/(?<![\d천])(\d[\d,]*(?:\.\d+)?)억 ?달러/g, '$$$1억')),
  '만 개': word(/만(개|장|대)/g, '만 $1'),
  만개: word(/만 (개|장|대)/g, '만$1'),
  '만 개: 만 장': word(/만( ?)개/g, '만$1장'),
  '만개: 만여개': word(/만( ?)(개|장)(?=[의를을])/g, '만여$1$2'),
  '5만개: 50,000개': unless(/상당/, word(/(?<![\d,.])(\d{1,2})만 ?(?=개|장)/g, '$10,000')),
}

/** Spelling. */
export const SPELLED: Readonly<Record<string, Way>> = {
  데이터센터: word(/데이터센터/g, '데이터 센터', { leave: WORDS }),
  투자의견: word(/투자의견/g, '투자 의견'),
  '목표주가: 목표 주가': word(/목표주가/g, '목표 주가'),
  '목표주가: 목표가': word(/목표주가/g, '목표가'),
  '목표가: 목표주가': word(/목표가(?!격)/g, '목표주가'),
  자본지출: word(/자본지출/g, '자본 지출', { leave: WORDS }),
  '설비투자: 설비 투자': word(/설비투자/g, '설비 투자', { leave: WORDS }),
  '설비투자: 시설투자': word(/설비 ?투자/g, '시설투자', { leave: WORDS }),
  기업가치: word(/기업가치/g, '기업 가치', { leave: WORDS }),
  '기업 가치': word(/기업 가치/g, '기업가치', { leave: WORDS }),
  '기업가치: 몸값': word(/기업 ?가치/g, '몸값', { leave: WORDS }),
  '투자 계획': word(/투자 계획/g, '투자계획'),
  '공급 계약': word(/공급 계약/g, '공급계약', { leave: WORDS }),
  'AI 반도체': word(/AI 반도체/g, 'AI반도체', { leave: WORDS }),
  AI칩: word(/AI 칩/g, 'AI칩', { leave: WORDS }),
  // Names of companies and labs stay: 오픈AI, LG AI연구원. What is longer puts some sums too far from what they are of.
  '인공지능(AI)': unless(
    /시장 규모|등 3사/,
    word(/(?<![A-Za-z가-힣]|LG |[A-Z][a-z]{2,12} )AI(?![A-Za-z연])/g, '인공지능(AI)', { leave: WORDS }),
  ),
  // Hours of chips are another unit, and a price per chip is read as one where the word is GPU alone.
  'GPU: 그래픽처리장치(GPU)': unless(
    /GPU-시간|GPU ?시간|GPU당|그래픽/,
    word(/(?<![A-Za-z])GPU(?![A-Za-z])/g, '그래픽처리장치(GPU)', { leave: WORDS }),
  ),
  'GPU: GPU(그래픽처리장치)': unless(
    /GPU-시간|GPU ?시간|GPU당|그래픽|GPU\(/,
    word(/(?<![A-Za-z])GPU(?![A-Za-z])/g, 'GPU(그래픽처리장치)', { leave: WORDS }),
  ),
  'GPU: 그래픽처리장치': unless(
    /GPU-시간|GPU ?시간|GPU당|그래픽/,
    word(/(?<![A-Za-z])GPU(?![A-Za-z])/g, '그래픽처리장치', { leave: WORDS }),
  ),
  'straight quotation marks': word(/[“”]/g, '"'),
  'curly quotation marks': word(/'([^'\n]*)'/g, '‘$1’', { leave: WORDS }),
  'corner brackets': word(/'([^'\n]*)'/g, '「$1」', { leave: WORDS }),
  'a day with its place': word(/(\d{1,2}일)(?= [가-힣])/g, '$1(현지시간)'),
  // Without the particle a condition reads as a plan (`1억달러 투자하면`).
  'no object particle': word(
    /(개|장|대|달러|원)(?:을|를) (?=투자(?!하면)|확보|구매|도입|투입|유치|조달|설치|보유|공급|제시)/g,
    '$1 ',
  ),
}
