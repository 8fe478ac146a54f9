import Button from 'antd/es/button';
import { useWords } from '../i18n/use-words.js';
import { stay } from '../place/use-place.js';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const { lang } = useWords();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <Button onClick={() => stay({ lang: other })} lang={other === 'zh' ? 'zh-CN' : 'en'}>
      {other === 'zh' ? '中文' : 'English'}
    </Button>
  );
}
