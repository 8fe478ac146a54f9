import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { OwnFrame } from '../shell/own-frame.js';
import { ItemEditor, NEW } from './item-editor.js';
import { NewsList } from './news-list.js';

/** The news and policies of the portal: the list, and the one item that is written. */
export default function NewsPage() {
  const { t } = useWords();
  const { subject } = usePlace();
  return (
    <OwnFrame title={subject === NEW ? t('newsNewTitle') : t('page_news')}>
      {subject === null ? <NewsList /> : <ItemEditor key={subject} item={subject} />}
    </OwnFrame>
  );
}
