import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Edited } from './EditThis'
import { FollowEdits } from './FollowEdits'

type Props = {
  locale: Locale
  /** Path of this page without the language. */
  path: string
  edit?: Edited | null
}

/** Says that this is a draft, and shows what is typed in the form beside it. */
export function PreviewNotice({ locale, path, edit }: Props) {
  const t = wordsFor(locale, 'preview')
  return (
    <div role="status" className="bg-accent text-on-accent">
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 py-1 text-small font-medium">
        <span>{t('text')}</span>
        <a
          href={`/preview/exit?${new URLSearchParams({ path: `/${locale}${path}` })}`}
          className="inline-flex min-h-11 items-center"
        >
          {t('leave')}
        </a>
      </div>
      <FollowEdits
        serverURL={env.SERVER_URL}
        typedAt={edit ? `/${locale}/typed/${edit.collection}/${path.split('/').at(-1)}` : null}
        id={edit?.id ?? null}
      />
    </div>
  )
}
