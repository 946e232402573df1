export type Switch = readonly [name: string, value?: string];

/**
 * What Playwright turns off (of two lists Chromium takes only the last), and three things more: a renderer kept ready
 * and the address bar's own pages would blur which process is the page's.
 */
const disabledFeatures = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

const enabledFeatures = ['CDPScreenshotNewSurface'];

/** Main's switches and those of the caller as arguments of Chromium; lists of features become one list each. */
export function chromiumArguments(ofMain: readonly Switch[], ofCaller: readonly string[]): readonly string[] {
  const all: readonly Switch[] = [...ofMain, ...ofCaller.map(parseSwitch)];
  const listed = (name: string) =>
    all.flatMap(([other, value]) => (other === name && value ? value.split(',') : []));
  const plain = all.filter(([name]) => name !== 'enable-features' && name !== 'disable-features');
  return [
    ...plain.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
    `--enable-features=${[...enabledFeatures, ...listed('enable-features')].join(',')}`,
    `--disable-features=${[...disabledFeatures, ...listed('disable-features')].join(',')}`,
  ];
}

function parseSwitch(argument: string): Switch {
  const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name === undefined) throw new Error(`not a switch: ${argument}`);
  return value === undefined ? [name] : [name, value];
}
