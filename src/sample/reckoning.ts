import { addDays, addMonths, type Day } from '../model/day.js';
import { type Money, NO_MONEY, sumMoney, yuan } from '../model/money.js';
import { type Period, yearOf } from '../model/period.js';
import { type Credential, FINAL, isValid } from './invent/credential.js';
import type { Enterprise } from './invent/enterprise.js';
import { LAST_YEAR, PERIODS, type ZoneOutput } from './invent/output-series.js';
import type { GoalsTruth } from './truth.js';
import { LATE_PERIOD } from './write/absences.js';
import type { Knowledge, KnownReturn, KnownTitle } from './write/knowledge.js';

/** The goals' figures on a day: as they are, and as the files tell them once every name is resolved. */
export function reckon(
  output: ZoneOutput,
  credentials: readonly Credential[],
  knowledge: Knowledge,
  asOf: Day,
): GoalsTruth {
  const final = asOf >= FINAL;
  const through = final ? PERIODS.at(-1)! : LATE_PERIOD;
  const counts = (counted: (c: Credential) => boolean, distinct: (c: Credential) => unknown) => ({
    actual: new Set(credentials.filter((c) => counted(c) && isCounted(c, asOf)).map(distinct)).size,
    recoverable: countKnown(
      knowledge.titles.filter((t) => counted(t.credential)),
      distinct,
      asOf,
    ),
  });
  const title = (c: Credential) => `${c.holder.key}:${c.title}`;
  return {
    G1: {
      actual: yuan(actualOutput(output, through)),
      recoverable: yuan(knownOutput(knowledge.returns.filter((r) => final || r.statedOn <= asOf))),
    },
    G2: counts(
      (c) => ['specialised-sme', 'little-giant'].includes(c.kind) && c.holder.role === 'parts-supplier',
      (c) => c.holder,
    ),
    G3a: counts((c) => c.kind === 'innovation-platform', title),
    G3b: counts((c) => c.kind === 'rd-centre', title),
    G4: counts((c) => c.kind === 'brand' && (c.issuer !== null || c.number !== null), title),
  };
}

/** Output of the last year up to a period, as it truly was, of all suppliers that file or filed in the year. */
function actualOutput(output: ZoneOutput, through: Period): Money {
  const values: Money[] = [];
  for (const [e, series] of output.series) {
    if (e.role !== 'parts-supplier') continue;
    const newest = PERIODS.findLast((p) => yearOf(p) === LAST_YEAR && p <= through && series.has(p));
    if (newest) values.push(series.get(newest)!.cumulative);
  }
  return sumMoney(values);
}

/** A firm's figure: its newest known cumulative of the year, and the months after it that are known singly. */
function knownOutput(returns: readonly KnownReturn[]): Money {
  const byFirm = new Map<Enterprise, KnownReturn[]>();
  for (const r of returns) {
    if (r.enterprise.role !== 'parts-supplier' || yearOf(r.period) !== LAST_YEAR) continue;
    byFirm.set(r.enterprise, [...(byFirm.get(r.enterprise) ?? []), r]);
  }
  return sumMoney(
    [...byFirm.values()].flatMap((own) => {
      own.sort((a, b) => (a.period < b.period ? -1 : 1));
      const newest = own.findLastIndex((r) => r.cumulative !== null);
      const after = own.slice(newest + 1).map((r) => r.month ?? NO_MONEY);
      return newest < 0 ? after : [own[newest]!.cumulative!, ...after];
    }),
  );
}

function isCounted(c: Credential, day: Day): boolean {
  const levelCounts = c.kind === 'brand' || c.level === 'national' || c.level === 'provincial';
  return levelCounts && isValid(c, day);
}

/** Titles of which level and validity can be told from what the lists say, taken together. */
function countKnown(titles: readonly KnownTitle[], distinct: (c: Credential) => unknown, day: Day): number {
  const byTitle = new Map<Credential, KnownTitle>();
  for (const t of titles) {
    const known = byTitle.get(t.credential);
    byTitle.set(t.credential, {
      credential: t.credential,
      level: known?.level ?? t.level,
      issued: known?.issued ?? t.issued,
      validUntil: known?.validUntil ?? t.validUntil,
      proof: known?.proof || t.proof,
    });
  }
  const counted = [...byTitle.values()].filter((t) => {
    const threeYears = t.credential.kind === 'specialised-sme' || t.credential.kind === 'little-giant';
    const start = t.issued ?? (threeYears && t.validUntil ? addDays(addMonths(t.validUntil, -36), 1) : null);
    if (start === null || t.level === null) return false;
    const end = t.validUntil ?? (threeYears ? addDays(addMonths(start, 36), -1) : null);
    return isCounted({ ...t.credential, level: t.level, issued: start, validUntil: end }, day);
  });
  return new Set(counted.map((t) => distinct(t.credential))).size;
}
