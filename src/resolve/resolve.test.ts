import { describe, expect, it } from 'vitest';
import type { IdentityKey } from '../model/identity.js';
import { enterpriseIdOf } from '../model/identity.js';
import { mention, organisationCode, partition, uscc } from './planted.js';
import type { Decision, Mention } from './resolution.js';
import { resolve } from './resolve.js';

/** Positions of the mentions that stand together. */
const grouped = (fields: (string | Record<string, string>)[], decisions: Decision[] = []) => {
  const mentions = fields.map(mention);
  return partition(mentions, resolve(mentions, decisions));
};
const same = (a: string, b: string): Decision => ({
  a: a as IdentityKey,
  b: b as IdentityKey,
  verdict: 'same',
});
const different = (a: string, b: string): Decision => ({ ...same(a, b), verdict: 'different' });
const run = (fields: (string | Record<string, string>)[], decisions: Decision[] = []) => {
  const mentions: Mention[] = fields.map(mention);
  return { mentions, ...resolve(mentions, decisions) };
};

const DUNJIANG = { name: '武汉沌江电驱动系统有限公司', uscc: uscc(1) };

describe('codes', () => {
  it('join whatever carries them, and the organisation code joins too (B06)', () => {
    expect(grouped([DUNJIANG, { uscc: uscc(1) }, { organisation_code: organisationCode(1) }])).toEqual([
      [0, 1, 2],
    ]);
  });

  it('keep two enterprises of one name apart, and the row without a code asks', () => {
    const { clusters, questions, mentions } = run([DUNJIANG, { ...DUNJIANG, uscc: uscc(2) }, DUNJIANG.name]);
    expect(clusters).toHaveLength(3);
    expect(questions.map((q) => [q.mention, q.b])).toEqual([
      [mentions[2]!.id, `uscc:${uscc(1)}`],
      [mentions[2]!.id, `uscc:${uscc(2)}`],
    ]);
    expect(questions[0]!.reason.en).toContain('shared by 2 enterprises');
  });

  it('of different types do not contradict, equal ones of different types do not join (B06)', () => {
    const number = '420100000000017';
    expect(
      grouped([
        { ...DUNJIANG, registration_number: number },
        { ...DUNJIANG, uscc: '', registration_number: number },
      ]),
    ).toEqual([[0, 1]]);
    expect(
      grouped([
        { name: '武汉甲有限公司', registration_number: organisationCode(3) },
        { name: '襄阳乙有限公司', organisation_code: organisationCode(3) },
      ]),
    ).toEqual([[0], [1]]);
  });

  it('that are blank never join (B05)', () => {
    expect(
      grouped([
        { name: '武汉沌江电驱动有限公司', uscc: '' },
        { name: '襄阳隆中座椅有限公司', uscc: '' },
      ]),
    ).toEqual([[0], [1]]);
  });

  it('ask when the names have nothing in common', () => {
    const { clusters, questions } = run([
      DUNJIANG,
      { ...DUNJIANG, region: '武汉' },
      { name: '襄阳隆中座椅有限公司', uscc: uscc(1) },
    ]);
    expect(clusters).toHaveLength(2);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ a: 'name:隆中座椅有限公司@襄阳', b: `uscc:${uscc(1)}` });
    expect(questions[0]!.reason.zh).toContain('名称互不相干');
  });

  it('survive a change of name that keeps the brand, and one that is on record', () => {
    expect(grouped([DUNJIANG, { name: '湖北沌江新能源科技股份有限公司', uscc: uscc(1) }])).toEqual([[0, 1]]);
    expect(
      grouped([
        { ...DUNJIANG, former_names: '["武汉长江电机厂"]' },
        { name: '武汉长江电机厂', uscc: uscc(1) },
      ]),
    ).toEqual([[0, 1]]);
  });
});

