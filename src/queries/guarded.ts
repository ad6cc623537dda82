import { handleEndpoints, type SanitizedConfig } from 'payload'
import { guardRest } from '@/platform/requestGuard/guardRest'

/**
 * Like `inProcessFetch`, but through the request guard, as if the visitor's browser had called: what guests write and what
 * opens with a key of theirs is checked and counted in the same place, whoever asks.
 */
export function guardedFetch(config: Promise<SanitizedConfig> | SanitizedConfig): typeof fetch {
  const handle = guardRest<void>(config, (request) => handleEndpoints({ config, request }))
  return (input, init) => handle(new Request(input, init))
}
