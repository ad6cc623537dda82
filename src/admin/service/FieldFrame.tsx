'use client'

import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Described = {
  label?: unknown
  required?: boolean
  admin?: { description?: unknown; width?: unknown; style?: object }
}

type Props = {
  children: ReactNode
  className: string
  field: Described
  htmlFor?: string
  /** Says what a group of buttons is for, where there is no single input to label. */
  labelId?: string
  message?: string
  path: string
  showError: boolean
}

/** Label, refusal and hint of a field whose control is ours. */
export function FieldFrame({
  children,
  className,
  field,
  htmlFor,
  labelId,
  message,
  path,
  showError,
}: Props) {
  const label = field.label as Parameters<typeof FieldLabel>[0]['label']
  const description = field.admin?.description as Parameters<typeof FieldDescription>[0]['description']
  return (
    <div className={`field-type text ${className}${showError ? ' error' : ''}`} style={{ flex: '1 1 auto' }}>
      <span id={labelId}>
        <FieldLabel htmlFor={htmlFor} label={label} path={path} required={field.required} />
      </span>
      <div className="field-type__wrap">
        <FieldError message={message} path={path} showError={showError} />
        {children}
        <FieldDescription description={description} path={path} />
      </div>
    </div>
  )
}
