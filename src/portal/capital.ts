/** As the beginning of a line. */
export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
