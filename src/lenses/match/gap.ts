import { formatCount, moneyText } from '../../model/format.js';
import type { MatchRules } from '../../model/matching.js';
import { type Text, text } from '../../model/text.js';

import type { Gap, Lead } from './answer.js';
import { enterpriseOf } from './enterprise.js';
import type { Firm, MatchFacts } from './facts.js';

/** What of a need goes into the list of gaps. */
export interface Wanting {
  part: { id: string | null; name: Text };
  volumePerYear: number | null;
  /** CNY a year. */
  valuePerYear: number | null;
  start: string | null;
  /** Suppliers of the zone that make the part. */
  makers: number;
}

/** The entry in the list of gaps for a need that no maker of the zone can meet. */
export function gapOf(wanting: Wanting): Gap {
  const { part, volumePerYear, valuePerYear, start, makers } = wanting;
  const kind = makers === 0 ? 'missing-link' : 'weak-link';
  const volume = volumePerYear === null ? null : formatCount(volumePerYear);
  const worth =
    valuePerYear === null ? null : text(moneyText(valuePerYear, 'en'), moneyText(valuePerYear, 'zh'));
  const en = [
    kind === 'missing-link'
      ? `Missing link: nobody in the zone is on record as making ${part.name.en}`
      : `Weak link: of ${makers} in the zone that make ${part.name.en} none fits`,
    volume && `${volume} a year are asked`,
    worth && `worth ${worth.en}`,
    start && `from ${start}`,
  ];
  const zh = [
    kind === 'missing-link'
      ? `缺链：区内未见${part.name.zh}生产企业`
      : `弱链：区内 ${makers} 家${part.name.zh}企业均不符合要求`,
    volume && `年需求 ${volume}`,
    worth && `约 ${worth.zh}`,
    start && `${start} 起`,
  ];
  const sentence = (parts: (string | null)[], comma: string) => parts.filter(Boolean).join(comma);
  return { kind, ...wanting, says: text(`${sentence(en, ', ')}.`, `${sentence(zh, '，')}。`) };
}

/** The makers of a part outside the zone, for investment promotion: those that supply into the zone already first, then the nearest region. */
export function leadsOf(part: string, facts: MatchFacts, rules: MatchRules): Lead[] {
  const { regions, at_most: most } = rules.leads;
  const makes = new Map<string, { firm: Firm; makes: string; suppliesZone: boolean; rows: number[] }>();
  const put = (id: Firm['id'], what: string, rows: readonly number[], suppliesZone: boolean) => {
    const firm = facts.firms.get(id);
    if (!firm || facts.zone.has(id) || firm.park?.id || firm.role === 'vehicle-maker') return;
    const known = makes.get(id);
    if (known) {
      known.suppliesZone ||= suppliesZone;
      known.rows.push(...rows);
    } else makes.set(id, { firm, makes: what, suppliesZone, rows: [...rows] });
  };
  for (const p of facts.products) if (p.part === part) put(p.enterprise, p.text, [p.row], false);
  for (const l of facts.links)
    if (l.part === part) put(l.supplier, facts.parts.get(part)?.zh ?? part, l.rows, true);
  const far = (firm: Firm) => {
    const at = regions.indexOf(firm.region?.id ?? '');
    return at < 0 ? regions.length : at;
  };
  return [...makes.values()]
    .sort(
      (a, b) =>
        Number(b.suppliesZone) - Number(a.suppliesZone) ||
        far(a.firm) - far(b.firm) ||
        (a.firm.name < b.firm.name ? -1 : 1),
    )
    .slice(0, most)
    .map(({ firm, makes: what, suppliesZone, rows }): Lead => {
      const where = firm.region?.name ?? text('region not known', '地区未知');
      const now = suppliesZone ? text(', supplies into the zone already', '，已向区内供货') : text('', '');
      return {
        enterprise: enterpriseOf(firm),
        region: firm.region,
        makes: what,
        suppliesZone,
        says: text(`${where.en}: makes “${what}”${now.en}`, `${where.zh}：生产“${what}”${now.zh}`),
        rows,
      };
    });
}
