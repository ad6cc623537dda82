import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { feedbackOperations } from '@/openapi/operations/feedback'
import { askVisit } from '@/operations/feedback/askVisit'
import { giveFeedback } from '@/operations/feedback/giveFeedback'

/** What a guest says of a visit, and what there is to say it about; with the key of the link. Reading changes nothing. */
export const feedbackEndpoints: Endpoint[] = [
  {
    path: '/visit/:token',
    method: 'get',
    custom: { openapi: feedbackOperations.visit },
    handler: async (req) => privately(await askVisit(tokenOf(req), req)),
  },
  {
    path: '/visit/:token',
    method: 'post',
    custom: { openapi: feedbackOperations.give },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return privately(await giveFeedback({ token: tokenOf(req), body: req.data ?? {}, req }))
    },
  },
]

/** One guest's own: for no cache in between. */
const privately = (body: object): Response =>
  Response.json(body, { headers: { 'cache-control': 'private, no-store' } })

const tokenOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.token === 'string' ? routeParams.token : ''
