import { wordsFor } from '@/i18n/site/words'
import type { Language } from '@/i18n/errors'
import { hashOf } from './cache/inlineHashes'

type Trouble = { language: Language; path: string; requestId: string; what?: 'failed' | 'busy' }

/**
 * What a guest sees when a page could not be made, or not now: says so, leads on and gives the number to tell us. It is
 * made of nothing but words, so it holds when the database, the platform or its styles are what is broken.
 */
export function troublePage({ language, path, requestId, what = 'failed' }: Trouble): string {
  const t = wordsFor(language, 'trouble')
  const [title, text] = what === 'busy' ? [t('busyTitle'), t('busyText')] : [t('title'), t('text')]
  const ways = [
    [path, t('again')],
    [`/${language}`, t('home')],
    [`/${language}/menu`, wordsFor(language, 'menu')('title')],
    [`/${language}/reserve`, wordsFor(language, 'frame')('reserve')],
  ] as const
  const links = ways.map(([href, label]) => `<li><a href="${escaped(href)}">${escaped(label)}</a></li>`)
  return `<!DOCTYPE html><html lang="${language === 'en' ? 'en-GB' : 'pl'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title><link rel="icon" href="/brand/favicon.svg" type="image/svg+xml"><style>${style}</style></head><body><header><a href="/${language}" aria-label="${escaped(t('home'))}">${mark}</a></header><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p><ul>${links.join('')}</ul><p class="id">${escaped(t('requestId', { id: requestId }))}</p></main></body></html>`
}

/** The page of all guests at once, for `style-src`. */
export const troubleStyle = () => hashOf(style)

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ')

const mark =
  '<svg viewBox="0 0 24 34" width="26" height="37" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true"><path d="M3.3 7C4.5 12 7.5 15 12 15S19.5 12 20.7 7Z" fill="#d0a24c" stroke="none"/><path d="M3 3.5C3 11 6.5 15 12 15S21 11 21 3.5"/><ellipse cx="12" cy="3.5" rx="9" ry="1.7"/><path d="M12 15V30M5.5 31H18.5" stroke-linecap="round"/></svg>'

/** The tokens of `src/ui/tokens.css`, as far as words need them. */
const style = [
  ':root{color-scheme:dark light;--g:#0e1110;--t:#f6f1e6;--s:#c9c0ad;--l:#7f8882;--f:#f0cc85}',
  '@media(prefers-color-scheme:light){:root{--g:#f6f1e6;--t:#17150f;--s:#453f33;--l:#6c6350;--f:#6b4b0c}}',
  'body{margin:0 auto;max-width:44rem;padding:1.25rem clamp(1.25rem,5vw,4rem);background:var(--g);color:var(--t);font:1.0625rem/1.6 "Instrument Sans",system-ui,sans-serif}',
  'h1{margin:clamp(3rem,12vw,7rem) 0 1.5rem;font:350 clamp(2.6rem,9vw,4.6rem)/1 Georgia,serif;letter-spacing:-.012em;text-wrap:balance}',
  'p{max-width:36rem;color:var(--s)}ul{display:flex;flex-wrap:wrap;gap:.75rem;margin:2rem 0 3rem;padding:0;list-style:none}',
  'a{color:inherit}header a{display:inline-block;padding:.25rem}',
  'li a{display:inline-flex;align-items:center;min-height:2.75rem;box-sizing:border-box;padding:.5rem 1.25rem;border:1px solid var(--l);border-radius:2px;font-weight:500;text-decoration:none}',
  ':focus-visible{outline:2px solid var(--f);outline-offset:3px}.id{font-size:.875rem}',
].join('')
