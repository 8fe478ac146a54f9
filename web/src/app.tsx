import { QueryClientProvider } from '@tanstack/react-query';
import ConfigProvider from 'antd/es/config-provider';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { useEffect } from 'react';
import { client } from './api/queries.js';
import { speakLanguage } from './i18n/index.js';
import { KeysDialog } from './keys/keys-dialog.js';
import { OverviewPage } from './overview/overview-page.js';
import { usePlace } from './place/use-place.js';
import { themeOf } from './theme/tokens.js';
import { useBaseSize } from './theme/use-base-size.js';
import { TraceDoor } from './trace/trace-door.js';

/** The whole application: the overview, what opens over it, and the keys. */
export function App() {
  const { lang } = usePlace();
  const base = useBaseSize();
  useEffect(() => void speakLanguage(lang), [lang]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        locale={lang === 'zh' ? zhCN : enUS}
        theme={themeOf(base)}
        button={{ autoInsertSpace: false }}
      >
        <OverviewPage />
        <TraceDoor />
        <KeysDialog />
      </ConfigProvider>
    </QueryClientProvider>
  );
}
