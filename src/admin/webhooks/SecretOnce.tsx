'use client'

import { useCopy } from '../text/useCopy'
import { useSay } from '../text/useSay'

/** A secret, in the one moment in which it can be copied. */
export function SecretOnce({ secret }: { secret: string }) {
  const say = useSay()
  const copy = useCopy()
  return (
    <div className="guest-panel__note secret-once" role="status">
      <code>{secret}</code>
      <button type="button" className="action-link" onClick={() => void copy(secret)}>
        {say('webhookSecretCopy')}
      </button>
      <p>{say('webhookSecretHint')}</p>
    </div>
  )
}
