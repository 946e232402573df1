import { fileURLToPath } from 'node:url';

/** The built application, which the tests run and never change. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const mainBundle = fileURLToPath(new URL('../../../out/main/index.cjs', import.meta.url));
