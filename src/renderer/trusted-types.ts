import keyWorkerUrl from './key-worker/key-worker.ts?worker&url';
import vaultWorkerUrl from './vault-worker/worker.ts?worker&url';

/**
 * The page's one Trusted Types policy. It lets exactly two scripts start as workers, and makes nothing else from a
 * string: no HTML, no script.
 */

const workerUrls = { key: keyWorkerUrl, vault: vaultWorkerUrl } as const;

interface ScriptUrlPolicy {
  createScriptURL(input: string): string;
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

declare global {
  interface Window {
    readonly trustedTypes: TrustedTypePolicyFactory;
  }
}

const policy = window.trustedTypes.createPolicy('luwte', {
  createScriptURL(input) {
    if (input === workerUrls.key || input === workerUrls.vault) return input;
    throw new TypeError('not one of the scripts of Luwte');
  },
});

/** Starts one of the two workers, by name. */
export function startWorker(name: keyof typeof workerUrls): Worker {
  return new Worker(policy.createScriptURL(workerUrls[name]), { type: 'module', name });
}
