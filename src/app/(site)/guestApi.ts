import config from '@payload-config'
import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import { connectApi, type Api } from '@/queries/api'
import { guardedFetch } from '@/queries/guarded'

const toApi = env.API_URL ? globalThis.fetch : guardedFetch(config)

/** The API for what a guest sends, or opens with a key: as a stranger, and counted like one. */
export const guestApi = (locale: Locale): Api =>
  connectApi({ baseURL: `${env.API_URL ?? env.SERVER_URL}/api`, fetch: toApi, locale })
