import { expect, test } from 'vitest';
import { parsePlace } from '../place/place.js';
import { gapsQuestion, mapQuestion } from './chain-question.js';

const at = (pathname: string, search: string) => parsePlace({ pathname, search }, 'zh');

test('the map asks for what its address names, but for a state that is none', () => {
  expect(mapQuestion(at('/chain', '?layer=chip&plant=P1&state=missing&find=a&asOf=2025-10-31'))).toEqual({
    asOf: '2025-10-31',
    layer: 'chip',
    plant: 'P1',
    state: 'missing',
    find: 'a',
  });
  expect(mapQuestion(at('/chain', '?state=often'))).toMatchObject({ state: null, layer: null });
});

test('the gaps ask for the missing links by rank where their address names nothing that they know', () => {
  expect(gapsQuestion(at('/chain/gaps', '?list=all&sort=colour&from=-1'))).toMatchObject({
    list: 'missing',
    sort: 'rank',
    from: null,
  });
  expect(gapsQuestion(at('/chain/gaps', '?list=weak&sort=plants&from=20'))).toMatchObject({
    list: 'weak',
    sort: 'plants',
    from: '20',
  });
});
