import { handleEndpoints, type SanitizedConfig } from 'payload'

/**
 * A `fetch` that goes straight into the REST handler of this process: the same answers as over HTTP, without the wire.
 * It carries the headers it is given and nothing else, so whoever gives none is an anonymous visitor.
 */
export const inProcessFetch =
  (config: Promise<SanitizedConfig> | SanitizedConfig): typeof fetch =>
  async (input, init) => {
    const { serverURL } = await config
    const address = input instanceof Request ? input.url : new URL(input, serverURL)
    return handleEndpoints({ config, request: new Request(address, init) })
  }
