import type { ReactNode, Ref } from 'react';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import filters from './filters.module.css';
import { ListPager, type Page } from './list-pager.js';
import type { Question } from './question.js';

interface ListCardProps {
  /** What the list is called on the page, in its title, and what its figures are. */
  id: string;
  title: string;
  note: string;
  /** What can be done with it. */
  acts?: ReactNode;
  /** What stands above it. */
  above?: ReactNode;
  /** What it is filtered by, the name of the filter, and its fields. */
  filter: Question;
  search: string;
  fields: ReactNode;
  page: Page;
  /** Lines of a page. */
  size: number;
  /** What is said where no line is found. */
  none: string;
  className?: string | undefined;
  ref?: Ref<HTMLElement>;
  /** The lines. */
  children: ReactNode;
}

/** A list: its name, its filter, the lines that are found, and the way to the others. */
export function ListCard({
  id,
  title,
  note,
  acts,
  filter,
  page,
  size,
  ref,
  children,
  ...more
}: ListCardProps) {
  const isFound = page.lines.length > 0;
  return (
    <section ref={ref} className={`card ${more.className ?? ''}`} aria-labelledby={`${id}-heading`}>
      <CardHeading id={`${id}-heading`} title={title} note={note}>
        {isFound && <ClearFilter filter={filter} />} {acts}
      </CardHeading>
      {more.above}
      <div className={`${filters.filters} screen-only`} role="search" aria-label={more.search}>
        {more.fields}
      </div>
      {isFound ? (
        children
      ) : (
        <p className="quiet">
          {more.none} <ClearFilter filter={filter} />
        </p>
      )}
      <ListPager page={page} size={size} />
    </section>
  );
}

/** The way to the whole list; nothing where it is shown. */
function ClearFilter({ filter }: Pick<ListCardProps, 'filter'>) {
  const { t } = useWords();
  if (Object.values(filter).every((one) => one === null)) return null;
  const all = Object.fromEntries(Object.keys(filter).map((name) => [name, null]));
  return <Door to={{ ...all, from: null }}>{t('clearFilter')}</Door>;
}
