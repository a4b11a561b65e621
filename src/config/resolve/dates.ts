const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const time = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The moment after which something is over, in milliseconds: a day is meant to its end in UTC, a time needs a zone.
 * Undefined for anything else, and for days that no calendar has.
 */
export function endOf(text: string): number | undefined {
  const match = day.exec(text) ?? time.exec(text);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1, 4).map(Number) as [number, number, number];
  const midnight = new Date(Date.UTC(year, month - 1, date));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== date) return undefined;
  if (day.test(text)) return Date.UTC(year, month - 1, date + 1);
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
