import { DEFAULT_LOCALE } from '@/i18n/site/locales'

/** A path of this site and nothing else: a preview link leads nobody away. */
export const sitePath = (asked: string | null): string =>
  asked && /^\/(?:pl|en)(?:\/[\w%./-]*)?$/.test(asked) && !asked.includes('//') ? asked : `/${DEFAULT_LOCALE}`
