import type { CollectionConfig } from 'payload'
import { env } from '@/env'

type Previewed = 'albums' | 'cocktails' | 'pages' | 'posts' | 'events'

const paths: Record<Previewed, string> = {
  albums: '/gallery',
  cocktails: '/cocktails',
  pages: '',
  posts: '/journal',
  events: '/events',
}

/** Where a document stands on the public site, as a path with its language. */
export const sitePathOf = (collection: Previewed, slug: unknown, locale: string): string =>
  `/${locale}${paths[collection]}/${typeof slug === 'string' ? slug : ''}`

/**
 * Live preview beside the form, the button that opens it in a tab, and the way to what guests read. The first two go through `/preview`, which checks the staff
 * session before it shows a draft.
 */
export function sitePreview(
  collection: Previewed,
): Pick<NonNullable<CollectionConfig['admin']>, 'livePreview' | 'preview' | 'components'> {
  const address = (slug: unknown, locale: string | undefined) =>
    `${env.SERVER_URL}/preview?${new URLSearchParams({ path: sitePathOf(collection, slug, locale ?? 'pl') })}`
  return {
    livePreview: { url: ({ data, locale }) => address(data?.slug, locale?.code) },
    preview: (doc, { locale }) => address(doc?.slug, locale),
    components: {
      edit: {
        beforeDocumentControls: [
          { path: '/src/admin/site/OpenOnSite#OpenOnSite', clientProps: { path: paths[collection] } },
        ],
      },
    },
  }
}
