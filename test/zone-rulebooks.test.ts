import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, chainwright } from './office/chainwright.js';
import { tempFolder } from './office/office.js';

/** A zone that names its own rulebooks, made of the product's with one text written otherwise; null: none are put there. */
async function zone(change: [from: string, to: string] | null): Promise<string> {
  const dir = path.join(tempFolder(), 'zone');
  await chainwright('init', dir);
  const file = path.join(dir, 'zone.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nrulebooks: our-rules\n`);
  if (change === null) return dir;
  cpSync('rulebooks', path.join(dir, 'our-rules'), { recursive: true });
  const giant = path.join(dir, 'our-rules', 'little-giant.yaml');
  const before = readFileSync(giant, 'utf8');
  expect(before).toContain(change[0]);
  writeFileSync(giant, before.replace(change[0], change[1]));
  return dir;
}

/** A firm of 50 million of revenue, which is just enough by the product's rules. */
function profile(): string {
  const file = path.join(tempFolder(), 'firm.json');
  writeFileSync(file, JSON.stringify({ years: { 2025: { operating_revenue: 50_000_000 } } }));
  return file;
}

interface Line {
  id: string;
  verdict: string;
  threshold: number | null;
}
const revenueLine = async (dir: string) => {
  const asked = ['assess', profile(), '--zone', dir, '--as-of', '2026-11-25'];
  const { conditions } = await answer<{ conditions: Line[] }>(...asked);
  const { verdict, threshold } = conditions.find((c) => c.id === 'L26-3')!;
  return [verdict, threshold];
};
const REVENUE = 'at_least: 50000000 }';

describe('a zone that names its own rulebooks', () => {
  it('is judged by them, and a folder that is no zone by the product’s', async () => {
    expect(await revenueLine(await zone([REVENUE, 'at_least: 50000001 }']))).toEqual(['unmet', 50_000_001]);
    expect(await revenueLine(tempFolder())).toEqual(['met', 50_000_000]);
  });

  it.each([
    ['en', 'which is no folder'],
    ['zh', '不存在'],
  ])('says in one sentence that they are missing (%s)', async (language, words) => {
    const dir = await zone(null);
    for (const command of [['assess', profile()], ['ladder']]) {
      const said = await chainwright(...command, '--zone', dir, '--lang', language);
      expect(said.status).toBe(1);
      expect(said.err).toContain(words);
      expect(said.err).toContain('our-rules');
      expect(said.err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('names file and line of a fault, a file that is missing, and a rung that no file has', async () => {
    const bad = await chainwright('ladder', '--zone', await zone([REVENUE, 'at_least: much }']));
    expect([bad.status, /little-giant\.yaml:\d+/.test(bad.err)]).toEqual([1, true]);
    const dir = await zone([REVENUE, REVENUE]);
    rmSync(path.join(dir, 'our-rules', 'innovative-sme.yaml'));
    const rungless = await chainwright('ladder', '--zone', dir);
    expect([rungless.status, rungless.err.includes('innovative-sme')]).toEqual([1, true]);
    rmSync(path.join(dir, 'our-rules', 'sources.yaml'));
    const sourceless = await chainwright('assess', profile(), '--zone', dir, '--lang', 'zh');
    expect([sourceless.status, sourceless.err.includes('sources.yaml')]).toEqual([1, true]);
  });
});
