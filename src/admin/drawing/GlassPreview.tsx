'use client'

import { useFormFields } from '@payloadcms/ui'
import { useSay } from '../text/useSay'
import { Drawing } from './Drawing'

/** The glass beside its form, filled to the wash line, with ice where ice is named; it changes with what is typed. */
export function GlassPreview() {
  const [shape, iceShare] = useFormFields(([fields]) => [fields.shape?.value, fields.iceShare?.value])
  const say = useSay()
  if (typeof shape !== 'string' || shape === '') return null
  const share = typeof iceShare === 'number' ? Math.min(0.9, Math.max(0, iceShare)) : 0
  const drink = {
    name: shape,
    glass: shape,
    ice: share > 0 ? ('cubes' as const) : ('none' as const),
    ingredients: [{ name: 'Lillet', amountMl: 1 }],
    volumeMl: 1000 * (1 - share),
    holds: { usableVolumeMl: 1000, iceShare: share },
  }
  return (
    <figure className="glass-preview">
      <Drawing drink={drink} px={220} title={say('drawingOfGlass')} />
      <figcaption>{say('drawingOfGlass')}</figcaption>
    </figure>
  )
}
