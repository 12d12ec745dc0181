/** Drawings without words: whoever shows one gives the name beside it. Elements made once need no drawing anew. */

const drawn = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

export const copyIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {...drawn} strokeWidth="1.3">
    <rect x="5.5" y="1.5" width="8.5" height="10" rx="1.5" />
    <path d="M11 14H4a2 2 0 0 1-2-2V4.5" />
  </svg>
)

export const tableIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {...drawn} strokeWidth="1.3">
    <rect x="1.75" y="2.5" width="12.5" height="11" rx="1.5" />
    <path d="M2 6.25h12M2 9.75h12M6.5 6.25v7" />
  </svg>
)

export const pinIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {...drawn} strokeWidth="1.3">
    <path d="M9.5 1.8 14.2 6.5l-2.5.9-2.6 2.6-.4 3-5.7-5.7 3-.4 2.6-2.6zM5.8 10.2 2 14" />
  </svg>
)

export const mailIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {...drawn} strokeWidth="1.3">
    <rect x="1.75" y="3" width="12.5" height="10" rx="1.5" />
    <path d="m2.25 4.5 5.75 4.5 5.75-4.5" />
  </svg>
)

export const calendarIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {...drawn} strokeWidth="1.3">
    <rect x="1.75" y="2.75" width="12.5" height="11.5" rx="1.5" />
    <path d="M2 6.5h12M5 1.25v3M11 1.25v3" />
  </svg>
)

export const checkIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {...drawn} strokeWidth="1.8">
    <path d="M3 8.5 6.5 12 13 4.5" />
  </svg>
)

export const editIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {...drawn} strokeWidth="1.3">
    <path d="M10.8 2.7a1.5 1.5 0 0 1 2.4 0 1.6 1.6 0 0 1 0 2.3L5.6 12.6 2.5 13.5l.9-3.1z" />
  </svg>
)

export const moreIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
    <circle cx="3.5" cy="8" r="1.25" />
    <circle cx="8" cy="8" r="1.25" />
    <circle cx="12.5" cy="8" r="1.25" />
  </svg>
)

export const settingsIcon = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {...drawn} strokeWidth="1.3">
    <path d="M2 4.5h6M11.5 4.5H14M2 11.5h2.5M8 11.5h6" />
    <circle cx="9.75" cy="4.5" r="1.75" />
    <circle cx="6.25" cy="11.5" r="1.75" />
  </svg>
)

export const logoIcon = (
  <svg width="20" height="20" viewBox="0 0 18 18" aria-hidden="true" {...drawn} strokeWidth="1.6">
    <path d="M2 4h6M2 9h6M2 14h6" opacity=".6" />
    <path d="m10.5 9.5 2.2 2.2L16.5 6" stroke="var(--colorBrandForeground1)" strokeWidth="2" />
  </svg>
)
