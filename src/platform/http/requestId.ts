const wellFormed = /^[A-Za-z0-9-]{8,64}$/

/** The caller's own request id if it is well formed (8 to 64 letters, digits, dashes), else a new one. */
export function requestIdFrom(header: string | string[] | undefined | null): string {
  return typeof header === 'string' && wellFormed.test(header) ? header : crypto.randomUUID()
}
