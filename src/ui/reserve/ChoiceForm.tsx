'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition, type FormEvent, type MouseEvent, type ReactNode } from 'react'

type Props = {
  /** Path of the page that shows what was chosen. */
  action: string
  /** What to send along unseen. */
  keep: Record<string, string>
  children: ReactNode
}

/**
 * People, night and place: a form that asks the same page by address. Where scripts run, choosing is enough (see
 * `ShowButton`); what has been typed elsewhere on the page stays.
 */
export function ChoiceForm({ action, keep, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  const go = (address: string) => startTransition(() => router.replace(address, { scroll: false }))
  const look = () => form.current && go(`${action}${queryIn(form.current)}`)

  useEffect(() => {
    // Somebody was faster than the scripts.
    const choices = form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []
    if ([...choices].some(({ checked, defaultChecked }) => checked !== defaultChecked)) look()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the scripts have come
  }, [])

  return (
    <form
      ref={form}
      id="choice"
      method="get"
      action={action}
      data-pending={isPending || undefined}
      // A number is being typed for a while: it counts when the guest leaves it.
      onChange={({ target }) => isNumber(target) || look()}
      onBlur={({ target }) => isNumber(target) && look()}
      onClick={(event) => {
        const link = plainLink(event)
        if (link) go(link.pathname + link.search)
      }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        look()
      }}
    >
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

const isNumber = (target: EventTarget) => target instanceof HTMLInputElement && target.type === 'number'

/** As the browser would write it, without the empty answers. */
function queryIn(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `?${new URLSearchParams(entries)}`
}

/** The link that was simply clicked, kept from loading a page; with a key held down the browser does as always. */
function plainLink(event: MouseEvent): HTMLAnchorElement | null {
  const link = (event.target as Element).closest('a')
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  event.preventDefault()
  return link
}
