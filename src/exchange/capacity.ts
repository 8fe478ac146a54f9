import { z } from 'zod';
import type { Day } from '../model/day.js';
import type { Bpn } from './bpn.js';
import { instantOf, unitProblems, weekProblems } from './demand.js';
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
  Timestamp,
  Uuid,
} from './property.js';
import { uuidOf } from './uuid.js';
import { weeklyUnits, type Yearly, yearlyUnits } from './week.js';

const Weeks = z.number().refine((n) => n >= 1 && n <= 999, { error: 'bad-number' });
const Share = z.number().refine((n) => n >= 0 && n <= 1, { error: 'bad-number' });

/** `urn:samm:io.catenax.week_based_capacity_group:3.0.1#WeekBasedCapacityGroup`. */
export const CapacitySchema = z.object({
  capacityGroupId: Uuid,
  name: z.string(),
  supplierLocations: z.array(Bpns).optional(),
  customer: Bpnl,
  supplier: Bpnl,
  unitOfMeasure: ItemUnit.optional(),
  linkedDemandSeries: z
    .array(
      z.object({
        materialNumberCustomer: z.string(),
        materialNumberSupplier: z.string().optional(),
        customerLocation: Bpns,
        demandCategory: DemandCategory,
        loadFactor: z.number().optional(),
      }),
    )
    .optional(),
  capacities: z
    .array(
      z.object({
        pointInTime: DayWritten,
        actualCapacity: Quantity,
        maximumCapacity: Quantity,
        deltaProductionResult: z.number().optional(),
        agreedCapacity: Quantity.optional(),
      }),
    )
    .optional(),
  changedAt: DateTime,
  linkedCapacityGroups: z.array(Uuid).optional(),
  unitOfMeasureIsOmitted: z.boolean(),
  demandVolatilityParameters: z
    .object({
      startReferenceDateTime: Timestamp,
      measurementInterval: Weeks,
      rollingHorizonAlertThresholds: z
        .array(
          z.object({
            sequenceNumber: Weeks,
            subhorizonLength: Weeks,
            relativePositiveDeviation: z.number().optional(),
            relativeNegativeDeviation: Share.optional(),
            absolutePositiveDeviation: z.number().optional(),
            absoluteNegativeDeviation: z.number().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  capacityGroupIsInactive: z.boolean(),
});

export type CapacityPayload = z.infer<typeof CapacitySchema>;

/** What a supplier can make of a part for a customer, as a list states it. */
export interface Capacity {
  supplier: Bpn;
  customer: Bpn;
  /** The supplier's sites, as far as their numbers are known. */
  sites: readonly Bpn[];
  /** The customer's plant as the list writes it. */
  plant: string | null;
  part: string;
  capacityPerYear: number;
  /** The customer's own number of the part and the site that needs it, where both are known. */
  demand: { materialNumber: string; location: Bpn } | null;
  statedOn: Day;
}

/**
 * A stated capacity as payload: a 52nd of it each week from the week of `from`. Lists state one figure, so the maximum is the actual
 * one and no flexibility is claimed.
 */
export function writeCapacity(c: Capacity, from: Day, weeks: number): CapacityPayload {
  return {
    capacityGroupId: uuidOf(['capacity', c.supplier, ...c.sites, c.customer, c.plant ?? '', c.part]),
    name: c.part,
    ...(c.sites.length === 0 ? {} : { supplierLocations: [...c.sites] }),
    customer: c.customer,
    supplier: c.supplier,
    ...(c.demand === null
      ? {}
      : {
          linkedDemandSeries: [
            {
              materialNumberCustomer: c.demand.materialNumber,
              customerLocation: c.demand.location,
              demandCategory: { demandCategoryCode: '0001' as const },
            },
          ],
        }),
    capacities: weeklyUnits(c.capacityPerYear, [{ month: 0, share: 1 }], from, weeks).map(
      ({ monday, units }) => ({
        pointInTime: monday,
        actualCapacity: units,
        maximumCapacity: units,
      }),
    ),
    changedAt: instantOf(c.statedOn),
    unitOfMeasureIsOmitted: true,
    capacityGroupIsInactive: false,
  };
}

/** What a payload says of a supplier's capacity. */
export interface CapacityFacts {
  supplier: Bpn;
  customer: Bpn;
  sites: Bpn[];
  name: string;
  /** By the actual capacities; null when they are no 52 weeks, or count no pieces. */
  yearly: Yearly | null;
  changedOn: Day;
}

/** The facts of a payload that was found without errors. */
export function capacityFacts(payload: CapacityPayload): CapacityFacts {
  const weeks = (payload.capacities ?? []).map((c) => ({
    monday: c.pointInTime as Day,
    units: c.actualCapacity,
  }));
  return {
    supplier: payload.supplier as Bpn,
    customer: payload.customer as Bpn,
    sites: (payload.supplierLocations ?? []) as Bpn[],
    name: payload.name,
    yearly: isCounted(payload.unitOfMeasure) ? yearlyUnits(weeks) : null,
    changedOn: payload.changedAt.slice(0, 10) as Day,
  };
}

/** What is wrong between properties that each are right. */
export function capacityProblems(payload: CapacityPayload): Problem[] {
  const capacities = payload.capacities ?? [];
  return [
    ...unitProblems(payload),
    ...(payload.capacityGroupIsInactive ? [problem('/capacityGroupIsInactive', 'inactive', 'warning')] : []),
    ...weekProblems('/capacities', capacities, 'error'),
    ...capacities.flatMap(({ actualCapacity, maximumCapacity }, i) =>
      actualCapacity > maximumCapacity ? [problem(`/capacities/${i}`, 'over-maximum', 'warning')] : [],
    ),
    ...(capacityFacts(payload).yearly === null && isCounted(payload.unitOfMeasure)
      ? [problem('/capacities', 'short-series', 'warning')]
      : []),
  ];
}
