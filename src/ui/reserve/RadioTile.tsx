import type { ReactNode } from 'react'

type Props = {
  name: string
  value: string
  isChosen?: boolean
  isDisabled?: boolean
  /** Id of the form it belongs to, where it stands outside of it. */
  form?: string
  /** What a screen reader says instead of what is seen. */
  spoken: string
  /** Of the tile that is seen. */
  className: string
  children: ReactNode
}

/** A radio button that looks like a tile: the button lies over it, unseen, and takes the taps and the keys. */
export const RadioTile = ({
  name,
  value,
  isChosen,
  isDisabled,
  form,
  spoken,
  className,
  children,
}: Props) => (
  <label className="relative block min-w-0 has-checked:[scroll-initial-target:nearest]">
    <input
      type="radio"
      name={name}
      value={value}
      form={form}
      defaultChecked={isChosen}
      disabled={isDisabled}
      className="peer absolute inset-0 z-1 m-0 size-full cursor-pointer opacity-0 disabled:cursor-not-allowed"
    />
    <span
      aria-hidden="true"
      className={`grid h-full place-items-center rounded-cut border text-center transition-colors peer-checked:border-text! peer-checked:bg-text peer-checked:text-ground! peer-hover:peer-enabled:border-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-focus ${className}`}
    >
      {children}
    </span>
    <span className="sr-only">{spoken}</span>
  </label>
)
