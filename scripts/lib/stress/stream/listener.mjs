/**
 * One browser at the board: it reads events, keeps the last id, and comes back by itself after a break. Gives
 * `{ latest, reloads, breaks, heard, stop() }`; `latest` has the newest revision heard of each party.
 */
export function listener({ url, query, token }) {
  const state = { latest: new Map(), reloads: 0, breaks: 0, heard: 0, isUp: false, isOver: false, waits: [] }
  const abort = new AbortController()
  let lastId

  const attend = async () => {
    while (!state.isOver) {
      try {
        const answer = await fetch(`${url}/api/reservations/stream?${query}`, {
          headers: { authorization: `JWT ${token}`, ...(lastId ? { 'last-event-id': lastId } : {}) },
          signal: abort.signal,
        })
        if (!answer.ok) throw new Error(`answered ${answer.status}`)
        state.isUp = true
        let text = ''
        for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
          text += chunk
          const events = text.split('\n\n')
          text = events.pop()
          for (const event of events) hear(event)
        }
      } catch (error) {
        if (state.isOver) return
        state.lastError = String(error?.cause?.code ?? error?.message)
      }
      state.isUp = false
      state.breaks += 1
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }

  const hear = (text) => {
    const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]
    const type = field('event')
    if (!type) return
    state.heard += 1
    lastId = field('id') ?? lastId
    if (type === 'reload') state.reloads += 1
    if (type !== 'changed') return
    for (const { id, revision } of JSON.parse(field('data')).parties) {
      if (revision !== null) state.latest.set(id, Math.max(revision, state.latest.get(id) ?? 0))
    }
    const now = performance.now()
    state.waits = state.waits.filter(({ id, revision, tell }) => {
      const isHeard = (state.latest.get(id) ?? 0) >= revision
      if (isHeard) tell(now)
      return !isHeard
    })
  }

  const ended = attend()
  return {
    state,
    /** Resolves to the moment at which it heard of that revision; null when it did not in time. */
    hears: (id, revision, patienceMs) =>
      new Promise((resolve) => {
        if ((state.latest.get(id) ?? 0) >= revision) return resolve(performance.now())
        const timer = setTimeout(() => resolve(null), patienceMs)
        state.waits.push({ id, revision, tell: (at) => (clearTimeout(timer), resolve(at)) })
      }),
    stop: async () => {
      state.isOver = true
      abort.abort()
      await ended
    },
  }
}
