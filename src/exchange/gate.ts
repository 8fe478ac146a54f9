import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { parseUscc, type Uscc } from '../model/uscc.js';
import { type Bpn, isChecked, parseBpn } from './bpn.js';
import { problem, type Problem, type ProblemCode } from './problem.js';
import { Timestamp } from './property.js';

const under = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}.${name}`);
const COORDINATES = under('geographicCoordinates', ['longitude', 'latitude', 'altitude']);

/**
 * The columns of the file that the Gate of BPDM (eclipse-tractusx/bpdm, `PartnerUploadFileHeader`) takes, in its order. The first day of
 * an address's state is spelt `validForm` there; the corrected spelling is not read by it.
 */
export const GATE_COLUMNS: readonly string[] = [
  'externalId',
  ...[1, 2, 3].flatMap((n) => under(`identifiers${n}`, ['type', 'value', 'issuingBody'])),
  ...under('site', ['siteBpn', 'name', 'states.validFrom', 'states.validTo', 'states.type']),
  ...under('address', ['addressBpn', 'name', 'addressType']),
  ...under('address.physicalPostalAddress', [
    ...COORDINATES,
    'country',
    'administrativeAreaLevel1',
    'administrativeAreaLevel2',
    'administrativeAreaLevel3',
    'postalCode',
    'city',
    'district',
    ...under('street', [
      'namePrefix',
      'additionalNamePrefix',
      'name',
      'nameSuffix',
      'additionalNameSuffix',
      'houseNumber',
      'houseNumberSupplement',
      'milestone',
      'direction',
    ]),
    'companyPostalCode',
    'industrialZone',
    'building',
    'floor',
    'door',
  ]),
  ...under('address.alternativePostalAddress', [
    ...COORDINATES,
    'country',
    'administrativeAreaLevel1',
    'postalCode',
    'city',
    'deliveryServiceType',
    'deliveryServiceQualifier',
    'deliveryServiceNumber',
  ]),
  ...under('address.states', ['validForm', 'validTo', 'type']),
];

const PHYSICAL = 'address.physicalPostalAddress';
const CORRECTED = 'address.states.validFrom';

/** A site of an enterprise, or the enterprise where no site is known. */
export interface GateSite {
  uscc: Uscc;
  firm: string;
  site: string | null;
  bpns: Bpn | null;
  park: string | null;
}

/**
 * The file for one enterprise's own upload. `identifierType`: the key by which the operator's BPDM knows the Unified Social Credit Code;
 * without it the code stands as the external id only. No contact and no coordinate is written: their datum is not known.
 */
export function writeGate(sites: readonly GateSite[], identifierType: string | null): string {
  const records = sites.map(({ uscc, firm, site, bpns, park }) => ({
    externalId: site === null ? uscc : `${uscc}/${site}`,
    ...(identifierType === null ? {} : { 'identifiers1.type': identifierType, 'identifiers1.value': uscc }),
    'site.siteBpn': bpns,
    'site.name': site,
    'address.name': site ?? firm,
    'address.addressType': site === null ? 'AdditionalAddress' : 'SiteMainAddress',
    [`${PHYSICAL}.country`]: 'CN',
    [`${PHYSICAL}.industrialZone`]: park,
  }));
  return stringify(records, {
    header: true,
    columns: [...GATE_COLUMNS],
    record_delimiter: '\r\n',
    // Names came in files of others, and a person may open this in a spreadsheet.
    escape_formulas: true,
  });
}

/** What a row of the file says, as far as the register has a place for it. */
export interface GateFacts {
  externalId: string;
  /** The code in the external id or an identifier; null where none is one. */
  uscc: Uscc | null;
  site: string | null;
  bpns: Bpn | null;
  park: string | null;
  address: string | null;
}

/** Whether a text is a file of this template: its first header is the external id. */
export function isGate(text: string): boolean {
  return /^\uFEFF?"?externalId"?\s*,/i.test(text);
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

type Check = (value: string) => ProblemCode | null;
const choice =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value) ? null : 'bad-choice';
const instant: Check = (value) => (Timestamp.safeParse(value).success ? null : 'bad-timestamp');
const degrees =
  (most: number): Check =>
  (value) =>
    /^-?\d+(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= most ? null : 'bad-number';
const state = choice('ACTIVE', 'INACTIVE');
const country: Check = (value) => (/^[A-Z]{2}$/.test(value) ? null : 'bad-choice');

const CHECKS: Readonly<Record<string, Check>> = {
  'site.siteBpn': (value) => (parseBpn(value, ['S']) ? null : 'bad-bpns'),
  'address.addressBpn': (value) => (parseBpn(value, ['A']) ? null : 'bad-bpna'),
  'address.addressType': choice('SiteMainAddress', 'AdditionalAddress'),
  'site.states.validFrom': instant,
  'site.states.validTo': instant,
  'site.states.type': state,
  'address.states.validForm': instant,
  'address.states.validTo': instant,
  'address.states.type': state,
  [`${PHYSICAL}.country`]: country,
  'address.alternativePostalAddress.country': country,
  'address.alternativePostalAddress.deliveryServiceType': choice('PO_BOX', 'PRIVATE_BAG', 'BOITE_POSTALE'),
  [`${PHYSICAL}.geographicCoordinates.longitude`]: degrees(180),
  [`${PHYSICAL}.geographicCoordinates.latitude`]: degrees(90),
};

/** Cells that count only when all of them are filled in. */
const TOGETHER: readonly (readonly [ProblemCode, readonly string[]])[] = [
  ...[1, 2, 3].map((n) => ['half-identifier', under(`identifiers${n}`, ['type', 'value'])] as const),
  ['half-state', under('site.states', ['validFrom', 'validTo', 'type'])],
  ['half-state', under('address.states', ['validForm', 'validTo', 'type'])],
];

/** Reads a file of the Gate's template; rows with an error are left out. */
export function readGate(text: string): {
  rows: number;
  found: { at: string; facts: GateFacts }[];
  problems: Problem[];
} {
  let records: string[][];
  try {
    records = parse(text, { bom: true, trim: true, skip_empty_lines: true });
  } catch {
    return { rows: 0, found: [], problems: [problem('', 'broken-csv', 'error')] };
  }
  const [header = [], ...rows] = records;
  const place = new Map(header.map((name, i) => [name, i]));
  const problems = GATE_COLUMNS.filter((name) => !place.has(name)).map((name) =>
    problem('', 'missing-column', name === 'externalId' ? 'error' : 'warning', name),
  );
  header.forEach((name, i) => {
    if (name === CORRECTED) problems.push(problem(`${letters(i)}1`, 'corrected-column', 'warning', name));
    else if (!GATE_COLUMNS.includes(name))
      problems.push(problem(`${letters(i)}1`, 'unknown-column', 'warning', name));
  });
  const ids = new Set<string>();
  const found: { at: string; facts: GateFacts }[] = [];
  rows.forEach((record, i) => {
    const cell = (name: string): string | null => record[place.get(name) ?? -1] || null;
    const own: Problem[] = [];
    const complain = (name: string, code: ProblemCode, severity: Problem['severity']) =>
      own.push(problem(`${letters(place.get(name) ?? 0)}${i + 2}`, code, severity, cell(name) ?? ''));
    const id = cell('externalId');
    if (id === null) complain('externalId', 'missing', 'error');
    else if (ids.has(id)) complain('externalId', 'repeated-id', 'error');
    else ids.add(id);
    for (const [name, check] of Object.entries(CHECKS)) {
      const value = cell(name);
      const code = value === null ? null : check(value);
      if (code !== null) complain(name, code, 'error');
      else if (value !== null && name.endsWith('Bpn') && !isChecked(value as Bpn))
        complain(name, 'bpn-check', 'warning');
    }
    for (const [code, names] of TOGETHER) {
      const filled = names.filter((name) => cell(name) !== null);
      if (filled.length > 0 && filled.length < names.length) complain(filled[0]!, code, 'warning');
    }
    problems.push(...own);
    if (id !== null && !own.some((p) => p.severity === 'error'))
      found.push({ at: `A${i + 2}`, facts: factsOf(id, cell) });
  });
  return { rows: rows.length, found, problems };
}

function factsOf(externalId: string, cell: (name: string) => string | null): GateFacts {
  const codes = [externalId.split('/')[0]!, ...[1, 2, 3].map((n) => cell(`identifiers${n}.value`) ?? '')];
  const address = ['city', 'district', 'street.name', 'street.houseNumber', 'building']
    .map((name) => cell(`${PHYSICAL}.${name}`) ?? '')
    .join('');
  return {
    externalId,
    uscc: codes.map(parseUscc).find((code) => code !== null) ?? null,
    site: cell('site.name'),
    bpns: cell('site.siteBpn') as Bpn | null,
    park: cell(`${PHYSICAL}.industrialZone`),
    address: address === '' ? null : address,
  };
}
