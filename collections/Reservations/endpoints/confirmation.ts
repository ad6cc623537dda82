import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { confirmationOperations } from '@/openapi/operations/confirmations'
import { askOwn } from '@/operations/reservations/askOwn'
import { confirmOwn } from '@/operations/reservations/confirmOwn'
import { pdfResponse } from '../../shared/pdfResponse'
import { privately, tokenOf } from './own'

/** The paper for what a guest has paid: to keep, for whom, and by mail. */
export const confirmationEndpoints: Endpoint[] = [
  {
    path: '/manage/:token/confirmation.pdf',
    method: 'get',
    custom: { openapi: confirmationOperations.ownFile },
    handler: async (req) => pdfResponse(await askOwn.confirmation(tokenOf(req), req)),
  },
  {
    path: '/manage/:token/buyer',
    method: 'post',
    custom: { openapi: confirmationOperations.ownBuyer },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return privately(await confirmOwn.setBuyer({ token: tokenOf(req), body: req.data, req }))
    },
  },
  {
    path: '/manage/:token/confirmation',
    method: 'post',
    custom: { openapi: confirmationOperations.ownMail },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return privately(await confirmOwn.mail({ token: tokenOf(req), body: req.data, req }))
    },
  },
]
