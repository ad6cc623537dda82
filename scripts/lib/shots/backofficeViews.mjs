/**
 * Every screen of the backoffice that is ours: who sees it, where it stands, what has to be there before the picture is
 * taken, and what is done first (`act`). `isWhole` pictures go down to the end of the page; `isAlone` ones leave something
 * behind in the page, which is thrown away with it; `widths` are those at which the screen exists.
 */
export const backofficeViews = [
  ...boards(),
  ...sheets(),
  ...dialogs(),
  ...['owner', 'manager', 'host', 'bartender', 'editor'].map((role) => ({ name: `tonight-${role}`, role, path: '', wait: '.tonight h1', isWhole: true })), // prettier-ignore
  { name: '86', role: 'bartender', path: '/86', wait: '.off-toggle' },
  { name: '86-confirm', role: 'bartender', path: '/86', wait: '.off-toggle', act: offLime },
  { name: 'batch', role: 'bartender', path: '/batch?cocktail=negroni&drinks=20', wait: '.batch__lines', isWhole: true }, // prettier-ignore
  { name: 'recipe', role: 'bartender', path: '/batch?cocktail=daiquiri', wait: '.batch__lines', isWhole: true }, // prettier-ignore
  { name: 'book', role: 'host', path: '/board/book', wait: '.service-book__head', isWhole: true },
  { name: 'book-print', role: 'host', path: '/board/book', wait: '.service-book__head', act: onPaper, isWhole: true, isAlone: true, widths: [820] }, // prettier-ignore
  { name: 'reports', role: 'manager', path: '/reports', wait: '.chart', isWhole: true },
  { name: 'search', role: 'host', path: '/board?view=list', wait: '.board-line--live', act: (page) => search(page, 'kow') }, // prettier-ignore
  { name: 'search-empty', role: 'manager', path: '', wait: '.tonight h1', act: (page) => search(page, '') },
  { name: 'why', role: 'host', path: '/why?partySize=4', wait: '.slot', act: firstGone, isWhole: true },
  { name: 'guests', role: 'host', path: '/collections/customers', wait: 'table tbody tr' },
  { name: 'guest', role: 'manager', path: '/collections/customers/{guest}', wait: 'form[data-form-ready=true]', isWhole: true }, // prettier-ignore
  { name: 'bookings', role: 'host', path: '/collections/reservations', wait: 'table tbody tr' },
  { name: 'booking-form', role: 'manager', path: '/collections/reservations/{booking}', wait: 'form[data-form-ready=true]', isWhole: true }, // prettier-ignore
  { name: 'policy', role: 'manager', path: '/collections/policies/{policy}', wait: 'form[data-form-ready=true]', isWhole: true }, // prettier-ignore
  { name: 'service', role: 'manager', path: '/collections/services/{service}', wait: 'form[data-form-ready=true]', isWhole: true }, // prettier-ignore
  { name: 'services', role: 'manager', path: '/collections/services', wait: 'table tbody tr' },
  { name: 'special-day', role: 'manager', path: '/collections/special-days/{specialDay}', wait: 'form[data-form-ready=true]', isWhole: true }, // prettier-ignore
  { name: 'cocktail', role: 'manager', path: '/collections/cocktails/{cocktail}', wait: '[data-figure=strength]', act: openFigure }, // prettier-ignore
  { name: 'cocktails', role: 'manager', path: '/collections/cocktails', wait: 'table tbody tr' },
  { name: 'login', role: null, path: '/login', wait: 'form' },
  { name: 'account', role: 'host', path: '/account', wait: 'main h1', isWhole: true },
  { name: 'outbox', role: 'manager', path: '/outbox', wait: 'main h1' },
  { name: 'jobs', role: 'manager', path: '/jobs', wait: 'main h1' },
  { name: 'cache', role: 'owner', path: '/cache', wait: 'main h1', isWhole: true },
  { name: 'translations', role: 'editor', path: '/translations', wait: 'main h1', isWhole: true },
  { name: 'table-cards', role: 'manager', path: '/table-cards', wait: 'main h1' },
  { name: 'gift-card', role: 'host', path: '/gift-card', wait: 'main h1' },
]

