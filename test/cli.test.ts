import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ChangesSchema, ExplanationSchema } from '../src/lenses/plan/index.js';
import { answer, chainwright, chainwrightAlone } from './office/chainwright.js';
import { tempFolder } from './office/office.js';
import { statistics, taxList } from './office/zone-files.js';

const put = (folder: string, ...files: ReturnType<typeof taxList>[]) => {
  for (const { bytes, reading } of files) writeFileSync(path.join(folder, reading.file), bytes);
};

/** A zone folder made by `init`, with files in sources/. */
async function zone(...files: ReturnType<typeof taxList>[]): Promise<string> {
  const dir = path.join(tempFolder(), 'zone');
  const said = await chainwright('init', dir);
  expect(said.status).toBe(0);
  put(path.join(dir, 'sources'), ...files);
  return dir;
}

const march = () =>
  statistics(3, 2025, [
    ['drive', '60', '180'],
    ['seat', '20', '64'],
    ['cast', '4', '14'],
  ]);

describe('the command line', () => {
  it('goes from an empty folder to where the plan stands, and from a figure to its cell', async () => {
    const dir = await zone(taxList(), march());
    const imported = await answer<{ revision: number; rows: Record<string, number> }>(
      'import',
      '--zone',
      dir,
    );
    expect(imported.revision).toBe(1);
    const { read, accepted, rejected, notData } = imported.rows;
    expect(read).toBe(accepted! + rejected! + notData!);
    const status = await answer<{ goals: { id: string; value: number; through: string }[] }>(
      'status',
      '--zone',
      dir,
      '--as-of',
      '2025-04-30',
    );
    expect(status.goals[0]).toMatchObject({ id: 'G1', value: 2_580_000, through: '2025-03' });
    const trace = await answer<{
      contributions: { amount: number; source: { cell: string; raw: string } }[];
    }>('trace', 'G1', '--zone', dir, '--as-of', '2025-04-30');
    const cells = trace.contributions.map((c) => [c.amount, c.source.cell, c.source.raw]);
    expect(cells.sort()).toEqual(
      [
        [140_000, 'D6', '14'],
        [1_800_000, 'D4', '180'],
        [640_000, 'D5', '64'],
      ].sort(),
    );
    const twice = await answer<{ revision: number | null; known: number }>('import', '--zone', dir);
    expect(twice).toMatchObject({ revision: null, known: 2 });
    const said = await chainwright('status', '--zone', dir, '--as-of', '2025-04-30', '--lang', 'zh');
    expect(said.out).toContain('258 万元');
  });

  it('two imports at once both stand', async () => {
    const dir = await zone();
    put(dir, taxList(), march());
    const paths = ['税务名录.csv', '2025年3月.csv'].map((name) => path.join(dir, name));
    const said = await Promise.all(
      paths.map((file) => chainwrightAlone('import', file, '--zone', dir, '--json')),
    );
    expect(said.map((s) => s.status)).toEqual([0, 0]);
    expect(said.map((s) => (JSON.parse(s.out) as { revision: number }).revision).sort()).toEqual([1, 2]);
    expect((await chainwright('verify', '--zone', dir)).status).toBe(0);
  });

  it('says what is wrong with a folder that is no zone, in one sentence and either language', async () => {
    const folder = tempFolder();
    const en = await chainwright('status', '--zone', folder);
    expect(en).toMatchObject({ status: 1, out: '' });
    expect(en.err.trim().split('\n')).toHaveLength(1);
    expect(en.err).toContain('zone.yaml');
    expect((await chainwright('status', '--zone', folder, '--lang', 'zh')).err).toContain('不是园区文件夹');
  });

  it('names a file that cannot be read and takes the others', async () => {
    const dir = await zone(taxList());
    writeFileSync(path.join(dir, 'sources', '坏.xlsx'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]));
    const said = await chainwright('import', '--zone', dir);
    expect(said.status).toBe(0);
    expect(said.err).toContain('坏.xlsx');
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect((await chainwright('import', path.join(dir, 'sources', '坏.xlsx'), '--zone', dir)).status).toBe(1);
    expect((await chainwright('import', 'no-such.csv', '--zone', dir)).status).toBe(1);
  });

  it('refuses a register of a newer version and leaves it as it is', async () => {
    const dir = await zone(taxList());
    await answer('import', '--zone', dir);
    const file = path.join(dir, 'data', 'register.sqlite');
    const kept = path.join(tempFolder(), 'kept.sqlite');
    const { openRegister } = await import('../src/register/index.js');
    const register = await openRegister(file, () => '2026-01-01T00:00:00Z');
    await register.db.updateTable('meta').set({ value: '99' }).execute();
    // What waits in the log goes into the file now, not when some connection closes later.
    await sql`pragma wal_checkpoint(truncate)`.execute(register.db);
    await register.close();
    copyFileSync(file, kept);
    const said = await chainwright('status', '--zone', dir);
    expect(said.status).toBe(1);
    expect(said.err).toMatch(/newer version/);
    expect(readFileSync(file).equals(readFileSync(kept))).toBe(true);
  });

  it('reports a bad plan whole, with file and line', async () => {
    const dir = await zone();
    const file = path.join(dir, 'plan.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('indicator: brands', 'indicator: brandz')
        .replace("op: '>'", "op: '>'"),
    );
    const said = await chainwright('status', '--zone', dir);
    expect(said.status).toBe(1);
    expect(said.err).toMatch(/plan\.yaml:\d+ goals\.4\.indicator/);
  });

  it('says in one sentence, in either language, that a file cannot be written, and what to do', async () => {
    const dir = await zone(taxList(), march());
    await chainwright('import', '--zone', dir);
    const nowhere = path.join(dir, 'nowhere', 'brief.xlsx');
    const file = path.join(dir, 'plan.yaml');
    for (const [language, args, word] of [
      ['zh', ['report', '--format', 'xlsx', '--out', nowhere], '不存在'],
      ['en', ['report', '--format', 'xlsx', '--out', nowhere], 'is not there'],
      ['en', ['collect', '2025-03', '--out', file], 'a file stands where a folder should'],
      ['zh', ['ladder', '--out', dir], '是文件夹'],
    ] as const) {
      const said = await chainwright(...args, '--zone', dir, '--lang', language);
      expect(said.status).toBe(1);
      expect(said.err.trim().split('\n')).toHaveLength(1);
      expect(said.err).toContain(word);
    }
  });

  it('calls wrong usage by its own exit status', async () => {
    expect((await chainwright('status', '--as-off', '2025-01-01')).status).toBe(2);
    expect((await chainwright('nonsense')).status).toBe(2);
    const dir = await zone();
    expect((await chainwright('status', '--zone', dir, '--as-of', '2025-02-30')).status).toBe(2);
    expect((await chainwright('init', dir)).status).toBe(1);
    mkdirSync(path.join(dir, 'empty'));
    expect((await chainwright('--help')).status).toBe(0);
  });
});

