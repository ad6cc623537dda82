'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { findingsOf } from './findingsOf'
import { useSearch } from './useSearch'

/** What is typed is looked for at once; arrows choose, Enter opens, Esc closes. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const { config } = useConfig()
  const router = useRouter()
  const say = useSay()
  const ids = useId()
  const { results, state } = useSearch(typed)
  const groups = results ? findingsOf(results, { admin: config.routes.admin, say }) : []
  const all = groups.flatMap(({ findings }) => findings)
  const at = Math.min(chosen, all.length - 1)

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (at >= 0) document.getElementById(`${ids}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [at, ids])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && all.length > 0) {
      event.preventDefault()
      setChosen((at + step + all.length) % all.length)
    } else if (event.key === 'Escape') {
      // A search field would only empty itself.
      event.preventDefault()
      onClose()
    } else if (event.key === 'Enter' && all[at]) {
      event.preventDefault()
      onClose()
      router.push(all[at].href)
    }
  }
  return createPortal(
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={say('searchOpen')}
      onCancel={onClose}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="search-dialog__in" onKeyDown={onKeyDown}>
        <div className="search-dialog__field">
          <Icon name="search" />
          <input
            type="search"
            role="combobox"
            aria-expanded={all.length > 0}
            aria-controls={`${ids}-list`}
            aria-activedescendant={all[at] ? `${ids}-${at}` : undefined}
            aria-label={say('searchOpen')}
            placeholder={say('searchHint')}
            autoFocus
            maxLength={80}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              setChosen(0)
            }}
          />
          <button type="button" className="search-dialog__close" aria-label={say('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <p className="search-dialog__said" role="status">
          {state === 'failed'
            ? say('failed')
            : state === 'short'
              ? say('searchWhat')
              : state === 'found' && all.length === 0
                ? say('searchNothing')
                : ''}
        </p>
        <div id={`${ids}-list`} role="listbox" aria-label={say('searchFound')} hidden={all.length === 0}>
          {groups.map(({ key, findings }) => (
            <div key={key} role="group" aria-label={say(`searchIn.${key}`)}>
              <p aria-hidden="true">{say(`searchIn.${key}`)}</p>
              {findings.map((finding) => {
                const place = all.indexOf(finding)
                return (
                  <a
                    key={finding.href}
                    id={`${ids}-${place}`}
                    role="option"
                    aria-selected={place === at}
                    href={finding.href}
                    tabIndex={-1}
                    onPointerMove={() => place !== at && setChosen(place)}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return
                      event.preventDefault()
                      onClose()
                      router.push(finding.href)
                    }}
                  >
                    <Icon name={finding.icon} />
                    <b>{finding.title}</b>
                    <span>{finding.facts}</span>
                  </a>
                )
              })}
            </div>
          ))}
        </div>
      </div>
    </dialog>,
    document.body,
  )
}
