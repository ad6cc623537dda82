import type { Page } from '@/payload-types'
import { toPicture, type Picture } from './picture'

/** What an editor wants search engines and shared links to show; null where the page itself speaks. */
export type Seo = {
  title: string | null
  description: string | null
  image: Picture | null
  isHidden: boolean
}

export function toSeo(seo: Page['seo']): Seo {
  const { title, description, image, hidden } = seo ?? {}
  return {
    title: title || null,
    description: description || null,
    image: toPicture(image),
    isHidden: Boolean(hidden),
  }
}
