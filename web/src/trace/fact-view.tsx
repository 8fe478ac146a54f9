import { useFact } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { answerOf } from '../states/answer-of.js';
import { CellFacts } from './cell-facts.js';
import { SourceCells } from './source-cells.js';
import { ViewHeading } from './view-heading.js';

/** One cell of a source in its row. `fact`: its row's number in the register and the field, `1204.stage`. */
export function FactView({ fact }: { fact: string }) {
  const { t } = useWords();
  const [row = '', field = ''] = fact.split('.');
  const { data, instead } = answerOf(useFact(row, field));
  if (!data) return instead;
  return (
    <>
      <ViewHeading title={data.raw || t('emptyCell')} notes={[data.file]} />
      <CellFacts cell={data} />
      <SourceCells source={data} />
    </>
  );
}
