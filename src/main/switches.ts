/**
 * The switches among the arguments of a packaged Luwte. It knows none, so each one is a reason to quit: fuses do not
 * cover Chromium's own (`remote-debugging-port`, `load-extension`, `user-data-dir`, …), and any of them could open the
 * page to somebody else. Chromium takes `/name` for a switch on Windows, and a single dash everywhere.
 */
export function unknownSwitches(
  argumentsGiven: readonly string[],
  platform: NodeJS.Platform,
): readonly string[] {
  const prefix = platform === 'win32' ? /^\s*[-/]/ : /^\s*-/;
  return argumentsGiven.filter(
    (argument) => prefix.test(argument) && !isProcessSerialNumber(argument, platform),
  );
}

/** Older versions of macOS pass this to everything that Finder starts. */
function isProcessSerialNumber(argument: string, platform: NodeJS.Platform): boolean {
  return platform === 'darwin' && /^-psn_\d+_\d+$/.test(argument);
}
