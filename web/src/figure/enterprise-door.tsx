import { Door } from '../place/door.js';

interface EnterpriseDoorProps {
  enterprise: { id: string; name: string };
  /** The goal whose rows of this enterprise it opens; null where there are none. */
  goal: string | null;
}

/** An enterprise's name, at most two lines of it, the whole on hover. */
export function EnterpriseDoor({ enterprise: { id, name }, goal }: EnterpriseDoorProps) {
  const lines = <span className="two-lines">{name}</span>;
  if (goal === null) return <span title={name}>{lines}</span>;
  return (
    <Door title={name} to={{ goal, enterprise: id }}>
      {lines}
    </Door>
  );
}
