import { type Text, text } from '../model/text.js';
import { groupBy } from '../model/group-by.js';
import { sumMoney, yuan } from '../model/money.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { chooseAmbiguous } from './ambiguity.js';
import { inventAccounts } from './invent/accounts.js';
import { type Chain, inventChain } from './invent/chain.js';
import { AS_OF, FINAL } from './invent/credential.js';
import { inventCooperation, inventMeasures, type Measure, inventNeeds } from './invent/dealings.js';
import type { Enterprise } from './invent/enterprise.js';
import { inventNewProjects, type NewProject } from './invent/new-projects.js';
import { type Exporter, inventExporters, inventTrade, type Trade } from './invent/overseas.js';
import { inventOutput } from './invent/output.js';
import { PARKS, PARTNER_REGIONS, ZONE_NAME } from './invent/places.js';
import { plantMatches, type PlantedMatch } from './invent/planted-matches.js';
import { inventPlants } from './invent/plants.js';
import { inventPlatforms } from './invent/platforms.js';
import { inventProjects, type Project } from './invent/projects.js';
import { inventIncidents, inventRights } from './invent/rights.js';
import { inventRoster, type Roster } from './invent/roster.js';
import { inventSpecialised } from './invent/specialised.js';
import { inventBrands, inventCertificates, inventTechTitles } from './invent/titles.js';
import { Random } from './random.js';
import { reckon } from './reckoning.js';
import type { Truth } from './truth.js';
import { planAbsences } from './write/absences.js';
import { bytesOf } from './write/bytes.js';
import { writeContacts } from './write/contacts.js';
import { Desk } from './write/desk.js';
import { writeAccounts, writeFormerNames, writePartnerLists } from './write/enterprise-files.js';
import type { Knowledge } from './write/knowledge.js';
import { writeSites } from './write/sites.js';
import { writeNewProjects } from './write/new-projects.js';
import {
  writeCooperation,
  writeGrowth,
  writeMeasures,
  writeParks,
  writeProjects,
} from './write/office-files.js';
import {
  writeBrandList,
  writeCertificates,
  writeIncidents,
  writeRights,
  writeTechTitles,
} from './write/other-titles.js';
import { writeMatches } from './write/match-files.js';
import { writeOverseas } from './write/overseas-files.js';
import { writeParkWorkbooks } from './write/park-workbooks.js';
import type { Document } from './write/sheet.js';
import { writeStatistics } from './write/statistics.js';
import { writeSupplierLists } from './write/supplier-lists.js';
import { writeTaxList } from './write/tax-list.js';
import { writePlatformLists, writeSpecialisedLists } from './write/title-lists.js';
import { writeNeeds, writeVehicleFiles } from './write/vehicle-files.js';

export interface SampleOptions {
  /** Parts suppliers of the zone; output and counts of titles go in proportion. */
  suppliers?: number;
  seed?: number;
  taxonomy: Taxonomy;
  /** Called before each file is made. */
  onProgress?: (done: number, total: number, what: Text) => void;
}

