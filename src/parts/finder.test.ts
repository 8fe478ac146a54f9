import { describe, expect, it } from 'vitest';
import { TaxonomySchema } from '../model/taxonomy.js';
import { partFinder } from './index.js';

const part = (id: string, zh: string, en: string, synonyms: string[] = []) => ({
  id,
  parent: null,
  zh,
  en,
  layer: 'traditional' as const,
  group: 'chassis',
  synonyms,
});

const taxonomy = TaxonomySchema.parse({
  version: 'test',
  status: 'test',
  parts: [
    part('disc', '制动盘', 'Brake disc', ['刹车碟']),
    part('drum', '制动鼓', 'Brake drum'),
    part('hose', '制动软管', 'Brake hose'),
    part('front', '前减振器', 'Front shock absorber'),
    part('rear', '后减振器', 'Rear shock absorber'),
    part('bearing', '轮毂轴承', 'Wheel bearing', ['hub unit']),
    part('ring', '齿圈', 'Ring gear'),
    part('cooler', '车载冰箱', 'Car refrigerator'),
  ],
  words: [
    ['制动', '刹车', 'brake'],
    ['减振', '减震', '避震'],
    ['软管', '胶管'],
  ],
  elsewhere: ['冰箱', '食品', 'food'],
});
const find = partFinder(taxonomy);
const partOf = (text: string): string | null => find(text).match?.part ?? null;

describe('a product text', () => {
  it.each([
    ['制动盘', 'disc'],
    ['通风刹车盘 330mm', 'disc'],
    ['製動盤', 'disc'],
    ['ＢＲＡＫＥ ＤＩＳＣＳ', 'disc'],
    ['disc for brakes, 330 mm', 'disc'],
    ['刹车鼓总成（供重卡）', 'drum'],
    ['brake胶管 SAE J1401', 'hose'],
    ['轮毂轴承 带ABS齿圈', 'bearing'],
    ['HUB UNITS 3rd generation', 'bearing'],
  ])('%s means %s', (text, id) => {
    expect(partOf(text)).toBe(id);
  });

  it.each(['', '   ', '12V 55W', '螺丝刀', '刹车', '减震器'])('%j leaves open what is meant', (text) => {
    expect(partOf(text)).toBeNull();
  });

  it('of another trade is no part, unless the part itself is called so', () => {
    expect(find('制动盘 食品').certainty).toBeLessThan(find('制动盘 铸铁').certainty);
    expect(partOf('车载冰箱')).toBe('cooler');
  });
});

describe('an answer', () => {
  it('says in both languages which words tell which name', () => {
    const { match, explanation } = find('通风刹车盘 330mm');
    expect(match?.words).toEqual(['刹车盘']);
    expect(explanation.en).toContain('“刹车盘”: as in “制动盘”');
    expect(explanation.zh).toContain('“刹车盘”：与“制动盘”相符');
  });

  it('names the nodes that come next, and says when it is not sure', () => {
    const { match, runnersUp, explanation } = find('减震器');
    expect(match).toBeNull();
    expect(runnersUp.map((r) => r.part).toSorted()).toEqual(['front', 'rear']);
    expect(explanation.en).toContain('Not sure');
    expect(explanation.zh).toContain('不能确定');
  });

  it('scores a name 1 and anything else less', () => {
    expect(find('刹车碟').match?.score).toBe(1);
    const { score } = find('通风刹车盘').match!;
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
  });

  it('is the same every time, whatever was asked before', () => {
    const again = partFinder(taxonomy);
    again('轮毂轴承');
    expect(again('通风刹车盘')).toEqual(find('通风刹车盘'));
  });
});
