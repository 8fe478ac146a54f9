import { z } from 'zod';
import { type Day, weekday } from '../model/day.js';
import type { Bpn } from './bpn.js';
import { problem, type Problem } from './problem.js';
import {
  Bpnl,
  Bpns,
  DateTime,
  DayWritten,
  DemandCategory,
  isCounted,
  ItemUnit,
  Quantity,
  Uuid,
} from './property.js';
import { uuidOf } from './uuid.js';
import { type VolumeStep, type Week, mondayOf, weeklyUnits, type Yearly, yearlyUnits } from './week.js';

/** `urn:samm:io.catenax.week_based_material_demand:3.0.1#WeekBasedMaterialDemand`. */
export const DemandSchema = z.object({
  materialDemandId: Uuid,
  demandSeries: z.array(
    z.object({
      customerLocation: Bpns,
      demandCategory: DemandCategory,
      demands: z.array(z.object({ demand: Quantity, pointInTime: DayWritten })),
      expectedSupplierLocation: Bpns.optional(),
    }),
  ),
  customer: Bpnl,
  supplier: Bpnl,
  unitOfMeasure: ItemUnit.optional(),
  materialNumberCustomer: z.string(),
  materialNumberSupplier: z.string().optional(),
  materialDescriptionCustomer: z.string(),
  changedAt: DateTime,
  materialGlobalAssetId: Uuid.optional(),
  unitOfMeasureIsOmitted: z.boolean(),
  materialDemandIsInactive: z.boolean(),
});

export type DemandPayload = z.infer<typeof DemandSchema>;

/** A need of the register towards one supplier. */
export interface Demand {
  /** The need's id in the register. */
  need: string;
  customer: Bpn;
  /** The plant that needs it. */
  location: Bpn;
  supplier: Bpn;
  /** The customer's own number of the part. */
  materialNumber: string;
  description: string;
  start: Day;
  volumePerYear: number;
  steps: readonly VolumeStep[];
  /** The day on which the list that says so was drawn up. */
  statedOn: Day;
}

/** A day as the instant at which it begins in UTC: the register knows days. */
export const instantOf = (day: Day): string => `${day}T00:00:00.000Z`;

/** A need as payload: so many weeks from the start of production. The register knows no unit, so none is claimed. */
export function writeDemand(d: Demand, weeks: number): DemandPayload {
  return {
    materialDemandId: uuidOf(['demand', d.need, d.customer, d.supplier, d.materialNumber]),
    demandSeries: [
      {
        customerLocation: d.location,
        demandCategory: { demandCategoryCode: '0001' },
        demands: weeklyUnits(d.volumePerYear, d.steps, d.start, weeks).map(({ monday, units }) => ({
          demand: units,
          pointInTime: monday,
        })),
      },
    ],
    customer: d.customer,
    supplier: d.supplier,
    materialNumberCustomer: d.materialNumber,
    materialDescriptionCustomer: d.description,
    changedAt: instantOf(d.statedOn),
    unitOfMeasureIsOmitted: true,
    materialDemandIsInactive: false,
  };
}

/** What a payload says of a need at one of the customer's sites. */
export interface DemandFacts {
  customer: Bpn;
  location: Bpn;
  supplier: Bpn;
  materialNumber: string;
  description: string;
  /** Null when the series has no 52 weeks with figures, or counts no pieces. */
  yearly: Yearly | null;
  changedOn: Day;
}

/** The facts of a payload that was found without errors: a need for each site, all of its categories together, at its first series. */
export function demandFacts(payload: DemandPayload): { at: string; facts: DemandFacts }[] {
  const sites = [...new Set(payload.demandSeries.map((s) => s.customerLocation))];
  return sites.map((site) => {
    const own = payload.demandSeries.filter((s) => s.customerLocation === site);
    const weeks = own.flatMap(({ demands }) =>
      demands.map((d): Week => ({ monday: mondayOf(d.pointInTime as Day), units: d.demand })),
    );
    const facts: DemandFacts = {
      customer: payload.customer as Bpn,
      location: site as Bpn,
      supplier: payload.supplier as Bpn,
      materialNumber: payload.materialNumberCustomer,
      description: payload.materialDescriptionCustomer,
      yearly: isCounted(payload.unitOfMeasure) ? yearlyUnits(weeks) : null,
      changedOn: payload.changedAt.slice(0, 10) as Day,
    };
    return { at: `/demandSeries/${payload.demandSeries.indexOf(own[0]!)}`, facts };
  });
}

/** What is wrong with weeks: one that is no Monday, or that stands twice. */
export function weekProblems(
  at: string,
  points: readonly { pointInTime: string }[],
  severity: Problem['severity'],
): Problem[] {
  const seen = new Set<string>();
  return points.flatMap(({ pointInTime }, i) => {
    const where = `${at}/${i}/pointInTime`;
    const monday = mondayOf(pointInTime as Day);
    const again = seen.has(monday);
    seen.add(monday);
    return [
      ...(weekday(pointInTime as Day) === 1 ? [] : [problem(where, 'not-monday', severity, pointInTime)]),
      ...(again ? [problem(where, 'repeated-week', severity, pointInTime)] : []),
    ];
  });
}

/** What is wrong with the unit: said to be left out and given, the reverse, or one that the register does not count in. */
export function unitProblems({
  unitOfMeasure: unit,
  unitOfMeasureIsOmitted: isOmitted,
}: {
  unitOfMeasure?: string | undefined;
  unitOfMeasureIsOmitted: boolean;
}): Problem[] {
  if ((unit !== undefined) === isOmitted)
    return [problem('/unitOfMeasure', isOmitted ? 'unit-and-omitted' : 'no-unit', 'error')];
  return isCounted(unit) ? [] : [problem('/unitOfMeasure', 'other-unit', 'warning', unit)];
}

/** What is wrong between properties that each are right. A demand may be of single days, which the payload does not say: a warning. */
export function demandProblems(payload: DemandPayload): Problem[] {
  const seen = new Set<string>();
  return [
    ...unitProblems(payload),
    ...(payload.materialDemandIsInactive
      ? [problem('/materialDemandIsInactive', 'inactive', 'warning')]
      : []),
    ...payload.demandSeries.flatMap((series, i) => {
      const key = `${series.customerLocation} ${series.demandCategory.demandCategoryCode}`;
      const again = seen.has(key);
      seen.add(key);
      const at = `/demandSeries/${i}`;
      return [
        ...(again ? [problem(at, 'repeated-series', 'error')] : []),
        ...weekProblems(`${at}/demands`, series.demands, 'warning'),
      ];
    }),
    ...demandFacts(payload).flatMap(({ at, facts }) =>
      facts.yearly === null && isCounted(payload.unitOfMeasure)
        ? [problem(at, 'short-series', 'warning')]
        : [],
    ),
  ];
}
