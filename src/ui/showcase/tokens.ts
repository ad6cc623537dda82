/** Names of the tokens, as `tokens.css` defines them, for looking at. */
export const colours = [
  'ground', 'ground-1', 'ground-2', 'text', 'text-2', 'text-3', 'line', 'line-2', 'line-ui',
  'accent', 'accent-text', 'on-accent', 'free', 'free-text', 'stop', 'stop-line', 'focus',
] as const // prettier-ignore
