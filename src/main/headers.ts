const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'luwte',
} as const;

/** Everything that a page could be granted, granted to nobody. */
const features = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** The exact name under which the build emits the worker that derives keys. */
const keyWorker = /^\/assets\/key-worker-[A-Za-z0-9_-]+\.js$/;

/**
 * The headers of one of our files. Key derivation is WebAssembly, so the key worker's own script may compile it; no
 * page and no other worker may.
 */
export function headersFor(pathname: string, contentType: string): Record<string, string> {
  const script = keyWorker.test(pathname) ? "'self' 'wasm-unsafe-eval'" : policy['script-src'];
  const directives = Object.entries({ ...policy, 'script-src': script });
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': directives.map(([name, value]) => `${name} ${value}`).join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}
