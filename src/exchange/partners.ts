import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { parseUscc, type Uscc } from '../model/uscc.js';
import { type Bpn, isChecked, parseBpn } from './bpn.js';
import { readList } from './list.js';

/** An enterprise with the numbers that Catena-X gave it and its sites. */
export interface Partner {
  name: string | null;
  uscc: Uscc;
  bpnl: Bpn;
  sites: { name: string; bpns: Bpn }[];
}

/** The office's list of partner numbers, and those of them whose check characters do not agree. */
export interface Partners {
  partners: readonly Partner[];
  unchecked: readonly Bpn[];
}

const COLUMNS = {
  name: ['name', '企业名称'],
  uscc: ['uscc', '统一社会信用代码'],
  bpnl: ['bpnl'],
  site: ['site', '厂区'],
  bpns: ['bpns'],
} as const;

/** Reads the list: a line for each enterprise or each of its sites. Throws on a code or number of the wrong shape, naming the line. */
export function readPartners(bytes: Uint8Array, file: string): Partners {
  const byCode = new Map<Uscc, Partner>();
  const unchecked = new Set<Bpn>();
  const wrong = (line: number, value: string | null, what: string) =>
    new ChainwrightError(
      'bad-number',
      text(
        `${file}, line ${line}: “${value ?? ''}” is no ${what}.`,
        `${file} 第 ${line} 行：“${value ?? ''}”不是有效的 ${what}。`,
      ),
      { file, line },
    );
  for (const { line, cells } of readList(bytes, file, COLUMNS)) {
    const uscc = parseUscc(cells.uscc ?? '');
    if (uscc === null) throw wrong(line, cells.uscc, 'USCC');
    const bpnl = parseBpn(cells.bpnl ?? '', ['L']);
    const known = byCode.get(uscc);
    if (bpnl === null || (known && known.bpnl !== bpnl)) throw wrong(line, cells.bpnl, 'BPNL');
    const partner = known ?? { name: cells.name, uscc, bpnl, sites: [] };
    byCode.set(uscc, partner);
    if (!isChecked(bpnl)) unchecked.add(bpnl);
    if (cells.site === null && cells.bpns === null) continue;
    const bpns = parseBpn(cells.bpns ?? '', ['S']);
    if (bpns === null || cells.site === null) throw wrong(line, cells.bpns, 'BPNS');
    if (!isChecked(bpns)) unchecked.add(bpns);
    partner.sites.push({ name: cells.site, bpns });
  }
  return { partners: [...byCode.values()], unchecked: [...unchecked] };
}

/** No partner is known by a number. */
export const NO_PARTNERS: Partners = { partners: [], unchecked: [] };
