/** The one button that a page of paying is about. */
export const MAIN_BUTTON =
  'button min-h-13.5 border-accent bg-accent text-[1.06em] font-semibold text-on-accent hover:bg-[color-mix(in_oklab,var(--accent),var(--text)_14%)]'
