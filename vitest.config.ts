import { defineConfig } from 'vitest/config'

/** Unit and golden tests. The time zone is fixed, so that no test depends on where it runs. */
process.env['TZ'] = 'UTC'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'bench/**/*.test.ts', 'hosts/**/*.test.ts'],
    environment: 'node',
    unstubEnvs: true,
    // Some tests start processes and threads, which takes seconds on a busy machine.
    testTimeout: 30_000,
  },
})
