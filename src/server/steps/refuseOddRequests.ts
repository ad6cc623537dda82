import { isAdmin, isApi, takesForms, type Step } from '../exchange'
import { refuse } from '../refuse'

/** Characters of path and query together. Longer questions go as POST with the method override header. */
const longestUrl = 16_384

const apiMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const formMethods = ['GET', 'HEAD', 'POST']
const pageMethods = ['GET', 'HEAD']

/** Turns away what no browser or client of ours sends: whole addresses instead of paths, foreign methods, endless URLs. */
export const refuseOddRequests: Step = async (exchange, next) => {
  const { request, path } = exchange
  const url = request.url ?? ''
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\') || !isDecodable(path)) {
    return refuse(exchange, { code: 'BAD_REQUEST', refusal: 'malformed', closes: true })
  }
  if (url.length > longestUrl) return refuse(exchange, { code: 'TOO_LARGE', refusal: 'url', status: 414 })

  const methods = methodsFor(path)
  if (!methods.includes(request.method ?? '')) {
    return refuse(exchange, {
      code: 'BAD_REQUEST',
      refusal: 'method',
      status: 405,
      headers: { allow: methods.join(', ') },
      closes: true,
    })
  }
  await next()
}

function methodsFor(path: string): string[] {
  if (isApi(path)) return apiMethods
  return isAdmin(path) || takesForms(path) ? formMethods : pageMethods
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}
