import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, KINDS } from '../model/kinds.js';
import { MAPPINGS } from '../../test/intake/read.js';
import { headerKey } from './header-text.js';
import { loadMappings } from './load-mappings.js';

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

  it('does not go on without the words', () => {
    expect(() => loadMappings({ 'enterprise.yaml': TEXTS['enterprise.yaml']! })).toThrow(/words\.yaml/);
  });
});
