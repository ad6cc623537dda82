import type { ReactNode } from 'react'

/** What every order of a guest carries: where it goes, which state of the reservation was seen, and its key. */
export type Order = { path: string; revision: number; formKey: string }

type Props = Order & {
  intent: 'cancel' | 'coming' | 'accept'
  label: ReactNode
  isMain?: boolean
}

/** One button that does something to the reservation: a form of its own, since only a POST may act. */
export const GuestOrder = ({ path, revision, formKey, intent, label, isMain = false }: Props) => (
  <form method="post" action={path}>
    <input type="hidden" name="key" value={`${formKey}-${intent}`} />
    <input type="hidden" name="revision" value={revision} />
    <button
      name="intent"
      value={intent}
      className={`button max-sm:w-full ${isMain ? 'border-accent bg-accent font-semibold text-on-accent hover:bg-[color-mix(in_oklab,var(--accent),var(--text)_14%)]' : ''}`}
    >
      {label}
    </button>
  </form>
)
