'use client'

import { toast } from '@payloadcms/ui'
import { useSay } from '../text/useSay'

/** A secret, in the one moment in which it can be copied. */
export function SecretOnce({ secret }: { secret: string }) {
  const say = useSay()
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    toast.success(say('webhookSecretCopied'))
  }
  return (
    <div className="guest-panel__note secret-once" role="status">
      <code>{secret}</code>
      <button type="button" className="action-link" onClick={() => void copy()}>
        {say('webhookSecretCopy')}
      </button>
      <p>{say('webhookSecretHint')}</p>
    </div>
  )
}
