import ipaddr from 'ipaddr.js'

type Arrival = {
  /** Address of the socket: the caller's own, or that of the nearest proxy. */
  socketAddress: string | undefined
  /** `X-Forwarded-For` as it came. */
  forwardedFor: string | string[] | undefined
  /** How many proxies of ours stand in front; 0 means that the header is not believed at all. */
  trustedProxyHops: number
}

/**
 * The address a request came from. Each of our proxies appends the address it saw, so the caller's is the one
 * `trustedProxyHops` from the right; everything left of it is the caller's own claim and is ignored.
 */
export function clientAddress({ socketAddress, forwardedFor, trustedProxyHops }: Arrival): string {
  const own = normalised(socketAddress) ?? 'unknown'
  if (trustedProxyHops <= 0) return own
  const claimed = [forwardedFor ?? []].flat().join(',').split(',')
  return normalised(claimed.at(-trustedProxyHops)) ?? own
}

/** What rate limits count by: an IPv4 address, or the /64 that one IPv6 customer is given. */
export function addressBlock(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`)
  return `${network.toString()}/64`
}

function normalised(text: string | undefined): string | null {
  const address = withoutPort((text ?? '').trim())
  return ipaddr.isValid(address) && !/^\d+$/.test(address) ? ipaddr.process(address).toString() : null
}

/** Some proxies write `1.2.3.4:567` or `[::1]:567`. */
function withoutPort(text: string): string {
  const bracketed = text.match(/^\[(.+)\](?::\d+)?$/)?.[1]
  if (bracketed) return bracketed
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(text) ? text.slice(0, text.indexOf(':')) : text
}
