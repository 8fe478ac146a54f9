import { describe, expect, it } from 'vitest';
import { readTaxonomy } from '../src/cli/assets.js';

const { parts, words, inputs } = readTaxonomy('auto-parts');
const isChinese = (s: string): boolean => /\p{Script=Han}/u.test(s);
const fold = (s: string): string => s.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

describe('taxonomy/auto-parts.yaml', () => {
  it('holds the 271 nodes of the draft: 33 systems and their parts, each id once, each part below its system', () => {
    expect(parts.length).toBe(271);
    const systems = new Set(parts.filter((p) => p.parent === null).map((p) => p.id));
    expect(systems.size).toBe(33);
    expect(new Set(parts.map((p) => p.id)).size).toBe(271);
    for (const part of parts) {
      expect(part.id.split('.')[0], part.id).toBe(part.parent ?? part.id);
      if (part.parent !== null) expect(systems, part.id).toContain(part.parent);
    }
  });

  it('gives every part a class of GB/T 4754', () => {
    expect(parts.filter((p) => p.parent !== null && p.gb4754.length === 0).map((p) => p.id)).toEqual([]);
  });

  it('knows every node by other names, Chinese ones among them', () => {
    expect(parts.filter((p) => p.synonyms.length === 0).map((p) => p.id)).toEqual([]);
    expect(parts.filter((p) => !p.synonyms.some(isChinese)).map((p) => p.id)).toEqual([]);
  });

  it('uses no name for two nodes, and no word in two groups', () => {
    const owners = new Map<string, Set<string>>();
    for (const part of parts)
      for (const name of [part.zh, part.en, ...part.synonyms]) {
        const key = fold(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(part.id));
      }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
    const all = words.flat().map(fold);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });

  it('knows what goes into what: parts of the list, each once, and no part into itself at any depth', () => {
    const ids = new Set(parts.filter((p) => p.parent !== null).map((p) => p.id));
    expect(inputs.flatMap((i) => [i.part, ...i.of]).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(inputs.map((i) => i.part)).size).toBe(inputs.length);
    const of = new Map(inputs.map((i) => [i.part, i.of]));
    const isBelow = (part: string, sought: string): boolean =>
      (of.get(part) ?? []).some((input) => input === sought || isBelow(input, sought));
    expect(inputs.filter((i) => isBelow(i.part, i.part)).map((i) => i.part)).toEqual([]);
  });
});
