'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'

/** A link below the admin that looks like a button. */
export function ActionLink({
  path,
  children,
  isPlain = false,
  label,
}: {
  path: string
  children: ReactNode
  isPlain?: boolean
  label?: string
}) {
  const { config } = useConfig()
  return (
    <Link
      className={isPlain ? 'plain-link' : 'action-link'}
      href={`${config.routes.admin}${path}`}
      prefetch={false}
      aria-label={label}
    >
      {children}
    </Link>
  )
}
