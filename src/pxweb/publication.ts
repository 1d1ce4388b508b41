const hourInOslo = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  hourCycle: 'h23',
});
const day = 24 * 3600 * 1000;

/** 08:00 in Norway on a UTC day, as epoch milliseconds. Clocks change at 01:00 UTC, so the offset at 06:00 UTC is that of 08:00. */
function publicationOn(time: number): number {
  const midnight = Math.floor(time / day) * day;
  const offset = Number(hourInOslo.format(midnight + 6 * 3600 * 1000)) - 6;
  return midnight + (8 - offset) * 3600 * 1000;
}

/** Statistics Norway publishes at 08:00 Norwegian time: the newest such moment that is not after `now`. */
export function lastPublication(now: number): number {
  const today = publicationOn(now);
  return today <= now ? today : publicationOn(now - day);
}

export function nextPublication(now: number): number {
  const today = publicationOn(now);
  return today > now ? today : publicationOn(now + day);
}