describe('what moved the figures', () => {
  const february = (drive: string, drawnUp: string) =>
    statistics(
      2,
      2025,
      [
        ['drive', drive, drive],
        ['seat', '44', '44'],
        ['cast', '10', '10'],
      ],
      drawnUp,
    );

  it('is explained since the last report, and by revision for one and the same day', async () => {
    const dir = await zone(taxList(), february('120', '2025-03-12'));
    await answer('import', '--zone', dir);
    const restated = february('100', '2025-04-02');
    const again = path.join(dir, 'sources', '二月修订.csv');
    writeFileSync(again, restated.bytes);
    await answer('import', again, '--zone', dir);

    const explained = ExplanationSchema.parse(
      await answer('explain', 'G1', '--zone', dir, '--as-of', '2025-04-30'),
    );
    expect([explained.since.value, explained.value, explained.change]).toEqual([
      1_740_000, 1_540_000, -200_000,
    ]);
    expect(explained.moves).toMatchObject([{ cause: 'restated', amount: -200_000 }]);
    const zh = await chainwright('explain', 'G1', '--zone', dir, '--as-of', '2025-04-30', '--lang', 'zh');
    expect(zh.out).toContain('−20 万元');

    const changes = ChangesSchema.parse(
      await answer('changes', '--since', '1', '--zone', dir, '--as-of', '2025-04-30'),
    );
    expect(changes.goals[0]).toMatchObject({ before: 1_740_000, now: 1_540_000 });
    expect(changes.sources.map((x) => x.name)).toEqual(['二月修订.csv']);
    expect((await chainwright('changes', '--since', 'yesterday', '--zone', dir)).status).toBe(2);
    expect((await chainwright('explain', 'G9', '--zone', dir)).status).toBe(2);
  });

  it('the next plan’s baseline is printed, and frozen into its file when asked', async () => {
    const dir = await zone(
      taxList(),
      statistics(12, 2025, [
        ['drive', '10', '120'],
        ['seat', '4', '40'],
        ['cast', '1', '10'],
      ]),
    );
    await answer('import', '--zone', dir);
    const file = path.join(dir, 'next-plan.yaml');
    const before = readFileSync(file, 'utf8');
    const printed = await answer<{ goals: { id: string; value: number | null }[] }>(
      'baseline',
      '--zone',
      dir,
    );
    expect(printed.goals.map((g) => [g.id, g.value])).toEqual([
      ['G1', 1_700_000],
      ['G2', null],
      ['G3a', null],
      ['G3b', null],
      ['G4', null],
    ]);
    expect(readFileSync(file, 'utf8')).toBe(before);
    await answer('baseline', '--freeze', '--zone', dir);
    expect(readFileSync(file, 'utf8')).toMatch(/value: 1700000\n\s+year: 2025\n\s+status: register/);
    const status = await answer<{ next: { goals: { baseline: { value: number; frozen: boolean } }[] } }>(
      'status',
      '--zone',
      dir,
      '--as-of',
      '2026-01-31',
    );
    expect(status.next.goals[0]!.baseline).toMatchObject({ value: 1_700_000, frozen: true });
    // The others were not known, and are not frozen at nothing.
    expect(status.next.goals[1]!.baseline).toMatchObject({ value: null, frozen: false });
  });

  it('stresses a network file without a zone, and says where the file is wrong', async () => {
    const file = path.join(tempFolder(), 'chain.yaml');
    const [, network = ''] = /```yaml\n([^]*?)```/.exec(readFileSync('docs/stress.md', 'utf8')) ?? [];
    writeFileSync(file, network);
    // The worked example of docs/stress.md.
    const stop = await answer<{ tts: number; firstStop: string; loss: { best: number } }>(
      'stress',
      '--network',
      file,
      '--stop',
      'S1',
      '--days',
      '20',
    );
    expect(stop).toMatchObject({ tts: 7.222222222, firstStop: 'A', loss: { best: 345_000 } });
    const all = await answer<{ sites: { site: string }[] }>('stress', '--network', file, '--all');
    expect(all.sites.map((s) => s.site)).toEqual(['S1', 'S3', 'S2']);
    // Without days, for as long as S1 needs to return.
    expect(await answer('stress', '--network', file, '--stop', 'S1')).toMatchObject({ days: 21 });
    expect((await chainwright('stress', '--network', file)).status).toBe(2);
    writeFileSync(file, network.replace('stock: 45', 'stock: -45'));
    const bad = await chainwright('stress', '--network', file, '--stop', 'S1', '--days', '20');
    expect(bad.status).toBe(1);
    expect(bad.err).toContain(`${file}:4 items.2.stock`);
  });
});
