import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { locateProfile } from '../../src/main/profile';
import { launchChromiumRuntime } from './launch';

const { values } = parseArgs({
  options: {
    main: { type: 'string', default: 'out/main/index.cjs' },
    profile: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});

const runtime = await launchChromiumRuntime({
  mainBundle: resolve(values.main),
  profile: values.profile ?? previewProfile(),
  headless: values.headless,
});
process.on('SIGINT', () => void runtime.close());
process.on('SIGTERM', () => void runtime.close());
process.exitCode = await runtime.exited;

/** Beside the real one: what is not for real cases must not lie where real cases lie. */
function previewProfile(): string {
  const surroundings = { platform: process.platform, home: homedir(), environment: process.env };
  return process.env['LUWTE_PROFILE'] ?? `${locateProfile(surroundings)}-preview`;
}