describe('names', () => {
  it('join when they differ by form of writing alone', () => {
    expect(
      grouped([
        '武汉沌江电驱动系统有限公司',
        '湖北省武汉市沌江电驱动系统有限责任公司',
        '沌江电驱动系统（武汉）有限公司',
        '武漢沌江電驅動系統有限公司',
        '沌江电驱动系统',
      ]),
    ).toEqual([[0, 1, 2, 3, 4]]);
  });

  it('of two cities, or of a group and its member, stand apart', () => {
    expect(grouped(['武汉沌江电驱动有限公司', '襄阳沌江电驱动有限公司'])).toEqual([[0], [1]]);
    expect(grouped(['武汉沌江集团有限公司', '武汉沌江有限公司'])).toEqual([[0], [1]]);
  });

  it('without a region ask when two cities have one', () => {
    const { clusters, questions } = run(['武汉沌江电驱动有限公司', '襄阳沌江电驱动有限公司', '沌江电驱动']);
    expect(clusters).toHaveLength(3);
    expect(questions.map((q) => q.a)).toEqual(['name:沌江电驱动@', 'name:沌江电驱动@']);
  });

  it('that share a trade and not the brand are not even asked about (B11)', () => {
    const { clusters, questions } = run([
      '甲汽车零部件有限公司',
      '乙汽车零部件有限公司',
      '武汉汽车零部件有限公司',
    ]);
    expect(clusters).toHaveLength(3);
    expect(questions).toEqual([]);
  });

  it('that share a brand and not the trade stand apart', () => {
    expect(grouped(['武汉沌江座椅有限公司', '武汉沌江线束有限公司'])).toEqual([[0], [1]]);
  });

  it('that differ by numeral, compass point or 新/老 stand apart (B19)', () => {
    const twins = [
      ['武汉第一机床厂', '武汉第二机床厂'],
      ['武汉轴承二厂', '武汉轴承三厂'],
      ['武汉沌江东电驱动有限公司', '武汉沌江西电驱动有限公司'],
      ['武汉沌江电驱动有限公司', '武汉沌江新电驱动有限公司'],
      ['武汉沌江一电驱动有限公司', '武汉沌江1电驱动有限公司'],
    ];
    expect(twins.map((pair) => grouped(pair).length)).toEqual([2, 2, 2, 2, 1]);
  });

  it('do not join on the legal form alone (B15)', () => {
    expect(grouped(['A-B-C Company', 'X-Y-Z Company', '有限公司', '股份有限公司'])).toHaveLength(4);
  });

  it('of a branch stand apart from the enterprise', () => {
    expect(grouped(['武汉沌江有限公司', '武汉沌江有限公司襄阳分公司'])).toEqual([[0], [1]]);
  });

  it('with an evident slip of the pen join, with another brand ask', () => {
    expect(grouped([DUNJIANG, '武汉沌江电动驱系统有限公司'])).toEqual([[0, 1]]);
    const { clusters, questions } = run([DUNJIANG, '武汉沌汉电驱动系统有限公司']);
    expect(clusters).toHaveLength(2);
    expect(questions).toHaveLength(1);
  });

  it('that were borne formerly join when one enterprise alone bore them', () => {
    const renamed = { ...DUNJIANG, former_names: '["武汉长江电机厂"]' };
    expect(grouped([renamed, '武汉长江电机厂'])).toEqual([[0, 1]]);
    const twice = { name: '武汉隆中座椅有限公司', uscc: uscc(2), former_names: '["武汉长江电机厂"]' };
    const { clusters, questions } = run([renamed, twice, '武汉长江电机厂']);
    expect(clusters).toHaveLength(3);
    expect(questions).toHaveLength(2);
  });
});

