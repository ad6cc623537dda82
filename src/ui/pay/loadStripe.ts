/** What of Stripe.js the form uses. Its own types come with a package that only adds this loader. */
export type StripeJs = {
  elements: (options: ElementsOptions) => StripeElements
  confirmPayment: (options: ConfirmOptions) => Promise<Confirmed>
  confirmSetup: (options: ConfirmOptions) => Promise<Confirmed>
}

type ElementsOptions = {
  clientSecret: string
  locale: string
  appearance: { theme: string; variables: Record<string, string> }
}
export type StripeElements = {
  create: (kind: 'payment', options: { layout: string }) => StripeElement
  submit: () => Promise<{ error?: StripeTrouble }>
}
type StripeElement = {
  mount: (place: HTMLElement) => void
  on: (event: 'ready' | 'loaderror', then: () => void) => void
  destroy: () => void
}
type ConfirmOptions = {
  elements: StripeElements
  confirmParams: { return_url: string }
  redirect: 'if_required'
}
type Confirmed = { error?: StripeTrouble }
export type StripeTrouble = { message?: string; decline_code?: string; code?: string }

declare global {
  interface Window {
    Stripe?: (publishableKey: string, options: { locale: string }) => StripeJs
  }
}

/** Where Stripe wants its script to be loaded from, always, and never kept by others. */
const SCRIPT = 'https://js.stripe.com/v3/'

/** Loads Stripe's script, once for a page. Rejects where it cannot be had. */
export async function loadStripe(publishableKey: string, locale: string): Promise<StripeJs> {
  if (!window.Stripe) await (loading ??= load())
  if (!window.Stripe) throw new Error('The script of Stripe has come without its content')
  return window.Stripe(publishableKey, { locale })
}

let loading: Promise<void> | undefined

const load = () =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = SCRIPT
    script.onload = () => resolve()
    script.onerror = () => {
      loading = undefined
      script.remove()
      reject(new Error('The script of Stripe did not load'))
    }
    document.head.append(script)
  })
