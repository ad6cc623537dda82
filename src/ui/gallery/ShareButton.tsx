'use client'

import { useState, useSyncExternalStore } from 'react'

type Props = { title: string; label: string; copied: string }

/** Hands the address of this page on: by what the device offers, else to the clipboard. Not there before scripts. */
export function ShareButton({ title, label, copied }: Props) {
  const canShare = useSyncExternalStore(
    nothingChanges,
    () => 'share' in navigator || 'clipboard' in navigator,
    () => false,
  )
  const [isCopied, setIsCopied] = useState(false)
  if (!canShare) return null
  const share = async () => {
    const url = location.href
    if ('share' in navigator) await navigator.share({ title, url }).catch(() => undefined)
    else {
      await (navigator as Navigator).clipboard.writeText(url)
      setIsCopied(true)
    }
  }
  return (
    <button type="button" className="button" onClick={() => void share()}>
      <span role="status">{isCopied ? copied : label}</span>
    </button>
  )
}

const nothingChanges = () => () => undefined
