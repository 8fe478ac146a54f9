import type { EnterprisesPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { FindBox } from '../rows/find-box.js';
import { filterOf, ROLES, SCALES, TITLES, YES_NO } from './enterprises-question.js';

/** Which enterprises are shown: the fields of the filter. */
export function Filters({ page }: { page: EnterprisesPage }) {
  const { t, say } = useWords();
  const filter = filterOf(usePlace());
  return (
    <>
      <FindBox label={t('enterprisesSearch')} />
      <Chooser
        name="role"
        label={t('enterpriseRole')}
        value={filter.role}
        options={ROLES.map((one) => [one, t(`role_${one}`)])}
      />
      <Chooser
        name="park"
        label={t('park')}
        value={filter.park}
        options={page.parks.map((p) => [p.zh, say(p)])}
      />
      <Chooser
        name="layer"
        label={t('layer')}
        value={filter.layer}
        options={page.layers.map(({ id, name }) => [id, say(name)])}
      />
      <Chooser
        name="part"
        label={t('partMade')}
        value={filter.part}
        options={page.parts.map(({ id, name }) => [id, say(name)])}
      />
      <Chooser
        name="title"
        label={t('titleHeld')}
        value={filter.title}
        options={TITLES.map((one) => [one, t(`credential_${one}`)])}
      />
      <Chooser
        name="scale"
        label={t('aboveScale')}
        value={filter.scale}
        options={SCALES.map((one) => [one, t(`scale_${one}`)])}
      />
      <Chooser
        name="returns"
        label={t('returnedYear')}
        value={filter.returns}
        options={YES_NO.map((one) => [one, t(`returns_${one}`)])}
      />
      <Chooser
        name="questions"
        label={t('openQuestions')}
        value={filter.questions}
        options={YES_NO.map((one) => [one, t(`questions_${one}`)])}
      />
    </>
  );
}
