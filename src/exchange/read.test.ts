import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, type Day, parseDay } from '../model/day.js';
import { type Bpn, bpnCheckSigns } from './bpn.js';
import { writeCapacity } from './capacity.js';
import { certificateType, writeCertificate } from './certificate.js';
import { writeDemand } from './demand.js';
import { readExchange } from './read.js';
import { mondayOf } from './week.js';

const read = (data: unknown) => readExchange(new TextEncoder().encode(JSON.stringify(data)), 'a.json');
const said = (data: unknown) => read(data).problems.map((p) => [p.at, p.code, p.severity]);

const CERTIFICATE = {
  businessPartnerNumber: 'BPNL00000003AYRE',
  type: { certificateType: 'IATF 16949', certificateVersion: '2016' },
  registrationNumber: '12 100 55712 TMS',
  areaOfApplication: 'Development and production of brake discs',
  enclosedSites: [{ enclosedSiteBpn: 'BPNS00000003AYRE', areaOfApplication: 'Foundry' }],
  validFrom: '2023-01-25',
  validUntil: '2026-01-24',
  issuer: { issuerName: 'TÜV SÜD', issuerBpn: 'BPNL00000003CRHK' },
  trustLevel: 'none',
  validator: { validatorName: 'Data service provider X', validatorBpn: 'BPNL00000007OTZ3' },
  uploader: 'BPNL00000003B2OM',
  document: {
    creationDate: '2024-08-23T13:19:00.280+02:00',
    documentID: 'UUID--123456789',
    contentType: 'application/pdf',
    contentBase64: 'JVBERi0xLjQ=',
  },
};

/** 104 Mondays from 9 October 2023, so many a week. */
const mondays = (units: (week: number) => number) =>
  Array.from({ length: 104 }, (_, k) => ({
    pointInTime: new Date(Date.UTC(2023, 9, 9 + 7 * k)).toISOString().slice(0, 10),
    units: units(k),
  }));

const DEMAND = {
  materialDemandId: '0157ba42-d2a8-4e28-8565-7b07830c1110',
  demandSeries: [
    {
      customerLocation: 'BPNS00000003CRHK',
      demandCategory: { demandCategoryCode: '0001' },
      // 500 a week in the first year and 1,000 in the second.
      demands: mondays((k) => (k < 52 ? 500 : 1000)).map((w) => ({
        demand: w.units,
        pointInTime: w.pointInTime,
      })),
      expectedSupplierLocation: 'BPNS00000003AYRE',
    },
  ],
  customer: 'BPNL00000003CRHK',
  supplier: 'BPNL00000003AYRE',
  unitOfMeasure: 'unit:piece',
  materialNumberCustomer: 'MNR-7307-AU340474.002',
  materialNumberSupplier: 'MNR-8101-ID146955.001',
  materialDescriptionCustomer: 'Spark Plug',
  changedAt: '2023-11-05T08:15:30.123-05:00',
  materialGlobalAssetId: 'urn:uuid:48878d48-6f1d-47f5-8ded-a441d0d879df',
  unitOfMeasureIsOmitted: false,
  materialDemandIsInactive: false,
};

const CAPACITY = {
  capacityGroupId: '0157ba42-d2a8-4e28-8565-7b07830c1110',
  name: 'Spark Plugs on drilling machine',
  supplierLocations: ['BPNS00000003AYRE'],
  customer: 'BPNL00000003CRHK',
  supplier: 'BPNL00000003AYRE',
  unitOfMeasure: 'unit:piece',
  linkedDemandSeries: [
    {
      materialNumberCustomer: 'MNR-7307-AU340474.002',
      materialNumberSupplier: 'MNR-8101-ID146955.001',
      customerLocation: 'BPNS00000003CRHK',
      demandCategory: { demandCategoryCode: 'SR99' },
      loadFactor: 3.5,
    },
  ],
  capacities: mondays(() => 1000).map((w) => ({
    pointInTime: w.pointInTime,
    actualCapacity: w.units,
    maximumCapacity: 2000,
    deltaProductionResult: -400,
    agreedCapacity: 1800,
  })),
  changedAt: '2023-03-10T12:27:11.320Z',
  linkedCapacityGroups: ['be4d8470-2de6-43d2-b5f8-2e5d3eebf3fd'],
  unitOfMeasureIsOmitted: false,
  demandVolatilityParameters: {
    startReferenceDateTime: '2024-01-10T12:00:00.320Z',
    measurementInterval: 5,
    rollingHorizonAlertThresholds: [
      { sequenceNumber: 1, subhorizonLength: 4, relativeNegativeDeviation: 0.3 },
    ],
  },
  capacityGroupIsInactive: false,
};

