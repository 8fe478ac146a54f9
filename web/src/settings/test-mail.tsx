import Button from 'antd/es/button';
import { useState } from 'react';
import { ApiError, tell } from '../api/fetch.js';
import { useWords } from '../i18n/use-words.js';

/** Sends a mail to whoever reads, to see that the mail server takes it. */
export function TestMail({ to }: { to: string }) {
  const { t, say } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    setSaid(null);
    try {
      await tell('POST', '/api/settings/mail');
      setSaid(t('settingsMailSent', { to }));
    } catch (caught) {
      const detail = caught instanceof ApiError ? caught.detail : null;
      setSaid(detail ? say(detail) : t('failedReach'));
    }
    setBusy(false);
  };
  return (
    <p>
      <Button disabled={busy} onClick={() => void send()}>
        {t('settingsMailTest', { to })}
      </Button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
