import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ListAnswerSchema } from '../src/cli/list-answer.js';
import { type ListOptions, readList, widened } from '../src/cli/list-file.js';
import { workbook } from './intake/read.js';
import { answer, chainwright } from './office/chainwright.js';
import { tempFolder } from './office/office.js';
import { FIRMS, taxList } from './office/zone-files.js';

const file = (name: string, content: string | Uint8Array): string => {
  const at = path.join(tempFolder(), name);
  writeFileSync(at, content);
  return at;
};
const [code, drive] = FIRMS.drive;

describe('a list as it is read', () => {
  const names = (at: string, options: ListOptions = {}) =>
    readList(at, options, {}).mentions.map((m) => m?.name ?? null);

  it('keeps the order and the cells of its rows; only data is numbered and gets more', () => {
    const list = readList(
      file('a.csv', `名录,\n企业名称,备注\n甲有限公司,好\n\n,无名\n合计,2\n乙有限公司,"两\n行"\n`),
      {},
      {},
    );
    expect(list.mentions.map((m) => m?.name ?? null)).toEqual(['甲有限公司', null, '乙有限公司']);
    expect(widened(list, ['n'], [[1], [2], [3]])).toEqual([
      ['名录', '', ''],
      ['企业名称', '备注', 'n'],
      ['甲有限公司', '好', 1],
      ['', '', ''],
      ['', '无名', 2],
      ['合计', '2', ''],
      ['乙有限公司', '两\n行', 3],
    ]);
  });

  it('is of the column that is said, by heading or letter, whatever the mapping takes it for', () => {
    const known = file('b.csv', '企业名称,原申报单位\n甲有限公司,乙有限公司\n');
    expect([names(known), names(known, { name: 'B' }), names(known, { name: '原申报单位' })]).toEqual([
      ['甲有限公司'],
      ['乙有限公司'],
      ['乙有限公司'],
    ]);
    const unknown = file('c.csv', 'who,what,note\nJia Ltd,x,\nYi Ltd,,\nBing Ltd,,\nDing Ltd,,\n');
    expect(() => names(unknown)).toThrow('say which does with --name COLUMN');
    expect(names(unknown, { name: 'who' })).toEqual(['Jia Ltd', 'Yi Ltd', 'Bing Ltd', 'Ding Ltd']);
    expect(() => names(unknown, { name: 'Z' })).toThrow(
      'has no column "Z"; name one of A who, B what, C note',
    );
  });

  it('is the first table of a workbook, or the sheet that is said', () => {
    const book = file(
      'd.xlsx',
      workbook({
        说明: [['填表说明']],
        一: [
          ['企业名称', '园区'],
          ['甲有限公司', ''],
        ],
        二: [
          ['企业名称', '园区'],
          ['乙有限公司', ''],
        ],
      }),
    );
    expect([names(book), names(book, { sheet: '二' })]).toEqual([['甲有限公司'], ['乙有限公司']]);
    expect(() => names(book, { sheet: '三' })).toThrow('it has 说明, 一, 二');
  });
});

describe('the commands', () => {
  it('dedupe writes the list with clusters, scores and reasons', async () => {
    const list = file(
      'list.csv',
      `统一社会信用代码,企业名称,曾用名,产值\n${code},${drive},,-5\n,襄阳甲驰电驱动有限公司,,=1+1\n,武汉乙来座椅有限公司,武汉老乙座椅有限公司,-\n,武汉老乙座椅有限公司,,\n${code},武汉甲驰电驱动股份有限公司,,\n`,
    );
    const out = `${list}.out.csv`;
    const said = ListAnswerSchema.parse(await answer('dedupe', list, '--out', out, '--lang', 'zh'));
    expect(said).toMatchObject({ rows: 5, clusters: 3, matched: 4, review: 0, unmatched: 1 });
    const lines = readFileSync(out, 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFF统一社会信用代码,企业名称,曾用名,产值,cluster_id,match_score,match_reason');
    expect(lines.slice(1).map((l) => l.split(',').slice(3, 5).join())).toEqual([
      '-5,1',
      "'=1+1,2",
      '-,3',
      ',3',
      ',1',
      '',
    ]);
    expect(lines[2]).toBe(",襄阳甲驰电驱动有限公司,,'=1+1,2,1,没有其他行指向这家企业");
  });

  it('link finds the enterprises of the register by their ids, and the rows of another file', async () => {
    const dir = path.join(tempFolder(), 'zone');
    await chainwright('init', dir);
    const { bytes } = taxList();
    const tax = path.join(dir, 'sources', 'tax.csv');
    writeFileSync(tax, bytes);
    await answer('import', '--zone', dir);
    const list = file(
      'list.csv',
      `企业,备注\n${drive.replace('有限', '有限责任')},\n襄阳无名铸造有限公司,=1\n`,
    );
    const out = `${list}.out.csv`;
    const rows = () =>
      readFileSync(out, 'utf8')
        .split('\r\n')
        .slice(0, 3)
        .map((l) => l.split(','));
    const link = ['link', list, '--zone', dir, '--out', out, '--raw', '--against'];

    const said = ListAnswerSchema.parse(await answer(...link, 'register'));
    expect(said).toMatchObject({ rows: 2, clusters: 2, matched: 1, review: 0, unmatched: 1 });
    const { hits } = await answer<{ hits: { enterprise: string }[] }>('find', code, '--zone', dir);
    const [heads, found, none] = rows();
    expect(heads!.slice(2)).toEqual(['matched_id', 'match_state', 'match_score', 'match_reason']);
    expect(found!.slice(2, 4)).toEqual([hits[0]!.enterprise, 'matched']);
    expect(none!.slice(1, 5)).toEqual(['=1', '', 'unmatched', '']);

    await answer(...link, tax);
    expect(rows()[1]!.slice(2, 4)).toEqual(['1', 'matched']);
    expect(rows()[0]![2]).toBe('matched_row');
  });

  it('say of a file that cannot be read what check says, and never write over a list', async () => {
    const letter = file('letter.csv', '各企业：\n请按时报送。\n');
    const [checked, deduped, over] = await Promise.all([
      chainwright('check', letter),
      chainwright('dedupe', letter, '--out', `${letter}.out`),
      chainwright('dedupe', letter, '--out', letter),
    ]);
    expect(deduped).toEqual({ status: 1, out: '', err: checked.out });
    expect(over.status).toBe(2);
    expect(over.err).toContain('name another file');
  });
});