/** A copy of a payload with one place of it changed; undefined takes it out. */
function changed(payload: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const steps = path.split('/').slice(1);
  const last = steps.pop()!;
  const holder = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    copy,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** What the published JSON schemas of the models require, and what else they name. */
const REQUIRED = [
  [
    CERTIFICATE,
    '/businessPartnerNumber /type /type/certificateType /registrationNumber /validFrom /validUntil /trustLevel /document /document/creationDate /document/documentID /document/contentType /document/contentBase64 /enclosedSites/0/enclosedSiteBpn /issuer/issuerName',
    '/type/certificateVersion /areaOfApplication /enclosedSites /enclosedSites/0/areaOfApplication /issuer /issuer/issuerBpn /validator /validator/validatorName /validator/validatorBpn /uploader',
  ],
  [
    DEMAND,
    '/materialDemandId /demandSeries /customer /supplier /materialNumberCustomer /materialDescriptionCustomer /changedAt /unitOfMeasureIsOmitted /materialDemandIsInactive /demandSeries/0/customerLocation /demandSeries/0/demandCategory /demandSeries/0/demandCategory/demandCategoryCode /demandSeries/0/demands /demandSeries/0/demands/0/demand /demandSeries/0/demands/0/pointInTime',
    '/materialNumberSupplier /materialGlobalAssetId /demandSeries/0/expectedSupplierLocation',
  ],
  [
    CAPACITY,
    '/capacityGroupId /name /customer /supplier /changedAt /unitOfMeasureIsOmitted /capacityGroupIsInactive /linkedDemandSeries/0/materialNumberCustomer /linkedDemandSeries/0/customerLocation /linkedDemandSeries/0/demandCategory /capacities/0/pointInTime /capacities/0/actualCapacity /capacities/0/maximumCapacity /demandVolatilityParameters/startReferenceDateTime /demandVolatilityParameters/measurementInterval /demandVolatilityParameters/rollingHorizonAlertThresholds/0/sequenceNumber /demandVolatilityParameters/rollingHorizonAlertThresholds/0/subhorizonLength',
    '/supplierLocations /linkedDemandSeries /linkedDemandSeries/0/materialNumberSupplier /linkedDemandSeries/0/loadFactor /capacities/0/deltaProductionResult /capacities/0/agreedCapacity /linkedCapacityGroups /demandVolatilityParameters /demandVolatilityParameters/rollingHorizonAlertThresholds',
  ],
] as const;

describe.each(REQUIRED)('a payload of its model', (payload, required, optional) => {
  it('is read without a problem', () => expect(said(payload)).toEqual([]));

  it('says of each required property that it is missing', () => {
    for (const path of required.split(' '))
      expect(said(changed(payload, path, undefined)), path).toEqual([[path, 'missing', 'error']]);
  });

  it('does without each optional property', () => {
    for (const path of optional.split(' ')) expect(said(changed(payload, path, undefined)), path).toEqual([]);
  });

  it('says of a property that the model has not that it was not read', () => {
    expect(said(changed(payload, '/x~y', 1))).toEqual([['/x~0y', 'unknown-property', 'warning']]);
  });
});

describe('a problem is named at its place', () => {
  it.each([
    [CERTIFICATE, '/businessPartnerNumber', '91420100MA4D0A011M', 'bad-bpnl', 'error'],
    [CERTIFICATE, '/businessPartnerNumber', 'BPNL00000003AYRX', 'bpn-check', 'warning'],
    [CERTIFICATE, '/enclosedSites/0/enclosedSiteBpn', 'BPNL00000003AYRE', 'bad-site-bpn', 'error'],
    [CERTIFICATE, '/validFrom', '2023-02-29', 'bad-date', 'error'],
    [CERTIFICATE, '/validFrom', '25.01.2023', 'bad-date', 'error'],
    [CERTIFICATE, '/registrationNumber', 12, 'wrong-type', 'error'],
    [CERTIFICATE, '/trustLevel', 'medium', 'bad-choice', 'error'],
    [CERTIFICATE, '/document/creationDate', '2024-08-23', 'bad-timestamp', 'error'],
    [CERTIFICATE, '/document/contentBase64', 'JVBER', 'bad-base64', 'error'],
    [CERTIFICATE, '/document', { documentID: 'x' }, 'other-version', 'error'],
    [DEMAND, '/materialDemandId', '0157ba42', 'bad-uuid', 'error'],
    [DEMAND, '/changedAt', '2023-11-05T08:15:30', 'bad-timestamp', 'error'],
    [DEMAND, '/demandSeries/0/customerLocation', 'BPNA00000003CRHK', 'bad-bpns', 'error'],
    [DEMAND, '/demandSeries/0/demands/3/demand', -1, 'bad-number', 'error'],
    [DEMAND, '/demandSeries/0/demands/0/pointInTime', '2023-10-10', 'not-monday', 'warning'],
    [DEMAND, '/demandSeries/0/demandCategory/demandCategoryCode', '0002', 'bad-choice', 'error'],
    [DEMAND, '/unitOfMeasure', 'GRM', 'bad-choice', 'error'],
    [DEMAND, '/unitOfMeasure', 'unit:kilogram', 'other-unit', 'warning'],
    [DEMAND, '/unitOfMeasure', undefined, 'no-unit', 'error'],
    [DEMAND, '/materialDemandIsInactive', true, 'inactive', 'warning'],
    [CAPACITY, '/capacities/0/pointInTime', '2023-10-10', 'not-monday', 'error'],
    [CAPACITY, '/demandVolatilityParameters/measurementInterval', 1000, 'bad-number', 'error'],
  ] as const)('%# %s', (payload, path, value, code, severity) => {
    expect(said(changed(payload, path, value))).toEqual([[path, code, severity]]);
  });

  it.each([
    [changed(CERTIFICATE, '/validUntil', '2020-01-01'), '/validUntil', 'dates-reversed'],
    [changed(DEMAND, '/unitOfMeasureIsOmitted', true), '/unitOfMeasure', 'unit-and-omitted'],
    [changed(DEMAND, '/demandSeries/1', DEMAND.demandSeries[0]), '/demandSeries/1', 'repeated-series'],
    [
      changed(DEMAND, '/demandSeries/0/demands', DEMAND.demandSeries[0]!.demands.slice(0, 51)),
      '/demandSeries/0',
      'short-series',
    ],
    [
      changed(CAPACITY, '/capacities/1', CAPACITY.capacities[0]),
      '/capacities/1/pointInTime',
      'repeated-week',
    ],
    [changed(CAPACITY, '/capacities/5/maximumCapacity', 999), '/capacities/5', 'over-maximum'],
    [
      // Until 2.0.0 the week was named so.
      changed(CAPACITY, '/capacities', [
        { calendarWeek: '2022-08-01', actualCapacity: 1, maximumCapacity: 2 },
      ]),
      '/capacities',
      'other-version',
    ],
  ])('%#', (payload, at, code) => {
    expect(said(payload).map(([place, name]) => [place, name])).toContainEqual([at, code]);
  });

  it('in both languages, with what the file says and no place left open', () => {
    for (const { message } of read(changed(CERTIFICATE, '/validFrom', '2023-02-29')).problems)
      for (const sentence of [message.en, message.zh]) {
        expect(sentence).toContain('2023-02-29');
        expect(sentence).not.toContain('{}');
      }
  });

  it('also where the file is none of these', () => {
    expect(said({ a: 1 })).toEqual([['', 'unknown-model', 'error']]);
    expect(said([CERTIFICATE, 7])).toEqual([['/1', 'unknown-model', 'error']]);
    expect(readExchange(new TextEncoder().encode('企业名称\n'), 'a.csv').problems[0]!.code).toBe('not-json');
  });
});

describe('what a payload says', () => {
  it('of a certificate', () => {
    expect(read(CERTIFICATE).entries[0]).toMatchObject({
      kind: 'certificates',
      facts: { title: 'IATF 16949:2016', validUntil: '2026-01-24', issuer: 'TÜV SÜD' },
    });
    expect(read(changed(CERTIFICATE, '/validUntil', '9999-12-31')).entries[0]!.facts).toMatchObject({
      validUntil: 'open',
    });
  });

  it('of a demand: 52,000 a year, half of it in the first', () => {
    expect(read([DEMAND]).entries).toMatchObject([
      { at: '/0/demandSeries/0', facts: { yearly: { start: '2023-10-09', perYear: 52_000, shares: [0.5] } } },
    ]);
  });

  it('of a capacity: the actual one, 52,000 a year', () => {
    expect(read(CAPACITY).entries[0]!.facts).toMatchObject({
      yearly: { perYear: 52_000 },
      sites: ['BPNS00000003AYRE'],
    });
  });

  it('that is not in use, or of other units, is no figure', () => {
    expect(read(changed(CAPACITY, '/capacityGroupIsInactive', true)).entries).toEqual([]);
    expect(read(changed(CAPACITY, '/unitOfMeasure', 'unit:kilogram')).entries[0]!.facts).toMatchObject({
      yearly: null,
    });
  });
});

describe('what is written and read again is the same', () => {
  const numbers = (of: string) =>
    fc.stringMatching(/^[0-9A-Z]{10}$/).map((s) => `BPN${of}${s}${bpnCheckSigns(s)}` as Bpn);
  const days = fc.integer({ min: 10_000, max: 20_000 }).map(dayFromNumber);
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  const asFile = (payload: unknown) => {
    const { entries, problems } = read([payload]);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(1);
    return entries[0]!.facts;
  };

  it('of certificates', () => {
    const certificates = fc.record({
      partner: numbers('L'),
      title: texts.filter(
        (t) => Object.keys(certificateType(t)).length === 1 && certificateType(t).certificateType === t,
      ),
      number: texts,
      scope: fc.option(texts),
      sites: fc.array(numbers('S'), { maxLength: 3 }),
      validFrom: days,
      validUntil: fc.oneof(
        fc.constant('open' as const),
        fc.integer({ min: 20_001, max: 30_000 }).map(dayFromNumber),
      ),
      issuer: fc.option(texts),
      document: fc.record({
        id: texts,
        createdAt: fc.constant('2025-10-31T08:00:00.000Z'),
        contentType: fc.constant('application/pdf'),
        contentBase64: fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes).toString('base64')),
      }),
    });
    fc.assert(
      fc.property(certificates, (c) => {
        const { document: _, sites: __, ...facts } = c;
        expect(asFile(writeCertificate(c))).toEqual(facts);
      }),
    );
  });

  it('of needs', () => {
    const demands = fc.record({
      need: texts,
      customer: numbers('L'),
      location: numbers('S'),
      supplier: numbers('L'),
      materialNumber: texts,
      description: texts,
      start: days,
      // Even, so that half of it is whole.
      volumePerYear: fc.integer({ min: 1, max: 1_000_000 }).map((half) => 2 * half),
      steps: fc.constantFrom(
        [{ month: 0, share: 1 }],
        [
          { month: 0, share: 0.5 },
          { month: 12, share: 1 },
        ],
      ),
      statedOn: days,
    });
    fc.assert(
      fc.property(demands, (d) => {
        const { need: _, start, volumePerYear: perYear, steps, statedOn, ...same } = d;
        expect(asFile(writeDemand(d, 104))).toEqual({
          ...same,
          yearly: { start: mondayOf(start), perYear, shares: [steps[0].share] },
          changedOn: statedOn,
        });
      }),
    );
  });

  it('of capacities', () => {
    const from = parseDay('2025-10-31')!;
    const capacities = fc.record({
      supplier: numbers('L'),
      customer: numbers('L'),
      sites: fc.array(numbers('S'), { maxLength: 3 }),
      plant: fc.option(texts),
      part: texts,
      capacityPerYear: fc.integer({ min: 1, max: 2_000_000 }),
      demand: fc.option(fc.record({ materialNumber: texts, location: numbers('S') })),
      statedOn: days,
    });
    fc.assert(
      fc.property(capacities, (c) => {
        expect(asFile(writeCapacity(c, from, 104))).toEqual({
          supplier: c.supplier,
          customer: c.customer,
          sites: c.sites,
          name: c.part,
          yearly: { start: '2025-10-27' as Day, perYear: c.capacityPerYear, shares: [1] },
          changedOn: c.statedOn,
        });
      }),
    );
  });

  it('under ids that are the same in every file, and shaped as version 4', () => {
    const id = () => writeCapacity({ ...BASE, part: '制动盘' }, parseDay('2025-10-31')!, 52).capacityGroupId;
    const BASE = {
      supplier: 'BPNL00000003AYRE' as Bpn,
      customer: 'BPNL00000003CRHK' as Bpn,
      sites: [],
      plant: null,
      capacityPerYear: 1,
      demand: null,
      statedOn: parseDay('2025-10-01')!,
    };
    expect(id()).toBe(id());
    expect(id()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('a certificate’s title', () => {
  it.each([
    ['IATF 16949:2016 质量管理体系认证', { certificateType: 'IATF 16949', certificateVersion: '2016' }],
    ['ISO 14001', { certificateType: 'ISO 14001' }],
    ['质量管理体系认证 GB/T 19001-2016', { certificateType: 'GB/T 19001-2016' }],
    ['IATF 16949 及 ISO 9001', { certificateType: 'IATF 16949 及 ISO 9001' }],
    ['中国强制性产品认证', { certificateType: '中国强制性产品认证' }],
  ])('%s', (title, type) => expect(certificateType(title)).toEqual(type));
});
