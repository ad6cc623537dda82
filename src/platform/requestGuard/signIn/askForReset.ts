import { setTimeout as wait } from 'node:timers/promises'
import { onExit } from '@/platform/http/draining'
import { log } from '@/platform/log/log'
import { consume } from '@/platform/rateLimits/consume'
import { isRecord } from '../query/where'
import { RequestRefused } from '../refusal'
import { answer, tooMany } from '../rest/answers'
import { callerBlock } from '../rest/caller'

/** Milliseconds after which the answer goes out, whatever is still being done. */
const answerAfterMs = 500

const unfinished = new Set<Promise<unknown>>()
onExit(async () => void (await Promise.allSettled(unfinished)))

/**
 * Sends the link for a new password. The answer is the same, and comes after the same time, for every address; the mail
 * is finished behind it. An account gets at most five such mails in a quarter of an hour, whoever asks.
 */
export async function askForReset(body: unknown, handle: () => Promise<Response>): Promise<Response> {
  const email = isRecord(body) ? body.email : undefined
  if (typeof email !== 'string' || email === '' || email.length > 254)
    throw new RequestRefused({ refusal: 'credentialsMissing' })

  const byAddress = await consume('passwordReset', callerBlock())
  if (!byAddress.isAllowed) return tooMany(byAddress)
  const mails = await consume('passwordMail', email.trim().toLowerCase())

  if (mails.isAllowed) finishBehind(handle())
  await wait(answerAfterMs)
  return answer(200, { message: 'Success' })
}

function finishBehind(work: Promise<Response>): void {
  const watched = work
    .then((response) => {
      if (response.status >= 500) log.error({ status: response.status }, 'password mail failed')
    })
    .catch((error: unknown) => log.error({ err: error }, 'password mail failed'))
    .finally(() => unfinished.delete(watched))
  unfinished.add(watched)
}
