/** A legal form cut from a name's end. `group` is 集团 beside the form: a group and its member are two enterprises. */
export interface LegalForm {
  /** Canonical: 有限公司 stands for 有限责任公司 too, 股份有限公司 for 股份公司. Null when the name shows none. */
  form: string | null;
  group: boolean;
}

/** As written → canonical, longest first: 股份有限公司 must not be taken for 有限公司. */
const HAN_FORMS: readonly (readonly [string, string])[] = [
  ['特殊普通合伙企业', '合伙企业'],
  ['有限合伙企业', '合伙企业'],
  ['股份有限公司', '股份有限公司'],
  ['有限责任公司', '有限公司'],
  ['合伙企业', '合伙企业'],
  ['有限公司', '有限公司'],
  ['有限合伙', '合伙企业'],
  ['普通合伙', '合伙企业'],
  ['股份公司', '股份有限公司'],
  ['总公司', '公司'],
  ['公司', '公司'],
  ['总厂', '厂'],
  ['厂', '厂'],
];

const BRANCH =
  /^(.{2,}?(?:有限责任公司|有限公司|股份公司|集团公司))(.+?(?:分公司|分厂|工厂|厂区|事业部|办事处|分部|分院|分店))$/;

/** Cuts a branch (襄阳分公司, 第二工厂) that follows a legal form; null when the name is of no branch. */
export function cutBranch(name: string): { head: string; branch: string } | null {
  const m = BRANCH.exec(name);
  return m ? { head: m[1]!, branch: m[2]! } : null;
}

/** Cuts legal forms from the end of a Chinese name, longest first and repeatedly, but never the whole of it. */
export function cutHanForm(name: string): { rest: string; legal: LegalForm } {
  let rest = name;
  let form: string | null = null;
  let group = false;
  for (let cut = true; cut;) {
    cut = false;
    for (const [written, canonical] of HAN_FORMS) {
      if (rest.length <= written.length || !rest.endsWith(written)) continue;
      rest = rest.slice(0, -written.length);
      form ??= canonical;
      cut = true;
      break;
    }
    // 甲股份 is how the stock exchanges shorten 甲股份有限公司: it shows no whole form, but it is no brand either.
    if (form === null && rest.length > 3 && rest.endsWith('股份')) {
      rest = rest.slice(0, -2);
      cut = true;
    }
    if (rest.length > 2 && rest.endsWith('集团')) {
      rest = rest.slice(0, -2);
      group = cut = true;
    }
  }
  return { rest, legal: { form, group } };
}

const LATIN_FORMS: readonly (readonly string[])[] = [
  ['joint', 'stock', 'company', 'limited'],
  ['joint', 'stock', 'co', 'ltd'],
  ['company', 'limited'],
  ['co', 'limited'],
  ['company', 'ltd'],
  ['co', 'ltd'],
  ['co', 'inc'],
  ['pte', 'ltd'],
  ['pty', 'ltd'],
  ['s', 'a'],
  ...[
    'coltd',
    'ltdco',
    'limited',
    'ltd',
    'lt',
    'incorporated',
    'inc',
    'corporation',
    'corp',
    'company',
    'co',
    'cor',
    'gmbh',
    'llc',
    'plc',
    'jsc',
    'ag',
    'sa',
    'kg',
    'spa',
    'bv',
    'nv',
  ].map((word) => [word]),
];

/** Cuts legal forms (Co., Ltd., Inc., GmbH) from the end of the words of an English name, never all of them. */
export function cutLatinForm(words: readonly string[]): { rest: string[]; legal: LegalForm } {
  let rest = [...words];
  let form: string | null = null;
  for (let cut = true; cut;) {
    cut = false;
    for (const written of LATIN_FORMS) {
      const from = rest.length - written.length;
      if (from < 1 || !written.every((word, i) => rest[from + i] === word)) continue;
      rest = rest.slice(0, from);
      form = 'Ltd';
      cut = true;
      break;
    }
  }
  return { rest, legal: { form, group: false } };
}
