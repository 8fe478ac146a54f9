import { groupBy } from '../../../model/group-by.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { Money } from '../../../model/money.js';
import type { ChainQuestion } from './question.js';
import { newest, statementsOf } from './statements.js';

/** A line of a vehicle plant. Null is unknown. */
export interface PlantLine {
  name: string;
  /** Vehicles. */
  capacityPerYear: number | null;
  plannedPerDay: number | null;
  /** What one vehicle that is not made costs. */
  lossPerUnit: Money | null;
  /** The register's id of the row that says so. */
  row: number;
}

/** A vehicle plant: a site of its maker, not an enterprise. */
export interface Plant {
  /** Its name as the list of plants has it, with the maker's name before it where two makers have plants of one name. */
  id: string;
  name: string;
  nameEn: string | null;
  maker: EnterpriseId | null;
  lines: PlantLine[];
}

/** A name without spaces, full width and capitals, as names are compared. */
export const folded = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** The plants of the lists of plants, with their lines, by name. A line that is not named is the plant's only one. */
export function plantsOf(question: ChainQuestion): Plant[] {
  const statements = statementsOf(question, 'plants').filter((s) => s.text('plant') !== null);
  const makerOf = (name: string | null) => (name === null ? null : question.enterpriseNamed(name));
  const lines = [...newest(statements, (s) => key(s.text('maker'), s.text('plant')!, s.text('line')))].map(
    ([, [s]]) => ({
      maker: makerOf(s!.text('maker')),
      makerText: s!.text('maker'),
      plant: s!.text('plant')!,
      plantEn: s!.text('plant_en'),
      line: {
        name: s!.text('line') ?? '',
        capacityPerYear: s!.number('capacity_per_year'),
        plannedPerDay: s!.number('planned_per_day'),
        lossPerUnit: s!.money('loss_per_unit'),
        row: s!.row,
      },
    }),
  );
  const makers = groupBy(new Map(lines.map((l) => [key(l.makerText, l.plant, null), l])).values(), (l) =>
    folded(l.plant),
  );
  return [...groupBy(lines, (l) => key(l.makerText, l.plant, null)).values()]
    .map((own): Plant => {
      const [{ maker, makerText, plant }] = own as [(typeof own)[0]];
      const shared = makers.get(folded(plant))!.length > 1;
      return {
        id: shared && makerText !== null ? `${makerText} ${plant}` : plant,
        name: plant,
        nameEn: own.find((l) => l.plantEn !== null)?.plantEn ?? null,
        maker,
        lines: own.map((l) => l.line).sort((a, b) => (a.name < b.name ? -1 : 1)),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const key = (maker: string | null, plant: string, line: string | null) =>
  JSON.stringify([maker && folded(maker), folded(plant), line && folded(line)]);

/**
 * Gives the function that finds the plant which a file means by a name, of a maker where that is known; null when there is none of the
 * name, or several.
 */
export function plantFinder(
  plants: readonly Plant[],
): (name: string, maker: EnterpriseId | null) => Plant | null {
  const byName = new Map<string, Plant[]>();
  for (const plant of plants)
    for (const name of new Set([plant.id, plant.name, plant.nameEn].filter((n) => n !== null).map(folded)))
      byName.set(name, [...(byName.get(name) ?? []), plant]);
  return (name, maker) => {
    const known = byName.get(folded(name)) ?? [];
    const own = known.filter((p) => maker === null || p.maker === null || p.maker === maker);
    return own.length === 1 ? own[0]! : null;
  };
}
