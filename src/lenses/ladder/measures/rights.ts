import { addMonths } from '../../../model/day.js';
import { type Text, text } from '../../../model/text.js';
import type { Profile, Right } from '../profile.js';
import type { Share } from '../share.js';
import { type Asked, counted, type Measure } from './measure.js';

/** What is asked of a right beside its class. */
type Mark = 'in_use' | 'self_developed' | 'high_value' | null;

/** Whether a right counts by the edition's rule on transfers and owners: 1 yes, 0 no, null where the profile leaves it open. */
function counting({ asOf, rights: rule }: Asked): (r: Right) => 1 | 0 | null {
  const yearAgo = addMonths(asOf, -12);
  return (r) => {
    if (r.on_main_product === false) return 0;
    if (r.granted !== undefined && r.granted > asOf) return 0;
    let open = r.on_main_product === undefined || r.granted === undefined;
    if (r.transferred_in === true) {
      if (rule?.transferred_in !== 'after-a-year') return 0;
      if (r.transferred_on === undefined) open = true;
      else if (r.transferred_on > yearAgo) return 0;
    } else if (r.transferred_in === undefined) open = true;
    if (rule?.owner_rank !== undefined) {
      if (r.owner_rank === undefined) open = true;
      else if (r.owner_rank > rule.owner_rank) return 0;
    }
    return open ? null : 1;
  };
}

/** The same for each right of a profile: one look at them serves every figure that counts by the same rule on the same day. */
function countingEach(asked: Asked, share: Share): (p: Profile) => (1 | 0 | null)[] | null {
  const counts = counting(asked);
  const rule = `rights ${asked.asOf} ${JSON.stringify(asked.rights)}`;
  return share(rule, ({ ip }) => (ip === undefined ? null : ip.map(counts)));
}

/** With the class and the mark that are asked. */
function marked(right: Right, counts: 1 | 0 | null, wanted: Right['class'], mark: Mark): 1 | 0 | null {
  if (counts === 0 || right.class !== wanted) return 0;
  if (mark === null || right[mark] === true) return counts;
  return right[mark] === undefined ? null : 0;
}

/**
 * Rights on the main product that count by the edition's rule on transfers and owners. What the profile leaves open of a right
 * makes it count in the most and not in the least.
 */
function rights(wanted: Right['class'], mark: Mark, label: Text): Measure {
  return {
    label,
    unit: 'right',
    reads: () => ['ip'],
    find: (asked, share) => {
      const each = countingEach(asked, share);
      return (p) => {
        const counts = each(p);
        if (counts === null) return null;
        let sure = 0;
        let open = 0;
        for (let i = 0; i < counts.length; i++) {
          const one = marked(p.ip![i]!, counts[i]!, wanted, mark);
          if (one === null) open++;
          else sure += one;
        }
        return counted(sure, open);
      };
    },
    reach: (asked, { num, den }, p) => {
      const counts = counting(asked);
      const ip = p.ip ?? [];
      const sure = ip.filter((r) => marked(r, counts(r), wanted, mark) === 1).length;
      const more = Math.ceil(num / den) - sure;
      const right: Right = {
        class: wanted,
        granted: asked.asOf,
        transferred_in: false,
        transferred_on: undefined,
        owner_rank: 1,
        on_main_product: true,
        in_use: true,
        self_developed: true,
        high_value: mark === 'high_value',
      };
      const added = Array.from({ length: Math.max(0, more) }, () => right);
      return {
        field: 'ip',
        from: p.ip === undefined ? null : sure,
        to: Math.ceil(num / den),
        profile: { ...p, ip: [...ip, ...added] },
      };
    },
  };
}

export const CLASS_1 = rights(
  'I',
  null,
  text('class I rights on the main product', '与主导产品相关的Ⅰ类知识产权'),
);
export const CLASS_1_IN_USE = rights(
  'I',
  'in_use',
  text('class I rights on the main product, in use', '与主导产品相关且已实际应用的Ⅰ类知识产权'),
);
export const CLASS_1_OWN = rights(
  'I',
  'self_developed',
  text('class I rights of own development', '自主研发的Ⅰ类知识产权'),
);
export const CLASS_1_HIGH = rights(
  'I',
  'high_value',
  text('class I rights of high value', 'Ⅰ类高价值知识产权'),
);
export const CLASS_2 = rights(
  'II',
  null,
  text('class II rights on the main product', '与主导产品相关的Ⅱ类知识产权'),
);
