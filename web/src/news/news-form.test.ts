import { expect, test } from 'vitest';
import { draftOf, formOf, lacksIn, newForm } from './news-form.js';

const FRESH = newForm({ today: '2026-11-25', source: { zh: '开发区', en: 'Zone' } });

test('a new item begins with the day and the zone, and says nothing else', () => {
  const draft = draftOf(FRESH);
  expect(draft).toMatchObject({ date: '2026-11-25', updated: null, source: { zh: '开发区', en: 'Zone' } });
  expect(draft.title).toEqual({ zh: null, en: null });
  expect(formOf(draft)).toEqual(FRESH);
});

test('blanks are no words, and a text keeps its own', () => {
  const form = { ...FRESH, title: { zh: '  ', en: 'A' }, body: { zh: '    code\n', en: ' \n' } };
  expect(draftOf(form)).toMatchObject({ title: { zh: null, en: 'A' }, body: { zh: '    code\n', en: null } });
  expect(lacksIn(form, 'zh')).toEqual(['title']);
  expect(lacksIn(form, 'en')).toEqual(['body']);
  expect(lacksIn({ ...form, picture: 'a.png' }, 'en')).toEqual(['body', 'caption']);
});
