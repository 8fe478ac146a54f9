import { describe, expect, test } from 'vitest';
import { parsePlace } from '../place/place.js';
import { questionOf } from './needs-question.js';

const asked = (search: string) => questionOf(parsePlace({ pathname: '/needs', search }, 'zh'));

describe('what the server is asked for', () => {
  test('is what the address says', () => {
    expect(
      asked('?buyer=e0123456789abcdef&met=weak-link&loop=invited&find=电机&sort=volume&from=30'),
    ).toEqual({
      asOf: null,
      buyer: 'e0123456789abcdef',
      met: 'weak-link',
      loop: 'invited',
      find: '电机',
      sort: 'volume',
      from: '30',
      limit: '30',
    });
  });

  test('leaves out what nobody could mean, so that a mistyped address still shows the list', () => {
    expect(asked('?buyer=maker&met=well&loop=done&sort=rank&from=-1')).toMatchObject({
      buyer: null,
      met: null,
      loop: null,
      sort: 'start',
      from: null,
    });
  });
});
