import { useState } from 'react';
import { hand } from '../api/fetch.js';
import { client } from '../api/queries.js';
import type { ImportPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { useFaultWords } from '../states/use-act.js';
import styles from './import.module.css';

/** Where files are dropped or chosen: each is handed to the server and read there; nothing is changed yet. */
export function DropCard({ limits }: Pick<ImportPage, 'limits'>) {
  const { t } = useWords();
  const words = useFaultWords();
  const [reading, setReading] = useState<string | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const take = async (files: File[]) => {
    setFaults([]);
    for (const file of files) {
      setReading(file.name);
      try {
        await hand('/api/import/files', file, file.name);
      } catch (error) {
        setFaults((f) => [...f, `${file.name}: ${words(error)}`]);
      }
      await client.invalidateQueries({ queryKey: ['import'] });
    }
    setReading(null);
  };
  return (
    <section className={`card ${styles.drop}`} aria-label={t('importDrop')}>
      <label>
        <strong>{t('importDrop')}</strong>
        <input
          type="file"
          multiple
          accept=".xlsx,.xls,.csv,.txt,.html"
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
      <p className="quiet">{t('importLimits', { mb: limits.bytes / 2 ** 20, files: limits.files })}</p>
      <p role="status">{reading === null ? '' : t('importReading', { file: reading })}</p>
      <div role="alert">
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    </section>
  );
}
