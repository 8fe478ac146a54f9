import { type Day, dayParts, parseDay } from '../../../model/day.js';
import type { Condition, SizeClasses } from '../../../model/rulebook.js';
import { valueAt } from '../fact.js';
import type { Node } from '../node.js';
import { withParts } from '../node.js';
import type { Profile } from '../profile.js';

/** Far below and far above every line of a rulebook: in fen, in persons. */
const AMOUNTS = [1, 1e15];
const PEOPLE = [0, 1e6];
const FRACTIONS = [
  { num: 0, den: 1 },
  { num: 100, den: 1 },
];
const BOTH = [false, true];

const STAFF = /\.(employees|rd_staff|rd_staff_fulltime|tech_staff)$/;

/** The other end of a list of which the first is empty: what the line itself asks for. */
function filled(node: Node, profile: Profile, path: string, kinds: Condition['title']): unknown[] {
  if (kinds)
    return [kinds.map((kind) => ({ kind, level: undefined, valid_from: '0001-01-01', valid_until: 'open' }))];
  const reach = node.line?.reach({ ...profile, [path]: [] })?.profile;
  return reach ? [valueAt(reach, path)] : [];
}

/**
 * Values of a fact that bring a line to either of its ends, whatever stands beside them. Between two such values there is
 * nothing that the line could do and they could not.
 */
export function endsOf(
  node: Node,
  path: string,
  profile: Profile,
  { asOf, sizes }: { asOf: Day; sizes: SizeClasses },
): readonly unknown[] {
  if (STAFF.test(path)) return PEOPLE;
  if (path.startsWith('years.')) {
    // Of what stands in the same line, the middle may do what neither end does.
    const beside = [...withParts(node)].flatMap((n) => n.line?.reads ?? []);
    const known = beside.map((read) => valueAt(profile, read)).filter((v) => typeof v === 'number' && v > 0);
    return [...AMOUNTS, ...new Set(known)];
  }
  switch (path) {
    case 'industry_code':
      return sizes.industries.map(({ divisions }) => String(divisions[0]![0]).padStart(2, '0'));
    case 'founded':
      return [asOf, parseDay('0001-01-01')!];
    case 'niche_years':
    case 'market_share.value':
      return FRACTIONS;
    case 'market_share.rank':
      return [1, 1e6];
    case 'digital_level':
      return [0, 4];
    case 'rd_centre_level':
      return ['none', 'national'];
    case 'platform_score':
      return FRACTIONS.map((value) => [{ year: dayParts(asOf).year, value }]);
    case 'controlled_by':
      return [[], ['']];
    case 'compliance':
      return [[], [{ item: '', date: undefined, veto: true }]];
    case 'titles':
    case 'ip':
    case 'awards':
    case 'equity_financing':
      return [[], ...filled(node, profile, path, node.condition.title ?? node.condition.no_title)];
    default:
      return BOTH;
  }
}
