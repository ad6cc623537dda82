import type { BlogPosting } from 'schema-dts'
import { env } from '@/env'
import { htmlLang, type Locale } from '@/i18n/site/locales'
import type { Post } from '@/queries/getPost'
import { houseId } from './barOrPub'

/** An entry of the journal as schema.org reads it. */
export const postFacts = (post: Post, locale: Locale): Exclude<BlogPosting, string> => ({
  '@type': 'BlogPosting',
  headline: post.title,
  description: post.lead ?? undefined,
  datePublished: post.publishedOn,
  inLanguage: htmlLang[locale],
  author: post.author
    ? {
        '@type': 'Person',
        name: post.author.name,
        url: post.author.slug ? `${env.SERVER_URL}/${locale}/journal/authors/${post.author.slug}` : undefined,
      }
    : { '@type': 'BarOrPub', '@id': houseId },
  publisher: { '@type': 'BarOrPub', '@id': houseId },
  url: `${env.SERVER_URL}/${locale}/journal/${post.slug}`,
  image: post.cover ? new URL(post.cover.share ?? post.cover.src, env.SERVER_URL).href : undefined,
})
