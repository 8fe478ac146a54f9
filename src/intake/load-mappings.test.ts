import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, KINDS } from '../model/kinds.js';
import { MAPPINGS } from '../../test/intake/read.js';
import { headerKey } from './header-text.js';
import { loadMappings } from './load-mappings.js';
import { readSource } from './read-source.js';

const FOLDER = new URL('../../mappings/', import.meta.url);
const TEXTS = Object.fromEntries(
  readdirSync(FOLDER).map((n) => [n, readFileSync(new URL(n, FOLDER), 'utf8')]),
);

describe('the mappings of the package', () => {
  it('are without fault and know every kind', () => {
    expect(MAPPINGS.faults).toEqual([]);
    expect(MAPPINGS.kinds.map((k) => k.kind)).toEqual(KINDS.map((k) => k.name));
  });

  it('know every field of every kind by its own label, in both languages', () => {
    const unknown: string[] = [];
    for (const { kind, strong, weak } of MAPPINGS.kinds)
      for (const field of KINDS.find((k) => k.name === kind)!.fields)
        for (const label of [field.label.zh, field.label.en]) {
          const key = headerKey(label.replace(/[(（].*[)）]/, ''));
          if (strong.get(key) !== field.name && weak.get(key) !== field.name)
            unknown.push(`${kind}.${field.name}: ${label}`);
        }
    // 名称 alone is the enterprise's, in a list of credentials too.
    expect(unknown).toEqual(['credentials.title: 名称']);
  });

  it('have words for every choice', () => {
    for (const { kind, choices } of MAPPINGS.kinds)
      for (const [field, words] of choices)
        expect(words.map((w) => w.choice).sort(), `${kind}.${field}`).toEqual(
          [...fieldOf(kind, field)!.choices!].sort(),
        );
  });
});

describe('loadMappings', () => {
  it('reports bad files with their line, and the others still work', () => {
    const mappings = loadMappings({
      ...TEXTS,
      'mine.yaml': 'kind: bom\nwhen:\n  - [part]\nfields:\n  part: [零件号]\n  colour: [颜色]\n',
      'broken.yaml': 'kind: [unclosed\n',
      'odd.yaml': 'kind: enterprise-list\nwhen:\n  - [name]\nfields:\n  name: 企业\n',
    });
    expect(mappings.faults.map((f) => [f.place.file, f.place.line])).toEqual([
      ['mine.yaml', 6],
      ['broken.yaml', 2],
      ['odd.yaml', 5],
    ]);
    expect(mappings.faults[0]!.message.en).toContain('colour');
    expect(mappings.kinds).toHaveLength(KINDS.length);
  });

  it('adds a zone’s own words to those of the package', () => {
    const mappings = loadMappings({
      ...TEXTS,
      'mine.yaml': 'kind: supply\nwhen:\n  - [part, share]\nfields:\n  supplier: [协作厂]\n',
    });
    const supply = mappings.kinds.find((k) => k.kind === 'supply')!;
    expect(supply.strong.get('协作厂')).toBe('supplier');
    expect(supply.strong.get('供应商')).toBe('supplier');
  });

  it('puts a zone’s own files first: words, headers that say nothing, and header rows known as a whole', () => {
    const own = {
      'mappings/mine.yaml': [
        'kind: annual-facts',
        'ignored: [意向等级]',
        'fields: { rd_expense: [备注] }',
        'layouts:',
        '  - columns:',
        '      - { heading: 承租方, field: name }',
        '      - { heading: 台账收入(万), field: operating_revenue }',
        '      - { heading: 年份 }',
        '      - { heading: 去年, ignored: true }',
      ].join('\n'),
      'mappings/words.yaml': 'units: { scales: { 萬: 4 } }\nabsent: [查无]\n',
    };
    const mappings = loadMappings(TEXTS, own);
    expect(mappings.faults).toEqual([]);
    const sheet = (text: string) => readSource(Buffer.from(text), 'x.csv', mappings).sheets[0]!;
    // The month's own file: another unit in the heading, a column more, the columns in another order.
    const known = sheet(
      '甲地名录\n去年,台账收入(萬元),承租方,年份,意向等级\n9,1.5,武汉甲公司,2024,乙\n3,查无,武汉乙公司,2024,丙\n',
    );
    expect([known.kind, known.headerRow]).toEqual(['annual-facts', 2]);
    expect(known.columns.map((c) => [c.field, c.ignored ?? false])).toEqual([
      [null, true],
      ['operating_revenue', false],
      ['name', false],
      ['year', false],
      [null, true],
    ]);
    // 1.5 萬元 are 15 000 yuan, in fen.
    expect(known.rows[2]!.cells.find((c) => c.field === 'operating_revenue')!.value).toBe('1500000');
    expect(known.rows[3]!.cells.find((c) => c.field === 'operating_revenue')!.value).toBe(null);
    // One heading is missing: not known as a whole, and its words tell no kind.
    expect(
      sheet('台账收入(万),承租方,年份\n1,武汉甲公司,2024\n2,武汉乙公司,2024\n3,武汉丙公司,2024\n').kind,
    ).toBe('unknown');
  });

  it('knows a column without a heading by its letter, and only where it has none', () => {
    const own = (columns: string) => ({
      'mappings/mine.yaml': `kind: annual-facts\nlayouts: [{ columns: [${columns}] }]\n`,
    });
    const said = '{ heading: 承租方, field: name }, { column: C, field: employees }';
    const mappings = loadMappings(TEXTS, own(said));
    const sheet = (header: string) =>
      readSource(Buffer.from(`${header}\n武汉甲公司,2024,35\n`), 'x.csv', mappings).sheets[0]!;
    const [unheaded, headed] = [sheet('承租方,年份,'), sheet('承租方,年份,备考')];
    expect(unheaded.columns.map((c) => c.field)).toEqual(['name', 'year', 'employees']);
    expect(unheaded.rows[1]!.cells[2]).toMatchObject({ column: 'C', field: 'employees', value: '35' });
    expect(unheaded.problems).toEqual([]);
    expect(headed.columns.map((c) => c.field)).toEqual(['name', 'year', null]);
    // A header that has only letters would be every header.
    for (const bad of ['{ column: C, field: employees }', '{ heading: 年份, column: B }', '{ field: name }'])
      expect(loadMappings(TEXTS, own(bad)).faults).not.toEqual([]);
    const [fault] = loadMappings(TEXTS, own('{ column: C, field: employees }')).faults;
    expect(fault!.message.zh).toContain('至少应写一个 heading');
  });

  it('says the file and line of a zone’s own fault', () => {
    const own = {
      'mappings/a.yaml':
        'kind: annual-facts\nlayouts:\n  - columns:\n      - heading: 营收\n        field: turnover\n',
      'mappings/enterprise.yaml': 'fields:\n  colour: [颜色]\n',
    };
    expect(loadMappings(TEXTS, own).faults.map((f) => [f.place.file, f.place.line])).toEqual([
      ['mappings/a.yaml', 5],
      ['mappings/enterprise.yaml', 2],
    ]);
  });

  it('does not go on without the words', () => {
    expect(() => loadMappings({ 'enterprise.yaml': TEXTS['enterprise.yaml']! })).toThrow(/words\.yaml/);
  });
});
