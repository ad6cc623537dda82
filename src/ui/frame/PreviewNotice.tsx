import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { FollowEdits } from './FollowEdits'

/** Says that this is a draft, and shows each save of the editor beside it at once. */
export function PreviewNotice({ locale, path }: { locale: Locale; path: string }) {
  const t = wordsFor(locale, 'preview')
  return (
    <div role="status" className="bg-accent text-on-accent">
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 py-1 text-small font-medium">
        <span>{t('text')}</span>
        <a
          href={`/preview/exit?${new URLSearchParams({ path })}`}
          className="inline-flex min-h-11 items-center"
        >
          {t('leave')}
        </a>
      </div>
      <FollowEdits serverURL={env.SERVER_URL} />
    </div>
  )
}
