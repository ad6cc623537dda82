import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The request with a transaction of its own: one line that is refused takes no other along. */
export function ownRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['transactionID', 'context', 'query'])
  own.transactionID = undefined
  own.context = {}
  own.query = {}
  return own
}
