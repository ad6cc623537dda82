'use client'

import { useConfig } from '@payloadcms/ui'
import type { WebhookDelivery } from '@/payload-types'
import { useWhen } from '../customers/useWhen'
import { useSay } from '../text/useSay'
import { failureWord } from './failureWord'
import { ReplayAction } from './ReplayAction'

type Props = { deliveries: WebhookDelivery[] | null; onChange: () => void }

/** What was sent lately, what came of it, and once more for what did not arrive. */
export function DeliveryRows({ deliveries, onChange }: Props) {
  const { config } = useConfig()
  const say = useSay()
  const when = useWhen()
  if (!deliveries) return null
  if (deliveries.length === 0) return <p>{say('webhookDeliveriesNone')}</p>
  return (
    <ul className="guest-rows">
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <a href={`${config.routes.admin}/collections/webhook-deliveries/${delivery.id}`}>
            <span>{when(delivery.createdAt)}</span>
            <span>{delivery.event}</span>
            <span>
              {[
                say(`delivery.${delivery.status ?? 'waiting'}`),
                delivery.failure && failureWord(say, delivery.failure),
                delivery.responseStatus,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </a>
          {delivery.status !== 'waiting' && <ReplayAction id={delivery.id} onDone={onChange} />}
        </li>
      ))}
    </ul>
  )
}
