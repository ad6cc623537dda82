// Reserving at this bar, on a site of its own:
//   <script src="https://your.bar/embed.js" data-lang="en" async></script>
// puts the reservation page where the script stands, as tall as it needs to be. `data-target="#somewhere"` puts it there.
// The site's address has to stand among the allowed ones in the backoffice (Settings, Venue, Booking).
;(() => {
  const script = document.currentScript
  if (!script) return
  const home = new URL(script.src).origin
  const language = (script.dataset.lang || document.documentElement.lang || 'pl').startsWith('en')
    ? 'en'
    : 'pl'

  const frame = document.createElement('iframe')
  frame.src = `${home}/${language}/embed/reserve`
  frame.title = language === 'en' ? 'Reserve a table' : 'Rezerwacja stolika'
  frame.style.cssText = 'display:block;width:100%;height:60rem;border:0'
  const place = script.dataset.target && document.querySelector(script.dataset.target)
  if (place) place.append(frame)
  else script.after(frame)

  // The page inside may still be waking up: it is greeted until it answers.
  let greeting
  const greet = () => {
    let left = 100
    clearInterval(greeting)
    greeting = setInterval(() => {
      frame.contentWindow.postMessage({ eliksir: 'hello' }, home)
      left -= 1
      if (left === 0) clearInterval(greeting)
    }, 200)
  }

  let isFirst = true
  frame.addEventListener('load', () => {
    greet()
    // After a form has been sent its answer stands at the top of the frame, which may be far above.
    if (!isFirst && frame.getBoundingClientRect().top < 0) frame.scrollIntoView()
    isFirst = false
  })

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== home || !data || data.eliksir !== 'height') return
    clearInterval(greeting)
    const height = Number(data.height)
    if (height > 0 && height < 20000) frame.style.height = `${Math.ceil(height)}px`
  })
})()
