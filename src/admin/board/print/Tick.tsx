/** To be ticked off with a pen. */
export const Tick = ({ isDone = false }: { isDone?: boolean }) => (
  <span className={isDone ? 'service-book__tick is-done' : 'service-book__tick'} aria-hidden="true" />
)
