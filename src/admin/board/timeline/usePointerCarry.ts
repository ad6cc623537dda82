'use client'

import { useEffect, useRef, type RefObject } from 'react'
import { STEP_MS } from '../model/carry'
import { halfOf } from './useFit'

type Asked = {
  grid: RefObject<HTMLDivElement | null>
  /** May nobody carry anything here. */
  isOff: boolean
  onTake: (partyId: string, tableId: string | null, how: 'move' | 'stretch') => boolean
  onOver: (byMs: number, tableId: string | null) => void
  onDrop: () => void
  onGiveUp: () => void
}

const MOUSE_PX = 5
const FINGER_MS = 250
const SLACK_PX = 8
const EDGE_PX = 48
const HALF_HOUR_MS = 1_800_000

/** A mouse takes a bar up after five pixels, a finger after a quarter of a second: until then it scrolls. */
export function usePointerCarry(asked: Asked) {
  const now = useRef(asked)
  useEffect(() => {
    now.current = asked
  })
  const { grid } = asked

  useEffect(() => {
    const element = grid.current
    if (!element) return
    let press: Press | null = null
    let isCarrying = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let scrolling = 0
    let at = { x: 0, y: 0 }

    const take = () => {
      clearTimeout(timer)
      if (!press || isCarrying) return
      isCarrying = now.current.onTake(press.partyId, press.tableId, press.how)
      if (isCarrying) scrolling = requestAnimationFrame(scroll)
      else press = null
    }
    const over = () => {
      if (!press || !isCarrying) return
      const dx = at.x - press.x + element.scrollLeft - press.scrollLeft
      const byMs = Math.round((dx / halfOf(element)) * (HALF_HOUR_MS / STEP_MS)) * STEP_MS
      const row = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-table]')
      now.current.onOver(byMs, row?.dataset.table ?? null)
    }
    /** At the edges the night goes on. */
    const scroll = () => {
      if (!isCarrying) return
      const box = element.getBoundingClientRect()
      const towards = (value: number, start: number, end: number) =>
        value < start + EDGE_PX ? -10 : value > end - EDGE_PX ? 10 : 0
      const [dx, dy] = [towards(at.x, box.left + 60, box.right), towards(at.y, box.top + 90, box.bottom)]
      if (dx || dy) {
        element.scrollBy(dx, dy)
        over()
      }
      scrolling = requestAnimationFrame(scroll)
    }
    const end = () => {
      clearTimeout(timer)
      cancelAnimationFrame(scrolling)
      press = null
      isCarrying = false
    }

    const onDown = (event: PointerEvent) => {
      const target = event.target as HTMLElement
      const bar = target.closest<HTMLElement>('.board-bar:not(.board-bar--still)')
      if (!bar || event.button !== 0 || !event.isPrimary || now.current.isOff) return
      at = { x: event.clientX, y: event.clientY }
      press = {
        ...at,
        scrollLeft: element.scrollLeft,
        partyId: bar.dataset.party ?? '',
        tableId: bar.closest<HTMLElement>('[data-table]')?.dataset.table ?? null,
        how: target.closest('[data-edge]') ? 'stretch' : 'move',
      }
      if (event.pointerType !== 'mouse') timer = setTimeout(take, FINGER_MS)
    }
    const onMove = (event: PointerEvent) => {
      if (!press) return
      at = { x: event.clientX, y: event.clientY }
      const away = Math.hypot(at.x - press.x, at.y - press.y)
      if (!isCarrying && event.pointerType === 'mouse' && away > MOUSE_PX) take()
      if (!isCarrying && event.pointerType !== 'mouse' && away > SLACK_PX) return end()
      over()
    }
    const onUp = () => {
      const wasCarrying = isCarrying
      end()
      if (!wasCarrying) return
      swallowClick(element)
      now.current.onDrop()
    }
    const onCancel = () => {
      const wasCarrying = isCarrying
      end()
      if (wasCarrying) now.current.onGiveUp()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isCarrying) return
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }
    /** While something is carried the finger does not scroll. */
    const onTouch = (event: TouchEvent) => isCarrying && event.cancelable && event.preventDefault()
    const onMenu = (event: Event) => (isCarrying || timer) && press && event.preventDefault()

    element.addEventListener('pointerdown', onDown)
    element.addEventListener('contextmenu', onMenu)
    element.addEventListener('touchmove', onTouch, { passive: false })
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onCancel)
    window.addEventListener('keydown', onKey, true)
    return () => {
      end()
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('contextmenu', onMenu)
      element.removeEventListener('touchmove', onTouch)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onCancel)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [grid])
}

type Press = {
  x: number
  y: number
  scrollLeft: number
  partyId: string
  tableId: string | null
  how: 'move' | 'stretch'
}

/** The click that follows a drop is none. */
function swallowClick(element: HTMLElement) {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  element.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 0)
}
