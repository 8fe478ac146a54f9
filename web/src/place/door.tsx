import type { ComponentProps, MouseEvent } from 'react';
import { type Place, addressOf } from './place.js';
import { go, usePlace } from './use-place.js';

interface DoorProps extends ComponentProps<'a'> {
  /** Where it leads from here. */
  to: Partial<Place>;
}

/** A link to another place of the application, which opens without loading the page again. */
export function Door({ to, className = 'door', children, ...rest }: DoorProps) {
  const place = usePlace();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} className={className} href={addressOf({ ...place, ...to })} onClick={open}>
      {children}
    </a>
  );
}
