import { asVisitor, type Api } from './api'
import { pictureParts, toPicture, type Picture } from './shapes/picture'

/** Who writes in the journal, as readers know them. */
export type Author = {
  id: string
  slug: string
  name: string
  job: string | null
  about: string | null
  photo: Picture | null
}

export async function getAuthor(api: Api, slug: string): Promise<Author | null> {
  const { docs } = await api.sdk.find({
    collection: 'authors',
    depth: 1,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
    populate: { media: pictureParts },
    ...asVisitor(api),
  })
  const [author] = docs
  if (!author) return null
  const { id, name, job, about, photo } = author
  return {
    id,
    slug: author.slug,
    name,
    job: job ?? null,
    about: about ?? null,
    photo: toPicture(photo),
  }
}
