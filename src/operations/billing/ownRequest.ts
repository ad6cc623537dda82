import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The house's own errand beside a request: its transaction and context are its own, and nobody is signed in. */
export function ownRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['transactionID', 'context', 'query', 'user', 'payloadAPI'])
  delete own.transactionID
  own.context = {}
  own.query = {}
  own.user = null
  own.payloadAPI = 'local'
  return own
}
