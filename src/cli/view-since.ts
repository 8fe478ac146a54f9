import { parseDay } from '../model/day.js';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import type { Snapshot, View } from '../register/index.js';
import { dayIn, instantOption } from './context.js';

/** The register as of a revision number, or as it was known at the end of a day of the zone's calendar or at an instant. */
export function viewSince(snapshot: Snapshot, since: string, zone: { time_zone: string }): View {
  if (/^\d+$/.test(since) && Number(since) <= snapshot.revision) return snapshot.atRevision(Number(since));
  if (parseDay(since)) {
    const last = snapshot.revisions.findLast((r) => dayIn(zone, new Date(r.instant)) <= since);
    return snapshot.atRevision(last?.number ?? 0);
  }
  if (since.includes('T')) return snapshot.at(instantOption('--since', since));
  throw new ChainwrightError(
    'usage',
    text(
      `--since takes a revision up to ${snapshot.revision}, a day (YYYY-MM-DD) or an instant, not "${since}".`,
      `--since 应为修订号（不大于 ${snapshot.revision}）、日期（YYYY-MM-DD）或时刻，而不是“${since}”。`,
    ),
    {},
    2,
  );
}
