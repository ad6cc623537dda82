import type { Step } from '../exchange'

/** Headers by which Next talks to itself; from outside they would be orders to skip a check or to render something else. */
const internal =
  /^(?:x-middleware-|x-nextjs-|x-invoke-|x-next-|x-matched-path$|x-now-route-matches$|x-prerender-|content-security-policy)/
const internalInDevelopment = /^(?:x-middleware-|x-invoke-|content-security-policy)/

const forwarded = /^(?:x-forwarded-|forwarded$|x-real-ip$|x-original-|x-rewrite-url$)/

type Trust = { trustedProxyHops: number; isDevelopment: boolean }

/** Removes what a caller may not say: Next's own headers, and the words of a proxy when there is none. */
export const dropForeignHeaders =
  ({ trustedProxyHops, isDevelopment }: Trust): Step =>
  async ({ request }, next) => {
    const ours = isDevelopment ? internalInDevelopment : internal
    for (const name of Object.keys(request.headers)) {
      if (ours.test(name) || (trustedProxyHops === 0 && forwarded.test(name))) delete request.headers[name]
    }
    await next()
  }
