import { type Text, text } from '../../../model/text.js';
import { yuan } from '../../../model/money.js';
import type { ChainFacts } from '../facts/chain-facts.js';
import type { Draft } from './draft.js';
import type { NetworkQuestion } from './question.js';

/** A vehicle line that the network holds. */
export interface DraftLine {
  id: string;
  plant: string;
  name: string;
  /** Vehicles a working day. */
  perDay: number;
}

/** 一线 and 2号线 are line 1 and line 2 in English. */
function lineEn(name: string): string {
  const [, numeral] = /^第?([一二三四五六七八九]|\d+)号?线$/.exec(name) ?? [];
  if (numeral === undefined) return name;
  const at = '一二三四五六七八九'.indexOf(numeral);
  return `line ${at < 0 ? numeral : at + 1}`;
}

/** The plant as people of either language call it. */
export function plantNames({ plants }: ChainFacts): Map<string, Text> {
  return new Map(plants.map((p) => [p.id, text(p.nameEn ?? p.id, p.id)]));
}

/** The lines with their demand: what is planned a day, else the capacity of a working day; without either a line is left out. */
export function addLines(draft: Draft, facts: ChainFacts, { workingDays }: NetworkQuestion): DraftLine[] {
  const plantName = plantNames(facts);
  return facts.plants.flatMap((plant) =>
    plant.lines.flatMap((line): DraftLine[] => {
      const id = line.name === '' ? plant.id : `${plant.id} ${line.name}`;
      const { en, zh } = plantName.get(plant.id)!;
      const ofCapacity = line.capacityPerYear === null ? null : line.capacityPerYear / workingDays;
      const perDay = line.plannedPerDay ?? ofCapacity;
      if (perDay === null) {
        draft.note('not-usable', id, [line.row]);
        return [];
      }
      if (line.plannedPerDay === null) draft.note('demand-from-capacity', id, [line.row]);
      draft.add({
        id,
        name: line.name === '' ? text(en, zh) : text(`${lineEn(line.name)} of ${en}`, `${zh}${line.name}`),
        line: true,
        plant: plant.id,
        demandPerDay: perDay,
        stock: 0,
        lossPerUnit: line.lossPerUnit === null ? null : yuan(line.lossPerUnit),
        rows: [line.row],
      });
      return [{ id, plant: plant.id, name: line.name, perDay }];
    }),
  );
}
