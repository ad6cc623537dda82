import { randomBytes } from 'node:crypto'
import { marked } from '../contentSecurityPolicy'
import { isEmbedded, type Step } from '../exchange'
import { securityHeaders, type SecuritySetting } from '../securityHeaders'

/**
 * Sets the headers that tell browsers what they may do with an answer. The policy with its nonce also goes onto the
 * request, from where Next takes the nonce for the page's scripts.
 */
export const setSecurityHeaders =
  (setting: SecuritySetting): Step =>
  async ({ request, response, path }, next) => {
    const inline = marked(randomBytes(16).toString('base64'))
    const embeddedIn = isEmbedded(path) ? await setting.embedOrigins?.() : undefined
    const headers = securityHeaders({ path, inline, embeddedIn }, setting)
    request.headers['content-security-policy'] = headers['content-security-policy']
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    await next()
  }
