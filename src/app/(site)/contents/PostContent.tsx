import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Post } from '@/queries/getPost'
import type { Venue } from '@/queries/getVenue'
import { bylineOf } from '@/ui/journal/bylineOf'
import { Story } from '@/ui/text/Story'

type Props = { locale: Locale; venue: Venue; post: Post }

export const PostContent = ({ locale, venue, post }: Props) => (
  <Story
    locale={locale}
    back={{ href: `/${locale}/journal`, label: wordsFor(locale, 'journal')('all') }}
    title={post.title}
    lead={post.lead}
    byline={bylineOf(post, locale, venue.timeZone)}
    bylineHref={post.author?.slug ? `/${locale}/journal/authors/${post.author.slug}` : null}
    cover={post.cover}
    body={post.body}
  />
)
