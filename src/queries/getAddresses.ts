import { LEGAL_KINDS, type LegalKind } from '@/domain/site/legalKinds'
import type { Api } from './api'
import { asVisitor } from './api'
import { getGiftOffer } from './gift/getGiftOffer'
import { getPlans } from './membership/getPlans'

/** A page of this site without its language, and when it last changed. */
export type Address = { path: string; changedAt: string | null }

const listed = { slug: true, updatedAt: true, seo: { hidden: true } } as const
const all = { depth: 0, limit: 100, pagination: false } as const

/** Every public page there is, for the sitemap. */
export async function getAddresses(api: Api): Promise<Address[]> {
  const visitor = asVisitor(api)
  const [cocktails, albums, events, posts, pages, authors, legal, gift, plans] = await Promise.all([
    api.sdk.find({ collection: 'cocktails', select: listed, sort: 'name', ...all, ...visitor }),
    api.sdk.find({ collection: 'albums', select: listed, ...all, ...visitor }),
    api.sdk.find({ collection: 'events', select: listed, ...all, ...visitor }),
    api.sdk.find({ collection: 'posts', select: listed, ...all, ...visitor }),
    api.sdk.find({ collection: 'pages', select: listed, ...all, ...visitor }),
    api.sdk.find({ collection: 'authors', select: { slug: true, updatedAt: true }, ...all, ...visitor }),
    api.sdk.find({ collection: 'legal-texts', select: { kind: true, updatedAt: true }, ...all, ...visitor }),
    getGiftOffer(api),
    getPlans(api),
  ])
  const under = (folder: string, { docs }: { docs: Listed[] }): Address[] =>
    docs
      .filter(({ seo }) => !seo?.hidden)
      .map(({ slug, updatedAt }) => ({ path: `${folder}/${slug}`, changedAt: updatedAt }))
  const sold = [...(gift ? ['/gift-cards'] : []), ...(plans.length > 0 ? ['/membership'] : [])]
  return [
    ...['', '/menu', '/reserve', ...sold, '/gallery', '/events', '/journal'].map((path) => ({
      path,
      changedAt: null,
    })),
    ...under('/cocktails', cocktails),
    ...under('/gallery', albums),
    ...under('/events', events),
    ...under('/journal', posts),
    ...under('/journal/authors', authors),
    ...under('', pages),
    ...lawful(legal.docs),
  ]
}

type Listed = { slug: string; updatedAt: string; seo?: { hidden?: boolean | null } }

/** Each text once, however many versions of it there are. */
function lawful(texts: { kind: LegalKind; updatedAt: string }[]): Address[] {
  return LEGAL_KINDS.flatMap((kind) => {
    const dates = texts.filter((text) => text.kind === kind).map(({ updatedAt }) => updatedAt)
    return dates.length > 0 ? [{ path: `/${kind}`, changedAt: dates.toSorted().at(-1)! }] : []
  })
}
