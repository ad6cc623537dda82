/** The mark of the house: a coupe with brass in it. Its line takes the colour of the text around it. */
export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg
    className="app-mark"
    viewBox="0 0 24 34"
    height={size}
    width={(size * 24) / 34}
    fill="none"
    aria-hidden="true"
  >
    <path
      d="M3.4 7.4C4.4 12.2 7.4 15 12 15s7.6-2.8 8.6-7.6C17.8 8.5 6.2 8.5 3.4 7.4Z"
      fill="var(--app-brass)"
    />
    <path d="M3 3.5C3 11 6.5 15 12 15s9-4 9-11.5" stroke="currentColor" strokeWidth="1.6" />
    <ellipse cx="12" cy="3.5" rx="9" ry="1.7" stroke="currentColor" strokeWidth="1.6" />
    <path
      d="M12 15V29M12 26.6C11.6 29.4 9 30 5.5 31h13C15 30 12.4 29.4 12 26.6Z"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
