import type { Kysely } from 'kysely';
import type { Correction, CorrectionState, NewCorrection } from '../model/correction.js';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { keptSince } from './kept-since.js';
import type { CorrectionRow, MessageTables } from './tables.js';

/** How many an enterprise may state in 24 hours, and how many of them may wait. */
export const CORRECTION_LIMITS = { day: 20, waiting: 50 };
const LINES = 20;
const DAY = 24 * 60 * 60 * 1000;

const TOO_MANY = new ChainwrightError(
  'too-many',
  text(
    `At most ${CORRECTION_LIMITS.day} corrections a day and ${CORRECTION_LIMITS.waiting} that wait are taken; send the rest tomorrow, or hand the office a file.`,
    `每家企业每日最多提交 ${CORRECTION_LIMITS.day} 项更正，待审最多 ${CORRECTION_LIMITS.waiting} 项；其余请明日再提交，或向产业办提交文件。`,
  ),
);

/** What stands in a row in the place of words and persons; no correction has an empty file before. */
const ERASED = { author: '', said: '', reason: '', known: '[]', content: '', answer: null };

const correctionOf = ({ known, ...row }: CorrectionRow): Correction =>
  ({ ...row, known: JSON.parse(known), erased: row.content === ERASED.content }) as Correction;

/** What enterprises state of themselves and what the office decided, apart from the register until it is let in. */
export class Corrections {
  constructor(
    private readonly db: Kysely<MessageTables>,
    private readonly now: () => Date,
    /** For how many months after its decision what was typed is kept. */
    readonly keptMonths: number,
  ) {}

  /** Keeps a correction until the office decides. @throws ChainwrightError `too-many`, `already-there` when the same waits already. */
  async state(correction: NewCorrection): Promise<void> {
    const { enterprise, sha256, known } = correction;
    const now = this.now();
    await this.db.transaction().execute(async (tx) => {
      const own = await tx
        .selectFrom('correction')
        .select(['sha256', 'state', 'made'])
        .where('enterprise', '=', enterprise)
        .execute();
      const waiting = own.filter(({ state }) => state === 'waiting');
      if (waiting.some((one) => one.sha256 === sha256))
        throw new ChainwrightError(
          'already-there',
          text('The same correction waits already.', '相同的更正已在待审中。'),
        );
      const since = new Date(now.getTime() - DAY).toISOString();
      const ofToday = own.filter(({ made }) => made > since);
      if (ofToday.length >= CORRECTION_LIMITS.day || waiting.length >= CORRECTION_LIMITS.waiting)
        throw TOO_MANY;
      await tx
        .insertInto('correction')
        .values({
          ...correction,
          known: JSON.stringify(known),
          made: now.toISOString(),
          state: 'waiting',
        })
        .execute();
    });
  }

  /** What one enterprise has stated, the newest first: at most a hundred. */
  async ofEnterprise(enterprise: string): Promise<Correction[]> {
    const rows = await this.db
      .selectFrom('correction')
      .selectAll()
      .where('enterprise', '=', enterprise)
      .orderBy('id', 'desc')
      .limit(100)
      .execute();
    return rows.map(correctionOf);
  }

  /** Those of a state (null: all), what waits longest first, else the newest first, from the n-th on: at most twenty; and how many wait. */
  async list(state: CorrectionState | null, from: number) {
    let query = this.db.selectFrom('correction');
    if (state !== null) query = query.where('state', '=', state);
    const counted = await this.db
      .selectFrom('correction')
      .select(['state', (eb) => eb.fn.countAll<number | string>().as('n')])
      .groupBy('state')
      .execute();
    const of = (one: CorrectionState) => Number(counted.find((c) => c.state === one)?.n ?? 0);
    const counts = { waiting: of('waiting'), accepted: of('accepted'), refused: of('refused') };
    const total = state === null ? Object.values(counts).reduce((a, b) => a + b) : counts[state];
    const rows = await query
      .selectAll()
      .orderBy('id', state === 'waiting' ? 'asc' : 'desc')
      .offset(from)
      .limit(LINES)
      .execute();
    return {
      lines: rows.map(correctionOf),
      from,
      limit: LINES,
      total,
      truncated: rows.length < total,
      counts,
    };
  }

  /** @throws ChainwrightError `not-found`. */
  async one(id: number): Promise<Correction> {
    const row = await this.db.selectFrom('correction').selectAll().where('id', '=', id).executeTakeFirst();
    if (row) return correctionOf(row);
    throw new ChainwrightError(
      'not-found',
      text(`There is no correction ${id}; take one of the list.`, `没有更正 ${id}；请从列表中选择。`),
    );
  }

  /** Goes from one state to another; nobody else decides the same. @throws ChainwrightError `already-there` when it is in another state by now. */
  async move(
    id: number,
    from: CorrectionState,
    to: CorrectionState,
    decision: { officer: string; answer: string | null } | null,
  ): Promise<void> {
    const decided = decision === null ? null : this.now().toISOString();
    const done = await this.db
      .updateTable('correction')
      .set({
        state: to,
        decided,
        officer: decision?.officer ?? null,
        answer: decision?.answer ?? null,
      })
      .where('id', '=', id)
      .where('state', '=', from)
      .executeTakeFirst();
    if (Number(done.numUpdatedRows) > 0) return;
    throw new ChainwrightError(
      'already-there',
      text(
        'This correction was decided already; look at the list again.',
        '该更正已有处理结果；请刷新列表查看。',
      ),
    );
  }

  /** Erases what was typed, and by whom, of what was decided longer ago than it is kept; gives how many that were. That it was stated, of what, and what the office decided stays, and the file in the register with it. */
  async eraseOld(): Promise<number> {
    const { numUpdatedRows } = await this.db
      .updateTable('correction')
      .set(ERASED)
      .where('decided', '<', keptSince(this.now(), this.keptMonths))
      .where('content', '!=', ERASED.content)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }
}
