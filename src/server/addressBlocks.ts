import type { IncomingMessage } from 'node:http'
import { addressBlock, clientAddress } from '@/platform/http/clientAddress'

/** Callers that are remembered: each comes many times. */
const mostKnown = 10_000

/** Gives what the limits count a request by (`addressBlock` of its `clientAddress`), read once for each caller. */
export function addressBlocks(trustedProxyHops: number): (request: IncomingMessage) => string {
  const known = new Map<string, string>()
  return ({ socket, headers }) => {
    const socketAddress = socket.remoteAddress
    const forwardedFor = trustedProxyHops > 0 ? headers['x-forwarded-for'] : undefined
    const caller =
      forwardedFor === undefined ? `${socketAddress}` : `${socketAddress} ${String(forwardedFor)}`
    const found = known.get(caller)
    if (found !== undefined) return found
    const block = addressBlock(clientAddress({ socketAddress, forwardedFor, trustedProxyHops }))
    if (known.size >= mostKnown || caller.length > 500) known.clear()
    known.set(caller, block)
    return block
  }
}
