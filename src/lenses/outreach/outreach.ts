import { groupBy } from '../../model/group-by.js';
import { placeFinder } from '../../model/place-named.js';
import type { Maker, Outreach, Region } from './answer.js';
import { cooperationOf } from './cooperation.js';
import { nextPartsOf } from './next-parts.js';
import { type OutreachQuestion, partNames } from './question.js';
import { assumptionsOf, outreachSays, regionSays } from './words.js';

const byName = (a: Maker, b: Maker) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Makers by part, each firm once. */
function makersOf(
  products: OutreachQuestion['products'],
  { enterprises }: OutreachQuestion,
): Map<string, Maker[]> {
  return new Map(
    [...groupBy(products, (p) => p.part)].map(([part, made]) => {
      const firms = new Map(
        made.map(({ enterprise: id, row }) => [id, { id, name: enterprises.get(id)?.name ?? id, row }]),
      );
      return [part, [...firms.values()].sort(byName)];
    }),
  );
}

/** What each partner region could supply and buy, how cooperation stands, and which part is near to what the zone makes. */
export function outreachOf(question: OutreachQuestion): Outreach {
  const { plan, taxonomy, products, enterprises, zone, lacking, asOf } = question;
  const parts = partNames(taxonomy);
  const regionOf = placeFinder(plan.regions);
  const known = products.filter((p) => parts.has(p.part));
  const here = makersOf(
    known.filter((p) => zone.has(p.enterprise)),
    question,
  );
  const byRegion = groupBy(
    known.filter((p) => !zone.has(p.enterprise)),
    (p) => regionOf(enterprises.get(p.enterprise)?.region ?? null)?.id ?? '',
  );
  const cooperation = cooperationOf(question);
  const regions = plan.regions.map(({ id, name, note }): Region => {
    const own = byRegion.get(id) ?? [];
    const there = makersOf(own, question);
    const named = (part: string) => ({ id: part, name: parts.get(part)! });
    const region = {
      id,
      name,
      note: note ?? null,
      firms: new Set(own.map((p) => p.enterprise)).size,
      offers: lacking.flatMap(({ part, uncovered }) => {
        const firms = there.get(part.id);
        return firms ? [{ part: named(part.id), uncovered, firms }] : [];
      }),
      leads:
        own.length === 0
          ? []
          : [...here]
              .filter(([part]) => !there.has(part))
              .map(([part, firms]) => ({ part: named(part), firms }))
              .sort((a, b) => b.firms.length - a.firms.length || (a.part.id < b.part.id ? -1 : 1)),
      cooperation: cooperation.get(id)!,
    };
    return { ...region, says: regionSays(region) };
  });
  const firms = new Set(plan.regions.flatMap((r) => (byRegion.get(r.id) ?? []).map((p) => p.enterprise)))
    .size;
  const offered = new Set(regions.flatMap((r) => r.offers.map((o) => o.part.id))).size;
  const nextParts = nextPartsOf(question);
  return {
    asOf,
    says: outreachSays(lacking.length, offered),
    regions,
    firms,
    nextParts,
    assumptions: assumptionsOf({ nextParts }),
  };
}
