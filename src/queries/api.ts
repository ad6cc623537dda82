import { PayloadSDK } from '@payloadcms/sdk'
import type { GeneratedTypes } from 'payload'
import type { Locale } from '@/i18n/site/locales'

/** What a query reads with: the generated API, as one visitor and in one language. */
export type Api = {
  sdk: PayloadSDK<GeneratedTypes>
  locale: Locale
  /** Drafts instead of what is published; the API gives them only to staff who may edit. */
  draft: boolean
}

type Connection = { baseURL: string; fetch: typeof fetch; locale: Locale; draft?: boolean }

export const connectApi = ({ baseURL, fetch, locale, draft = false }: Connection): Api => ({
  sdk: new PayloadSDK<GeneratedTypes>({ baseURL, fetch }),
  locale,
  draft,
})

/** What every read of this visitor says: the language, and whether drafts are wanted. */
export const asVisitor = ({ locale, draft }: Api) => ({ locale, draft })
