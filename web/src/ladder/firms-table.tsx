import type { LadderLine, LadderRung } from '../api/types.js';
import { ContactLines } from '../collection/contact-lines.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { type Column, ListTable } from '../rows/list-table.js';
import styles from './firms-table.module.css';
import type { Sort } from './ladder-question.js';
import { DistanceSign, HoldingSign } from './signs.js';

/** Lines of a rulebook that a row names. */
const NAMED = 2;

interface FirmsTableProps {
  lines: LadderLine[];
  rungs: LadderRung[];
  sort: Sort;
}

/** Firm, title, next rung, what it lacks, whom to call. */
export function FirmsTable({ lines, rungs, sort }: FirmsTableProps) {
  const { t, say } = useWords();
  const nameOf = (id: string) => {
    const name = rungs.find(({ rung }) => rung === id)?.name;
    return name ? say(name) : id;
  };
  const columns: Column<LadderLine>[] = [
    {
      head: t('enterprise'),
      sort: 'name',
      names: true,
      render: ({ enterprise, rung, next }) => {
        // Who stands at the top is held against the review of the title.
        const assessed = { rung: next ?? rung, case: next === null ? 'review' : null };
        return (
          <>
            <Door title={enterprise.name} to={{ subject: enterprise.id, ...assessed }}>
              <span className="two-lines">{enterprise.name}</span>
            </Door>
            <div className="quiet">{enterprise.park ? say(enterprise.park) : t('parkUnknown')}</div>
          </>
        );
      },
    },
    {
      head: t('titleHeld'),
      sort: 'ends',
      render: ({ rung, holding, ends }) =>
        rung === null || holding === null ? (
          <span className="quiet">{t('holding_none')}</span>
        ) : (
          <span>
            {nameOf(rung)}
            <div>
              <HoldingSign holding={holding} />{' '}
              <span className="quiet">{ends === null ? t('endUnknown') : t('until', { day: ends })}</span>
            </div>
          </span>
        ),
    },
    {
      head: t('nextRung'),
      sort: 'distance',
      render: ({ next, climb, unmet }) =>
        next === null || climb === null ? (
          <span className="quiet">{t('nextNone')}</span>
        ) : (
          <span>
            {nameOf(next)}
            <div>
              <DistanceSign distance={climb} short={unmet.length} />
            </div>
          </span>
        ),
    },
    { head: t('lacks'), className: styles.lacks, render: (line) => <Lacks line={line} /> },
    { head: t('contact'), render: ({ enterprise }) => <ContactLines of={enterprise} /> },
  ];
  return (
    <ListTable
      columns={columns}
      lines={lines}
      row={({ enterprise }) => ({ key: enterprise.id })}
      sort={sort}
      className={styles.firms}
    />
  );
}

/** The lines that are not met, and how many cannot be told with the first of them. */
function Lacks({ line: { next, unmet, unknown } }: { line: LadderLine }) {
  const { t, say } = useWords();
  if (next === null) return <span className="quiet">—</span>;
  const more = unmet.length - NAMED;
  return (
    <div>
      {unmet.length === 0 && unknown.length === 0 && <p>{t('lacksNothing')}</p>}
      {unmet.slice(0, NAMED).map(({ id, text }) => (
        <p key={id}>
          <span className="unseen">{t('verdict_unmet')} </span>
          <span aria-hidden="true" className={styles.unmet}>
            ■
          </span>{' '}
          {say(text)}
        </p>
      ))}
      {more > 0 && <p className="quiet">{t('moreUnmet', { n: more })}</p>}
      {unknown[0] && (
        <p className="quiet two-lines" title={unknown.map(({ text }) => say(text)).join('\n')}>
          {unmet.length > 0
            ? t('alsoToSettle', { n: unknown.length })
            : `◇ ${t('toSettleLines', { n: unknown.length, first: say(unknown[0].text) })}`}
        </p>
      )}
    </div>
  );
}
