import { describe, expect, test } from 'vitest';
import { holds, Shelf } from './shelf.js';

/** A shelf with a count of what had to be made. */
function shelfOf(most: { answers: number; bytes: number }) {
  const shelf = new Shelf(most);
  const made: string[] = [];
  const take = async (address: string, edition = '1', body = address) =>
    (
      await shelf.take(address, edition, async () => {
        made.push(address);
        return body;
      })
    ).bytes.toString();
  return { take, made };
}

describe('a shelf', () => {
  test('makes an answer once for an edition, however many ask at a time', async () => {
    const { take, made } = shelfOf({ answers: 9, bytes: 99 });
    expect(await Promise.all([take('a'), take('a'), take('a')])).toEqual(['a', 'a', 'a']);
    await take('a');
    expect(made).toEqual(['a']);
    expect(await take('a', '2', 'new')).toBe('new');
    expect(made).toEqual(['a', 'a']);
  });

  test('lets go of what was asked for longest ago when answers or bytes are too many', async () => {
    const { take, made } = shelfOf({ answers: 2, bytes: 99 });
    for (const address of ['a', 'b', 'a', 'c', 'a', 'b']) await take(address);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    const small = shelfOf({ answers: 9, bytes: 5 });
    for (const address of ['aaa', 'bb', 'aaa', 'c', 'aaa', 'bb']) await small.take(address);
    expect(small.made).toEqual(['aaa', 'bb', 'c', 'bb']);
    for (const _ of [1, 2]) await small.take('larger');
    expect(small.made.filter((a) => a === 'larger')).toHaveLength(2);
  });

  test('makes again what failed', async () => {
    const shelf = new Shelf({ answers: 9, bytes: 99 });
    await expect(shelf.take('a', '1', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await shelf.take('a', '1', async () => 'yes')).bytes.toString()).toBe('yes');
  });

  test('the same bytes have the same tag, others another', async () => {
    const tag = async (body: string) =>
      (await new Shelf({ answers: 1, bytes: 99 }).take('a', '1', async () => body)).etag;
    expect(await tag('x')).toBe(await tag('x'));
    expect(await tag('x')).not.toBe(await tag('y'));
  });
});

// RFC 9110, 13.1.2.
test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('%s of If-None-Match', (asked, held) => expect(holds(asked, '"a"')).toBe(held));
