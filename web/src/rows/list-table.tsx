import type { ReactNode } from 'react';
import rows from './rows.module.css';
import { SortHead } from './sort-head.js';

export interface Column<Line> {
  /** What stands over its cells; on a phone before each. */
  head: string;
  render: (line: Line) => ReactNode;
  /** Its cells name their rows. */
  names?: boolean;
  /** It holds figures. */
  number?: boolean;
  /** It holds what can be done with a line: its head is read out, not shown. */
  acts?: boolean;
  /** The order of the list that its head stands for. */
  sort?: string;
  /** What more its cells look like, and what they say when pointed at. */
  className?: string | undefined;
  title?: (line: Line) => string | undefined;
}

interface ListTableProps<Line> {
  columns: readonly Column<Line>[];
  lines: readonly Line[];
  /** What a line is known by, and the marks of its row. */
  row: (line: Line) => { key: string | number; [mark: `data-${string}`]: string | number };
  /** The order that the lines are in. */
  sort?: string;
  className?: string | undefined;
}

const classOf = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ') || undefined;

/** Lines under their columns, a row each; on a phone a block each, every value behind its column's word. */
export function ListTable<Line>({ columns, lines, row, sort = '', className }: ListTableProps<Line>) {
  return (
    <table className={classOf(rows.rows, rows.stacked, className)}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.head} of={column} current={sort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { key, ...marks } = row(line);
          return (
            <tr key={key} {...marks}>
              {columns.map((column) => (
                <Cell key={column.head} of={column} line={line} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type HeadProps = Pick<Column<never>, 'head' | 'number' | 'acts' | 'sort'>;

function Head({ of: { head, number, acts, sort }, current }: { of: HeadProps; current: string }) {
  if (sort !== undefined)
    return (
      <SortHead sort={sort} current={current} number={number ?? false}>
        {head}
      </SortHead>
    );
  return (
    <th scope="col" className={classOf(number && rows.number)}>
      {acts ? <span className="unseen">{head}</span> : head}
    </th>
  );
}

function Cell<Line>({
  of: { head, render, names, number, acts, ...of },
  line,
}: {
  of: Column<Line>;
  line: Line;
}) {
  const className = classOf(number && rows.number, of.className);
  const title = of.title?.(line);
  if (names)
    return (
      <th scope="row" className={className} title={title}>
        {render(line)}
      </th>
    );
  return (
    <td data-label={acts ? undefined : head} className={className} title={title}>
      {render(line)}
    </td>
  );
}
