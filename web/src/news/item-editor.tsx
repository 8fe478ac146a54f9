import { useState } from 'react';
import { useNews, useNewsItem } from '../api/office-queries.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { answerOf } from '../states/answer-of.js';
import { ItemForm } from './item-form.js';
import { formOf, newForm } from './news-form.js';

/** What stands in the address of an item that has no name yet; no item can be called so. */
export const NEW = '_new';

/** An item that is written: a new one, or one of the list. */
export function ItemEditor({ item }: { item: string }) {
  const { t } = useWords();
  return (
    <>
      <p className="screen-only">
        <Door to={pageAt('news')}>
          <span aria-hidden="true">← </span>
          {t('newsBack')}
        </Door>
      </p>
      {item === NEW ? <NewItem /> : <KnownItem item={item} />}
    </>
  );
}

function NewItem() {
  const { data, instead } = answerOf(useNews());
  if (!data) return instead;
  return <ItemForm item={null} opened={newForm(data)} unknown={[]} reload={() => undefined} />;
}

function KnownItem({ item }: { item: string }) {
  const answer = useNewsItem(item);
  const { data, instead } = answerOf(answer);
  const [round, setRound] = useState(0);
  const reload = async () => {
    await answer.refetch();
    setRound((n) => n + 1);
  };
  if (!data) return instead;
  const { draft, state, version, unknown } = data;
  return (
    <ItemForm
      key={round}
      item={{ slug: item, state, version }}
      opened={formOf(draft)}
      unknown={unknown}
      reload={() => void reload()}
    />
  );
}