describe('short names', () => {
  it('join the one enterprise that contains them in order, and say so', () => {
    const { mentions, links } = run([
      DUNJIANG,
      { name: '武汉隆中座椅有限公司', uscc: uscc(2) },
      { short_name: '沌江电驱' },
    ]);
    const link = links.find((l) => l.mention === mentions[2]!.id)!;
    expect(link.enterprise).toBe(enterpriseIdOf(`uscc:${uscc(1)}`));
    expect(link.score).toBeGreaterThan(0.9);
    expect(link.reason.en).toBe(
      'short name 沌江电驱 is contained in order in 武汉沌江电驱动系统有限公司; no other enterprise fits',
    );
  });

  it('ask once for each enterprise that fits, however many names it has (A2)', () => {
    const { questions } = run([
      { ...DUNJIANG, former_names: '["武汉沌江电驱技术有限公司","武汉沌江电驱动有限公司"]' },
      { name: '襄阳沌江电驱动系统有限公司', uscc: uscc(2) },
      { short_name: '沌江电驱' },
    ]);
    expect(questions.map((q) => q.b).toSorted()).toEqual([`uscc:${uscc(1)}`, `uscc:${uscc(2)}`].toSorted());
  });

  it('ask about five enterprises at most, best first', () => {
    const cities = ['武汉', '襄阳', '十堰', '宜昌', '黄石', '孝感', '荆州'];
    const { questions } = run([
      ...cities.map((city, i) => ({ name: `${city}沌江电驱动系统有限公司`, uscc: uscc(10 + i) })),
      { short_name: '沌江电驱' },
    ]);
    expect(questions).toHaveLength(5);
    expect(questions.map((q) => q.score)).toEqual(questions.map((q) => q.score).toSorted((x, y) => y - x));
  });

  it('are decided by the region of the list they stand in', () => {
    expect(
      grouped([
        DUNJIANG,
        { name: '襄阳沌江电驱动系统有限公司', uscc: uscc(2) },
        ...['十堰', '宜昌', '黄石', '孝感', '荆州', '长沙', '上海', '重庆'].map((city, i) => ({
          name: `${city}甲乙丙${i}座椅有限公司`,
          uscc: uscc(20 + i),
          region: city,
        })),
        { short_name: '沌江电驱', region: '襄阳市' },
      ]).find((g) => g.includes(10)),
    ).toEqual([1, 10]);
  });

  it('made of trade words alone join nobody (B11)', () => {
    expect(
      grouped([
        DUNJIANG,
        { name: '武汉隆中汽车零部件有限公司', uscc: uscc(2) },
        { short_name: '汽车零部件' },
      ]),
    ).toHaveLength(3);
  });

  it('join by another row that states them (A5)', () => {
    expect(grouped([{ ...DUNJIANG, short_name: '蓝鲸驱动' }, { short_name: '蓝鲸驱动' }])).toEqual([[0, 1]]);
  });
});

describe('English names', () => {
  it('join whatever the legal form, abbreviations and order of words (B17, B20)', () => {
    expect(
      grouped([
        { name_en: 'Guangzhou Haige Communications Group Co., Ltd.' },
        { name_en: 'GUANGZHOU HAIGE COMM GRP' },
        { name_en: 'Haige Communication Group (Guangzhou) Company Limited' },
      ]),
    ).toEqual([[0, 1, 2]]);
  });

  it('join a Chinese name by pinyin of region and brand and by the meaning of the trade', () => {
    const { mentions, links, clusters } = run([
      DUNJIANG,
      { name: '武汉隆中汽车座椅有限公司', uscc: uscc(2) },
      { name: '襄阳云帆动力电池有限公司', uscc: uscc(3) },
      { name_en: 'Wuhan Dunjiang E-Drive Systems Co., Ltd.' },
      { name_en: 'WUHAN LONGZHONG AUTO SEATING CO LTD' },
      { name_en: 'Xiangyang Yunfan Power Battery Inc.' },
    ]);
    expect(clusters).toHaveLength(3);
    expect(partition(mentions, { clusters, links } as never)).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect(links.find((l) => l.mention === mentions[4]!.id)!.reason.en).toContain('longzhong 隆中');
  });

  it('of another trade are not joined', () => {
    expect(
      grouped([
        { name: '武汉隆中汽车座椅有限公司', uscc: uscc(2) },
        { name_en: 'Wuhan Longzhong Wiring Harness Co., Ltd.' },
      ]),
    ).toHaveLength(2);
  });
});

