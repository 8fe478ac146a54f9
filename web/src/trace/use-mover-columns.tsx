import type { ColumnsType } from 'antd/es/table';
import type { Contributions, Mover } from '../api/types.js';
import { columnOf, full } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Direction } from '../figure/direction.js';
import { Growth } from '../figure/growth.js';
import { LayerName } from '../figure/layer-name.js';
import { MoverName } from './mover-name.js';

type Columns = ColumnsType<Mover>;

const by = (key: 'value' | 'prior' | 'change' | 'growth') => (a: Mover, b: Mover) =>
  (a[key] ?? -Infinity) - (b[key] ?? -Infinity) || 0;

/**
 * The columns of contributions: without layer, park and last year when `short`, without growth for counts, without any
 * comparison where last year is unknown throughout.
 */
export function useMoverColumns(contributions: Contributions, short: boolean): Columns {
  const { t, lang } = useWords();
  const { goal, unit } = contributions;
  const isMoney = unit === 'CNY';
  const { plain, change } = columnOf(unit, lang);
  const amount = (n: number | null) =>
    n === null ? (
      <span title={t('unknown')}>— {t('unknown')}</span>
    ) : (
      <span title={full(n, unit, lang)}>{plain(n)}</span>
    );
  const effect = (n: number | null) =>
    n === null ? (
      '—'
    ) : (
      <span title={full(n, unit, lang)}>
        <Direction of={n} />
        {change(n)}
      </span>
    );
  const sorted = (key: Parameters<typeof by>[0]) =>
    short ? {} : { sorter: by(key), sortDirections: ['descend' as const, 'ascend' as const] };

  const name: Columns[number] = {
    key: 'name',
    title: t('enterprise'),
    rowScope: 'row',
    render: (_, mover) => <MoverName goal={goal} mover={mover} withCode={!short} />,
  };
  const layer: Columns[number] = {
    key: 'layer',
    title: t('layer'),
    render: (_, mover) => <LayerName layer={mover.layer} />,
  };
  const park: Columns[number] = { key: 'park', title: t('park'), render: (_, mover) => mover.park ?? '—' };
  const value: Columns[number] = {
    key: 'value',
    title: isMoney ? t('value') : t('count'),
    align: 'end',
    render: (_, mover) => amount(mover.value),
    ...sorted('value'),
  };
  const prior: Columns[number] = {
    key: 'prior',
    title: t('prior'),
    align: 'end',
    render: (_, mover) => amount(mover.prior),
    ...sorted('prior'),
  };
  const growth: Columns[number] = {
    key: 'growth',
    title: t('growthColumn'),
    align: 'end',
    // A short list on a phone leaves the room to the name.
    ...(short ? { responsive: ['sm' as const] } : {}),
    render: (_, mover) => <Growth fraction={mover.growth} />,
    ...sorted('growth'),
  };
  const moved: Columns[number] = {
    key: 'change',
    title: t('effect'),
    align: 'end',
    render: (_, mover) => effect(mover.change),
    ...sorted('change'),
  };
  const figures = isMoney ? [growth, moved] : [moved];
  if (short) return [name, value, ...figures];
  const compared = contributions.all.some((mover) => mover.change !== null);
  return [name, layer, park, value, ...(compared ? [prior, ...figures] : [])];
}
