import type { ChainMap } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import filters from '../rows/filters.module.css';
import { FindBox } from '../rows/find-box.js';
import { ALL, STATES } from './chain-question.js';
import styles from './map.module.css';

/** Which parts are shown: by layer, plant, state, and a search; how many there are. All of it stands in the address. */
export function MapFilters({ map }: { map: ChainMap }) {
  const { t, say } = useWords();
  const { layer, plant, state, find } = usePlace();
  const filtered = [layer, plant, state, find].some((one) => one !== null);
  const hidden = state === null && !find ? map.states['not-needed'] : 0;
  return (
    <section className={`card ${styles.tools}`} aria-label={t('chainFilter')}>
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('chainFilter')}>
        <Chooser
          name="layer"
          label={t('chainLayer')}
          value={layer}
          options={map.allLayers.map((l) => [l.id, say(l.name)])}
        />
        <Chooser
          name="plant"
          label={t('plant')}
          value={plant}
          options={map.plants.map((p) => [p.id, say(p.name)])}
        />
        <Chooser
          name="state"
          label={t('partState')}
          value={state}
          options={STATES.map((one) => [one, `${t(`part_${one}`)} (${map.states[one]})`])}
        />
        <FindBox label={t('chainSearch')} />
      </div>
      <p className={styles.found}>
        <strong role="status">{t('partsFound', { count: number(map.found) })}</strong>
        {hidden > 0 && <Door to={{ state: 'not-needed' }}>{t('unneededMore', { n: number(hidden) })}</Door>}
        {filtered && <Door to={ALL}>{t('clearFilter')}</Door>}
        <span className="quiet">{t('supplyBarNote')}</span>
      </p>
    </section>
  );
}
