import type { ChainGaps, GapLine } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { type Column, ListTable } from '../rows/list-table.js';
import { boundsText } from './bounds-text.js';
import { Candidates } from './candidates.js';
import { type GapList, sortOf } from './chain-question.js';
import styles from './gaps.module.css';

/** Firms that a row names. */
const NAMED = 2;

/** Part and kind, what is uncovered, the plants, who supplies it, who could, what to ask for. */
export function GapsTable({ gaps, list }: { gaps: ChainGaps; list: GapList }) {
  const { t, say, lang } = useWords();
  const columns: Column<GapLine>[] = [
    {
      head: t('gapPart'),
      sort: 'part',
      names: true,
      render: ({ rank, part, orElse, kind, says }) => (
        <div className={styles.part}>
          <span className={styles.rank}>{rank}</span>
          <span>
            <Door title={say(says)} to={{ part: part.id }}>
              {say(part.name)}
            </Door>
            {orElse.length > 0 && (
              <span className="quiet">
                {' '}
                {t('orElse', { parts: orElse.map((p) => say(p.name)).join(t('listComma')) })}
              </span>
            )}
            <span className={styles.kind}>{say(kind)}</span>
          </span>
        </div>
      ),
    },
    {
      head: t(list === 'weak' ? 'hangsOn' : 'uncovered'),
      sort: 'rank',
      number: true,
      render: ({ uncovered, unvalued }) => (
        <>
          {uncovered === null ? (
            <span className="quiet">— {t('unknown')}</span>
          ) : (
            <strong>{boundsText(uncovered, 'CNY', lang)}</strong>
          )}
          {unvalued > 0 && uncovered !== null && (
            <div className="quiet">{t('unvaluedUses', { n: unvalued })}</div>
          )}
        </>
      ),
    },
    {
      head: t('plantsExposed'),
      sort: 'plants',
      number: true,
      title: (gap) =>
        gaps.plants
          .filter((p) => gap.plants.includes(p.id))
          .map((p) => say(p.name))
          .join(t('listComma')),
      render: ({ plants }) => plants.length,
    },
    {
      head: t('suppliedNow'),
      render: ({ suppliers, component }) => (
        <>
          <Suppliers of={suppliers} list={list} />
          {component && (
            <div className="quiet">
              {t('componentOf', { part: say(component.part.name), firm: component.source.name })}
            </div>
          )}
        </>
      ),
    },
    { head: t('candidates'), render: ({ candidates }) => <Candidates of={candidates} limit={NAMED} /> },
    { head: t('askFor'), render: ({ ask }) => say(ask) },
  ];
  return (
    <ListTable
      columns={columns}
      lines={gaps.lines}
      row={({ rank, part }) => ({ key: rank, 'data-gap': part.id })}
      sort={sortOf(usePlace())}
      className={styles.gaps}
    />
  );
}

function Suppliers({ of, list }: { of: GapLine['suppliers']; list: GapList }) {
  const { t } = useWords();
  if (of.length === 0) return <span className="quiet">{t('notKnown')}</span>;
  const field = list === 'extend' ? 'part' : 'share';
  return (
    <ul className={styles.firms}>
      {of.slice(0, NAMED).map((firm) => (
        <li key={firm.id}>
          <Door title={firm.name} to={{ fact: `${firm.rows[0]}.${field}` }}>
            {firm.name}
          </Door>{' '}
          <span className="quiet">{firm.where ?? t(`place_${firm.place}`)}</span>
        </li>
      ))}
      {of.length > NAMED && <li className="quiet">{t('moreFirms', { n: of.length - NAMED })}</li>}
    </ul>
  );
}
