import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inScope } from '@/access/inScope'
import { isManager } from '@/access/roles'
import { TEMPLATE_KINDS } from '@/emails/templates/templateKinds'
import { templateOperations } from '@/openapi/operations/messageTemplates'
import { previewMessage } from '@/operations/messageTemplates/previewMessage'
import { sendTestMessage } from '@/operations/messageTemplates/sendTestMessage'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

const text = (most: number) => z.string().max(most).nullish()
const body = z.strictObject({
  kind: z.enum(TEMPLATE_KINDS),
  locale: z.enum(['pl', 'en']),
  words: z.strictObject({ subject: text(150), opening: text(2000), closing: text(2000) }).optional(),
})

/** `POST /preview` shows a message as it would be read; `POST /test` sends that to whoever asks. For owner and manager. */
export const templateEndpoints: Endpoint[] = [
  {
    path: '/preview',
    method: 'post',
    custom: { openapi: templateOperations.preview },
    handler: async (req) => {
      const { message, reference } = await previewMessage(await wishOf(req))
      const { subject, html, text } = message
      return Response.json({ subject, html, text, reference }, { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/test',
    method: 'post',
    custom: { openapi: templateOperations.test },
    handler: async (req) => {
      const wish = await wishOf(req)
      const to = (req.user as { email?: string } | null)?.email
      if (!to) throw refusal('FORBIDDEN') // a key has no mailbox
      await sendTestMessage({ ...wish, to })
      return Response.json({ to })
    },
  },
]

async function wishOf(req: PayloadRequest) {
  const { user } = inScope(req, 'message-templates', 'update')
  if (!user) throw refusal('UNAUTHENTICATED')
  if (!isManager(user)) throw refusal('FORBIDDEN')
  await addDataAndFileToRequest(req)
  const { kind, locale, words } = parseBody(body, req.data ?? {})
  const { id: venueId } = await venueAtHand(req)
  return { template: kind, locale, words, venueId, req }
}
