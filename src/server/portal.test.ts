import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { readRulebooks } from '../cli/assets.js';
import { parseDay } from '../model/day.js';
import { listen } from './listen.js';
import type { Office } from './office.js';

const SCRIPT = '"><script>alert(1)</script>';
let app: FastifyInstance;
let url: string;
/** What the pages ask of the office: nothing, ever. */
const asked: string[] = [];

beforeAll(async () => {
  const zone = { name: { en: 'Wuhan zone', zh: '武汉开发区' }, sample: false };
  const portal = { zone, rulebooks: readRulebooks(), today: () => parseDay('2026-11-25')! };
  const office = new Proxy<Office>(fixtureOffice(), {
    get: (target, name, receiver) => {
      asked.push(String(name));
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  ({ app, url } = await listen(office, { port: 0, webRoot: smallWeb(), portal }));
});
afterAll(() => app.close());

const PAGE = '/zh/self-assessment';
const post = (fields: [string, string][], path = PAGE) =>
  fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
const now = (...facts: string[]) => facts.map((fact): [string, string] => ['now', fact]);

/** The facts that a page asks for. */
const factsOn = (page: string) => [...page.matchAll(/name="now"\s+value="([^"]+)"/g)].map((m) => m[1]!);

describe('the first page', () => {
  test.each(['zh', 'en'])(
    'asks at most eight facts, and names the page in the other language: %s',
    async (language) => {
      const answer = await fetch(`${url}/${language}/self-assessment`);
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(factsOn(page).length).toBeGreaterThan(0);
      expect(factsOn(page).length).toBeLessThanOrEqual(8);
      for (const fact of ['operating_revenue', 'main_business_revenue', 'rd_expense', 'total_liabilities'])
        expect(factsOn(page)).toContain(`years.2025.${fact}`);
      expect(factsOn(page)).toContain('titles');
      expect(page).toContain(`hreflang="en" href="${url}/en/self-assessment"`);
      expect(page).toContain(`hreflang="zh-CN" href="${url}/zh/self-assessment"`);
      expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    },
  );

  test('an address without a language goes to the reader’s', async () => {
    const go = (language: string) =>
      fetch(`${url}/self-assessment`, { redirect: 'manual', headers: { 'accept-language': language } });
    expect((await go('en-GB,en')).headers.get('location')).toBe('/en/self-assessment');
    expect((await go('zh-CN,zh;q=0.9,en;q=0.8')).headers.get('location')).toBe('/zh/self-assessment');
  });
});

describe('what follows', () => {
  test('facts that can change nothing any more are not asked: revenue of 40 million ends the little giant', async () => {
    const page = await (
      await post([
        ['rung', 'little-giant'],
        ['years.2025.operating_revenue', '4000'],
        ...now('years.2025.operating_revenue'),
      ])
    ).text();
    expect(factsOn(page)).toEqual([]);
    // 5,000 − 4,000 万元.
    expect(page).toMatch(/还差<\/dt>\s*<dd>1,000 万元/);
  });

  test('what was left blank is not asked again, and is not taken for zero', async () => {
    const page = await (
      await post([
        ['rung', 'little-giant'],
        ['years.2025.operating_revenue', ''],
        ...now('years.2025.operating_revenue'),
      ])
    ).text();
    expect(factsOn(page).length).toBeGreaterThan(0);
    expect(factsOn(page)).not.toContain('years.2025.operating_revenue');
    expect(page).toContain('尚不能判断');
  });

  test('a fault is one sentence beside its field, in the reader’s language, and the other answers are kept', async () => {
    const fields: [string, string][] = [
      ['years.2025.operating_revenue', 'about 80 million'],
      ['years.2025.rd_expense', '710.5'],
      ...now('years.2025.operating_revenue', 'years.2025.rd_expense'),
    ];
    const zh = await post(fields);
    expect(zh.status).toBe(400);
    const page = await zh.text();
    expect(page).toContain('无法识别金额');
    expect(factsOn(page)).toEqual(['years.2025.operating_revenue']);
    expect(page).toContain('value="about 80 million"');
    expect(page).toContain('value="710.5"');
    expect(await (await post(fields, '/en/self-assessment')).text()).toContain('This is no amount');
  });

  test.each([
    ['8600', '86,000,000'],
    ['８６００', '86,000,000'],
    ['8,600万元', '86,000,000'],
    ['0.86亿', '86,000,000'],
    ['86000000元', '86,000,000'],
  ])('%s is 86 million CNY', async (typed) => {
    const page = await (
      await post([
        ['rung', 'little-giant'],
        ['go', 'result'],
        ['years.2025.operating_revenue', typed],
        ...now('years.2025.operating_revenue'),
      ])
    ).text();
    expect(page).toMatch(/营业收入不低于 5,000 万元：2025 年 8,600 万元/);
  });

  test('the language is changed with everything that was typed, and the same questions', async () => {
    const fields: [string, string][] = [
      ['shown', 'step'],
      ['go', 'same'],
      ['years.2025.operating_revenue', '8600'],
      ...now('years.2025.operating_revenue', 'titles'),
    ];
    const page = await (await post(fields, '/en/self-assessment')).text();
    expect(factsOn(page).sort()).toEqual(['titles', 'years.2025.operating_revenue']);
    expect(page).toContain('value="8600"');
  });
});

describe('what cannot be trusted', () => {
  test('a script in any field stands on the page as text', async () => {
    const first = await (await fetch(`${url}${PAGE}`)).text();
    const names = [...first.matchAll(/<input[^>]*name="([^"]+)"/g)].map((m) => m[1]!);
    for (const go of ['next', 'result', 'save', 'same']) {
      const fields = [...new Set(names)].map((name): [string, string] => [name, SCRIPT]);
      const page = await (
        await post([['go', go], ...fields, ...now(...factsOn(first)), [SCRIPT, SCRIPT]])
      ).text();
      expect(page, go).not.toContain('<script>alert');
      expect(page, go).not.toMatch(/value="">/);
    }
    const saved = await (
      await post([['saved', `#titles=${encodeURIComponent(SCRIPT)}&asked=titles`]])
    ).text();
    expect(saved).not.toContain('<script>alert');
  });

  test('a field that no question has is refused with a sentence that names it, the rest is kept', async () => {
    const answer = await post([
      ['password', 'x'],
      ['years.2025.rd_expense', '710'],
      ['asked', 'years.2025.rd_expense'],
    ]);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('本表没有 “password” 这一栏');
    expect(page).toContain('value="710"');
  });

  test('names that objects have by themselves are no questions', async () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(
        (
          await post([
            ['asked', name],
            ['now', name],
            ['rung', name],
            [name, name],
          ])
        ).status,
      ).toBeLessThan(500);
  });

  test('a form larger than all answers together is refused, with a page', async () => {
    const answer = await post([['saved', 'x'.repeat(40_000)]]);
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('超出本表上限');
  });

  test.each([
    ['application/json', '{}'],
    ['text/xml', '<a/>'],
  ])('%s is no form', async (type, body) => {
    const answer = await fetch(`${url}${PAGE}`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  test('the policy of the pages lets forms go here alone, and no style or script stand in the page', async () => {
    const answer = await fetch(`${url}${PAGE}`);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(await answer.text()).not.toMatch(/<style|style="|<script>|onclick/);
    // The office's own pages keep theirs.
    expect((await fetch(url)).headers.get('content-security-policy')).toContain("form-action 'none'");
  });

  test('no request of the pages asks the register anything', () => {
    expect(asked).toEqual([]);
  });
});

describe('the link that keeps the answers', () => {
  const fields: [string, string][] = [
    ['rung', 'little-giant'],
    ['years.2025.operating_revenue', '4000'],
    ['asked', 'years.2025.operating_revenue'],
  ];

  test('holds them behind its #, is made only when asked for, and brings them back', async () => {
    expect(await (await post([...fields, ['go', 'result']])).text()).not.toContain('#rung=');
    const page = await (await post([...fields, ['go', 'save']])).text();
    const [, link] = /class="kept" href="([^"]+)"/.exec(page)!;
    const whole = new URL(link!.replaceAll('&amp;', '&'));
    expect(`${whole.origin}${whole.pathname}${whole.search}`).toBe(`${url}${PAGE}/return`);
    expect(Object.fromEntries(new URLSearchParams(whole.hash.slice(1)))).toEqual({
      rung: 'little-giant',
      asked: 'years.2025.operating_revenue',
      'years.2025.operating_revenue': '4000',
    });
    const back = await (
      await post([
        ['saved', whole.href],
        ['go', 'result'],
      ])
    ).text();
    expect(back).toContain('value="4000"');
    expect(back).toMatch(/还差<\/dt>\s*<dd>1,000 万元/);
  });
});
