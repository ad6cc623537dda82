/** Nothing encoded, no empty or dotted steps: a path that can be read in two ways goes past the cache. */
const plain = /^\/(?:[\w-][\w.~-]*(?:\/[\w-][\w.~-]*)*\/?)?$/

/** Steps behind which an address is a key by itself, belongs to one guest or is not an answer but a conversation. */
const own =
  /\/(?:manage|feedback|preview|visit|pay|payment|membership\/[^/]+|stream|access|me|file|jobs|cache|graphql[\w-]*|payload-[\w-]+|docs|openapi\.json|schema\.graphql)(?:\/|$)/

const page = /^\/(?:(?:pl|en)(?:\/.*)?|sitemap\.xml|robots\.txt|llms\.txt|manifest\.webmanifest)?$/

/** Lists, counts and documents of collections, globals, pictures of what is on the menu, and what can be booked. */
const api =
  /^\/api\/(?:globals\/[a-z][\w-]*|globals\/site\/share\.png|gift-cards\/faces\/[a-z]+\/card\.png|reservations\/(?:availability|nights)|cocktails\/[\w-]+\/(?:drawing\.svg|share\.png)|menu-items\/[\w-]+\/drawing\.svg|[a-z][\w-]*(?:\/(?:count|[0-9a-f]{8}-[0-9a-f-]{27}))?)$/

/** Whether answers of this address may be kept at all. */
export const isKept = (path: string): boolean =>
  plain.test(path) && !own.test(path) && (page.test(path) || api.test(path))