describe('decisions', () => {
  const asking = [
    DUNJIANG,
    { name: '襄阳沌江电驱动系统有限公司', uscc: uscc(2) },
    { short_name: '沌江电驱' },
  ];
  const KEY = 'name:沌江电驱@';

  it('are reused and shown when the same list comes again, and nothing is asked (A1, B50)', () => {
    const first = run(asking);
    expect(first.questions).toHaveLength(2);
    const verdicts = first.questions.map((q) =>
      q.b === `uscc:${uscc(1)}` ? same(q.a, q.b) : different(q.a, q.b),
    );
    const again = run([...asking, ...asking], verdicts);
    expect(again.questions).toEqual([]);
    const link = again.links.find((l) => l.mention === again.mentions[2]!.id)!;
    expect(link.enterprise).toBe(enterpriseIdOf(`uscc:${uscc(1)}`));
    expect(link.reason.en).toContain('a person decided');
    expect(link.reason.zh).toContain('人工判定');
  });

  it('that hold apart win over an equal name and over a short name', () => {
    expect(grouped([DUNJIANG, { short_name: '沌江电驱' }], [different(KEY, `uscc:${uscc(1)}`)])).toEqual([
      [0],
      [1],
    ]);
    expect(
      grouped([DUNJIANG, DUNJIANG.name], [different('name:沌江电驱动系统有限公司@武汉', `uscc:${uscc(1)}`)]),
    ).toEqual([[0], [1]]);
  });

  it('split a row off the enterprise whose code it carries by mistake', () => {
    const wrong = { name: '武汉沌江新材料有限公司', uscc: uscc(1) };
    expect(grouped([DUNJIANG, wrong])).toEqual([[0, 1]]);
    const { clusters } = run(
      [DUNJIANG, wrong],
      [different('name:沌江新材料有限公司@武汉', `uscc:${uscc(1)}`)],
    );
    expect(clusters.map((c) => c.enterprise).toSorted()).toEqual(
      [enterpriseIdOf(`uscc:${uscc(1)}`), enterpriseIdOf('name:沌江新材料有限公司@武汉')].toSorted(),
    );
  });

  it('never join two valid codes, and say that they were ignored', () => {
    const { clusters, ignored } = run([DUNJIANG, asking[1]!], [same(`uscc:${uscc(1)}`, `uscc:${uscc(2)}`)]);
    expect(clusters).toHaveLength(2);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]!.reason.en).toContain('two different valid');
  });

  it('undone leave no trace', () => {
    expect(run(asking, []).clusters).toEqual(run(asking).clusters);
  });
});

describe('clusters', () => {
  it('break between two codes at the weakest link (B54)', () => {
    // Both codes are reachable from the middle row: by its registration number and, weaker, by its name.
    const { mentions, clusters, links } = run([
      { ...DUNJIANG, registration_number: '420100000000017' },
      { name: '武汉沌江电驱动有限公司', registration_number: '420100000000017' },
      { name: '武汉沌江电驱动有限公司', uscc: uscc(2) },
    ]);
    expect(clusters).toHaveLength(2);
    expect(links.find((l) => l.mention === mentions[1]!.id)!.enterprise).toBe(
      enterpriseIdOf(`uscc:${uscc(1)}`),
    );
  });

  it('take their id from the strongest key and answer to every weaker one', () => {
    const { clusters } = run([{ ...DUNJIANG, short_name: '沌江电驱', former_names: '["武汉长江电机厂"]' }]);
    expect(clusters).toEqual([
      {
        enterprise: enterpriseIdOf(`uscc:${uscc(1)}`),
        keys: [
          `uscc:${uscc(1)}`,
          `organisation:${organisationCode(1)}`,
          ...['name:长江电机厂@武汉', 'name:沌江电驱动系统有限公司@武汉', 'name:沌江电驱@'].toSorted(),
        ],
        mentions: [mention({ ...DUNJIANG, short_name: '沌江电驱', former_names: '["武汉长江电机厂"]' }).id],
      },
    ]);
  });

  it('keep their id when a code becomes known only as an alias', () => {
    const before = run([DUNJIANG.name]).clusters[0]!;
    const after = run([DUNJIANG.name, DUNJIANG]).clusters[0]!;
    expect(after.keys.map(enterpriseIdOf)).toContain(before.enterprise);
  });

  it('come of nothing for an empty register', () => {
    expect(resolve([])).toMatchObject({ clusters: [], links: [], questions: [] });
  });
});