function onBoard(view) {
  return { path: `/board?view=${view}`, wait: '.board-line--live' }
}

function boards() {
  return [
    { name: 'timeline', role: 'host', ...onBoard('timeline') },
    { name: 'timeline-compact', role: 'manager', ...onBoard('timeline'), act: compact, isAlone: true, widths: [1440] }, // prettier-ignore
    { name: 'timeline-bartender', role: 'bartender', ...onBoard('timeline') },
    { name: 'timeline-focus', role: 'host', ...onBoard('timeline'), act: focusBar },
    { name: 'list', role: 'host', ...onBoard('list') },
    { name: 'list-bartender', role: 'bartender', ...onBoard('list') },
    { name: 'floor', role: 'host', ...onBoard('floor') },
    { name: 'floor-edit', role: 'manager', ...onBoard('floor'), act: (page) => page.locator('.board-floor__line button').click(), widths: [820, 1440] }, // prettier-ignore
  ]
}

function sheets() {
  const timeline = onBoard('timeline')
  const withAction = (number) => async (page) => {
    await page.locator('.board-head__actions .board-button').nth(number).click()
    await page.locator('.board-sheet').waitFor()
    await quiet(page)
  }
  return [
    { name: 'sheet-party', role: 'host', ...timeline, act: (page, { late }) => openParty(page, late) },
    {
      name: 'sheet-seated',
      role: 'manager',
      ...timeline,
      act: (page, { seated }) => openParty(page, seated),
    },
    { name: 'sheet-bartender', role: 'bartender', ...timeline, act: (page, { late }) => openParty(page, late) }, // prettier-ignore
    { name: 'sheet-edit', role: 'host', ...timeline, act: (page, { late }) => openParty(page, late, 0) },
    { name: 'sheet-swap', role: 'host', ...timeline, act: (page, { seated }) => openParty(page, seated, 1) },
    { name: 'sheet-cancel', role: 'host', ...timeline, act: askCancel },
    { name: 'find-table', role: 'host', ...timeline, act: withAction(0) },
    { name: 'why-gone', role: 'host', ...timeline, act: whyGone },
    { name: 'booking', role: 'host', ...timeline, act: withAction(1) },
    { name: 'walk-in', role: 'host', ...timeline, act: withAction(2) },
  ]
}

function dialogs() {
  const timeline = onBoard('timeline')
  return [
    { name: 'drag-conflict', role: 'host', ...timeline, act: carryOnto('bad') },
    { name: 'drag-fits', role: 'host', ...timeline, act: carryOnto('fits') },
    { name: 'offline', role: 'host', ...timeline, act: goOffline, isAlone: true },
    { name: 'pending', role: 'host', ...timeline, act: showPending, isAlone: true },
    { name: 'collision', role: 'host', ...timeline, act: collide, isAlone: true },
    { name: 'reason', role: 'host', ...timeline, act: askReason, isAlone: true },
    { name: 'refused', role: 'host', ...timeline, act: refuse, isAlone: true },
  ]
}

/** The board has answered and nothing moves any more. */
async function quiet(page) {
  await page.waitForFunction(() => !document.querySelector('.board-sheet [aria-busy="true"], .why[aria-busy="true"]')) // prettier-ignore
  await page.waitForTimeout(250)
}

async function openParty(page, id, footButton) {
  await page
    .locator(`[data-party="${id}"]`)
    .first()
    .evaluate((element) => element.click())
  const sheet = page.locator('.board-sheet')
  await sheet.waitFor()
  if (footButton !== undefined) await sheet.locator('.board-sheet__foot button').nth(footButton).click()
  await page.waitForTimeout(400)
}

async function askCancel(page, { ahead }) {
  await openParty(page, ahead)
  await page.locator('.board-sheet .board-next--off').last().click()
}

async function whyGone(page) {
  await page.locator('.board-head__actions .board-button').first().click()
  const sheet = page.locator('.board-sheet')
  await sheet.locator('.slot').first().waitFor()
  await sheet.locator('.toggle', { hasText: '4' }).first().click()
  await quiet(page)
  const gone = sheet.locator('.slot--gone')
  await ((await gone.count()) > 0 ? gone : sheet.locator('.slot')).first().click()
  await quiet(page)
}

