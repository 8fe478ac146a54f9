import { addDays, addMonths, type Day } from '../../model/day.js';
import type { Random } from '../random.js';
import { AS_OF, type Credential, isValid } from './credential.js';
import type { Enterprise } from './enterprise.js';
import type { Roster } from './roster.js';

interface Batch {
  name: string;
  day: Day;
  /** First grants for 1,200 suppliers. */
  firms: number;
}

const batch = (name: string, day: string, firms: number): Batch => ({ name, day: day as Day, firms });

/** Provincial lists of specialised SMEs, invented; the seventh fills up to the goal's count, the eighth comes after it. */
const PROVINCIAL = [
  batch('第一批', '2019-11-20', 16),
  batch('第二批', '2020-11-15', 27),
  batch('第三批', '2021-10-20', 31),
  batch('第四批', '2022-12-05', 9),
  batch('第五批', '2023-04-10', 52),
  batch('第六批', '2024-06-15', 31),
];
const SEVENTH = batch('第七批', '2025-07-10', 0);
const EIGHTH = batch('第八批', '2025-12-08', 11);
/** National lists of little giants, invented. */
const NATIONAL = [
  batch('第一批', '2019-06-05', 2),
  batch('第二批', '2020-11-13', 5),
  batch('第三批', '2021-07-19', 8),
  batch('第四批', '2022-08-08', 7),
  batch('第五批', '2023-07-14', 12),
  batch('第六批', '2024-09-02', 7),
  batch('第七批', '2025-10-10', 8),
];
const MUNICIPAL = batch('2024年度', '2024-09-20', 30);
const INNOVATIVE = batch('2024年第一批', '2024-05-10', 90);

/** About 13 % of the reviewed titles fall away. */
const RENEWED = 0.87;
/** Firms on 2025-10-31, of 1,200 suppliers. */
const FIRMS = [185, 190] as const;

/** Titles of specialised SMEs and little giants 2019–2025 with their reviews; also innovative SMEs. */
export function inventSpecialised(roster: Roster, random: Random): Credential[] {
  const scale = roster.suppliers.length / 1200;
  const candidates = inOrderOfStanding(roster.suppliers, random);
  const credentials: Credential[] = [];
  const take = (n: number) => candidates.splice(0, n);
  const sized = (b: Batch) => Math.max(1, Math.round(b.firms * scale));
  for (const b of PROVINCIAL) {
    for (const holder of take(sized(b))) credentials.push(...terms(provincial(holder, b), random));
  }
  const holders = [...new Set(credentials.map((c) => c.holder))];
  for (const b of NATIONAL) {
    const eligible = holders.filter((h) => credentials.some((c) => c.holder === h && isValid(c, b.day)));
    const fresh = eligible.filter(
      (h) => !credentials.some((c) => c.holder === h && c.kind === 'little-giant'),
    );
    for (const holder of random.sample(fresh, sized(b)))
      credentials.push(...terms(national(holder, b), random));
  }
  const goal = Math.round(random.int(...FIRMS) * scale);
  const valid = new Set(credentials.filter((c) => isValid(c, AS_OF)).map((c) => c.holder));
  for (const holder of take(Math.max(1, goal - valid.size))) credentials.push(provincial(holder, SEVENTH));
  for (const holder of take(sized(EIGHTH))) credentials.push(provincial(holder, EIGHTH));
  for (const holder of take(sized(MUNICIPAL)))
    credentials.push({
      ...provincial(holder, MUNICIPAL),
      level: 'municipal',
      issuer: '武汉市经济和信息化局',
    });
  for (const holder of [...take(sized(INNOVATIVE)), ...random.sample(roster.others, 2)])
    credentials.push(innovative(holder));
  // A vehicle maker and a body that is no parts firm hold titles too; they are not in the goal.
  for (const holder of [roster.makers.at(-1)!, roster.others[0]!])
    credentials.push(provincial(holder, PROVINCIAL[5]!));
  return credentials;
}

/** Large firms first, but not strictly. */
function inOrderOfStanding(suppliers: readonly Enterprise[], random: Random): Enterprise[] {
  const rank = { returns: 0, accounts: 1, estimate: 2, left: 3, listed: 3 };
  return suppliers
    .map((e) => ({ e, at: rank[e.standing] + 2.2 * random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ e }) => e);
}

/** A title and the terms that follow it after each review, until one is lost or reaches past 2025. */
function terms(first: Credential, random: Random): Credential[] {
  const list = [first];
  for (let last = first; last.validUntil! < '2025-12-20' && random.chance(RENEWED);) {
    const issued = addDays(last.validUntil!, 1);
    last = { ...last, issued, validUntil: threeYears(issued), batch: `${first.batch}复核` };
    list.push(last);
  }
  return list;
}

/** A title of three years ends the day before its third anniversary. */
function threeYears(issued: Day): Day {
  return addDays(addMonths(issued, 36), -1);
}

function provincial(holder: Enterprise, b: Batch): Credential {
  return {
    holder,
    kind: 'specialised-sme',
    title: '',
    level: 'provincial',
    scope: null,
    number: null,
    batch: b.name,
    issuer: '湖北省经济和信息化厅',
    issued: b.day,
    validUntil: threeYears(b.day),
  };
}

function national(holder: Enterprise, b: Batch): Credential {
  return { ...provincial(holder, b), kind: 'little-giant', level: 'national', issuer: '工业和信息化部' };
}

function innovative(holder: Enterprise): Credential {
  return { ...provincial(holder, INNOVATIVE), kind: 'innovative-sme' };
}
