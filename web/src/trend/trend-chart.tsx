import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Goal } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { FACES } from '../theme/tokens.js';
import { useBaseSize } from '../theme/use-base-size.js';
import styles from './trend-chart.module.css';
import { levelOption } from './level-option.js';
import { trendOption } from './trend-option.js';
import { isCumulative } from './trend-years.js';

use([LineChart, GridComponent, SVGRenderer]);

/** The chart itself, loaded after the page; redrawn when its room, its figures or the language change. */
export default function TrendChart({ goal, alt }: { goal: Goal; alt: string }) {
  const { t, lang } = useWords();
  const base = useBaseSize();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = room.current!;
    const chart = init(box, null, { renderer: 'svg' });
    const words = { targetWord: t('target'), forecastWord: t('forecast') };
    const draw = () => {
      chart.resize();
      const look = { lang, size: base - 1, height: box.clientHeight, fonts: FACES, ...words };
      chart.setOption(isCumulative(goal) ? trendOption(goal, look) : levelOption(goal, look), {
        notMerge: true,
      });
    };
    const watch = new ResizeObserver(draw);
    watch.observe(box);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [goal, lang, base, t]);
  return <div ref={room} className={styles.chart} role="img" aria-label={alt} />;
}
