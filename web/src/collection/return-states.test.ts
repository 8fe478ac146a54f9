import { describe, expect, test } from 'vitest';
import type { ReturnLine } from '../api/types.js';
import { chase, parseSort, parseState } from './return-states.js';

function line(
  name: string,
  state: ReturnLine['state'],
  worth: number | null,
  phone = '027-84210000',
): ReturnLine {
  return {
    enterprise: {
      id: name,
      name,
      uscc: null,
      park: { en: 'North Park', zh: '北园' },
      contact: '王芳',
      phone,
    },
    state,
    returnedOn: null,
    value: null,
    cumulative: null,
    problem: null,
    lastPeriod: null,
    lastValue: null,
    lastCumulative: null,
    prior: null,
    priorCumulative: null,
    worth,
  };
}

const LINES = [
  line('甲线束', 'on-time', null),
  line('乙铸造', 'overdue', 30),
  line('丙座椅', 'overdue', 80, '13900001111'),
  line('丁电机', 'wrong', 500),
  line('戊车灯', 'overdue', null),
];
const names = (...args: Parameters<typeof chase>) => chase(...args).map((l) => l.enterprise.name);

describe('the chase list', () => {
  test('those to chase come first, among them the largest; what is not known stands last', () => {
    expect(names(LINES, null, '', 'state')).toEqual(['丙座椅', '乙铸造', '戊车灯', '丁电机', '甲线束']);
  });

  test('a state shows its own lines and no others', () => {
    expect(names(LINES, 'overdue', '', 'worth')).toEqual(['丙座椅', '乙铸造', '戊车灯']);
  });

  test('a search finds name, park, contact and phone, full width or half', () => {
    expect(names(LINES, null, '１３９ 北园', 'state')).toEqual(['丙座椅']);
    expect(names(LINES, null, '王芳 铸', 'state')).toEqual(['乙铸造']);
    expect(names(LINES, null, '没有', 'state')).toEqual([]);
  });

  test('an address that names no known state or column asks for all, by state', () => {
    expect([parseState('stolen'), parseSort('colour')]).toEqual([null, 'state']);
    expect([parseState('not-due'), parseSort('worth')]).toEqual(['not-due', 'worth']);
  });
});
