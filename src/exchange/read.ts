import type { z } from 'zod';
import { type CapacityFacts, capacityFacts, capacityProblems, CapacitySchema } from './capacity.js';
import {
  type CertificateFacts,
  certificateFacts,
  certificateProblems,
  CertificateSchema,
} from './certificate.js';
import { type DemandFacts, demandFacts, demandProblems, DemandSchema } from './demand.js';
import { type GateFacts, isGate, readGate } from './gate.js';
import { isChecked, parseBpn } from './bpn.js';
import { decoded } from './list.js';
import { isProblemCode, pointer, problem, type Problem } from './problem.js';

/** One thing that a file says, and where. */
export type Entry = { at: string } & (
  | { kind: 'certificates'; facts: CertificateFacts }
  | { kind: 'demand'; facts: DemandFacts }
  | { kind: 'capacity'; facts: CapacityFacts }
  | { kind: 'partners'; facts: GateFacts }
);
export type ExchangeKind = Entry['kind'];

/** What a file says. */
export interface ExchangeReading {
  file: string;
  /** The models of its payloads, or the Gate's template. */
  models: string[];
  /** Payloads or rows that it holds; those without an error are in `entries`. */
  count: number;
  entries: Entry[];
  problems: Problem[];
}

interface Model {
  urn: string;
  /** Properties of which a payload of the model has at least one. */
  signs: readonly string[];
  read: (payload: unknown) => { entries: Entry[]; problems: Problem[] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (isRecord(value) ? value[String(step)] : undefined), data);

/** The pointers of the properties that a payload has and its model has not. */
function unknownIn(given: unknown, read: unknown, path: string[] = []): string[] {
  if (!isRecord(given) || !isRecord(read)) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    Object.hasOwn(read, name) ? unknownIn(value, read[name], [...path, name]) : [pointer([...path, name])],
  );
}

/** The numbers in a payload whose check characters do not agree. */
function uncheckedIn(value: unknown, path: string[] = []): Problem[] {
  if (isRecord(value)) return Object.entries(value).flatMap(([name, v]) => uncheckedIn(v, [...path, name]));
  const bpn = typeof value === 'string' ? parseBpn(value, ['L', 'S', 'A']) : null;
  return bpn === null || isChecked(bpn) ? [] : [problem(pointer(path), 'bpn-check', 'warning', bpn)];
}

/** The first place that shows a payload to be of another version of its model; null when there is none. */
function otherVersion(payload: unknown): Problem | null {
  const document = valueAt(payload, ['document']);
  if (isRecord(document) && !('contentBase64' in document) && !('contentType' in document))
    return problem('/document', 'other-version', 'error', 'document');
  // Named pointInTime since 3.0.0.
  const series = valueAt(payload, ['demandSeries']);
  const lists = [
    ['/capacities', valueAt(payload, ['capacities'])],
    ...(Array.isArray(series)
      ? series.map((s, i) => [`/demandSeries/${i}/demands`, valueAt(s, ['demands'])] as const)
      : []),
  ] as const;
  for (const [at, list] of lists)
    if (Array.isArray(list) && list.some((point) => isRecord(point) && 'calendarWeek' in point))
      return problem(at, 'other-version', 'error', 'calendarWeek');
  return null;
}

/** A reader of payloads of a model: its own schema, then what must hold between properties. */
function reader<T>(
  schema: z.ZodType<T>,
  check: (payload: T) => Problem[],
  entries: (payload: T) => Entry[],
): Model['read'] {
  return (payload) => {
    const other = otherVersion(payload);
    if (other) return { entries: [], problems: [other] };
    const parsed = schema.safeParse(payload);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => {
        const value = valueAt(payload, path);
        const code = value === undefined ? 'missing' : isProblemCode(message) ? message : 'wrong-type';
        return problem(pointer(path), code, 'error', value);
      });
      return { entries: [], problems };
    }
    const problems = [
      ...check(parsed.data),
      ...uncheckedIn(payload),
      ...unknownIn(payload, parsed.data).map((at) => problem(at, 'unknown-property', 'warning')),
    ];
    return {
      entries: problems.some((p) => p.severity === 'error' || p.code === 'inactive')
        ? []
        : entries(parsed.data),
      problems,
    };
  };
}

const MODELS: readonly Model[] = [
  {
    urn: 'urn:samm:io.catenax.business_partner_certificate:3.1.0#BusinessPartnerCertificate',
    signs: ['registrationNumber', 'validUntil'],
    read: reader(CertificateSchema, certificateProblems, (payload) => [
      { at: '', kind: 'certificates', facts: certificateFacts(payload) },
    ]),
  },
  {
    urn: 'urn:samm:io.catenax.week_based_material_demand:3.0.1#WeekBasedMaterialDemand',
    signs: ['materialDemandId', 'demandSeries'],
    read: reader(DemandSchema, demandProblems, (payload) =>
      demandFacts(payload).map((found) => ({ ...found, kind: 'demand' })),
    ),
  },
  {
    urn: 'urn:samm:io.catenax.week_based_capacity_group:3.0.1#WeekBasedCapacityGroup',
    signs: ['capacityGroupId', 'capacities'],
    read: reader(CapacitySchema, capacityProblems, (payload) => [
      { at: '', kind: 'capacity', facts: capacityFacts(payload) },
    ]),
  },
];

/** What the Gate's template is called here. */
const GATE = 'bpdm-gate-csv';

/** Reads a file: one payload, an array of payloads, or a CSV of the Gate. Never throws; an error withholds the payload or row. */
export function readExchange(bytes: Uint8Array, file: string): ExchangeReading {
  const text = decoded(bytes);
  if (isGate(text)) {
    const { rows, found, problems } = readGate(text);
    const entries = found.map((f): Entry => ({ ...f, kind: 'partners' }));
    return { file, models: [GATE], count: rows, entries, problems };
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { file, models: [], count: 0, entries: [], problems: [problem('', 'not-json', 'error')] };
  }
  const payloads: unknown[] = Array.isArray(data) ? data : [data];
  const reading: ExchangeReading = { file, models: [], count: payloads.length, entries: [], problems: [] };
  payloads.forEach((payload, i) => {
    const under = <T extends { at: string }>(found: T): T => ({
      ...found,
      at: Array.isArray(data) ? `/${i}${found.at}` : found.at,
    });
    const model = isRecord(payload) ? MODELS.find(({ signs }) => signs.some((s) => s in payload)) : undefined;
    if (!model) {
      reading.problems.push(under(problem('', 'unknown-model', 'error')));
      return;
    }
    if (!reading.models.includes(model.urn)) reading.models.push(model.urn);
    const { entries, problems } = model.read(payload);
    reading.entries.push(...entries.map(under));
    reading.problems.push(...problems.map(under));
  });
  return reading;
}
