/** The colours of a brief: ink on white, one blue for this year, greys for what is past; states carry a sign instead. */
export const LOOK = {
  ink: '#1f2937',
  quiet: '#5b6472',
  past: '#9aa3af',
  line: '#d5dae1',
  wash: '#f3f5f8',
  brand: '#1d4f91',
  font: 'Noto Sans SC',
} as const;
