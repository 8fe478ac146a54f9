import { type Day, parseDay } from '../../model/day.js';
import type { EnterpriseId } from '../../model/identity.js';
import { type NeedId, needIdOf } from '../../model/need-id.js';
import { newest } from '../../model/newest.js';
import type { Statement } from '../../register/index.js';
import { folded } from './matching.js';
import type { MatchQuestion } from './question.js';
import { type Ramp, readRamp } from './ramp.js';

/** Who may see a need: everybody, the zone's suppliers, or those who are invited. */
export const VISIBILITIES = ['public', 'zone', 'invited'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A part, or the use of a process, that a maker looks for. Null is unknown. */
export interface Need {
  id: NeedId;
  buyer: EnterpriseId | null;
  /** As the list writes it. */
  buyerText: string | null;
  /** The plant's id where the register knows it, else as the list writes it. */
  plant: string | null;
  programme: string | null;
  /** The node of the taxonomy; null where the text is of none. */
  part: string | null;
  partText: string | null;
  processText: string | null;
  start: Day | null;
  volumePerYear: number | null;
  ramp: Ramp;
  /** The proofs that it asks for, as written. */
  certificates: string[];
  /** Null where the list does not say: nobody but the maker and the office sees it. */
  visibility: Visibility | null;
  note: string | null;
  /** The register's id of the row that says so. */
  row: number;
}

const SEEN_BY: readonly [RegExp, Visibility][] = [
  [/邀请|invit/i, 'invited'],
  [/区内|园区|zone/i, 'zone'],
  [/公开|public|everybody|all/i, 'public'],
];

const visibilityOf = (written: string | null): Visibility | null =>
  SEEN_BY.find(([pattern]) => written !== null && pattern.test(written))?.[1] ?? null;

const NAMES = ['buyer', 'plant', 'programme', 'part', 'process'] as const;

/** The needs as the newest list that has each states them, in the order of their lists. */
export function needsOf(question: MatchQuestion): Need[] {
  const { view, asOf, chain } = question;
  const plantNamed = (name: string) =>
    chain.plants.filter((p) =>
      [p.id, p.name, p.nameEn].some((n) => n !== null && folded(n) === folded(name)),
    );
  const needOf = (s: Statement, nth: number): Need => {
    const buyerText = s.text('buyer');
    const named = buyerText === null ? null : question.enterpriseNamed(buyerText);
    const plantText = s.text('plant');
    const plants = plantText === null ? [] : plantNamed(plantText);
    const own = plants.filter((p) => named === null || p.maker === null || p.maker === named);
    const plant = own.length === 1 ? own[0]! : null;
    const partText = s.text('part');
    const startText = s.text('start');
    const start = startText === null ? null : parseDay(startText);
    const certificates = s.text('certificates');
    return {
      id: needIdOf(
        NAMES.map((name) => s.text(name)),
        nth,
      ),
      buyer: named ?? plant?.maker ?? null,
      buyerText,
      plant: plant?.id ?? plantText,
      programme: s.text('programme'),
      part: partText === null ? null : question.partOf(partText),
      partText,
      processText: s.text('process'),
      start,
      volumePerYear: s.number('volume_per_year'),
      ramp: readRamp(s.text('ramp'), start),
      certificates: certificates === null ? [] : (JSON.parse(certificates) as string[]),
      visibility: visibilityOf(s.text('visibility')),
      note: s.text('note'),
      row: s.row,
    };
  };
  const known = newest(view.statements('needs', asOf), (s) => needIdOf(NAMES.map((name) => s.text(name))));
  return [...known.values()].flatMap((own) => own.map((s, i) => needOf(s, i + 1)));
}
