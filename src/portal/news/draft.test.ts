import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftOf, inState, withDraft } from './draft.js';
import { readItem } from './read-items.js';

/** As a person wrote it: comments, an order and a spacing of its own, lines that the portal does not know. */
const BY_HAND = `---
# Of the office, October
kind:   news # or policy
title: { en: "Suppliers meet the plants", zh: 零部件企业与整车工厂对接 }
source:
    zh: '园区产业办公室'   # as on the seal
    en: Zone industry office
owner: 周敏
tags: [supply,  events]

date: 2025-10-22
pick: true # first page
---

::en

The text.

    code at its beginning


::zh   

正文第一段。
第二行。  

* 一
* 二
`;

const change = (written: string, changed: Partial<Draft>, state: 'draft' | 'published' = 'published') =>
  withDraft(written, { ...draftOf('x', written).draft, ...changed }, state);
/** The lines of two texts that the other has not. */
const differing = (a: string, b: string) => {
  const [from, to] = [a.split('\n'), b.split('\n')];
  return { gone: from.filter((l) => !to.includes(l)), come: to.filter((l) => !from.includes(l)) };
};

describe('a file that was written by hand', () => {
  test('is on the form what it says', () => {
    expect(draftOf('x', BY_HAND)).toEqual({
      state: 'published',
      unknown: ['owner', 'tags'],
      draft: {
        kind: 'news',
        title: { en: 'Suppliers meet the plants', zh: '零部件企业与整车工厂对接' },
        lead: { en: null, zh: null },
        source: { en: 'Zone industry office', zh: '园区产业办公室' },
        sourceUrl: null,
        date: '2025-10-22',
        updated: null,
        pick: true,
        picture: null,
        caption: { en: null, zh: null },
        alt: { en: null, zh: null },
        body: {
          en: 'The text.\n\n    code at its beginning',
          zh: '正文第一段。\n第二行。  \n\n* 一\n* 二',
        },
      },
    });
  });

  test.each([
    ['as it is', BY_HAND],
    ['with the line ends and the mark of Windows', `\uFEFF${BY_HAND.replaceAll('\n', '\r\n')}`],
    ['with an anchor', BY_HAND.replace('owner: 周敏', 'owner: &who 周敏\nalso: *who')],
    [
      'with a head of JSON',
      `---\n${JSON.stringify({ title: { zh: '一' }, kind: 'news', source: { zh: '办' }, date: '2026-01-01', more: [1] })}\n---\n::zh\n一`,
    ],
    [
      'without a text',
      BY_HAND.slice(0, BY_HAND.indexOf('\n::en')).replace('owner', 'source_url: https://a.example\nowner'),
    ],
  ])('is kept to the byte where nothing is changed: %s', (_what, written) => {
    expect(change(written, {})).toBe(written);
  });

  test('keeps all but the text that is changed', () => {
    const changed = change(BY_HAND, {
      body: { ...draftOf('x', BY_HAND).draft.body, zh: '新的正文。' },
    });
    expect(changed).toBe(`${BY_HAND.slice(0, BY_HAND.indexOf('\n\n正文'))}\n\n新的正文。\n`);
  });

  test('keeps the comments, the order and the unknown lines of a head that is changed', () => {
    const changed = change(BY_HAND, { title: { en: 'Met: the plants', zh: '对接' }, pick: false }, 'draft');
    const { gone, come } = differing(BY_HAND, changed);
    expect(gone.filter((l) => /title|pick/.test(l))).toHaveLength(2);
    expect(come).toContain('title: { en: "Met: the plants", zh: 对接 }');
    expect(come).toContain('pick: false # first page');
    expect(come).toContain('state: draft');
    for (const kept of [
      '# Of the office, October',
      'kind: news # or policy',
      '# as on the seal',
      'owner: 周敏',
    ])
      expect(changed).toContain(kept);
    expect(changed.slice(changed.indexOf('\n::en'))).toBe(BY_HAND.slice(BY_HAND.indexOf('\n::en')));
    expect(draftOf('x', changed).unknown).toEqual(['owner', 'tags']);
  });

  test('on Windows stays one of Windows', () => {
    const windows = BY_HAND.replaceAll('\n', '\r\n');
    const changed = change(windows, { kind: 'policy', body: { zh: '一。\n\n二。', en: null } });
    expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(draftOf('x', changed).draft).toMatchObject({
      kind: 'policy',
      body: { zh: '一。\n\n二。', en: null },
    });
  });

  test('is withdrawn and published again by one line', () => {
    const withdrawn = inState(BY_HAND, 'withdrawn');
    expect(readItem('x', withdrawn).state).toBe('withdrawn');
    const again = inState(withdrawn, 'published');
    expect(readItem('x', again).state).toBe('published');
    expect(draftOf('x', again).draft).toEqual(draftOf('x', BY_HAND).draft);
  });

  test.each([
    ['a language twice', `${BY_HAND}\n::en\n\nAgain.\n`, /twice/],
    ['a head that is no YAML', BY_HAND.replace('owner: ', 'owner: : '), /no YAML/],
    ['a line that says something else', BY_HAND.replace('2025-10-22', '2025-02-30'), /under date a day/],
    ['a state that is none', BY_HAND.replace('owner', 'state: hidden\nowner'), /under state draft/],
  ])('that is wrong says so: %s', (_what, written, says) => {
    expect(() => readItem('x', written)).toThrow(says);
  });
});

