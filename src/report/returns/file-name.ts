/** Characters that a file name may not hold on one system or another. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** A file name of parts and an ending, fit for every system. */
export function fileName(...parts: [...string[], string]): string {
  const ending = parts.at(-1)!;
  return `${parts.slice(0, -1).join('_').replace(FORBIDDEN, '-')}.${ending}`;
}
