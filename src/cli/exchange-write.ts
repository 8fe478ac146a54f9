import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Argument, Command } from 'commander';
import {
  capacitiesOf,
  certificatesOf,
  demandsOf,
  type ExchangeWritten,
  type MaterialNumber,
  NO_PARTNERS,
  type Partners,
  readMaterials,
  readPartners,
  REASONS,
  type Selection,
  sitesOf,
  writeCapacity,
  writeCertificate,
  writeDemand,
  writeGate,
} from '../exchange/index.js';
import { usageError } from '../model/errors.js';
import { formatCount } from '../model/format.js';
import { groupBy } from '../model/group-by.js';
import { type Language, text } from '../model/text.js';
import type { Enterprise } from '../register/index.js';
import { certificateDocuments } from './certificate-documents.js';
import { chainQuestion } from './chain-question.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { enterpriseMeant } from './enterprise-meant.js';
import { knownNeeds } from './exchange-needs.js';
import { openOffice, planQuestion } from './office.js';

const KINDS = ['certificates', 'demand', 'capacity', 'partners'] as const;
type Kind = (typeof KINDS)[number];

interface WriteOptions extends CommonOptions {
  out: string;
  bpn?: string;
  materials?: string;
  documents?: string;
  supplier?: string;
  need?: string[];
  firm?: string;
  identifierType?: string;
  weeks: string;
}

function weeksOption(value: string): number {
  const weeks = Number(value);
  if (Number.isInteger(weeks) && weeks >= 52 && weeks <= 520) return weeks;
  throw usageError(
    `--weeks takes whole weeks from 52 to 520, not "${value}".`,
    `--weeks 应为 52 至 520 的整数周，而不是“${value}”。`,
  );
}

/** The list of partner numbers; only the Gate's file can do without. */
function partnersOption(kind: Kind, file: string | undefined): Partners {
  if (file !== undefined) return readPartners(readFileSync(file), file);
  if (kind === 'partners') return NO_PARTNERS;
  throw usageError(
    'Payloads name firms by their BPN: give the list of them with --bpn FILE; none is made up.',
    '载荷以 BPN 指明企业：请用 --bpn FILE 提供编号对照表；系统不会自行编造。',
  );
}

/** What is to be written: each file's name below --out (none: --out itself) with its text. */
interface Outcome extends Selection<unknown> {
  files: { name: string | null; text: string }[];
}

const payloads = <T>({ written, leftOut }: Selection<T>, write: (one: T) => unknown): Outcome => ({
  written,
  leftOut,
  files: [{ name: null, text: `${JSON.stringify(written.map(write), null, 2)}\n` }],
});

async function outcomeOf(
  kind: Kind,
  options: WriteOptions,
  partners: Partners,
  terminal: Terminal,
): Promise<Outcome> {
  const weeks = weeksOption(options.weeks);
  const materials: MaterialNumber =
    options.materials === undefined
      ? () => null
      : readMaterials(readFileSync(options.materials), options.materials);
  const office = await openOffice(options.zone, terminal);
  try {
    const { register } = office;
    const question = planQuestion(office, options, terminal.now());
    const { view, asOf } = question;
    const firm = options.firm === undefined ? null : await enterpriseMeant(register, options.firm);
    const isAsked = ({ id }: Enterprise) => firm === null || id === firm;
    if (kind === 'certificates') {
      const documents = certificateDocuments(options.documents);
      return payloads(certificatesOf(view, asOf, partners, documents, isAsked), writeCertificate);
    }
    const enterprises = new Map(view.enterprises(asOf).map((e) => [e.id, e]));
    if (kind === 'capacity') {
      const { enterpriseNamed } = await chainQuestion(register, question);
      const buyerNamed = (name: string) => {
        const id = enterpriseNamed(name);
        return id === null ? null : (enterprises.get(id) ?? null);
      };
      return payloads(capacitiesOf(view, asOf, partners, materials, buyerNamed, isAsked), (c) =>
        writeCapacity(c, asOf, weeks),
      );
    }
    if (kind === 'demand') {
      if (options.supplier === undefined)
        throw usageError(
          'A demand is made towards one supplier: name it with --supplier.',
          '物料需求须指明供应商：请用 --supplier 指定。',
        );
      const id = await enterpriseMeant(register, options.supplier);
      const supplier = partners.partners.find((p) => p.uscc === enterprises.get(id)?.uscc);
      if (!supplier)
        throw usageError(
          `“${options.supplier}” is not in the list of partner numbers.`,
          `编号对照表中没有“${options.supplier}”。`,
        );
      const needs = await knownNeeds(register, question, id, options.need ?? []);
      return payloads(demandsOf(needs, supplier, partners, materials), (d) => writeDemand(d, weeks));
    }
    const { written, leftOut } = sitesOf(view, asOf, partners, isAsked);
    return {
      written,
      leftOut,
      files: written.map((sites) => ({
        name: `${sites[0]!.uscc}.csv`,
        text: writeGate(sites, options.identifierType ?? null),
      })),
    };
  } finally {
    await office.register.close();
  }
}

