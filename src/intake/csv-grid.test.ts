import { describe, expect, it } from 'vitest';
import { csvGrid, findDelimiter } from './csv-grid.js';

const cells = (text: string) => csvGrid(text).rows.map((r) => [r.row, ...r.cells.map(([, cell]) => cell)]);

describe('findDelimiter', () => {
  it('goes by the evenness of the columns, not by the commonest sign (B46)', () => {
    expect(findDelimiter('甲\t有, 逗号, 很多, 逗号\t1\n乙\t没有\t2\n丙\t一个, 而已\t3\n')).toBe('\t');
    expect(findDelimiter('a;b;c\n1,5;2,5;3\n4;5;6\n')).toBe(';');
  });
  it('does not look inside quotes', () => expect(findDelimiter('a|"x,y,z"\nb|"p,q,r"\n')).toBe('|'));
  it('takes the word of Excel', () => expect(findDelimiter('sep=;\na,b;c\n')).toBe(';'));
});

describe('csvGrid', () => {
  it('counts blank records as rows and keeps quoted line breaks (B47)', () => {
    expect(cells('名,址\n\n甲,"一路\n2号"\n')).toEqual([
      [1, '名', '址'],
      [3, '甲', '一路\n2号'],
    ]);
  });
  it('takes any mixture of line ends, and U+2028 as none', () => {
    expect(cells('a,b\r\n1,2\n3,4\u2028x\r5,6')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4\u2028x'],
      [4, '5', '6'],
    ]);
  });
  it('loses no row to a quote that is never closed', () => {
    expect(cells('a,b\n"甲,1\n乙,2\n').map(([row]) => row)).toEqual([1, 2, 3]);
  });
});
