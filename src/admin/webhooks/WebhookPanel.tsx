'use client'

import { toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { ConfirmSheet } from '../customers/ConfirmSheet'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { DeliveryRows } from './DeliveryRows'
import { SecretOnce } from './SecretOnce'
import { useDeliveries } from './useDeliveries'

/** Under a webhook's form: its secret while it is fresh, trying it out, and what became of the latest deliveries. */
export function WebhookPanel() {
  const { id } = useDocumentInfo()
  return id ? <Panel id={String(id)} /> : null
}

function Panel({ id }: { id: string }) {
  const { config } = useConfig()
  const say = useSay()
  const fresh = useFormFields(([fields]) => fields.secret?.value) as string | undefined
  const [renewed, setRenewed] = useState<string | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const { deliveries, readAgain } = useDeliveries(id)
  const { api, admin } = config.routes
  const secret = renewed ?? fresh ?? null

  const sendTest = async () => {
    const answer = await callApi(`${api}/webhooks/${id}/test`, { method: 'POST' })
    if (answer.ok) toast.success(say('webhookTestSent'))
    else toast.error(answer.refusal.message ?? say('failed'))
    readAgain()
  }
  const renew = async () => {
    const answer = await callApi<{ secret: string }>(`${api}/webhooks/${id}/renew-secret`, { method: 'POST' })
    if (!answer.ok) return answer.refusal.message ?? say('failed')
    setRenewed(answer.body.secret)
    setIsAsked(false)
    return null
  }

  return (
    <div className="guest-panel">
      <section className="guest-panel__part">
        <h3>{say('webhookSecret')}</h3>
        {secret ? <SecretOnce secret={secret} /> : <p>{say('webhookSecretHidden')}</p>}
        <div className="guest-panel__buttons">
          <button type="button" className="action-link" onClick={() => setIsAsked(true)}>
            {say('webhookRenew')}
          </button>
          <button type="button" className="action-link" onClick={() => void sendTest()}>
            {say('webhookTest')}
          </button>
        </div>
      </section>
      <section className="guest-panel__part">
        <h3>{say('webhookDeliveries')}</h3>
        <DeliveryRows deliveries={deliveries} onChange={readAgain} />
        <div className="guest-panel__buttons">
          <button type="button" className="action-link" onClick={readAgain}>
            {say('webhookDeliveriesRefresh')}
          </button>
          <a
            className="action-link"
            href={`${admin}/collections/webhook-deliveries?where[webhook][equals]=${id}`}
          >
            {say('webhookDeliveriesAll')}
          </a>
        </div>
      </section>
      {isAsked && (
        <ConfirmSheet
          title={say('webhookRenewTitle')}
          lead={say('webhookRenewLead')}
          confirm={say('webhookRenew')}
          onConfirm={renew}
          onClose={() => setIsAsked(false)}
        />
      )}
    </div>
  )
}
