import type { CollectionPage, ReturnLine } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { SortHead } from '../rows/sort-head.js';
import { usePaging } from '../rows/use-paging.js';
import { ChaseRow } from './chase-row.js';
import type { Sort } from './return-states.js';

interface ChaseTableProps {
  collection: CollectionPage;
  lines: ReturnLine[];
  sort: Sort;
}

/** The lines of the chase list, every one of them, in pages. */
export function ChaseTable({ collection, lines, sort }: ChaseTableProps) {
  const { t, say } = useWords();
  const { shown, pager } = usePaging(lines, 30);
  const head = (key: Sort, name: string, number = false) => (
    <SortHead sort={key} current={sort} number={number}>
      {name}
    </SortHead>
  );
  return (
    <>
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            {head('name', t('enterprise'))}
            <th scope="col">{t('contact')}</th>
            {head('state', t('state'))}
            {head('value', say(collection.periodName), true)}
            {head('prior', t('prior'), true)}
            <th scope="col" className={rows.number}>
              {t('lastReturn')}
            </th>
            {head('worth', t('worth'), true)}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <ChaseRow key={line.enterprise.id} collection={collection} line={line} />
          ))}
        </tbody>
      </table>
      {pager}
    </>
  );
}
