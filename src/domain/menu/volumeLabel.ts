import { numberFormatOf } from '../text/numberFormatOf'

/** The size of a pour in the symbols every language shares: '40 ml', '1 l', '1,5 l'. */
export function volumeLabel(volumeMl: number, locale: string): string {
  const format = numberFormatOf(locale, { maximumFractionDigits: 2 })
  return volumeMl < 1000 ? `${format.format(volumeMl)}\u00a0ml` : `${format.format(volumeMl / 1000)}\u00a0l`
}
