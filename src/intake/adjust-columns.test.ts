import { expect, it } from 'vitest';
import { checkCsv } from '../../test/intake/read.js';

const shares = (header: string, ...cells: string[]) =>
  checkCsv([`供应商,零部件,${header}`, ...cells.map((c) => `甲公司,座椅,${c}`)].join('\n'))
    .sheets[0]!.rows.slice(1)
    .map((r) => r.values['share']);

it('T52: a column of shares has one unit for all its cells: beside 85, 1 is one per cent', () => {
  expect(shares('供货占比', '0.4', '1', '85')).toEqual([0.004, 0.01, 0.85]);
  expect(shares('供货占比', '0.4', '1')).toEqual([0.4, 1]);
  // What the header says goes before what the figures look like.
  expect(shares('供货占比(%)', '0.4', '1')).toEqual([0.004, 0.01]);
});
