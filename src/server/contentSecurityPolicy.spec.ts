import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './contentSecurityPolicy'

const policy = (path: string, takesCards: boolean) =>
  contentSecurityPolicy({
    path,
    inline: { scripts: [], styles: [] },
    isDevelopment: false,
    isHttps: true,
    takesCards,
  })

describe('Stripe', () => {
  it.each(['/pl/manage/aB3_-x/pay', '/en/gift-cards/aB3_-x/pay'])('may stand in %s', (path) => {
    expect(policy(path, true)).toContain("script-src 'self' https://js.stripe.com")
    expect(policy(path, true)).toContain("frame-src 'self' https://js.stripe.com")
    expect(policy(path, true)).toContain("connect-src 'self' https://api.stripe.com")
  })

  it.each(['/pl', '/pl/reserve', '/pl/manage/aB3_-x', '/pl/payment', '/admin/pay', '/api/payments/pay', '/pl/a/b/c/d/pay'])(
    'may not stand in %s',
    (path) => expect(policy(path, true)).not.toContain('stripe'),
  ) // prettier-ignore

  it('stands nowhere where it takes no cards', () => {
    expect(policy('/pl/manage/aB3_-x/pay', false)).not.toContain('stripe')
  })
})
