import { env } from '@/env'

/** Session cookies: never readable by scripts; Secure and host-bound as soon as the site is served over https. */
export const cookieOptions = {
  secure: env.SERVER_URL.startsWith('https:'),
  sameSite: 'Lax' as const,
}

/** Prefix of the platform's cookies; `__Host-` binds them to this host, but browsers take it over https only. */
export const cookiePrefix = env.SERVER_URL.startsWith('https:') ? '__Host-eliksir' : 'eliksir'