export interface SampleFile {
  /** Below `sources/`, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** An invented zone: its files, what is so, and what `zone.yaml` needs. */
export interface SampleZone {
  files: SampleFile[];
  truth: Truth;
  zone: { name: Text; asOf: string; parks: { id: string; name: Text; focus: Text }[] };
}

/**
 * Invents a zone true to the plan's article (9 vehicle makers, 13 plants for 2.5 million vehicles a year, parts
 * suppliers over four layers and four parks) and writes its files as an office receives them, faults included.
 * Pure: the same options give the same bytes. Needs some 40 suppliers for every kind of thing to appear.
 */
export function generateSample(options: SampleOptions): SampleZone {
  const { suppliers = 1200, seed = 7, taxonomy, onProgress } = options;
  const random = new Random(seed, 'zone');
  const roster = inventRoster(suppliers, taxonomy, random);
  const output = inventOutput(roster, random.fork('output'));
  const accounts = inventAccounts(roster, output, random.fork('accounts'));
  const specialised = inventSpecialised(roster, random.fork('specialised'));
  const platforms = inventPlatforms(roster, random.fork('platforms'));
  const brands = inventBrands(roster, random.fork('brand titles'));
  const credentials = [...specialised, ...platforms, ...brands];
  const plants = inventPlants(roster.makers, taxonomy, random.fork('plants'));
  const chain = inventChain(roster, plants, taxonomy, random.fork('chain'));
  const projects = inventProjects(roster, random.fork('projects'));
  const newProjects = inventNewProjects(roster, random.fork('new projects'));
  const wanted = [...chain.gaps, ...chain.singleSources.slice(0, 12).map((s) => s.part)];

  const certificates = inventCertificates(roster, random.fork('certificates'));
  const matches = plantMatches({ roster, plants, chain, accounts, certificates }, random.fork('matches'));
  const exporters = inventExporters({ roster, accounts, certificates, matches }, random.fork('overseas'));
  const trade = inventTrade(exporters, taxonomy, random.fork('trade'));

  const knowledge: Knowledge = { returns: [], titles: [] };
  const desk = new Desk(random.fork('desk'), chooseAmbiguous(roster, credentials, random.fork('ambiguity')));
  const firms = roster.suppliers.filter((e) => e.standing === 'returns');
  const absences = planAbsences(firms, output, random.fork('absences'));
  const measures = inventMeasures(roster, random.fork('measures'));
  const amountLost = new Set<(typeof measures)[number]>();
  const documents: Document[] = [
    writeTaxList(roster, desk),
    ...writeStatistics(output, absences, desk, knowledge),
    ...writeSpecialisedLists(specialised, desk, knowledge),
    ...writePlatformLists(platforms, desk, knowledge),
    writeBrandList(brands, desk, knowledge),
    ...writeParkWorkbooks(roster, desk),
    ...writeAccounts(accounts, desk),
    ...writeSupplierLists(roster.makers, chain.links, desk),
    writeCertificates(certificates, desk),
    writeTechTitles(inventTechTitles(roster, random.fork('tech')), desk),
    writeRights(inventRights(roster, random.fork('rights')), desk),
    writeIncidents(inventIncidents(roster, random.fork('incidents')), desk),
    writeFormerNames(roster, desk),
    writeContacts(roster, random.fork('contacts')),
    ...writePartnerLists(roster, desk),
    ...writeVehicleFiles(roster.makers, plants, desk),
    writeNeeds(inventNeeds(plants, wanted, random.fork('needs'))),
    writeProjects(projects, desk),
    writeParks(),
    writeCooperation(inventCooperation(random.fork('cooperation'))),
    writeMeasures(measures, desk, (measure) => amountLost.add(measure)),
    ...writeGrowth(output),
    ...writeMatches(matches, roster.others[0]!),
    ...writeNewProjects(newProjects),
    writeSites(roster, random.fork('sites')),
    ...writeOverseas(exporters, trade),
  ];
  const files = documents.map((document, i): SampleFile => {
    onProgress?.(i, documents.length, text(`writing ${document.path}`, `生成 ${document.path}`));
    return { path: document.path, bytes: bytesOf(document) };
  });
  onProgress?.(documents.length, documents.length, text('sample written', '示例数据已生成'));

  const truth: Truth = {
    seed,
    suppliers,
    asOf: AS_OF,
    goals: reckon(output, credentials, knowledge, AS_OF),
    finalAccount: {
      asOf: FINAL,
      goals: reckon(output, credentials, knowledge, FINAL),
    },
    declaredBrands: brands.filter((b) => b.issuer === null && b.number === null).length,
    enterprises: locate(roster, documents),
    ...chainTruth(chain),
    complements: complementTruth(roster, chain),
    matches: matchTruth(matches),
    siting: sitingTruth(projects, newProjects),
    visits: visitsTruth(measures, amountLost),
    overseas: overseasTruth(exporters, trade),
    tasks: {
      T1: {
        byEvidence: 'under-way',
        bySchedule: 'on-time',
      },
      T2: {
        byEvidence: 'under-way',
        bySchedule: 'late',
      },
      T3: {
        byEvidence: 'under-way',
        bySchedule: 'on-time',
      },
      T4: {
        byEvidence: 'done',
        bySchedule: 'done',
      },
      T5: {
        byEvidence: 'unknown',
        bySchedule: 'unknown',
      },
      T6: {
        byEvidence: 'under-way',
        bySchedule: 'late',
      },
    },
    faults: { ...desk.faults },
  };
  const parks = PARKS.map(({ id, name, focus }) => ({ id, name, focus }));
  return { files, truth, zone: { name: ZONE_NAME, asOf: AS_OF, parks } };
}

/** What was done for firms by task, as the ledger tells it on the day of the sample. */
function visitsTruth(measures: readonly Measure[], amountLost: ReadonlySet<Measure>): Truth['visits'] {
  return [...groupBy(measures, (m) => m.task)].map(([task, some]) => {
    const open = some.filter((m) => m.outcome === null);
    const stated = some.filter((m) => m.amount !== null && !amountLost.has(m));
    return {
      task,
      visits: some.length,
      enterprises: new Set(some.map((m) => m.enterprise)).size,
      amount: yuan(sumMoney(stated.map((m) => m.amount!))),
      amountUnknown: some.length - stated.length,
      open: open.length,
      overdue: open.filter((m) => m.next !== null && m.next < AS_OF).length,
      undated: open.filter((m) => m.next === null).length,
    };
  });
}

/** Where the files speak of each enterprise. */
function locate(roster: Roster, documents: readonly Document[]): Truth['enterprises'] {
  const everybody = [...roster.makers, ...roster.suppliers, ...roster.others, ...roster.partners];
  const rows = new Map<Enterprise, Truth['enterprises'][number]['rows']>(everybody.map((e) => [e, []]));
  for (const { path: file, format, sheets } of documents) {
    for (const sheet of sheets) {
      sheet.rows.forEach(({ about }, i) => {
        if (about) rows.get(about)!.push({ file, sheet: format === 'csv' ? null : sheet.name, row: i + 1 });
      });
    }
  }
  return everybody.map((e) => ({ key: e.key, uscc: e.uscc, name: e.name, rows: rows.get(e)! }));
}

function chainTruth(chain: Chain): Pick<Truth, 'singleSources' | 'gaps' | 'falseSecondSources'> {
  return {
    singleSources: chain.singleSources.map(({ part, supplier, plants }) => ({
      part: part.id,
      supplier: supplier.key,
      plants: plants.map((plant) => plant.name),
    })),
    gaps: chain.gaps.map((part) => part.id),
    falseSecondSources: chain.falseSecondSources.map(({ part, suppliers, component, source }) => ({
      part: part.id,
      suppliers: suppliers.map((e) => e.key),
      component: component.id,
      source: source.key,
    })),
  };
}

function complementTruth({ partners }: Roster, { gaps }: Chain): Truth['complements'] {
  return PARTNER_REGIONS.flatMap((region) =>
    gaps.flatMap((part) => {
      const firms = partners.filter((e) => e.partner === region && e.products.includes(part));
      return firms.length === 0 ? [] : [{ region: region.id, part: part.id, firms: firms.map((e) => e.key) }];
    }),
  );
}

function matchTruth(matches: readonly PlantedMatch[]): Truth['matches'] {
  return matches.map(({ need, applicants }) => ({
    need: {
      buyer: need.plant.maker.key,
      plant: need.plant.name,
      programme: need.programme,
      part: need.part.id,
    },
    best: applicants.find((a) => a.nearMiss === null)!.enterprise.key,
    nearMisses: applicants.flatMap(({ enterprise, nearMiss }) =>
      nearMiss === null ? [] : [{ supplier: enterprise.key, why: nearMiss }],
    ),
  }));
}

function sitingTruth(projects: readonly Project[], added: readonly NewProject[]): Truth['siting'] {
  const asking = (p: Pick<Project, 'name' | 'investor' | 'kind' | 'powerKva' | 'expectedOutput'>) => ({
    project: p.name,
    investor: p.investor.key,
    kind: p.kind,
    powerKva: p.powerKva,
    expectedOutput: yuan(p.expectedOutput),
  });
  return {
    asking: [
      ...projects
        .filter((p) => p.park === null)
        .map((p) => ({ ...asking(p), layer: p.part.layer, landMu: p.landMu })),
      ...added.map((p) => ({ ...asking(p), layer: p.part.layer, landMu: p.landMu })),
    ],
    reserved: projects
      .filter((p) => p.park !== null && (p.stage === 'lead' || p.stage === 'talks'))
      .map((p) => ({ project: p.name, park: p.park!, landMu: p.landMu, powerKva: p.powerKva })),
    planted: added.map((p) => ({
      project: p.name,
      park: p.belongs,
      landKnown: p.landMu !== null,
      stages: [...(p.before ? [p.before.stage] : []), ...(p.before?.stage === p.stage ? [] : [p.stage])],
    })),
  };
}

function overseasTruth(exporters: readonly Exporter[], trade: readonly Trade[]): Truth['overseas'] {
  return {
    firms: exporters.map(({ enterprise, lacks, exports, support }) => ({
      enterprise: enterprise.key,
      lacks,
      exports: Object.fromEntries([...exports].map(([year, amount]) => [String(year), yuan(amount)])),
      supported: support !== null,
    })),
    markets: trade.map(({ hs, largest, fastest }) => ({ hs, largest, fastest })),
  };
}
