import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planText, readTaxonomy } from '../../src/cli/assets.js';
import { answerFromTruth } from '../../src/cli/review-truth.js';
import { parsePlan, traceGoal } from '../../src/lenses/plan/index.js';
import { cite, importFiles, type Register } from '../../src/register/index.js';
import { askBrief, renderBrief } from '../../src/report/index.js';
import { generateSample } from '../../src/sample/index.js';
import { ask, emptyRegister, read, tempFolder } from '../office/office.js';
import { type Browser, openBrowser } from '../browser/chromium.js';
import { convert, drawn, fontsOf, pagesOf } from './papers.js';

let register: Register;
let parts: Awaited<ReturnType<typeof askBrief>>;
let question: Awaited<ReturnType<typeof ask>>;

beforeAll(async () => {
  const sample = generateSample({ seed: 7, taxonomy: readTaxonomy('auto-parts') });
  register = await emptyRegister();
  const files = sample.files.map(({ path: name, bytes }) => ({ bytes, reading: read(bytes, name) }));
  await importFiles(register, files, { actor: 'test' });
  await answerFromTruth(register, sample.truth, 'test');
  question = await ask(register, sample.truth.asOf);
  const next = parsePlan(planText('wedz-2026-2030'), 'next-plan.yaml', question.plan);
  parts = await askBrief(question, { name: sample.zone.name, sample: true }, next, (facts) =>
    cite(register, facts),
  );
}, 240_000);
afterAll(() => register.close());

/** A figure as a reader writes it down: in 亿元 or bn CNY with one decimal, a whole one without; counted things as they are. */
function written(value: number, unit: string, language: 'zh' | 'en'): string {
  if (unit !== 'CNY') return String(value);
  const big = language === 'zh' ? value / 1e8 : value / 1e9;
  return big
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

const plain = (text: string) => text.replace(/\s+/g, '');

describe.each(['zh', 'en'] as const)('the brief of the sample as a document, %s', (language) => {
  let pdf: string;
  let pages: string[];
  let docx: Uint8Array;

  beforeAll(async () => {
    const { bytes, missing } = await renderBrief(parts, language, 'docx');
    docx = bytes;
    if (missing.length > 0) throw new Error(`glyphs missing: ${missing.join(' ')}`);
    pdf = await convert(bytes, 'brief.docx', 'pdf');
    pages = await pagesOf(pdf);
  }, 120_000);

  test('opens in LibreOffice, and its first page has every goal with the figures of status', () => {
    const first = plain(pages[0]!);
    for (const { name, value, target, unit, forecast } of parts.status.goals) {
      for (const word of name[language].split(' ')) expect(first.includes(word), name.en).toBe(true);
      for (const figure of [value, target, forecast?.value ?? null])
        if (figure !== null)
          expect(first.includes(written(figure, unit, language)), `${name.en} ${figure}`).toBe(true);
    }
    expect(first.includes(plain(language === 'zh' ? '同比' : 'year on year'))).toBe(true);
  });

  test('T66: its font is in it, so that Chinese is drawn on a machine that has none', async () => {
    const fonts = await fontsOf(pdf);
    expect(fonts.filter((f) => !f.embedded)).toEqual([]);
    expect(fonts.some((f) => f.name.includes('NotoSansSC'))).toBe(true);
    expect(plain(pages.join('')).includes(parts.actions[0]!.enterprise.name)).toBe(true);
    const { width, height, pixels } = await drawn(pdf, 1);
    expect(Math.round((height / width) * 100)).toBe(141);
    const dark = pixels.reduce((n, grey) => n + (grey < 128 ? 1 : 0), 0) / pixels.length;
    expect(dark).toBeGreaterThan(0.01);
    expect(dark).toBeLessThan(0.3);
  });

  test('T63: a list that runs over pages has all its rows, as many as its caption says, and its head on every page', () => {
    const count = parts.actions.length;
    expect(count).toBeGreaterThan(50);
    const from = pages.findIndex((page) =>
      plain(page).includes(plain(language === 'zh' ? '附表 1' : 'Annex 1')),
    );
    const caption =
      language === 'zh' ? `第 11–${count} 项，共 ${count - 10} 项` : `No. 11–${count}: ${count - 10} actions`;
    expect(plain(pages[from]!).includes(plain(caption))).toBe(true);
    const to = pages.findIndex((page) =>
      plain(page).includes(plain(language === 'zh' ? '附表 2' : 'Annex 2')),
    );
    const listed = pages.slice(from, to + 1);
    expect(listed.length).toBeGreaterThan(2);
    const numbers = new Set(
      listed.flatMap((page) => [...page.matchAll(/^\s*(\d{1,3})\s/gm)].map(([, n]) => Number(n))),
    );
    for (let n = 11; n <= count; n++) expect(numbers.has(n), `row ${n}`).toBe(true);
    const head = language === 'zh' ? '存在问题及措施' : 'what to do';
    for (const page of listed) expect(plain(page).includes(plain(head))).toBe(true);
  });

  test('T64: no table is wider than what is printed of the page', () => {
    const book = XLSX.CFB.read(docx, { type: 'array' });
    const xml = Buffer.from(XLSX.CFB.find(book, '/word/document.xml')!.content as Uint8Array).toString(
      'utf8',
    );
    const page = Number(/<w:pgSz[^>]*w:w="(\d+)"/.exec(xml)![1]);
    const [left, right] = ['left', 'right'].map((side) =>
      Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(xml)![1]),
    );
    const widths = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
      [...grid!.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, w]) => sum + Number(w), 0),
    );
    expect(widths.length).toBeGreaterThan(4);
    for (const width of widths) expect(width).toBeLessThanOrEqual(page - left! - right!);
  });

  test('T65: the last note is there, on the last page', () => {
    const last = Math.max(...[...pages.join('\n').matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)));
    expect(last).toBeGreaterThan(10);
    expect(pages.at(-1)).toMatch(new RegExp(`^\\s*\\[?${last}\\]?[\\s.]`, 'm'));
  });
});

