import { groupBy } from '../../../model/group-by.js';
import type { ReadinessCriterion } from '../../../model/overseas.js';
import type { Part } from '../../../model/taxonomy.js';
import { type Text, text } from '../../../model/text.js';
import type { Judgement, Readiness } from './answer.js';
import type { FirmYear } from './export-figures.js';
import { saysOne } from './folded.js';
import type { OverseasQuestion } from './question.js';

/** A certificate as a list has it. Null is unknown. */
export interface Certificate {
  title: string | null;
  scope: string | null;
  from: string | null;
  /** A day or `open`. */
  until: string | null;
  row: number;
}

/** What criteria are held against. */
export interface Candidate {
  years: ReadonlyMap<number, FirmYear>;
  certificates: readonly Certificate[];
  /** The parts that it makes, each with the row that says so. */
  makes: readonly { part: Part; row: number }[];
  nameEn: string | null;
  contact: string | null;
  phone: string | null;
}

/** The certificates by holder (its index in the view), the newest stated first. */
export function certificatesOf({ view, asOf }: OverseasQuestion): Map<number, Certificate[]> {
  const rows = view
    .statements('credentials', asOf)
    .filter((s) => s.holder >= 0 && s.text('credential') === 'certificate')
    .map((s) => ({
      holder: s.holder,
      title: s.text('title'),
      scope: s.text('scope'),
      from: s.text('valid_from') ?? s.text('issued'),
      until: s.text('valid_until'),
      row: s.row,
    }));
  return groupBy(rows, (r) => r.holder);
}

type Verdict = Omit<Judgement, 'id'>;

const verdict = (
  state: Judgement['state'],
  en: string,
  zh: string,
  fact: Judgement['fact'] = null,
): Verdict => ({ state, says: text(en, zh), fact });

function exportsVerdict(years: Candidate['years'], count: number, lastYear: number): Verdict {
  const asked = Array.from({ length: count }, (_, i) => lastYear - i);
  const known = asked.flatMap((year) => {
    const { exports = null, row } = years.get(year) ?? {};
    return exports === null ? [] : [{ year, exports, fact: { row: row!, field: 'exports' } }];
  });
  const sold = known.find((k) => k.exports > 0);
  if (sold)
    return verdict('met', `Exports of ${sold.year} are on record.`, `${sold.year}年有出口。`, sold.fact);
  const range = `${asked.at(-1)}–${asked[0]}`;
  if (known.length === asked.length)
    return verdict('unmet', `No exports in ${range}.`, `${range}年出口额为零。`, known[0]!.fact);
  return verdict('unknown', `Exports of ${range} are not known.`, `${range}年出口额未知。`);
}

type ByCertificate = Extract<ReadinessCriterion, { reads: 'certificate' }>;

/** Whether a criterion is asked of who makes these parts; null where what it makes is unknown. */
function isAsked({ layers, parts }: ByCertificate, makes: Candidate['makes']): boolean | null {
  if (layers === undefined && parts === undefined) return true;
  if (makes.length === 0) return null;
  return makes.some(
    ({ part: { id, layer } }) =>
      (layers?.includes(layer) ?? true) && (parts?.some((p) => id === p || id.startsWith(`${p}.`)) ?? true),
  );
}

