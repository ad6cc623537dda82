/** Stands where a name was erased; the backoffice says it in words. */
export const NAMELESS = '—'
