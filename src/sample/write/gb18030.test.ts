import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from './gb18030.js';

describe('GB18030', () => {
  it('gives the bytes of the standard', () => {
    // 汉 is BA BA and 字 is D7 D6 since GB 2312; the full-width 1 is A3 B1.
    expect([...encodeGb18030('汉字1１')]).toEqual([0xba, 0xba, 0xd7, 0xd6, 0x31, 0xa3, 0xb1]);
  });

  it('refuses a sign that takes four bytes', () => {
    expect(() => encodeGb18030('㐂')).toThrow(RangeError);
  });
});
