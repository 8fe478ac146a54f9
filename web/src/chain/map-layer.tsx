import type { ChainLayer, ChainSystem, PartTile } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { figure, full, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { boundsText } from './bounds-text.js';
import styles from './map.module.css';
import { PartSign } from './part-sign.js';
import { SupplyBar } from './supply-bar.js';

/** One layer of the chain: its figures, its systems, and their parts. */
export function MapLayer({ layer }: { layer: ChainLayer }) {
  const { t, say, lang } = useWords();
  const { value, localSupplyRate: rate, made, parts } = layer;
  const note =
    layer.uses === 0
      ? ''
      : t('layerFacts', {
          value: value === null ? t('unknownAmount') : written(figure(value, 'CNY', lang)),
          rate: rate ? boundsText(rate, 'share', lang) : '—',
          made,
          parts,
        });
  return (
    <section className="card" aria-labelledby={`layer-${layer.id}`} data-layer={layer.id}>
      <CardHeading id={`layer-${layer.id}`} title={say(layer.name)} note={note} />
      <div className={styles.systems}>
        {layer.systems.map((system) => (
          <System key={system.id} system={system} />
        ))}
      </div>
    </section>
  );
}

function System({ system: { name, figures, tiles } }: { system: ChainSystem }) {
  const { t, say, lang } = useWords();
  const rate = figures?.localSupplyRate;
  return (
    <section className={styles.system} aria-label={say(name)}>
      <h3>
        {say(name)}
        {figures && figures.value !== null && (
          <span className={styles.note}>
            {t('systemFacts', {
              value: written(figure(figures.value, 'CNY', lang)),
              rate: rate ? boundsText(rate, 'share', lang) : '—',
            })}
          </span>
        )}
      </h3>
      <ul className={styles.tiles}>
        {tiles.map((tile) => (
          <li key={tile.part.id}>
            <Tile tile={tile} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tile({ tile: { part, state, suppliers, value, localSupplyRate, makers } }: { tile: PartTile }) {
  const { t, say, lang } = useWords();
  const needed = state !== 'not-needed';
  const worth = value === null ? null : t('worthOf', { value: full(value, 'CNY', lang) });
  return (
    <Door
      className={styles.tile}
      to={{ part: part.id }}
      data-part={part.id}
      data-state={state}
      title={[say(part.name), worth].filter(Boolean).join(' · ')}
    >
      <PartSign state={state} suppliers={suppliers} />
      <span className={`two-lines ${styles.name}`}>{say(part.name)}</span>
      {needed ? (
        <SupplyBar rate={localSupplyRate} />
      ) : (
        <span className={styles.note}>{t('madeBy', { n: makers })}</span>
      )}
    </Door>
  );
}
