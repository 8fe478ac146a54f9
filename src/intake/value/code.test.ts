import { describe, expect, it } from 'vitest';
import { isResidentId, maskResidentId, readCode, readOrganisationCode, readUscc } from './code.js';

// Codes that Tencent and Huawei print on their own pages: 9144030071526726XG and 914403001922038216.
describe('readUscc', () => {
  it('takes a printed code as it is', () => {
    expect(readUscc('9144030071526726XG')).toEqual({ value: '9144030071526726XG', repaired: false });
  });
  it.each([
    ' 9144030071526726xg ',
    '９１４４０３００７１５２６７２６ＸＧ',
    '91440300 7152 6726XG',
    '914403007-1526726-XG',
    "'9144030071526726XG",
    '="9144030071526726XG"',
    '9144O3OO71526726XG',
    '9I4403007I526726XG',
    '914403007lS26726XG',
    '9144030071526726ХG', // a Cyrillic Х
  ])('mends %j for certain', (raw) => {
    expect(readUscc(raw)).toEqual({ value: '9144030071526726XG', repaired: true });
  });
  it('does not guess: a wrong sign stays wrong (Huawei’s code with its last digit changed)', () => {
    expect(readUscc('914403001922038217')).toMatchObject({
      value: null,
      complaint: { code: 'bad-check-digit' },
    });
  });
  it('says what a spreadsheet has spoilt (B26)', () => {
    const lossy = { value: null, complaint: { code: 'lossy-identifier', severity: 'error' } };
    expect(readUscc({ text: '9.14403E+17', number: 914403001922038216 })).toEqual(lossy);
    expect(readUscc('9.14403E+17')).toEqual(lossy);
  });
  it('gives an organisation code and an old registration number to their own fields', () => {
    expect(readUscc('71526726-X')).toMatchObject({ value: '71526726X', field: 'organisation_code' });
    expect(readUscc('440301103097413')).toMatchObject({
      value: '440301103097413',
      field: 'registration_number',
    });
  });
  it.each(['000000000000000000', '123', '有代码', '91440300-不详'])('refuses %s', (raw) => {
    expect(readUscc(raw)).toMatchObject({ value: null, complaint: { code: 'bad-identifier' } });
  });
});

it('readOrganisationCode drops the hyphen and knows a whole code', () => {
  expect(readOrganisationCode('71526726-X')).toMatchObject({ value: '71526726X' });
  expect(readOrganisationCode('9144030071526726XG')).toMatchObject({ field: 'uscc' });
  expect(readOrganisationCode('71526726-1')).toMatchObject({
    value: null,
    complaint: { code: 'bad-check-digit' },
  });
});

describe('readCode', () => {
  it.each([
    ['000001', '000001'],
    ['1E5', '1E5'],
    ["'027-84001001", '027-84001001'],
    ['="0012"', '0012'],
  ])('keeps %s as text (B27, B28)', (raw, want) => expect(readCode(raw).value).toBe(want));
  it('writes a number without a point (B29)', () => {
    expect(readCode({ text: '13900000000', number: 13900000000 }).value).toBe('13900000000');
  });
});

// The example in GB 11643-1999 itself.
it('knows a resident identity number by its check sign, and masks it', () => {
  expect(isResidentId('11010519491231002X')).toBe(true);
  expect(isResidentId('110105194912310021')).toBe(false);
  expect(isResidentId('914403001922038216')).toBe(false);
  expect(maskResidentId('11010519491231002X')).toBe('110105********002X');
});
