import { useSettings } from '../api/office-queries.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { SettingsCard } from './settings-card.js';
import { TestMail } from './test-mail.js';
import { RegisterLines } from './register-lines.js';

/** What the office runs with, and where each value is from; nothing is changed here. */
export default function SettingsPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_settings')}>{() => <Settings />}</PageFrame>;
}

function Settings() {
  const { t } = useWords();
  const { data, instead } = answerOf(useSettings());
  if (!data) return instead;
  const all = data.groups.flatMap(({ settings }) => settings);
  const counts = { of: number(all.length), doubtful: number(all.filter((s) => s.doubt !== null).length) };
  return (
    <>
      <Says>{t('settingsSays', counts)}</Says>
      {data.groups.map((group) => (
        <SettingsCard key={group.id} group={group}>
          {group.id === 'data' && <RegisterLines revision={data.revision} />}
          {group.id === 'service' && data.testMailTo !== null && <TestMail to={data.testMailTo} />}
        </SettingsCard>
      ))}
    </>
  );
}
