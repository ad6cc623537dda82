import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'

/** The money has been sent: nothing to do but look. With scripts the page looks by itself. */
export const OnItsWay = ({ locale, path }: { locale: Locale; path: string }) => (
  <p className="mt-8">
    <a className="button" href={path}>
      {wordsFor(locale, 'pay')('check')}
    </a>
  </p>
)
