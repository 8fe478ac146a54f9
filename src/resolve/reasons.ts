import { type IdentityKey, keyType } from '../model/identity.js';
import { type Text, text } from '../model/text.js';

/** The kinds of key in a sentence. */
const KEY_NAME: Record<ReturnType<typeof keyType>, Text> = {
  uscc: text('Unified Social Credit Code', '统一社会信用代码'),
  organisation: text('organisation code', '组织机构代码'),
  registration: text('registration number', '注册号'),
  name: text('normalised name', '规范名称'),
};

/** A key without its type, as people know it: the code, or the name with its region in brackets. */
export function keyText(key: IdentityKey): string {
  const value = key.slice(key.indexOf(':') + 1);
  if (keyType(key) !== 'name') return value;
  const at = value.lastIndexOf('@');
  if (at < 0) return value;
  return at === value.length - 1 ? value.slice(0, at) : `${value.slice(0, at)} (${value.slice(at + 1)})`;
}

/** Both stand under one key. */
export function sameKey(key: IdentityKey): Text {
  const kind = KEY_NAME[keyType(key)];
  return text(`same ${kind.en} ${keyText(key)}`, `${kind.zh}相同：${keyText(key)}`);
}

/** The mention is what the enterprise is known by. */
export function standsBy(key: IdentityKey): Text {
  const kind = KEY_NAME[keyType(key)];
  return text(`stands by its ${kind.en} ${keyText(key)}`, `以${kind.zh}（${keyText(key)}）立户`);
}

export function decidedSame(a: IdentityKey, b: IdentityKey): Text {
  return text(
    `a person decided that ${keyText(a)} and ${keyText(b)} are one enterprise`,
    `经人工判定，${keyText(a)} 与 ${keyText(b)} 为同一企业`,
  );
}

export function codeAgainstName(key: IdentityKey, here: string, there: string): Text {
  const kind = KEY_NAME[keyType(key)];
  return text(
    `the ${kind.en} ${keyText(key)} is the same, but the names have nothing in common: ${here}, ${there}`,
    `${kind.zh}（${keyText(key)}）相同，但名称互不相干：${here}、${there}`,
  );
}

export function keyOfSeveral(key: IdentityKey, count: number): Text {
  const kind = KEY_NAME[keyType(key)];
  return text(
    `the ${kind.en} ${keyText(key)} is shared by ${count} enterprises with different codes`,
    `${kind.zh}“${keyText(key)}”为 ${count} 家代码不同的企业所共有`,
  );
}

/** Appended when the link was made because nobody else comes into question. */
export function onlyOne(reason: Text): Text {
  return text(`${reason.en}; no other enterprise fits`, `${reason.zh}；没有其他企业符合`);
}

/** Appended to a question when more enterprises fit. */
export function oneOfSeveral(reason: Text, count: number): Text {
  return text(`${reason.en}; ${count} enterprises fit`, `${reason.zh}；共有 ${count} 家企业符合`);
}

/** Of rows of lists. */
export const standsAlone = text('no other row names this enterprise', '没有其他行指向这家企业');
export const namesNobody = text(
  'nothing in this row tells which enterprise it names',
  '本行没有可用于识别企业的名称或代码',
);
export const writtenAlike = text('written in the same way on both sides', '两边的名称、代码写法完全一致');
export const nobodyNear = text('no enterprise of the other list comes near', '对方名单中没有相近的企业');

export function writtenAsRow(row: number): Text {
  return text(`written in the same way as row ${row}`, `名称、代码与第 ${row} 行完全一致`);
}

/** A doubt that a person must settle. */
export function mayBeRow(row: number, reason: Text): Text {
  return text(`may be row ${row}: ${reason.en}`, `疑与第 ${row} 行为同一企业：${reason.zh}`);
}
