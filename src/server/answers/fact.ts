import { cite, type Register } from '../../register/index.js';
import type { Cell } from '../api.js';
import { notFound } from './not-found.js';

/** One cell of the register in the row that it stands in. */
export async function factOf(register: Register, row: number, field: string): Promise<Cell> {
  const [citation] = await cite(register, [{ row, field }]);
  if (citation) return citation;
  throw notFound(
    `The register has no row ${row} with the field ${field}; open it from the figure that it stands behind.`,
    `企业库中没有第 ${row} 行的字段 ${field}；请从对应的数字打开。`,
  );
}
