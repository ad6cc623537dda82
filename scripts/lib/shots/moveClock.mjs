/** Lets this program, or this page, believe that it is so many milliseconds later. */
export function moveClock(aheadMs) {
  const real = Date
  // Without one of its own the page takes that of our libraries, which asks for the date.
  delete globalThis.Temporal
  globalThis.Date = new Proxy(real, {
    apply: () => new real(real.now() + aheadMs).toString(),
    construct: (target, args) => Reflect.construct(target, args.length > 0 ? args : [real.now() + aheadMs]),
    get: (target, name) => (name === 'now' ? () => real.now() + aheadMs : Reflect.get(target, name)),
  })
}
