import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/layers/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    allowOnly: false,
  },
});
