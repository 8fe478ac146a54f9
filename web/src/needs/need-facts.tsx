import type { ReactNode } from 'react';
import type { CellDoor as Cell, Invited, NeedPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { CellDoor } from './cell-door.js';
import styles from './needs.module.css';

type Asked = Invited['need'] & Partial<Pick<NeedPage['need'], 'price' | 'valuePerYear'>>;

/** What a need asks for, each fact the door to its cell. */
export function AskedFacts({ need, door }: { need: Asked; door: Cell }) {
  const { t, say } = useWords();
  const cell = (field: string, children: ReactNode) =>
    children === null ? null : <CellDoor to={door && { row: door.row, field }}>{children}</CellDoor>;
  const comma = t('listComma');
  const facts = [
    ['needs_buyer', cell('buyer', need.buyer?.name ?? null)],
    ['need_plant', cell('plant', need.plant)],
    ['need_programme', cell('programme', need.programme)],
    ['need_part', cell('part', need.part && say(need.part.name))],
    ['need_process', cell('process', need.process && say(need.process.name))],
    ['needs_start', cell('start', need.start)],
    [
      'needs_volume',
      cell('volume_per_year', need.volumePerYear === null ? null : number(need.volumePerYear)),
    ],
    ['need_ramp', cell('ramp', need.ramp.text)],
    [
      'need_certificates',
      need.certificates.length === 0 ? null : cell('certificates', need.certificates.join(comma)),
    ],
    ['need_price', need.price ? <Amount of={need.price.value} unit="CNY" /> : null],
    ['need_value', need.valuePerYear ? <Amount of={need.valuePerYear} unit="CNY" /> : null],
    ['need_note', cell('note', need.note)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([word, value]) =>
          value !== null && (
            <div key={word}>
              <dt>{t(word)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The card of what a need asks for. */
export function NeedFacts({ need, door }: Pick<NeedPage, 'need' | 'door'>) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="asked-heading">
      <CardHeading id="asked-heading" title={t('need_asked')} note={need.id} />
      <AskedFacts need={need} door={door} />
    </section>
  );
}
