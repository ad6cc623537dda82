'use client'

/** Closes the question again. Without scripts the question itself does. */
export const StayButton = ({ label }: { label: string }) => (
  <button
    type="button"
    className="button max-sm:w-full"
    onClick={({ currentTarget }) => currentTarget.closest('details')?.removeAttribute('open')}
  >
    {label}
  </button>
)
