import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests without servers, processes or state of a module: they share the modules of their worker, whose import costs more than most of them. */
const PURE = [
  'src/{lenses,model,resolve,intake,parts,exchange,sample,report,portal}/**/*.test.ts',
  'test/{chain,intake,ladder,match,outreach,parts}/**/*.test.ts',
  'web/src/**/*.test.ts',
];

/** Tests of the model, which must come out alike wherever the machine stands. */
const modelIn = (name: string, timeZone: string): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: ['src/model/**/*.test.ts', 'test/time-zone.test.ts'],
    env: { TZ: timeZone },
    isolate: false,
  },
});

export default defineConfig({
  test: {
    // A forked process takes over TZ when it is set; a thread does not.
    pool: 'forks',
    // The tests of pages and papers wait a third of their time for another process: one worker more than cores.
    maxWorkers: availableParallelism() + 1,
    setupFiles: 'test/office/clean-up.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE,
          isolate: false,
          env: { TZ: 'Asia/Shanghai' },
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'all',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...PURE, 'test/browser/**', 'test/papers/**', 'test/postgres/**'],
          isolate: false,
          env: { TZ: 'Asia/Shanghai' },
          // A test that runs commands in processes of their own waits for each of them, on a busy machine for long.
          testTimeout: 120_000,
        },
      },
      { extends: true, ...modelIn('model in UTC', 'UTC') },
      { extends: true, ...modelIn('model in Los Angeles', 'America/Los_Angeles') },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [
            'test/postgres/**/*.test.ts',
            'src/register/{register,match-steps,placements}.test.ts',
            'src/people/*.test.ts',
            'src/messages/*.test.ts',
          ],
          env: { TZ: 'Asia/Shanghai' },
          globalSetup: 'test/postgres/global-setup.ts',
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          isolate: false,
          globalSetup: 'test/browser/sample-register.ts',
          env: { TZ: 'Asia/Shanghai' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'papers',
          include: ['test/papers/**/*.test.ts'],
          env: { TZ: 'Asia/Shanghai' },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
