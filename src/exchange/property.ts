import { z } from 'zod';
import { parseDay } from '../model/day.js';
import { type BpnOf, parseBpn } from './bpn.js';
import type { ProblemCode } from './problem.js';

/** A check whose message is the code of the problem: the words stand in one place. */
const says = (code: ProblemCode) => ({ error: code });

const bpn = (of: readonly BpnOf[], code: ProblemCode) =>
  z.string().refine((s) => parseBpn(s, of) !== null, says(code));

/** `urn:samm:io.catenax.shared.business_partner_number:2.0.0#BpnlTrait`. */
export const Bpnl = bpn(['L'], 'bad-bpnl');
/** `urn:samm:io.catenax.shared.business_partner_number:2.0.0#BpnsTrait`. */
export const Bpns = bpn(['S'], 'bad-bpns');
/** `urn:samm:io.catenax.business_partner_certificate:3.1.0#BpnTrait`: a site or an address. */
export const SiteBpn = bpn(['S', 'A'], 'bad-site-bpn');

/** A `date` of the models: a day of the calendar. */
export const DayWritten = z.string().refine((s) => parseDay(s) !== null, says('bad-date'));

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?|24:00:00(\.0+)?)(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/;

const isInstant = (s: string, zone: 'optional' | 'required'): boolean => {
  const found = INSTANT.exec(s);
  return found !== null && parseDay(found[1]!) !== null && (zone === 'optional' || found[6] !== undefined);
};

/** `urn:samm:org.eclipse.esmf.samm:characteristic:2.1.0#Timestamp`: the time zone may be left out. */
export const Timestamp = z.string().refine((s) => isInstant(s, 'optional'), says('bad-timestamp'));
/** A `date-time` (RFC 3339), which has its time zone: `#Timestamp` of the demand and capacity models. */
export const DateTime = z.string().refine((s) => isInstant(s, 'required'), says('bad-timestamp'));

/** `urn:samm:io.catenax.shared.uuid:2.0.0#UuidV4Trait`; the pattern does not look at the version. */
export const Uuid = z
  .string()
  .regex(/^(urn:uuid:)?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, says('bad-uuid'));

/** `#QuantityTrait`: 0 to 999999999999999999.999, which as a number of a computer is 1e18. */
export const Quantity = z.number().refine((n) => n >= 0 && n <= 1e18, says('bad-number'));

/** `urn:samm:io.catenax.shared.quantity:2.0.0#ItemUnitEnumeration`. */
const UNITS = [
  'piece',
  'set',
  'pair',
  'page',
  'cycle',
  'kilowattHour',
  'gram',
  'kilogram',
  'tonneMetricTon',
  'tonUsOrShortTonUkorus',
  'ounceAvoirdupois',
  'pound',
  'metre',
  'centimetre',
  'kilometre',
  'inch',
  'foot',
  'yard',
  'squareCentimetre',
  'squareMetre',
  'squareInch',
  'squareFoot',
  'squareYard',
  'cubicCentimetre',
  'cubicMetre',
  'cubicInch',
  'cubicFoot',
  'cubicYard',
  'litre',
  'millilitre',
  'hectolitre',
  'secondUnitOfTime',
  'minuteUnitOfTime',
  'hourUnitOfTime',
  'day',
] as const;

export const ItemUnit = z.enum(
  UNITS.map((unit) => `unit:${unit}` as const),
  says('bad-choice'),
);

/** Whether quantities count pieces, as the register's do; a unit that is left out is taken for pieces. */
export function isCounted(unit: string | undefined): boolean {
  return unit === undefined || unit === 'unit:piece' || unit === 'unit:set';
}

/** `#DemandCategoryCharacteristic`: default, after sales, series, phase in, single order, small series, extraordinary, phase out. */
export const DemandCategory = z.object({
  demandCategoryCode: z.enum(
    ['0001', 'A1S1', 'SR99', 'PI01', 'OS01', 'OI01', 'ED01', 'PO01'],
    says('bad-choice'),
  ),
});
