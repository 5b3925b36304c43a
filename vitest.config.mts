import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{rules,server,cli,client,scripts,bench,test-fixtures}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'client/test/suite/**', 'out/**', 'dist/**'],
    testTimeout: 180_000,
  },
});
