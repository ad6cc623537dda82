import type { InputHTMLAttributes } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id'> & {
  name: string
  label: string
  hint?: string
  /** What is wrong with it. */
  fault?: string
}

/** A plain field with its label, hint and fault tied to it, as the platform's fields look. */
export function TextInput({ name, label, hint, fault, ...input }: Props) {
  const id = `field-${name}`
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="plain-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
        {...input}
      />
      {hint && (
        <p id={`${id}-hint`} className="plain-field__hint">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="plain-field__fault">
          {fault}
        </p>
      )}
    </div>
  )
}