function lines(answer: ExchangeWritten, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const { written, leftOut, unchecked, out } = answer;
  const reasons = [...groupBy(leftOut, (l) => l.reason)].sort(([, a], [, b]) => b.length - a.length);
  return [
    t(`Written: ${formatCount(written)}, to ${out}.`, `已写出 ${formatCount(written)} 项：${out}。`),
    ...reasons.map(([reason, own]) =>
      t(
        `Left out: ${formatCount(own.length)}, ${REASONS[reason].en}.`,
        `未写出 ${formatCount(own.length)} 项：${REASONS[reason].zh}。`,
      ),
    ),
    ...(unchecked.length === 0
      ? []
      : [
          t(
            `The check characters of these numbers do not agree: ${unchecked.join(', ')}.`,
            `以下编号校验字符不符：${unchecked.join('、')}。`,
          ),
        ]),
  ];
}

/** `chainwright exchange write KIND`: what the register knows, as payloads of Catena-X or files of the Gate. */
export function exchangeWriteCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('write')))
    .description(
      'writes what the register knows as payloads; what a model requires and is not known is left out',
    )
    .addArgument(new Argument('<kind>').choices(KINDS))
    .requiredOption('--out <path>', 'the file to write; for partners the folder, a file each')
    .option('--bpn <file>', 'CSV of partner numbers: name, uscc, bpnl, site, bpns')
    .option('--materials <file>', 'CSV of customers’ part numbers: uscc, part, number')
    .option('--documents <dir>', 'certificates’ files, each named by its number (.pdf, .png, .jpg)')
    .option('--supplier <firm>', 'demand: the supplier that it is made towards')
    .option('--need <id...>', 'demand: these needs alone, whoever may see them')
    .option('--firm <firm>', 'certificates, capacity, partners: of this firm alone')
    .option('--identifier-type <key>', 'partners: the operator’s key for the Unified Social Credit Code')
    .option('--weeks <n>', 'demand, capacity: so many weeks', '104')
    .action(async (kind: Kind, options: WriteOptions) => {
      const partners = partnersOption(kind, options.bpn);
      const { written, leftOut, files } = await outcomeOf(kind, options, partners, terminal);
      const out = path.resolve(options.out);
      mkdirSync(kind === 'partners' ? out : path.dirname(out), { recursive: true });
      for (const { name, text: content } of files) writeFileSync(path.join(out, name ?? ''), content);
      const answer: ExchangeWritten = {
        kind,
        out,
        written: written.length,
        leftOut,
        unchecked: [...partners.unchecked],
      };
      if (options.json) terminal.out(JSON.stringify(answer));
      else for (const line of lines(answer, languageOf(options, terminal.env))) terminal.out(line);
    });
}
