import { readList } from './list.js';

/** The customer's own number of a part, by the customer's code and the part as its lists write it. */
export type MaterialNumber = (uscc: string, part: string) => string | null;

const COLUMNS = {
  uscc: ['uscc', '采购方代码'],
  part: ['part', '零件'],
  number: ['number', '物料号'],
} as const;

/** Reads the list of customers' part numbers. */
export function readMaterials(bytes: Uint8Array, file: string): MaterialNumber {
  const lines = readList(bytes, file, COLUMNS);
  const numbers = new Map(lines.map(({ cells }) => [`${cells.uscc} ${cells.part}`, cells.number]));
  return (uscc, part) => numbers.get(`${uscc} ${part}`) ?? null;
}
