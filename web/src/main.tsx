import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { speakLanguage, startLanguages } from './i18n/index.js';
import { parsePlace } from './place/place.js';
import { PREFERRED } from './place/use-place.js';
import { publishTokens } from './theme/tokens.js';
import { showTheme } from './theme/use-theme.js';
import './theme/page.css';

publishTokens(document);
showTheme();
const { lang } = parsePlace(location, PREFERRED);
await startLanguages(lang);
await speakLanguage(lang);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
