import { requestContext } from './requestContext'

/** Tells whoever keeps this answer what it was made of: collections by slug, or a part of one (`reservations:…`). */
export function noteRead(...tags: string[]): void {
  const recorder = requestContext()?.recorder
  for (const tag of tags) recorder?.tags.add(tag)
}

/** This answer is for the one who asked and for now: made of what nobody tells us about, or failed on the way. */
export function noteUnkeepable(): void {
  const recorder = requestContext()?.recorder
  if (recorder) recorder.until = 0
}
