import type { LadderLine } from '../api/types.js';
import { ContactLines } from '../collection/contact-lines.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './firms-table.module.css';
import { DistanceSign, HoldingSign } from './signs.js';

/** Lines of a rulebook that a row names. */
const NAMED = 2;

/** One firm: its title and until when, its next rung and how far it is, what it lacks in words, whom to call. */
export function FirmRow({ line, nameOf }: { line: LadderLine; nameOf: (rung: string) => string }) {
  const { t, say } = useWords();
  const { enterprise, rung, holding, ends, next, climb } = line;
  // Who stands at the top is held against the review of the title.
  const assessed = { rung: next ?? rung, case: next === null ? 'review' : null };
  return (
    <tr>
      <th scope="row">
        <Door title={enterprise.name} to={{ subject: enterprise.id, ...assessed }}>
          <span className="two-lines">{enterprise.name}</span>
        </Door>
        <div className="quiet">{enterprise.park ? say(enterprise.park) : t('parkUnknown')}</div>
      </th>
      <td data-label={t('titleHeld')}>
        {rung === null || holding === null ? (
          <span className="quiet">{t('holding_none')}</span>
        ) : (
          <span>
            {nameOf(rung)}
            <div>
              <HoldingSign holding={holding} />{' '}
              <span className="quiet">{ends === null ? t('endUnknown') : t('until', { day: ends })}</span>
            </div>
          </span>
        )}
      </td>
      <td data-label={t('nextRung')}>
        {next === null || climb === null ? (
          <span className="quiet">{t('nextNone')}</span>
        ) : (
          <span>
            {nameOf(next)}
            <div>
              <DistanceSign distance={climb} short={line.unmet.length} />
            </div>
          </span>
        )}
      </td>
      <td className={styles.lacks} data-label={t('lacks')}>
        <Lacks line={line} />
      </td>
      <td data-label={t('contact')}>
        <ContactLines of={enterprise} />
      </td>
    </tr>
  );
}

/** The lines that are not met, and how many cannot be told with the first of them. */
function Lacks({ line: { next, unmet, unknown } }: { line: LadderLine }) {
  const { t, say } = useWords();
  if (next === null) return <span className="quiet">—</span>;
  const more = unmet.length - NAMED;
  return (
    <div>
      {unmet.length === 0 && unknown.length === 0 && <p>{t('lacksNothing')}</p>}
      {unmet.slice(0, NAMED).map(({ id, text }) => (
        <p key={id}>
          <span className="unseen">{t('verdict_unmet')} </span>
          <span aria-hidden="true" className={styles.unmet}>
            ■
          </span>{' '}
          {say(text)}
        </p>
      ))}
      {more > 0 && <p className="quiet">{t('moreUnmet', { n: more })}</p>}
      {unknown[0] && (
        <p className="quiet two-lines" title={unknown.map(({ text }) => say(text)).join('\n')}>
          {unmet.length > 0
            ? t('alsoToSettle', { n: unknown.length })
            : `◇ ${t('toSettleLines', { n: unknown.length, first: say(unknown[0].text) })}`}
        </p>
      )}
    </div>
  );
}
