import { asVisitor, type Api } from './api'
import { pictureParts, toPicture, type Picture } from './shapes/picture'

export type Site = {
  name: string
  description: string | null
  social: { label: string; url: string }[]
  shareImage: Picture | null
}

/** What every page says of the house. */
export async function getSite(api: Api): Promise<Site> {
  const site = await api.sdk.findGlobal({
    slug: 'site',
    depth: 1,
    select: { name: true, description: true, social: true, shareImage: true },
    populate: { media: pictureParts },
    ...asVisitor(api),
  })
  return {
    name: site.name,
    description: site.description ?? null,
    social: (site.social ?? []).map(({ label, url }) => ({ label, url })),
    shareImage: toPicture(site.shareImage),
  }
}
