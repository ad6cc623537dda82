import { roles, type Role } from '@/access/roles'

type Rule = (args: never) => unknown

/** How far a rule lets somebody: to everything, to a part (a filter), or not at all. */
export type Reach = 'all' | 'part' | 'none'
export type Rights = Record<Role | 'anonymous', Reach>

/** Asks an access rule for each role what it would say; the rules look at nothing but the user. */
export async function rightsOf(rule: Rule): Promise<Rights> {
  const entries = await Promise.all(
    (['anonymous', ...roles] as const).map(async (who) => {
      const user = who === 'anonymous' ? null : { id: '', collection: 'users', role: who, venues: [] }
      const verdict = await rule({ req: { user } } as never)
      return [who, verdict === true ? 'all' : verdict ? 'part' : 'none'] as const
    }),
  )
  return Object.fromEntries(entries) as Rights
}

export const isForNobody = (rights: Rights) => Object.values(rights).every((reach) => reach === 'none')

/** One line for the reader: who may, and who may in part. */
export function inWords(rights: Rights): string {
  const withReach = (reach: Reach) =>
    Object.entries(rights).flatMap(([who, has]) =>
      has === reach ? [who === 'anonymous' ? 'anyone' : who] : [],
    )
  const [all, part] = [withReach('all'), withReach('part')]
  const whole = rights.anonymous === 'all' ? 'For: anyone.' : all.length > 0 ? `For: ${all.join(', ')}.` : ''
  const some =
    rights.anonymous === 'part'
      ? 'Anyone sees what is published.'
      : part.length > 0
        ? `In part (their own, or of their venues): ${part.join(', ')}.`
        : ''
  return [whole, some].filter(Boolean).join(' ')
}

/** Strangers may, or one of the two ways to say who one is. */
export function securityFor(rights: Rights): Record<string, string[]>[] {
  const known: Record<string, string[]>[] = [{ apiKey: [] }, { session: [] }]
  return rights.anonymous === 'none' ? known : [{}, ...known]
}
