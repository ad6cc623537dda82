import type { Api } from './api'
import { asVisitor } from './api'

/** A page of this site without its language, and when it last changed. */
export type Address = { path: string; changedAt: string | null }

const listed = { slug: true, updatedAt: true } as const
const all = { depth: 0, limit: 100, pagination: false } as const

/** Every public page there is, for the sitemap. */
export async function getAddresses(api: Api): Promise<Address[]> {
  const visitor = asVisitor(api)
  const [cocktails, albums, events, posts, pages] = await Promise.all([
    api.sdk.find({ collection: 'cocktails', select: listed, sort: 'name', ...all, ...visitor }),
    api.sdk.find({ collection: 'albums', select: listed, ...all, ...visitor }),
    api.sdk.find({ collection: 'events', select: listed, ...all, ...visitor }),
    api.sdk.find({ collection: 'posts', select: listed, ...all, ...visitor }),
    api.sdk.find({ collection: 'pages', select: listed, ...all, ...visitor }),
  ])
  const under = (folder: string, { docs }: { docs: { slug: string; updatedAt: string }[] }): Address[] =>
    docs.map(({ slug, updatedAt }) => ({ path: `${folder}/${slug}`, changedAt: updatedAt }))
  return [
    ...['', '/menu', '/reserve', '/gallery', '/events', '/journal'].map((path) => ({
      path,
      changedAt: null,
    })),
    ...under('/cocktails', cocktails),
    ...under('/gallery', albums),
    ...under('/events', events),
    ...under('/journal', posts),
    ...under('', pages),
  ]
}
