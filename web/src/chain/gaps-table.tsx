import type { ChainGaps, GapLine } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import rows from '../rows/rows.module.css';
import { SortHead } from '../rows/sort-head.js';
import { boundsText } from './bounds-text.js';
import { Candidates } from './candidates.js';
import { type GapList, sortOf } from './chain-question.js';
import styles from './gaps.module.css';

/** Firms that a row names. */
const NAMED = 2;

/** Part and kind, what is uncovered, the plants, who supplies it, who could, what to ask for. */
export function GapsTable({ gaps, list }: { gaps: ChainGaps; list: GapList }) {
  const { t } = useWords();
  const sort = sortOf(usePlace());
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.gaps}`}>
      <thead>
        <tr>
          <SortHead sort="part" current={sort}>
            {t('gapPart')}
          </SortHead>
          <SortHead sort="rank" current={sort} number>
            {t(list === 'weak' ? 'hangsOn' : 'uncovered')}
          </SortHead>
          <SortHead sort="plants" current={sort} number>
            {t('plantsExposed')}
          </SortHead>
          <th scope="col">{t('suppliedNow')}</th>
          <th scope="col">{t('candidates')}</th>
          <th scope="col">{t('askFor')}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.lines.map((gap) => (
          <GapRow key={gap.rank} gap={gap} list={list} plants={gaps.plants} />
        ))}
      </tbody>
    </table>
  );
}

interface GapRowProps {
  gap: GapLine;
  list: GapList;
  plants: ChainGaps['plants'];
}

function GapRow({ gap, list, plants }: GapRowProps) {
  const { t, say, lang } = useWords();
  const { rank, part, orElse, kind, uncovered, unvalued, component, suppliers } = gap;
  const exposed = plants.filter((p) => gap.plants.includes(p.id)).map((p) => say(p.name));
  return (
    <tr data-gap={part.id}>
      <th scope="row">
        <div className={styles.part}>
          <span className={styles.rank}>{rank}</span>
          <span>
            <Door title={say(gap.says)} to={{ part: part.id }}>
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
      </th>
      <td className={rows.number} data-label={t(list === 'weak' ? 'hangsOn' : 'uncovered')}>
        {uncovered === null ? (
          <span className="quiet">— {t('unknown')}</span>
        ) : (
          <strong>{boundsText(uncovered, 'CNY', lang)}</strong>
        )}
        {unvalued > 0 && uncovered !== null && (
          <div className="quiet">{t('unvaluedUses', { n: unvalued })}</div>
        )}
      </td>
      <td className={rows.number} data-label={t('plantsExposed')} title={exposed.join(t('listComma'))}>
        {gap.plants.length}
      </td>
      <td data-label={t('suppliedNow')}>
        <Suppliers of={suppliers} list={list} />
        {component && (
          <div className="quiet">
            {t('componentOf', { part: say(component.part.name), firm: component.source.name })}
          </div>
        )}
      </td>
      <td data-label={t('candidates')}>
        <Candidates of={gap.candidates} limit={NAMED} />
      </td>
      <td data-label={t('askFor')}>{say(gap.ask)}</td>
    </tr>
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
