/** Why an address cannot be a receiver of webhooks. */
export type AddressFault = 'notAnAddress' | 'notHttps' | 'hasCredentials' | 'port'

/**
 * What is wrong with the form of an address; null when nothing is. Where it leads is known only when it is connected to.
 * Only https on its own port, so that nobody reads along and no other service is talked to; `allowLoopback` (development)
 * lets this machine itself receive, by any port and without TLS.
 */
export function faultOfAddress(
  text: string,
  { allowLoopback }: { allowLoopback: boolean },
): AddressFault | null {
  if (text.length > 2000 || !URL.canParse(text)) return 'notAnAddress'
  const { protocol, hostname, port, username, password } = new URL(text)
  if (username || password) return 'hasCredentials'
  if (allowLoopback && isLoopback(hostname) && (protocol === 'http:' || protocol === 'https:')) return null
  if (protocol !== 'https:') return 'notHttps'
  return port === '' ? null : 'port'
}

/** This machine by name or number, as `URL` writes a host. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
