import type { ChainMap } from '../api/types.js';
import { Says } from '../figure/says.js';
import { figure, percent, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { usePlace } from '../place/use-place.js';
import { boundsText } from './bounds-text.js';

/** What the plants buy, how much of it the zone supplies and makes, what is missing and what hangs on one firm. */
export function MapSentence({ map }: { map: ChainMap }) {
  const { t, say, lang } = useWords();
  const { plant } = usePlace();
  const { total, gaps } = map;
  const value = total.value === null ? t('unknownAmount') : written(figure(total.value, 'CNY', lang));
  const rate = total.localSupplyRate;
  const at = map.plants.find((p) => p.id === plant);
  const list = { ...pageAt('chain', 'gaps') };
  return (
    <Says>
      {at ? t('chainBuyAt', { plant: say(at.name), value }) : t('chainBuy', { plants: total.plants, value })}
      <strong>{rate ? boundsText(rate, 'share', lang) : t('unknownShare')}</strong>
      {t('chainLocal', { known: total.known === null ? '—' : percent(total.known) })}
      <strong>{t('chainMade', { made: total.made, parts: total.parts })}</strong>
      {t('chainShare', { share: total.chainCoverage === null ? '—' : percent(total.chainCoverage) })}
      <Door to={{ ...list, list: 'missing' }}>
        <strong>{t('chainMissing', { n: gaps.missing })}</strong>
      </Door>
      {t('listComma')}
      <Door to={{ ...list, list: 'weak' }}>
        <strong>{t('chainSingle', { n: gaps.single })}</strong>
      </Door>
      {t('listComma')}
      <Door to={{ ...list, list: 'weak' }}>
        <strong>{t('chainFalse', { n: gaps.falseSecond })}</strong>
      </Door>
      {at && t('chainInZone')}
      {t('sentenceStop')}
    </Says>
  );
}
