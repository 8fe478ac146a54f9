import { groupBy } from '../../../model/group-by.js';
import { text } from '../../../model/text.js';
import type { Overseas, OverseasFirm, Readiness } from './answer.js';
import { exportSums, exportYears, firmYears } from './export-figures.js';
import type { OverseasQuestion } from './question.js';
import { type Candidate, certificatesOf, judge, missingOf, readinessOf } from './readiness.js';
import { supportGiven, supportOf, supportSums } from './support.js';
import { codeOf, tradeOf } from './trade.js';
import { assumptionsOf, overseasSays, tradeSays } from './words.js';

const ORDER: readonly Readiness[] = ['ready', 'lacks', 'open'];

/** The ready first, then those with the fewest things missing; exporters before others. */
function byWork(a: OverseasFirm, b: OverseasFirm): number {
  return (
    Number(b.readiness === 'ready') - Number(a.readiness === 'ready') ||
    Number(b.exporter) - Number(a.exporter) ||
    a.missing.length - b.missing.length ||
    ORDER.indexOf(a.readiness) - ORDER.indexOf(b.readiness) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/**
 * The zone's suppliers abroad: exports, HS codes and markets of their products, what each still needs to be ready, the support given.
 * Listed is who has exports on record, makes a part with an HS code, or was supported.
 */
export function overseasOf(question: OverseasQuestion): Overseas {
  const { view, asOf, zone, rules, taxonomy, products } = question;
  const { criteria } = rules.readiness;
  const parts = new Map(taxonomy.parts.map((p) => [p.id, p]));
  const figures = firmYears(question);
  const certificates = certificatesOf(question);
  const given = supportGiven(question);
  const made = groupBy(products, (p) => p.enterprise);
  const trade = tradeOf(question);
  const firms = view
    .enterprises(asOf)
    .filter((e) => zone.has(e.id))
    .flatMap((e): OverseasFirm[] => {
      const makes = new Map(
        (made.get(e.id) ?? []).flatMap(({ part, row }) => {
          const node = parts.get(part);
          return node ? [[part, { part: node, row }]] : [];
        }),
      );
      const years = figures.get(e.index) ?? new Map();
      const candidate: Candidate = {
        years,
        certificates: certificates.get(e.index) ?? [],
        makes: [...makes.values()],
        nameEn: e.nameEn,
        contact: e.contact,
        phone: e.phone,
      };
      const exports = exportYears(years);
      const support = (given.get(e.index) ?? []).map((g) => supportOf(g, exports));
      const coded = candidate.makes.filter(({ part }) => part.hs6.length > 0);
      if (coded.length === 0 && support.length === 0 && !exports.some((y) => y.exports > 0)) return [];
      const judgements = criteria.map((c) => judge(c, candidate, asOf));
      const exporting = new Set(criteria.filter((c) => c.reads === 'exports').map((c) => c.id));
      return [
        {
          id: e.id,
          name: e.name,
          uscc: e.uscc,
          readiness: readinessOf(judgements),
          exporter: judgements.some((j) => exporting.has(j.id) && j.state === 'met'),
          exports,
          products: coded.map(({ part, row }) => ({
            part: { id: part.id, name: text(part.en, part.zh) },
            hs: part.hs6,
            row,
          })),
          criteria: judgements,
          missing: missingOf(criteria, judgements),
          support,
        },
      ];
    })
    .sort(byWork);
  const count = (readiness: Readiness) => firms.filter((f) => f.readiness === readiness).length;
  const years = exportSums(figures.values());
  const counts = { ready: count('ready'), lacks: count('lacks'), open: count('open') };
  const makers = groupBy(
    firms.flatMap((f) => [...new Set(f.products.flatMap((p) => p.hs))]),
    (hs) => hs,
  );
  const codes = [...makers]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([hs, own]) => codeOf(hs, own.length, trade, rules));
  return {
    asOf,
    says: overseasSays(counts, firms.filter((f) => f.exporter).length, years),
    trade: { says: tradeSays(trade, codes), rows: trade.rows, unread: trade.unread },
    years,
    counts,
    criteria: criteria.map(({ id, name, status, note }) => {
      const of = (state: string) =>
        firms.filter((f) => f.criteria.some((c) => c.id === id && c.state === state)).length;
      return {
        id,
        name,
        status,
        note: note ?? null,
        met: of('met'),
        unmet: of('unmet'),
        unknown: of('unknown'),
      };
    }),
    codes,
    firms,
    support: supportSums(firms.flatMap((f) => f.support)),
    assumptions: assumptionsOf(rules),
  };
}
