import { cookies } from 'next/headers'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { cookiePrefix } from '@/platform/http/cookies'

/** A document of the backoffice. */
export type Edited = { collection: string; id: string }

/** From the page to its form, for whoever carries a session; nobody else's page is made with it, nor kept. */
export async function EditThis({ locale, edit }: { locale: Locale; edit: Edited }) {
  if (!(await cookies()).has(`${cookiePrefix}-token`)) return null
  return (
    <p className="no-print fixed bottom-4 left-4 z-10">
      <a
        className="button bg-ground-1"
        href={`/admin/collections/${edit.collection}/${edit.id}?locale=${locale}`}
      >
        {wordsFor(locale, 'edit')('this')}
      </a>
    </p>
  )
}