describe.each(['zh', 'en'] as const)('the brief of the sample as a workbook, %s', (language) => {
  let book: XLSX.WorkBook;
  const cells = (name: string) => XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1 });

  beforeAll(async () => {
    const { bytes } = await renderBrief(parts, language, 'xlsx');
    // Opened and kept by LibreOffice: what is read back is what it understood.
    book = XLSX.read(readFileSync(await convert(bytes, 'brief.ods.xlsx', 'ods')));
  }, 120_000);

  test('T69: its figures are those of status, every digit', () => {
    const numbers = book.SheetNames.slice(0, 3)
      .flatMap((name) => cells(name).flat())
      .filter((v) => typeof v === 'number');
    const figures = parts.status.goals.flatMap(({ value, target, forecast }) => [
      value,
      target,
      forecast?.value ?? null,
    ]);
    const known = figures.filter((v) => v !== null);
    const close = (figure: number) => numbers.some((v) => Math.abs(v - figure) <= Math.abs(figure) * 1e-14);
    expect(known.filter((figure) => !close(figure))).toEqual([]);
    expect(known.length).toBeGreaterThan(10);
  });

  test('T60, T68, T70, T71: every contribution is in it, adding up to the fen; codes are texts as they were', () => {
    const name = language === 'zh' ? '数据明细' : 'Contributions';
    const rows = cells(name).slice(1);
    const traces = question.plan.goals.map(({ id }) => traceGoal(question, id)!);
    expect(rows).toHaveLength(traces.reduce((sum, t) => sum + t.contributions.length, 0));
    const g1 = traces[0]!;
    const head = cells(name)[0] as string[];
    const ours = rows.filter(
      (row) =>
        row[0] === 'G1' ||
        row[head.indexOf(language === 'zh' ? '目标' : 'goal')] === question.plan.goals[0]!.name[language],
    );
    expect(ours).toHaveLength(g1.contributions.length);
    const amount = ours[0]!.findIndex((v) => typeof v === 'number');
    const fen = ours.reduce((sum, row) => sum + Math.round((row[amount] as number) * 100), 0);
    expect(fen).toBe(Math.round(g1.value! * 100));
    const codes = ours
      .map((row) => row.find((v) => typeof v === 'string' && v.startsWith('9142')))
      .filter((v) => v !== undefined);
    expect(codes.length).toBeGreaterThan(200);
    for (const code of codes) expect(code).toMatch(/^[0-9A-Z]{18}$/);
  });
});

describe('the brief of the sample as a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each(['zh', 'en'] as const)(
    'T65: printed, its last section and its last note are there: %s',
    async (language) => {
      const { bytes } = await renderBrief(parts, language, 'html');
      const file = path.join(tempFolder(), 'brief.html');
      writeFileSync(file, bytes);
      const page = await browser.context.newPage();
      await page.goto(`file://${file}`);
      const said = plain((await page.locator('body').textContent())!);
      const pdf = path.join(tempFolder(), 'brief.pdf');
      await page.pdf({ path: pdf, format: 'A4' });
      await page.close();
      const printed = plain((await pagesOf(pdf)).join(''));
      expect(printed.includes(said.slice(-30))).toBe(true);
      for (const { name, value, unit } of parts.status.goals) {
        expect(printed.includes(plain(name[language]))).toBe(true);
        expect(printed.includes(written(value!, unit, language))).toBe(true);
      }
    },
  );
});
