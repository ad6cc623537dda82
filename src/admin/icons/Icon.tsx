const paths = {
  ok: 'm3 8.5 3.3 3.3L13 4.5',
  out: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM5 8h6',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5l4 4',
  undo: 'M5.5 3 2 6.5 5.500 10M2.5 6.500H10a4 4 0 0 1 0 8H7',
  alarm: 'M8 1.8 15 14H1L8 1.8ZM8 6.2v3.6M8 11.800v.2',
  plus: 'M8 2.5v11M2.5 8h11',
  page: 'M3 2h10v8.5L9.5 14H3zM9.5 14v-3.500H13M5.500 5.500h5M5.500 8h3',
  language:
    'M2 4h7M5.500 2.500V4M7.500 4c0 3-2.500 5.500-5.500 6.500M3.500 4c.5 2.500 2.500 4.500 5 5.500M8 14l3-7 3 7M9 12h4',
  margin: 'M2 14h12M4 14V9M8 14V4M12 14V7',
  menu: 'M3 2h10v12H3zM5.500 5h5M5.500 8h5M5.500 11h3',
  glass: 'M3 2.500h10c0 4-2 6-5 6s-5-2-5-6ZM8 8.500V13.500M5 13.500h6',
  drop: 'M8 1.800c2.500 3 4 5 4 7.200a4 4 0 0 1-8 0c0-2.200 1.500-4.200 4-7.200Z',
  picture: 'M2 3h12v10H2zM2 11l3.500-3.500L9 11l2-2 3 3M11 6v.1',
  event: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3',
  home: 'M2 8l6-5.500L14 8M4 6.500V13.500h8V6.500',
  people:
    'M8 4.500a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM2 13.500V11a4 4 0 0 1 8 0v2.500M11 3a2 2 0 0 1 0 3.700M12 8.500a3.500 3.500 0 0 1 2 3.100v1.900',
  log: 'M3 3h10M3 6.500h10M3 10h6M3 13.500h4',
  outside: 'M9 2.500h4.500V7M13.500 2.500 7.500 8.500M11 9.500v4H2.500V5h4',
  mail: 'M1.500 3h13v10h-13zM2 4l6 5 6-5',
  why: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.2M8 11.3v.2',
  table: 'M2 5h12M4 5v8M12 5v8',
  clock: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM8 4.5V8l2.5 1.5',
  held: 'M4 2h8M4 14h8M5 2v2.5L8 8l3-3.5V2M5 14v-2.5L8 8l3 3.5V14',
  pending_payment: 'M1.5 3.5h13v9h-13zM1.5 6.5h13M4 10h3',
  pending:
    'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.2M8 11.3v.2',
  confirmed: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM5.3 8.2l1.9 1.9 3.6-4',
  arrived: 'M10.1 3.8a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0ZM4.5 14.5V10a3.5 3.5 0 0 1 7 0v4.5',
  seated: 'M4.5 1.5v7h7v-7M4.5 8.5v6M11.5 8.5v6M4.5 5h7',
  completed: 'm1.5 8.5 3 3 6-7M7.5 11l.5.5 6.5-7',
  waitlisted: 'M2 4h7M2 8h5M2 12h4M14.8 10.5a3.3 3.3 0 1 1-6.6 0 3.3 3.3 0 0 1 6.6 0ZM11.5 9v1.6l1.1.8',
  expired: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM8 4.5V8l-2 2M3 13 13 3',
  declined: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM5 8h6',
  cancelled_guest: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM5.8 5.8l4.4 4.4m0-4.4-4.4 4.4',
  cancelled_venue: 'M2 2h12v12H2zM5.8 5.8l4.4 4.4m0-4.4-4.4 4.4',
  no_show:
    'M10.1 4a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0ZM4.5 14.5v-4c0-1 .4-1.9 1-2.5M9.3 7.3a3.5 3.5 0 0 1 2.2 3.2M1.8 1.8l12.4 12.4',
} as const

export type IconName = keyof typeof paths

/** Always beside a word, so it says nothing to a screen reader. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg
    className="app-icon"
    viewBox="0 0 16 16"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth={1.5}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
)
