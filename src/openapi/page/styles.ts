/** Of the documentation page; it is small enough to travel with it. */
export const styles = `
:root { color-scheme: light dark; --ink: #1d1a17; --paper: #faf6ef; --line: #d9cfc0; --accent: #8c2f1b; --quiet: #6a6058; --tint: #f1e9dc }
@media (prefers-color-scheme: dark) { :root { --ink: #f2ebe0; --paper: #16120f; --line: #3a322b; --accent: #f0a58c; --quiet: #b3a799; --tint: #211b16 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 2.5rem; max-width: 72rem; margin-inline: auto; padding: 2rem 1.25rem 6rem }
header { grid-column: 1 / -1; max-width: 44rem }
h1 { font: 600 2.4rem/1.1 Georgia, serif; margin: 0 0 .75rem } h1 small { font-size: 1rem; color: var(--quiet); font-weight: 400 }
h2 { font: 600 1.5rem/1.2 Georgia, serif; margin: 2.5rem 0 .25rem; scroll-margin-top: 1rem }
h3 { font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); margin: 1.25rem 0 .25rem }
a { color: var(--accent) }
nav ul { position: sticky; top: 1rem; list-style: none; margin: 2.5rem 0 0; padding: 0; max-height: 90vh; overflow: auto } nav a { display: block; padding: .3rem 0; text-decoration: none }
nav a:hover { text-decoration: underline }
details { border-top: 1px solid var(--line); padding: .1rem 0 } details[open] { padding-bottom: 1.25rem }
summary { cursor: pointer; padding: .55rem 0; overflow-wrap: anywhere } summary > span:last-child { color: var(--quiet) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.method { display: inline-block; min-width: 4.2rem; font: 600 .75rem/1.6 ui-monospace, monospace; color: var(--accent) }
code, pre { font-family: ui-monospace, monospace; font-size: .875em }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: 6px; padding: .9rem; overflow: auto; max-height: 26rem }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.25rem; margin: 0 } dt, dd { margin: 0 } dd p { margin: 0 } dd pre { margin: .4rem 0 }
@media (max-width: 46rem) { body { display: block } nav ul { position: static; display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: 1rem; max-height: none } dl { display: block } dd { margin: 0 0 .6rem } }
`
