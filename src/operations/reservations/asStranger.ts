import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** Guests do not sign in; whoever calls on a guest's behalf acts as one. */
export function asStranger(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['user'])
  own.user = null
  return own
}
