import type { ServerProps } from 'payload'
import { sayWith } from '@/i18n/admin/say'
import { Mark } from './Mark'
import { productName } from './name'

/** On the screens before signing in. */
export function BrandLogo({ i18n }: Pick<ServerProps, 'i18n'>) {
  const say = sayWith(i18n)
  return (
    <div className="brand-logo">
      <Mark size={72} />
      <p className="brand-logo__name">{productName}</p>
      <p className="brand-logo__what">{say('signInTitle')}</p>
    </div>
  )
}
