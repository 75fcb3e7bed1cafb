/** Currencies as a text writes them beside a number, each with its code: what stands before it and what stands behind. */
export type Forms = readonly (readonly [written: string, code: string])[]

const forms = (text: string): Forms =>
  text.split(', ').map((each) => {
    const [code = '', written = ''] = each.split('=')
    return [written.replaceAll('_', ' '), code] as const
  })

export const BEFORE: Forms = forms(
  'USD=$, USD=US$, USD=USD_, USD=U.S._$, EUR=€, EUR=EUR_, GBP=£, GBP=GBP_, JPY=¥, JPY=JPY_, KRW=₩, KRW=KRW_, CNY=RMB_, CNY=RMB, CNY=CNY_, CAD=C$, CAD=CA$, CAD=CAD_, AUD=A$, AUD=AU$, HKD=HK$, SGD=S$, TWD=NT$, BRL=R$, NZD=NZ$, MXN=MX$, INR=₹, INR=Rs_, INR=Rs._, INR=INR_, CHF=CHF_, SEK=SEK_, NOK=NOK_, DKK=DKK_, MYR=RM, AED=AED_, SAR=SAR_, TRY=₺, RUB=₽, ILS=₪, IDR=Rp_, THB=THB_, PLN=PLN_, ZAR=ZAR_',
)

export const BEHIND: Readonly<Record<'en' | 'ko', Forms>> = {
  en: forms(
    'USD=_dollars, USD=_US_dollars, USD=_U.S._dollars, USD=_USD, EUR=_euros, EUR=_EUR, GBP=_pounds, GBP=_GBP, JPY=_yen, JPY=_JPY, KRW=_won, KRW=_KRW, CNY=_yuan, CNY=_renminbi, INR=_rupees, INR=_INR, CHF=_Swiss_francs, CAD=_Canadian_dollars, AUD=_Australian_dollars, HKD=_Hong_Kong_dollars, SGD=_Singapore_dollars, SEK=_kronor, SEK=_Swedish_crowns, NOK=_Norwegian_kroner, MYR=_ringgit, THB=_baht, AED=_dirhams, SAR=_riyals, RUB=_rubles, TRY=_lira, PLN=_zlotys, ZAR=_rand, ILS=_shekels, BRL=_reais, IDR=_rupiah, MXN=_pesos',
  ),
  ko: forms(
    'KRW=원, KRW=_원, USD=달러, USD=_달러, USD=_미국_달러, USD=불, USD=USD, USD=_USD, EUR=유로, EUR=_유로, JPY=엔, CNY=위안, CNY=_위안, GBP=파운드, HKD=홍콩달러, HKD=_홍콩달러, CAD=_캐나다_달러, AUD=호주달러, TWD=_대만달러, SGD=싱가포르달러, CHF=_스위스_프랑, INR=루피, SEK=_스웨덴_크로나, MYR=링깃, THB=_바트, RUB=루블, TRY=리라, BRL=_헤알, AED=디르함, SAR=_리얄, ZAR=랜드, IDR=_루피아, PLN=즐로티, MXN=페소',
  ),
}
