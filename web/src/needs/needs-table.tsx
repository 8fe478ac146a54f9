import type { NeedLine } from '../api/types.js';
import { Unknown } from '../figure/amount.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import rows from '../rows/rows.module.css';
import { SortHead } from '../rows/sort-head.js';
import { CellDoor } from './cell-door.js';
import styles from './needs.module.css';
import { sortOf } from './needs-question.js';
import { LoopSign, MetSign } from './signs.js';

/** Need and whose, start, volume, how it is met, who is first, how far the loop has come. */
export function NeedsTable({ lines }: { lines: NeedLine[] }) {
  const { t } = useWords();
  const sort = sortOf(usePlace());
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.needs}`}>
      <thead>
        <tr>
          <SortHead sort="part" current={sort}>
            {t('needs_need')}
          </SortHead>
          <SortHead sort="start" current={sort}>
            {t('needs_start')}
          </SortHead>
          <SortHead sort="volume" current={sort} number>
            {t('needs_volume')}
          </SortHead>
          <th scope="col">{t('needs_met')}</th>
          <th scope="col">{t('needs_first')}</th>
          <th scope="col">{t('needs_loop')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <NeedRow key={line.need.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function NeedRow({ line }: { line: NeedLine }) {
  const { t, say } = useWords();
  const { need, best, nearMisses, loop, door } = line;
  const name = need.part?.name ?? need.process?.name;
  const cell = (field: string) => door && { row: door.row, field };
  return (
    <tr data-need={need.id}>
      <th scope="row">
        <Door to={{ subject: need.id }}>{name ? say(name) : need.id}</Door>
        <div className="quiet">
          {[need.buyer?.name, need.plant, need.programme].filter(Boolean).join(' · ')}
        </div>
      </th>
      <td data-label={t('needs_start')} className={rows.narrow}>
        {need.start === null ? <Unknown /> : <CellDoor to={cell('start')}>{need.start}</CellDoor>}
      </td>
      <td data-label={t('needs_volume')} className={rows.number}>
        {need.volumePerYear === null ? (
          <Unknown />
        ) : (
          <CellDoor to={cell('volume_per_year')}>{number(need.volumePerYear)}</CellDoor>
        )}
      </td>
      <td data-label={t('needs_met')}>
        <span>
          <MetSign line={line} />
          {line.met !== 'fits' && line.candidates > 0 && (
            <div className="quiet">{t('needsHits', { n: line.candidates })}</div>
          )}
          {nearMisses > 0 && <div className="quiet">{t('needsNear', { n: nearMisses })}</div>}
        </span>
      </td>
      <td data-label={t('needs_first')}>
        {best === null ? (
          <span className="quiet">—</span>
        ) : (
          <span>
            <span className="two-lines" title={best.name}>
              {best.name}
            </span>
            <span className="quiet">{t('needsScore', { score: number(best.score * 100) })}</span>
          </span>
        )}
      </td>
      <td data-label={t('needs_loop')}>
        <span className={styles.states}>
          {loop.length === 0 && <LoopSign state="open" />}
          {loop.map(({ state, suppliers }) => (
            <LoopSign key={state} state={state} suppliers={suppliers} />
          ))}
        </span>
      </td>
    </tr>
  );
}
