import type { ReactNode } from 'react';
import type { SettingsGroup } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import styles from './settings.module.css';

/** The settings of a group: what each is, and where it is changed. */
export function SettingsCard({ group, children }: { group: SettingsGroup; children: ReactNode }) {
  const { t, say } = useWords();
  const heading = `settings-${group.id}`;
  return (
    <section className="card" aria-labelledby={heading}>
      <CardHeading id={heading} title={say(group.name)} note={t(`settingsNote_${group.id}`)} />
      <table className={`${rows.rows} ${rows.stacked} ${styles.settings}`}>
        <thead>
          <tr>
            <th scope="col">{t('settingsName')}</th>
            <th scope="col">{t('settingsValue')}</th>
            <th scope="col">{t('settingsFrom')}</th>
          </tr>
        </thead>
        <tbody>
          {group.settings.map(({ name, value, from, doubt }) => (
            <tr key={name.en} data-setting={name.en}>
              <th scope="row">{say(name)}</th>
              <td data-label={t('settingsValue')}>
                <span>
                  {value === null ? <span className="quiet">{t('settingsNotSet')}</span> : say(value)}
                  {doubt !== null && <div data-doubt>◇ {say(doubt)}</div>}
                </span>
              </td>
              <td data-label={t('settingsFrom')}>
                <code>{say(from)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  );
}
