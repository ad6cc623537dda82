/** What a guest has just done; in the address as `?done=booked`, so that the page can confirm it once. */
const DONE = ['booked', 'changed', 'noted', 'coming', 'cancelled', 'accepted', 'buyer', 'mailed'] as const

export type Done = (typeof DONE)[number]

export const doneIn = (said: string | string[] | undefined): Done | null =>
  DONE.find((done) => done === said) ?? null
