const CLOCK = /^(?:at +|um +)?(\d{1,2})(?:[:h](\d{2}))?(?::(\d{2}))?(?: ?([ap])\.?m\.?(?!\p{L}))?/iu

/**
 * A time of day as written after a date (`2:30 p.m.`, `14h30`, `09:15:02+02:00`) as `HH:MM:SS` on a 24-hour clock, so
 * that times compare as text. Time zones are ignored: stories of a day are ordered as their readers saw them.
 * `undefined` if there is none.
 */
export function clockTime(written: string | undefined): string | undefined {
  const [, hours, minutes = '00', seconds = '00', half] = CLOCK.exec(written ?? '') ?? []
  if (hours === undefined) return undefined
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`
}
