import type { Mover } from '../api/types.js';
import { fullMoney, largeColumn } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { Direction } from '../figure/direction.js';
import { Growth } from '../figure/growth.js';
import { LayerName } from '../figure/layer-name.js';
import rows from '../rows/rows.module.css';

/** One enterprise's value, growth and effect on the figure; its name opens its source rows. */
export function MoverRow({ goal, mover }: { goal: string; mover: Mover }) {
  const { lang } = useWords();
  const { plain, change } = largeColumn(lang);
  return (
    <tr>
      <th scope="row">
        <Door title={mover.name} to={{ goal, enterprise: mover.id }}>
          <span className="two-lines">{mover.name}</span>
        </Door>
      </th>
      <td className={`${rows.wide} ${rows.narrow} quiet`}>
        <LayerName layer={mover.layer} />
      </td>
      <td className={rows.number} title={fullMoney(mover.value, lang)}>
        {plain(mover.value)}
      </td>
      <td className={rows.number}>
        <Growth fraction={mover.growth} />
      </td>
      <td className={rows.number} title={mover.change === null ? undefined : fullMoney(mover.change, lang)}>
        {mover.change === null ? '—' : <Direction of={mover.change} />}
        {mover.change !== null && <strong>{change(mover.change)}</strong>}
      </td>
    </tr>
  );
}
