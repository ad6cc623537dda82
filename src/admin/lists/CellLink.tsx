'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

type Props = Pick<DefaultCellComponentProps, 'collectionSlug' | 'link' | 'onClick' | 'rowData'> & {
  children: ReactNode
}

/** The first cell of a row opens its document, or hands it to whoever asked for the list. */
export function CellLink({ children, collectionSlug, link, onClick, rowData }: Props) {
  const { config } = useConfig()
  if (typeof onClick === 'function') {
    return (
      <button
        type="button"
        className="cell-button"
        onClick={() => onClick({ cellData: null, collectionSlug, rowData })}
      >
        {children}
      </button>
    )
  }
  const { id } = (rowData ?? {}) as { id?: string }
  if (!link || !id) return <>{children}</>
  return (
    <Link href={`${config.routes.admin}/collections/${collectionSlug}/${id}`} prefetch={false}>
      {children}
    </Link>
  )
}
