import type { Api } from '../api'
import { answered, type Answer } from '../reservations/refusal'

type Message = {
  page: string
  form: string
  name: string
  email: string
  phone: string | null
  words: string
  website: string
}

/** Writes to the house through a form of a page. */
export const sendMessage = ({ sdk, locale }: Api, message: Message): Promise<Answer<{ received: true }>> =>
  answered(sdk.request({ method: 'POST', path: `/form-messages/send?locale=${locale}`, json: message }))
