import Table from 'antd/es/table';
import type { Contributions, Mover } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './mover-table.module.css';
import { useMoverColumns } from './use-mover-columns.js';

interface MoverTableProps {
  contributions: Contributions;
  movers: Mover[];
  /** Name, value, effect and growth alone, on one page. */
  short?: boolean;
}

/** Contributions a row each; a name opens its source rows. */
export function MoverTable({ contributions, movers, short = false }: MoverTableProps) {
  const { t } = useWords();
  const columns = useMoverColumns(contributions, short);
  return (
    <Table<Mover>
      className={styles.table!}
      rowKey="id"
      size="small"
      columns={columns}
      dataSource={movers}
      scroll={{ x: true }}
      locale={{ emptyText: t('noneFound') }}
      showSorterTooltip={false}
      pagination={short ? false : { pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
    />
  );
}
