import type { LadderPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { FindBox } from '../rows/find-box.js';
import { DISTANCES, filterOf, HOLDINGS } from './ladder-question.js';

/** Which firms are shown: by title, its state, the next rung, the distance, the park, and a search; all of it stands in the address. */
export function Filters({ rungs, parks }: Pick<LadderPage, 'rungs' | 'parks'>) {
  const { t, say } = useWords();
  const filter = filterOf(usePlace());
  const named = rungs.map(({ rung, name }) => [rung, say(name)] as const);
  return (
    <>
      <Chooser name="title" label={t('titleHeld')} value={filter.title} options={named} />
      <Chooser
        name="holding"
        label={t('titleState')}
        value={filter.holding}
        options={HOLDINGS.map((one) => [one, t(`holding_${one}`)])}
      />
      <Chooser name="next" label={t('nextRung')} value={filter.next} options={named} />
      <Chooser
        name="distance"
        label={t('distance')}
        value={filter.distance}
        options={DISTANCES.map((one) => [one, t(`distance_${one}`)])}
      />
      <Chooser name="park" label={t('park')} value={filter.park} options={parks.map((p) => [p.zh, say(p)])} />
      <FindBox label={t('firmsSearch')} />
    </>
  );
}