async function firstGone(page) {
  const gone = page.locator('.slot--gone')
  if ((await gone.count()) > 0) await gone.last().click()
  await quiet(page)
}

/** By the keys, which do the same as the mouse and need no room. */
function carryOnto(verdict) {
  return async (page, { ahead }) => {
    await page.locator(`.board-row[data-table] [data-party="${ahead}"]`).first().focus()
    await page.keyboard.press('m')
    const tip = page.locator(`.board-tip--${verdict}`)
    for (const key of [...Array(14).fill('ArrowDown'), ...Array(22).fill('ArrowUp')]) {
      await page.keyboard.press(key)
      await page.waitForTimeout(60)
      if (await tip.isVisible()) return
    }
  }
}

async function focusBar(page, { ahead }) {
  await page.keyboard.press('Tab')
  await page.locator(`.board-row[data-table] [data-party="${ahead}"]`).first().focus()
}

async function compact(page) {
  await page.locator('.board-density').click()
}

async function goOffline(page, { late }) {
  await page.context().setOffline(true)
  await page.locator('.board-offline').waitFor()
  await openParty(page, late)
  await page.locator('.board-sheet .board-next--here').first().click()
  await page.waitForTimeout(300)
}

async function showPending(page, parties) {
  await goOffline(page, parties)
  await page.locator('.board-offline button').first().click()
}

const refusal = (code, message, data) => ({
  status: 409,
  contentType: 'application/json',
  body: JSON.stringify({ errors: [{ code, message, data: { code, ...data } }] }),
})

/** Somebody was faster: the house answers with what it has. */
async function collide(page, { ahead }) {
  const sheet = await (await page.request.get(`/api/reservations/${ahead}/sheet`, sameOrigin)).json()
  const { party } = sheet
  const current = { ...party, partySize: party.partySize + 2, revision: party.revision + 1 }
  await page.route(`**/api/reservations/${ahead}?*`, (route) =>
    route.fulfill(refusal('STALE_REVISION', '', { current })),
  )
  await openParty(page, ahead)
  const note = page.locator('.board-sheet textarea')
  await note.fill('Przy oknie')
  await note.blur()
  await page.locator('.board-dialog').waitFor()
}

const sentences = {
  reason: {
    pl: 'O tej godzinie wchodzi już tyle osób, ile przewiduje limit.',
    en: 'As many guests arrive then as the limit allows.',
  },
  refused: { pl: 'Ten stolik jest już zajęty.', en: 'This table is taken by now.' },
}

async function askReason(page, parties, language) {
  await answer(page, parties, refusal('REASON_REQUIRED', sentences.reason[language]))
  await page.locator('.board-dialog').waitFor()
}

async function refuse(page, parties, language) {
  await answer(page, parties, refusal('TABLE_TAKEN', sentences.refused[language]))
  await page.locator('.board-toast--bad').waitFor()
}

async function answer(page, { late }, refused) {
  await page.route('**/api/reservations/*/status', (route) => route.fulfill(refused))
  await openParty(page, late)
  await page.locator('.board-sheet .board-next--here').first().click()
}

async function offLime(page) {
  await page.getByRole('searchbox').fill('lim')
  await page.locator('[data-slug="lime"]').click()
  await page.locator('dialog.off-sheet').waitFor()
  await page.waitForTimeout(400)
}

async function search(page, words) {
  await page.locator('.search-action').click()
  if (words) {
    await page.keyboard.type(words)
    await page.getByRole('option').first().waitFor()
  }
  await page.waitForTimeout(300)
}

/** A4 without its margins, at 96 pixels to the inch. */
async function onPaper(page) {
  await page.setViewportSize({ width: 703, height: 1032 })
  await page.emulateMedia({ media: 'print' })
}

async function openFigure(page) {
  await page.locator('[data-figure=strength] summary').click()
}

const sameOrigin = { headers: { 'Sec-Fetch-Site': 'same-origin' } }
