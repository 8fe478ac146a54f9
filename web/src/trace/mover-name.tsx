import type { Mover } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';

interface MoverNameProps {
  goal: string;
  mover: Mover;
  withCode: boolean;
}

/** An enterprise's name, at most two lines of it, as the door to its source rows. */
export function MoverName({ goal, mover, withCode }: MoverNameProps) {
  const { t } = useWords();
  return (
    <>
      <Door title={mover.name} to={{ goal, enterprise: mover.id }}>
        <span className="two-lines">{mover.name}</span>
      </Door>
      {withCode && <div className="quiet">{mover.uscc ?? t('noCode')}</div>}
    </>
  );
}
