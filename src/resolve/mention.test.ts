import { describe, expect, it } from 'vitest';
import { identityKeys } from './keys.js';
import { mentionOf } from './mention.js';
import { organisationCode, uscc } from './planted.js';

describe('mentionOf', () => {
  it('takes placeholders for nothing (B05)', () => {
    for (const nothing of [
      '',
      ' ',
      '-',
      '—',
      '/',
      '无',
      '暂无',
      '不详',
      'null',
      'NaN',
      'N/A',
      '0',
      '000000000000000000',
      '＊＊＊',
    ])
      expect(
        mentionOf({ name: nothing === '0' ? '' : nothing, uscc: nothing, registration_number: nothing }),
        nothing,
      ).toBeNull();
  });

  it('does not take an invalid code for one', () => {
    const wrong = `${uscc(1).slice(0, 17)}${uscc(1)[17] === '0' ? '1' : '0'}`;
    expect(mentionOf({ uscc: wrong })).toBeNull();
    expect(mentionOf({ uscc: ` ${uscc(1).toLowerCase()} ` })!.uscc).toBe(uscc(1));
  });

  it('knows a Unified Social Credit Code in the column of another code (B06)', () => {
    expect(mentionOf({ registration_number: uscc(1) })).toMatchObject({
      uscc: uscc(1),
      registrationNumber: null,
    });
  });

  it('has an id that depends on what is said alone', () => {
    const a = mentionOf({ name: '武汉沌江有限公司', former_names: '["乙","甲"]', phone: '1' });
    const b = mentionOf({ former_names: '["甲","乙"]', name: ' 武汉沌江有限公司 ', phone: '2' });
    expect(a).toEqual(b);
    expect(mentionOf({ name: '武汉沌江有限公司', region: '武汉' })!.id).not.toBe(a!.id);
  });

  it('gives null for a row that only says where something is', () => {
    expect(mentionOf({ region: '武汉', park: '沌口' })).toBeNull();
  });
});

describe('identityKeys', () => {
  it('gives keys strongest first, the organisation code out of the credit code', () => {
    expect(
      identityKeys(
        mentionOf({ name: '武汉沌江有限责任公司', uscc: uscc(7), registration_number: '420100000000017' })!,
      ),
    ).toEqual([
      `uscc:${uscc(7)}`,
      `organisation:${organisationCode(7)}`,
      'registration:420100000000017',
      'name:沌江有限公司@武汉',
    ]);
  });

  it('takes the region of the column for a name that has none and no legal form', () => {
    expect(identityKeys(mentionOf({ short_name: '沌江', region: '湖北省武汉市江夏区' })!)).toEqual([
      'name:沌江@武汉',
    ]);
    expect(identityKeys(mentionOf({ name: '沌江电驱动有限公司', region: '武汉' })!)).toEqual([
      'name:沌江电驱动有限公司@',
    ]);
  });
});
