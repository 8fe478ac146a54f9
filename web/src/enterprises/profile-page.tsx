import { useEffect } from 'react';
import { useEnterprise } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import frame from '../shell/page-frame.module.css';
import { answerOf } from '../states/answer-of.js';
import styles from './enterprises.module.css';
import { Profile } from './profile.js';

/** The profile of one enterprise, as the office sees it. */
export function ProfilePage({ id }: { id: string }) {
  const { t } = useWords();
  const { data, instead } = answerOf(useEnterprise(id, usePlace().asOf));
  return (
    <PageFrame title={() => data?.enterprise.name ?? t('profile')}>
      {() => (
        <>
          <div className={`${styles.back} screen-only`}>
            <Door to={{ subject: null }}>
              <span aria-hidden="true">← </span>
              {t('profileBack')}
            </Door>
          </div>
          {instead}
          {data && <Profile profile={data} />}
        </>
      )}
    </PageFrame>
  );
}

/** What an enterprise that has signed in sees: its own profile, and nothing of the plan. */
export function OwnProfile({ id }: { id: string | null }) {
  const { t } = useWords();
  const { data, instead } = answerOf(useEnterprise(id, usePlace().asOf));
  const name = data?.enterprise.name ?? t('profile');
  useEffect(() => {
    document.title = `${name} · ${t('product')}`;
  });
  return (
    <div className={frame.frame}>
      <main id="content" tabIndex={-1} className={frame.main}>
        <h1>{name}</h1>
        {id === null && <p>{t('profileNotTied')}</p>}
        {id !== null && instead}
        {data && <Profile profile={data} />}
      </main>
    </div>
  );
}
