import { fen, type Money } from '../../model/money.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { type BillItem, billOf, type Drivetrain } from './bill.js';
import type { Enterprise } from './enterprise.js';

export interface Line {
  name: string;
  capacityPerYear: number;
  plannedPerDay: number;
  lossPerUnit: Money;
}

/** A vehicle plant: a site of its maker, not an enterprise. */
export interface Plant {
  name: string;
  nameEn: string;
  maker: Enterprise;
  drivetrain: Drivetrain;
  lines: Line[];
  bill: BillItem[];
}

/** The article's figures: 13 plants of 9 makers, 2.5 million vehicles a year. */
export const CAPACITY = 2_500_000;
const PLANTS_OF_MAKER = [2, 2, 2, 2, 1, 1, 1, 1, 1];
const LINES_OF_PLANT = [2, 2, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 1];
const DRIVETRAINS: readonly Drivetrain[] = [
  'combustion',
  'electric',
  'combustion',
  'hybrid',
  'electric',
  'electric',
  'hybrid',
  'truck',
  'combustion',
  'electric',
  'hybrid',
  'truck',
  'electric',
];
const ORDINALS = ['一', '二', '三'];

/** The makers' plants; capacities are whole thousands that add up to `CAPACITY`. */
export function inventPlants(makers: readonly Enterprise[], taxonomy: Taxonomy, random: Random): Plant[] {
  const plants: Plant[] = [];
  makers.forEach((maker, m) => {
    for (let i = 0; i < PLANTS_OF_MAKER[m]!; i++) {
      const n = plants.length;
      const drivetrain = DRIVETRAINS[n]!;
      plants.push({
        name: `${maker.nameParts.brand}第${ORDINALS[i]}工厂`,
        nameEn: `Plant ${n + 1}`,
        maker,
        drivetrain,
        lines: Array.from({ length: LINES_OF_PLANT[n]! }, (_, l) => ({
          name: `${ORDINALS[l]}线`,
          capacityPerYear: 0,
          plannedPerDay: 0,
          lossPerUnit: lossPerUnit(drivetrain, random),
        })),
        bill: billOf(drivetrain, taxonomy, random),
      });
    }
  });
  shareOut(
    plants.flatMap((plant) => plant.lines),
    random,
  );
  return plants;
}

function lossPerUnit(drivetrain: Drivetrain, random: Random): Money {
  const thousand = drivetrain === 'truck' ? random.int(30, 55) : random.int(12, 32);
  return fen(thousand * 100_000);
}

function shareOut(lines: Line[], random: Random): void {
  const weights = lines.map(() => random.between(0.6, 1.6));
  const total = weights.reduce((a, b) => a + b, 0);
  let left = CAPACITY / 1000;
  lines.forEach((line, i) => {
    const thousands = i === lines.length - 1 ? left : Math.round((CAPACITY / 1000) * (weights[i]! / total));
    left -= thousands;
    line.capacityPerYear = thousands * 1000;
    line.plannedPerDay = Math.round((line.capacityPerYear / 250) * random.between(0.62, 0.9));
  });
}
