import type { NeedLine } from '../api/types.js';
import { Unknown } from '../figure/amount.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { type Column, ListTable } from '../rows/list-table.js';
import rows from '../rows/rows.module.css';
import { CellDoor } from './cell-door.js';
import styles from './needs.module.css';
import { sortOf } from './needs-question.js';
import { LoopSign, MetSign } from './signs.js';

/** Need and whose, start, volume, how it is met, who is first, how far the loop has come. */
export function NeedsTable({ lines }: { lines: NeedLine[] }) {
  const { t, say } = useWords();
  const cell = ({ door }: NeedLine, field: string) => door && { row: door.row, field };
  const columns: Column<NeedLine>[] = [
    {
      head: t('needs_need'),
      sort: 'part',
      names: true,
      render: ({ need }) => {
        const name = need.part?.name ?? need.process?.name;
        return (
          <>
            <Door to={{ subject: need.id }}>{name ? say(name) : need.id}</Door>
            <div className="quiet">
              {[need.buyer?.name, need.plant, need.programme].filter(Boolean).join(' · ')}
            </div>
          </>
        );
      },
    },
    {
      head: t('needs_start'),
      sort: 'start',
      className: rows.narrow,
      render: (line) => {
        const { start } = line.need;
        return start === null ? <Unknown /> : <CellDoor to={cell(line, 'start')}>{start}</CellDoor>;
      },
    },
    {
      head: t('needs_volume'),
      sort: 'volume',
      number: true,
      render: (line) => {
        const { volumePerYear: n } = line.need;
        return n === null ? <Unknown /> : <CellDoor to={cell(line, 'volume_per_year')}>{number(n)}</CellDoor>;
      },
    },
    {
      head: t('needs_met'),
      render: (line) => (
        <span>
          <MetSign line={line} />
          {line.met !== 'fits' && line.candidates > 0 && (
            <div className="quiet">{t('needsHits', { n: line.candidates })}</div>
          )}
          {line.nearMisses > 0 && <div className="quiet">{t('needsNear', { n: line.nearMisses })}</div>}
        </span>
      ),
    },
    {
      head: t('needs_first'),
      render: ({ best }) =>
        best === null ? (
          <span className="quiet">—</span>
        ) : (
          <span>
            <span className="two-lines" title={best.name}>
              {best.name}
            </span>
            <span className="quiet">{t('needsScore', { score: number(best.score * 100) })}</span>
          </span>
        ),
    },
    {
      head: t('needs_loop'),
      render: ({ loop }) => (
        <span className={styles.states}>
          {loop.length === 0 && <LoopSign state="open" />}
          {loop.map(({ state, suppliers }) => (
            <LoopSign key={state} state={state} suppliers={suppliers} />
          ))}
        </span>
      ),
    },
  ];
  return (
    <ListTable
      columns={columns}
      lines={lines}
      row={({ need }) => ({ key: need.id, 'data-need': need.id })}
      sort={sortOf(usePlace())}
      className={styles.needs}
    />
  );
}
