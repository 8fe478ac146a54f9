import Button from 'antd/es/button';
import { useState } from 'react';
import { useStressMap } from '../api/queries.js';
import type { StressMap } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Failed } from '../states/failed.js';
import { PartLoading } from '../states/part-loading.js';
import styles from './area-map.module.css';
import { type Box, boxBetween, isInside, wordOf } from './box.js';
import { SiteMap } from './site-map.js';

const EDGES = ['stressMapWest', 'stressMapSouth', 'stressMapEast', 'stressMapNorth'] as const;

/** Stops what lies in a box that is drawn on a map, or typed. */
export function AreaMap({ take }: { take: (word: string) => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useStressMap(usePlace().asOf, open);
  return (
    <details className={styles.area} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('stressMap')}</summary>
      {open && data && data.sites.length > 0 && <Drawing map={data} take={take} />}
      {open && data && data.sites.length === 0 && <p className="quiet">{t('stressMapNone')}</p>}
      {open && !data && !error && <PartLoading />}
      {open && !data && error && <Failed error={error} retry={() => void refetch()} />}
    </details>
  );
}

/** The quarter in the middle of all sites, to begin with. */
function middleOf({ sites }: StressMap): Box {
  const [xs, ys] = [sites.map((s) => s.longitude), sites.map((s) => s.latitude)];
  const quarters = (all: number[]) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return [low + (high - low) / 4, high - (high - low) / 4] as const;
  };
  const [[west, east], [south, north]] = [quarters(xs), quarters(ys)];
  return boxBetween([west, south], [east, north]);
}

function Drawing({ map, take }: { map: StressMap; take: (word: string) => void }) {
  const { t } = useWords();
  const [box, setBox] = useState<Box>(() => middleOf(map));
  const inside = map.sites.filter((s) => isInside(box, s.longitude, s.latitude)).length;
  return (
    <div className={styles.drawing}>
      <p className="quiet">{t('stressMapHint')}</p>
      <SiteMap map={map} box={box} onDraw={setBox} />
      <div className={styles.edges}>
        {EDGES.map((edge, i) => (
          <Edge
            key={edge}
            name={t(edge)}
            degrees={box[i]!}
            onChange={(degrees) => setBox(box.map((old, j) => (j === i ? degrees : old)) as unknown as Box)}
          />
        ))}
        <Button disabled={inside === 0} onClick={() => take(wordOf(box))}>
          {t('stressMapTake')}
        </Button>
        <span role="status">{t('stressMapInside', { n: inside })}</span>
      </div>
      {map.withoutCoordinates > 0 && (
        <p className="quiet">◇ {t('stressMapUnplaced', { n: map.withoutCoordinates })}</p>
      )}
    </div>
  );
}

/** One edge of the box. An empty field changes nothing, and shows the edge again when it is left. */
function Edge(props: { name: string; degrees: number; onChange: (degrees: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {props.name}
      <input
        type="number"
        step={0.005}
        value={typed ?? Number(props.degrees.toFixed(4))}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value !== '') props.onChange(Number(target.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
