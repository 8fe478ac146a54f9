import { formatCount } from '../../../model/format.js';
import { type Text, text } from '../../../model/text.js';
import type { Assumption } from '../stress/assumption.js';

const counted = (n: number, one: string, many: string) => `${formatCount(n)} ${n === 1 ? one : many}`;

/** What is said of a network that was drawn up from the register, by how many things and rows each is about. */
export function wordingOf(
  workingDays: number,
): Partial<Record<Assumption['code'], (things: number, rows: number) => Text>> {
  return {
    'working-days': () =>
      text(
        `A year has ${workingDays} working days, Monday to Friday, without the plants’ own holidays; recovery is counted in working days too, and no finished vehicles in stock.`,
        `一年按 ${workingDays} 个工作日（周一至周五）计，未计各工厂自定假期；恢复时间亦按工作日计，不计整车库存。`,
      ),
    'demand-from-capacity': (n) =>
      text(
        `No plan is known for ${counted(n, 'line', 'lines')}; the capacity of a working day is taken.`,
        `${n} 条产线无计划产量，按日均产能计。`,
      ),
    'quantity-assumed': (n) =>
      text(
        `How many of ${counted(n, 'part', 'parts')} go into a vehicle is unknown; one is taken.`,
        `${n} 项零件的单车用量未知，按 1 计。`,
      ),
    'not-in-bill': (n) =>
      text(
        `${counted(n, 'part is', 'parts are')} supplied to a plant and in no bill of its; every line there is taken to need ${n === 1 ? 'it' : 'them'}.`,
        `${n} 项零件有供货记录而不在工厂物料清单中，视为该厂各产线均需要。`,
      ),
    'bill-unknown': (n) =>
      text(
        `At best: what ${counted(n, 'line needs', 'lines need')} is not known at all, so no stop reaches ${n === 1 ? 'it' : 'them'}.`,
        `仅为最好情形：${n} 条产线的零件需求完全未知，任何停产均不会影响其结果。`,
      ),
    'supplier-unknown': (n) =>
      text(
        `At best: nobody is listed as supplying ${counted(n, 'part', 'parts')} of the bills; ${n === 1 ? 'it is' : 'they are'} taken to be always there.`,
        `仅为最好情形：物料清单中 ${n} 项零件无供应商记录，视为始终有货。`,
      ),
    'second-tier': (n) =>
      text(
        `A supplier’s component counts in sets for one piece of its part; ${counted(n, 'component has', 'components have')} the reserve of capacity that the list says, in proportion to the volume.`,
        `供应商外购部件按“每件产品一套”计；${n} 项部件的产能余量按清单中产能与供货量之比计。`,
      ),
    'input-assumed': (n) =>
      text(
        `What ${counted(n, 'bought component goes', 'bought components go')} into is not known; all that the buyer supplies is taken to need ${n === 1 ? 'it' : 'them'}.`,
        `${n} 项外购部件的用途未知，视为采购方供应的所有零件均需要。`,
      ),
    'not-usable': (_, rows) =>
      text(
        `${counted(rows, 'row', 'rows')} could not be used: the plant, the buyer or the line is not known, or nothing says how much a line makes.`,
        `${rows} 行未能使用：工厂、采购方或产线无法识别，或产线产量未知。`,
      ),
  };
}
