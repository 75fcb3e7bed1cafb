/** Particles and endings that are written onto a name or noun: `테슬라는`, `모건스탠리가`, `UBS의`, `회사에서도`. */
export const PARTICLES: readonly string[] =
  '은 는 이 가 을 를 의 에 도 만 와 과 로 랑 나 며 고 란 라 측 등 들 인 야 님 씨 으로 에서 에게 에는 에도 한테 께서 까지 부터 보다 처럼 마다 조차 마저 이나 이며 이고 이란 이라 라고 이라고 라는 이라는 라며 이라며 로서 으로서 로써 에선 에게서 뿐 이다 다 였다 이었다 였던 이었던 입니다 임 이에요 예요 이자 이지만 지만 엔 으론 론 와의 과의 로의 으로의 에의 만의 사 주 당 發 발 형 급 용 판'.split(
    ' ',
  )
