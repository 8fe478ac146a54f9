import { describe, expect, it } from 'vitest';
import { checkCsv } from '../../test/intake/read.js';
import { decodeText } from './decode-text.js';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

describe('decodeText', () => {
  it('reads GBK by its code table (B43: 企业 is C6F3 D2B5)', () => {
    expect(decodeText(bytes('C6F3 D2B5'))).toEqual({ text: '企业', encoding: 'gb18030' });
  });
  it('reads a four-byte character that GBK does not have (㐂 is 8139EF31)', () => {
    expect(decodeText(bytes('8139EF31'))).toEqual({ text: '㐂', encoding: 'gb18030' });
  });
  it('T67: a CSV that opens in Excel as Chinese, with the mark in front, has the same first header as one without', () => {
    const headers = ['', '\uFEFF'].map(
      (mark) => checkCsv(`${mark}名称,园区\n甲公司,军山新城\n`).sheets[0]!.columns,
    );
    expect(headers[0]).toEqual(headers[1]);
    expect(JSON.stringify(headers[0])).toContain('"name"');
  });
  it('takes strict UTF-8 before GB18030 and drops the mark (B45)', () => {
    expect(decodeText(bytes('EFBBBF E4BC81 E4B89A'))).toEqual({ text: '企业', encoding: 'utf-8' });
    expect(decodeText(bytes('E4BC81 E4B89A'))).toEqual({ text: '企业', encoding: 'utf-8' });
  });
  it('reads UTF-16 of both orders, with a mark or by its zeros', () => {
    expect(decodeText(bytes('FFFE 014F 1A4E'))).toEqual({ text: '企业', encoding: 'utf-16le' });
    expect(decodeText(bytes('FEFF 4F01 4E1A'))).toEqual({ text: '企业', encoding: 'utf-16be' });
    expect(decodeText(Buffer.from('name,uscc\r\nA,B\r\n', 'utf16le'))?.encoding).toBe('utf-16le');
  });
  it('gives up where the bytes are no text, and never puts a question mark', () => {
    expect(decodeText(bytes('FF FF 00 80 81'))).toBeNull();
  });
});
