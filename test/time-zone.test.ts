import { expect, it } from 'vitest';

it('runs in the time zone that the project of vitest.config.ts asks for', () => {
  expect(process.env['TZ']).toBeTruthy();
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
