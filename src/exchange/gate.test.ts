import { describe, expect, it } from 'vitest';
import { parseUscc } from '../model/uscc.js';
import { parseBpn } from './bpn.js';
import { GATE_COLUMNS, isGate, readGate, writeGate } from './gate.js';

/** The header of the file that the Gate's own tests upload (eclipse-tractusx/bpdm, valid_partner_data.csv). */
const HEADER =
  'externalId,identifiers1.type,identifiers1.value,identifiers1.issuingBody,identifiers2.type,identifiers2.value,identifiers2.issuingBody,identifiers3.type,identifiers3.value,identifiers3.issuingBody,site.siteBpn,site.name,site.states.validFrom,site.states.validTo,site.states.type,address.addressBpn,address.name,address.addressType,address.physicalPostalAddress.geographicCoordinates.longitude,address.physicalPostalAddress.geographicCoordinates.latitude,address.physicalPostalAddress.geographicCoordinates.altitude,address.physicalPostalAddress.country,address.physicalPostalAddress.administrativeAreaLevel1,address.physicalPostalAddress.administrativeAreaLevel2,address.physicalPostalAddress.administrativeAreaLevel3,address.physicalPostalAddress.postalCode,address.physicalPostalAddress.city,address.physicalPostalAddress.district,address.physicalPostalAddress.street.namePrefix,address.physicalPostalAddress.street.additionalNamePrefix,address.physicalPostalAddress.street.name,address.physicalPostalAddress.street.nameSuffix,address.physicalPostalAddress.street.additionalNameSuffix,address.physicalPostalAddress.street.houseNumber,address.physicalPostalAddress.street.houseNumberSupplement,address.physicalPostalAddress.street.milestone,address.physicalPostalAddress.street.direction,address.physicalPostalAddress.companyPostalCode,address.physicalPostalAddress.industrialZone,address.physicalPostalAddress.building,address.physicalPostalAddress.floor,address.physicalPostalAddress.door,address.alternativePostalAddress.geographicCoordinates.longitude,address.alternativePostalAddress.geographicCoordinates.latitude,address.alternativePostalAddress.geographicCoordinates.altitude,address.alternativePostalAddress.country,address.alternativePostalAddress.administrativeAreaLevel1,address.alternativePostalAddress.postalCode,address.alternativePostalAddress.city,address.alternativePostalAddress.deliveryServiceType,address.alternativePostalAddress.deliveryServiceQualifier,address.alternativePostalAddress.deliveryServiceNumber,address.states.validForm,address.states.validTo,address.states.type';

const uscc = parseUscc('91420100MA4D0A011M')!;
const bpns = parseBpn('BPNS00000003CRHK', ['S'])!;

/** A file of these rows, each by the columns that it fills. */
const file = (rows: Record<string, string>[], header = HEADER) =>
  [
    header,
    ...rows.map((row) =>
      header
        .split(',')
        .map((name) => row[name] ?? '')
        .join(','),
    ),
  ].join('\n');
const said = (rows: Record<string, string>[], header?: string) =>
  readGate(file(rows, header)).problems.map((p) => [p.at, p.code, p.severity]);

describe('the file of the Gate', () => {
  it('has the columns of its template, one of them misspelt', () => {
    expect(GATE_COLUMNS).toEqual(HEADER.split(','));
    expect(GATE_COLUMNS).toContain('address.states.validForm');
  });

  it('is read as it was written', () => {
    const sites = [
      { uscc, firm: '武汉甲驰电驱动有限公司', site: '一号厂区, "东"', bpns, park: '军山新城' },
      { uscc, firm: '武汉甲驰电驱动有限公司', site: '二号厂区', bpns: null, park: '军山新城' },
    ];
    const written = writeGate(sites, 'CN_KEY');
    expect(isGate(written)).toBe(true);
    const { rows, found, problems } = readGate(written);
    expect(rows).toBe(2);
    expect(problems).toEqual([]);
    expect(found.map(({ facts }) => [facts.uscc, facts.site, facts.bpns, facts.park])).toEqual(
      sites.map((s) => [s.uscc, s.site, s.bpns, s.park]),
    );
  });

  it('holds nothing that a spreadsheet would run', () => {
    const site = {
      uscc,
      firm: '=HYPERLINK("https://evil.example")',
      site: null,
      bpns: null,
      park: '@SUM(A1)',
    };
    expect(writeGate([site], null)).toMatch(/"?'=HYPERLINK/);
    expect(writeGate([site], null)).not.toMatch(/(^|,)"?[=@]/m);
  });

  it('names each bad cell by its place', () => {
    const row = { externalId: 'a', 'address.addressType': 'SiteMainAddress' };
    expect(said([row])).toEqual([]);
    expect(said([row, { ...row }])).toEqual([['A3', 'repeated-id', 'error']]);
    expect(said([{ 'site.name': 'x' }])).toEqual([['A2', 'missing', 'error']]);
    expect(said([{ ...row, 'address.addressType': 'LegalAddress' }])).toEqual([
      ['R2', 'bad-choice', 'error'],
    ]);
    expect(said([{ ...row, 'site.siteBpn': 'BPNA00000003CRHK' }])).toEqual([['K2', 'bad-bpns', 'error']]);
    expect(said([{ ...row, 'site.siteBpn': 'BPNS00000003CRHX' }])).toEqual([['K2', 'bpn-check', 'warning']]);
    expect(said([{ ...row, 'identifiers1.type': 'VAT_DE' }])).toEqual([['B2', 'half-identifier', 'warning']]);
    // The first day of an address's state is in the 53rd column.
    expect(said([{ ...row, 'address.states.validForm': '2024-05-01T00:00:00Z' }])).toEqual([
      ['BA2', 'half-state', 'warning'],
    ]);
    expect(
      said([
        {
          ...row,
          'address.states.validForm': '1.5.2024',
          'address.states.validTo': '2024-05-31T00:00:00Z',
          'address.states.type': 'ACTIVE',
        },
      ]),
    ).toEqual([['BA2', 'bad-timestamp', 'error']]);
  });

  it('with the spelling corrected is said not to be read by the Gate', () => {
    const corrected = HEADER.replace('address.states.validForm', 'address.states.validFrom');
    expect(said([{ externalId: 'a' }], corrected)).toEqual([
      ['', 'missing-column', 'warning'],
      ['BA1', 'corrected-column', 'warning'],
    ]);
  });

  it('of an earlier template names the columns that are gone', () => {
    expect(said([{ externalId: 'a' }], `${HEADER},legalEntity.legalName`)).toEqual([
      ['BD1', 'unknown-column', 'warning'],
    ]);
  });

  it('with a row of too few cells is refused', () => {
    expect(readGate(`${HEADER}\na,b`).problems.map((p) => p.code)).toEqual(['broken-csv']);
  });
});
