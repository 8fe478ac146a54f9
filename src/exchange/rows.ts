import { stringify } from 'csv-stringify/sync';
import type { Day } from '../model/day.js';
import { usageError } from '../model/errors.js';
import type { Bpn } from './bpn.js';
import type { Partner, Partners } from './partners.js';
import { problem, type Problem } from './problem.js';
import type { Entry, ExchangeKind, ExchangeReading } from './read.js';
import { rampText } from './week.js';

/** Rows in a form that intake knows, and the entries that became none. */
export interface IntakeRows {
  kind: ExchangeKind;
  csv: string;
  rows: number;
  leftOut: { file: string; problem: Problem }[];
}

type Row = Record<string, string | null>;

/** Who a number is of. */
interface Numbered {
  partner: (bpn: Bpn) => Partner | undefined;
  siteName: (bpn: Bpn) => string | null;
}

/** A row of an entry, or the number that nobody is known by. */
function rowOf(entry: Entry, by: Numbered, from: string): Row | { unknown: string } {
  const end = { 备注: from };
  if (entry.kind === 'certificates') {
    const { partner, title, number, issuer, validFrom, validUntil, scope } = entry.facts;
    const firm = by.partner(partner);
    if (!firm) return { unknown: partner };
    return {
      企业名称: firm.name,
      统一社会信用代码: firm.uscc,
      资质类别: '证书',
      证书名称: title,
      证书编号: number,
      发证机构: issuer,
      有效期起: validFrom,
      有效期至: validUntil === 'open' ? '长期' : validUntil,
      适用范围: scope,
      ...end,
    };
  }
  if (entry.kind === 'demand') {
    const { customer, location, description, yearly } = entry.facts;
    const buyer = by.partner(customer);
    if (!buyer) return { unknown: customer };
    return {
      采购方: buyer.name ?? buyer.uscc,
      工厂: by.siteName(location),
      零件: description,
      量产日期: yearly?.start ?? null,
      年需求量: yearly === null ? null : String(yearly.perYear),
      爬坡计划: yearly === null ? null : rampText(yearly.shares),
      ...end,
    };
  }
  if (entry.kind === 'capacity') {
    const { supplier, customer, sites, name, yearly } = entry.facts;
    const [maker, buyer] = [by.partner(supplier), by.partner(customer)];
    if (!maker || !buyer) return { unknown: maker ? customer : supplier };
    return {
      供应商: maker.name,
      统一社会信用代码: maker.uscc,
      供应商厂区: sites.length === 1 ? by.siteName(sites[0]!) : null,
      采购方: buyer.name ?? buyer.uscc,
      零件: name,
      年产能: yearly === null ? null : String(yearly.perYear),
      ...end,
    };
  }
  const { uscc, externalId, park, address } = entry.facts;
  const firm = uscc === null && entry.facts.bpns !== null ? by.partner(entry.facts.bpns) : undefined;
  const code = uscc ?? firm?.uscc;
  if (code === undefined) return { unknown: externalId };
  return { 统一社会信用代码: code, 企业名称: firm?.name ?? null, 园区: park, 地址: address, ...end };
}

/** The day on which the newest of these was changed at its sender; null where the payloads do not say. */
function statedOn(entries: readonly Entry[]): Day | null {
  const days = entries.flatMap((e) =>
    e.kind === 'demand' || e.kind === 'capacity' ? [e.facts.changedOn] : [],
  );
  return days.sort().at(-1) ?? null;
}

/**
 * The rows that `import` takes of what files say: one kind at a time. Each names its file and place in the column of remarks, so that a
 * figure is traced to the row and on to the payload. Who a number is of is looked up in the list of partner numbers and never guessed.
 */
export function intakeRows(readings: readonly ExchangeReading[], { partners }: Partners): IntakeRows {
  const entries = readings.flatMap(({ file, entries: own }) => own.map((entry) => ({ file, entry })));
  const kinds = [...new Set(entries.map(({ entry }) => entry.kind))];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    throw usageError(
      kind === undefined
        ? 'None of the files holds anything that can be written as rows.'
        : `The files hold ${kinds.join(', ')}; write rows of one kind at a time.`,
      kind === undefined
        ? '这些文件中没有可写成表格的内容。'
        : `文件中有多种内容（${kinds.join('、')}）；请每次只写一种。`,
    );
  const byNumber = new Map<Bpn, Partner>();
  const siteNames = new Map<Bpn, string>();
  for (const partner of partners) {
    byNumber.set(partner.bpnl, partner);
    for (const { name, bpns } of partner.sites) {
      byNumber.set(bpns, partner);
      siteNames.set(bpns, name);
    }
  }
  const by: Numbered = { partner: (bpn) => byNumber.get(bpn), siteName: (bpn) => siteNames.get(bpn) ?? null };
  const rows: Row[] = [];
  // The sites of an enterprise are one row where they say the same of it.
  const known = new Set<string>();
  const contentOf = (row: Row) => JSON.stringify({ ...row, 备注: null });
  const leftOut: IntakeRows['leftOut'] = [];
  for (const { file, entry } of entries) {
    const row = rowOf(entry, by, `${file}#${entry.at}`);
    if (typeof row['unknown'] === 'string')
      leftOut.push({ file, problem: problem(entry.at, 'unknown-bpn', 'warning', row['unknown']) });
    else if (kind !== 'partners' || !known.has(contentOf(row))) {
      rows.push(row);
      known.add(contentOf(row));
    }
  }
  const day = statedOn(entries.map(({ entry }) => entry));
  // What others wrote is opened in a spreadsheet: nothing in it may become a formula.
  const table = stringify(rows, { header: true, record_delimiter: '\r\n', escape_formulas: true });
  return {
    kind,
    csv: `\uFEFF${day === null ? '' : `制表日期：${day}\r\n`}${table}`,
    rows: rows.length,
    leftOut,
  };
}