const NEW: Draft = {
  kind: 'policy',
  title: { zh: '支持办法：“第一批”', en: null },
  lead: { zh: null, en: null },
  source: { zh: '产业办公室', en: 'Office' },
  sourceUrl: null,
  date: '2026-11-26',
  updated: null,
  pick: false,
  picture: '0123456789abcdef.jpg',
  caption: { zh: '厂区', en: 'The plant' },
  alt: { zh: null, en: 'A white building' },
  body: { zh: '## 申报\n\n- 一', en: null },
};

describe('a new file', () => {
  test('is one that a person could have written', () => {
    expect(withDraft(null, NEW, 'draft')).toBe(`---
title: { zh: 支持办法：“第一批” }
kind: policy
state: draft
source: { zh: 产业办公室, en: Office }
date: 2026-11-26
picture: 0123456789abcdef.jpg
caption: { zh: 厂区, en: The plant }
alt: { en: A white building }
---

::zh

## 申报

- 一
`);
  });

  test.each([
    '---',
    '"quoted" & <b>',
    '# no comment',
    '{ a: 1 }',
    '::zh is a word here',
    '- item',
    '*alias',
    '2026-01-01',
    'true',
    "it's: so",
    ' ',
  ])('says back what was typed: %s', (typed) => {
    const word = typed.trim() === '' ? '字' : typed;
    const draft: Draft = {
      ...NEW,
      title: { zh: word, en: word },
      lead: { zh: word, en: null },
      caption: { zh: word, en: word },
      body: { zh: `${word}\n\n---\n${word}`, en: `\n\n${word}\n` },
    };
    const read = draftOf('x', withDraft(null, draft, 'published')).draft;
    expect(read).toEqual({ ...draft, body: { zh: draft.body.zh, en: word } });
  });

  test('says back whatever is typed, or is refused', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((s) => s.replaceAll(/\p{Cc}/gu, '').trim())
      .filter((s) => s !== '');
    const piece = fc.oneof(
      line,
      fc.constantFrom('---', '::en', '::zh ', '', '    code', '- {a: b}', '\t', '# x'),
    );
    const words = fc.record({ zh: fc.option(line), en: fc.option(line) });
    const bodies = fc.array(piece, { maxLength: 6 }).map((lines) => lines.join('\n'));
    const one = { ...NEW, title: { zh: '一', en: null } };
    fc.assert(
      fc.property(words, words, line, fc.record({ zh: bodies, en: bodies }), (lead, alt, caption, body) => {
        const draft: Draft = { ...one, lead, alt, caption: { zh: caption, en: null }, body };
        for (const written of [null, BY_HAND, BY_HAND.replaceAll('\n', '\r\n')]) {
          let made: string;
          try {
            made = withDraft(written, draft, 'draft');
          } catch (error) {
            expect(String(error)).toMatch(/A line of the text is ::zh or ::en alone/);
            expect(body.zh + body.en).toMatch(/::(zh|en)/);
            continue;
          }
          const { zh, en } = draftOf('x', made).draft.body;
          const bare = (s: string) =>
            s
              .split('\n')
              .map((l) => l.trimEnd())
              .join('\n')
              .trim();
          expect([bare(zh ?? ''), bare(en ?? '')]).toEqual([bare(body.zh), bare(body.en)]);
          expect(draftOf('x', made).draft).toEqual({ ...draft, body: { zh, en } });
          expect(withDraft(made, draft, 'draft')).toBe(made);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['no title', { title: { zh: null, en: null } }, /title/],
    ['no source', { source: { zh: null, en: null } }, /comes from/],
    ['a picture without a caption', { caption: { zh: null, en: null } }, /caption/],
    ['no text', { body: { zh: ' \n', en: null } }, /needs a text/],
    ['a day that is none', { date: '2026-02-30' }, /date/],
    ['an address that runs something', { sourceUrl: 'javascript:alert(1)' }, /begins with http/],
    ['a picture elsewhere', { picture: '../../zone.yaml' }, /picture/],
    ['a mark of a language in the text', { body: { zh: '一\n::en\n二', en: null } }, /::en/],
  ])('is not published with %s', (_what, wrong, says) => {
    expect(() => withDraft(null, { ...NEW, ...wrong }, 'published')).toThrow(says);
  });
});
