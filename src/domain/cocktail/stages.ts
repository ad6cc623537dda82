/**
 * When a line meets the drink. `mix` meets the ice; `top` (soda, bubbles), `float` and `sink` join afterwards and are
 * not diluted; `rinse` coats the glass and is mostly thrown away.
 */
export const STAGES = ['mix', 'top', 'float', 'sink', 'rinse'] as const

export type Stage = (typeof STAGES)[number]
