import type { PayloadRequest } from 'payload'

/** One guest's own: for no cache in between. */
export const privately = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })

export const tokenOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.token === 'string' ? routeParams.token : ''
