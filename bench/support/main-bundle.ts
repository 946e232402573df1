import { fileURLToPath } from 'node:url';

export const mainBundle = fileURLToPath(new URL('../../out/main/index.cjs', import.meta.url));
