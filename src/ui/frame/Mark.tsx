/** The house's sign: a coupe. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 34" width="24" fill="none" aria-hidden="true" className={className}>
      <path d="M3 3.5C3 11 6.5 15 12 15S21 11 21 3.5" stroke="currentColor" strokeWidth="1.6" />
      <path d="M3.3 7C4.5 12 7.5 15 12 15S19.5 12 20.7 7Z" fill="var(--accent)" />
      <ellipse cx="12" cy="3.5" rx="9" ry="1.7" stroke="currentColor" strokeWidth="1.6" />
      <path d="M12 15V30M5.5 31H18.5" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
