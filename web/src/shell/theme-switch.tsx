import Button from 'antd/es/button';
import { useWords } from '../i18n/use-words.js';
import { chooseTheme, useTheme } from '../theme/use-theme.js';

/** Light or dark, as the room asks. */
export function ThemeSwitch() {
  const { t } = useWords();
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  return <Button onClick={() => chooseTheme(other)}>{t(`theme_${other}`)}</Button>;
}
