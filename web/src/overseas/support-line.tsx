import type { OverseasPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { figure, number, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';

/** What the support of all firms comes to; before and after are a sequence and no cause. */
export function SupportLine({ support }: Pick<OverseasPage, 'support'>) {
  const { t, lang } = useWords();
  const { measures, outcomes, amount, amountKnown, compared, rose } = support;
  return (
    <section className="card" aria-labelledby="support-heading">
      <CardHeading
        id="support-heading"
        title={t('overseasSupport')}
        note={
          measures === 0
            ? t('overseasNoSupport')
            : t('overseasSupportSums', {
                measures: number(measures),
                outcomes: number(outcomes),
                amount: written(figure(amount, 'CNY', lang)),
                known: number(amountKnown),
                compared: number(compared),
                rose: number(rose),
              })
        }
      />
    </section>
  );
}