function certificateVerdict(c: ByCertificate, { certificates, makes }: Candidate, asOf: string): Verdict {
  const asked = isAsked(c, makes);
  if (asked === false) return verdict('not-asked', 'Not asked of its products.', '其产品不涉及。');
  const own = certificates.filter((o) => saysOne(o.title, c.words) || saysOne(o.scope, c.words));
  const begun = own.filter(({ from }) => from === null || from <= asOf);
  const factOf = (o: Certificate, field: string) => ({ row: o.row, field });
  const valid = begun.find(({ until }) => (until === null ? !c.ends : until === 'open' || until >= asOf));
  if (valid) {
    const until = valid.until !== null && valid.until !== 'open' ? valid.until : null;
    return verdict(
      'met',
      `${valid.title ?? c.name.en}${until ? `, valid until ${until}` : ''}.`,
      `${valid.title ?? c.name.zh}${until ? `，有效期至${until}` : ''}。`,
      factOf(valid, 'title'),
    );
  }
  const endless = begun.find(({ until }) => until === null);
  if (endless)
    return verdict(
      'unknown',
      `${endless.title ?? c.name.en}: its end is not known.`,
      `${endless.title ?? c.name.zh}：有效期未知。`,
      factOf(endless, 'title'),
    );
  const [ended] = begun.toSorted((a, b) => (a.until! < b.until! ? 1 : -1));
  if (ended)
    return verdict(
      'unmet',
      `${ended.title ?? c.name.en} ended on ${ended.until}.`,
      `${ended.title ?? c.name.zh}已于${ended.until}到期。`,
      factOf(ended, 'valid_until'),
    );
  if (asked === null)
    return verdict('unknown', 'What it makes is not known.', '产品未知，无法判断是否涉及。');
  return verdict('unknown', 'None is on record.', '库中无记录。');
}

function codeVerdict(makes: Candidate['makes']): Verdict {
  const coded = makes.filter(({ part }) => part.hs6.length > 0);
  const sure = coded.find(({ part }) => part.hs6.length === 1);
  if (sure) {
    const [hs] = sure.part.hs6;
    const fact = { row: sure.row, field: 'products' };
    return verdict('met', `${sure.part.en}: ${hs} (proposal).`, `${sure.part.zh}：${hs}（建议）。`, fact);
  }
  if (coded.length === 0)
    return verdict('unknown', 'No product with an HS code is known.', '未识别到有海关编码的产品。');
  const all = [...new Set(coded.flatMap(({ part }) => part.hs6))];
  return verdict(
    'unknown',
    `Several codes may be meant: ${all.join(', ')}.`,
    `可能的编码不止一个：${all.join('、')}。`,
    { row: coded[0]!.row, field: 'products' },
  );
}

/** Holds a criterion against a firm. */
export function judge(c: ReadinessCriterion, firm: Candidate, asOf: string): Judgement {
  const lastYear = Number(asOf.slice(0, 4)) - 1;
  const named = (value: string | null, en: string, zh: string): Verdict =>
    value === null ? verdict('unknown', en, zh) : verdict('met', `${value}.`, `${value}。`);
  switch (c.reads) {
    case 'exports':
      return { id: c.id, ...exportsVerdict(firm.years, c.years, lastYear) };
    case 'certificate':
      return { id: c.id, ...certificateVerdict(c, firm, asOf) };
    case 'hs-code':
      return { id: c.id, ...codeVerdict(firm.makes) };
    case 'name-en':
      return { id: c.id, ...named(firm.nameEn, 'No English name is on record.', '库中无英文名称。') };
    case 'contact':
      return {
        id: c.id,
        ...named(
          [firm.contact, firm.phone].filter(Boolean).join(' ') || null,
          'Nobody to contact is on record.',
          '库中无联系人。',
        ),
      };
  }
}

/** What judgements come to. */
export function readinessOf(judgements: readonly Judgement[]): Readiness {
  if (judgements.some((j) => j.state === 'unmet')) return 'lacks';
  return judgements.some((j) => j.state === 'unknown') ? 'open' : 'ready';
}

/** What to ask for: what is said of a criterion that is unmet or unknown, and what its rule says to ask. */
export function missingOf(criteria: readonly ReadinessCriterion[], judgements: readonly Judgement[]): Text[] {
  return judgements.flatMap(({ id, state, says }) => {
    if (state === 'met' || state === 'not-asked') return [];
    const { name, ask } = criteria.find((c) => c.id === id)!;
    return text(`${name.en}: ${says.en} ${ask.en}`, `${name.zh}：${says.zh}${ask.zh}`);
  });
}
