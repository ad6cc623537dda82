'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi, type ApiRefusal } from '../service/callApi'
import { useSay } from '../text/useSay'

type Outcome<Answer> = { answer: Answer; refusal?: undefined } | { answer?: undefined; refusal: ApiRefusal }

/** Calls about accounts, one at a time, with what was refused for the form to show. A lost connection is a refusal too. */
export function useCall() {
  const say = useSay()
  const { config } = useConfig()
  const [isBusy, setIsBusy] = useState(false)
  const [refused, setRefused] = useState<ApiRefusal | null>(null)

  async function call<Answer>(path: string, body?: object, method = 'POST'): Promise<Outcome<Answer>> {
    setIsBusy(true)
    const address = `${config.routes.api}/users${path}`
    const result = await callApi<Answer>(address, { method, body }).catch(() => null)
    setIsBusy(false)
    const refusal = result?.ok ? null : (result?.refusal ?? { message: say('signInLost') })
    setRefused(refusal)
    return refusal || !result?.ok ? { refusal: refusal ?? {} } : { answer: result.body }
  }

  const errors = refused?.data?.errors ?? []
  return {
    call,
    isBusy,
    /** What is wrong with the whole, when no field is at fault. */
    fault: refused && errors.length === 0 ? (refused.message ?? say('failed')) : null,
    /** What is wrong with one field. */
    faultOf: (field: string) => errors.find(({ path }) => path === field)?.message,
    forget: () => setRefused(null),
  }
}
