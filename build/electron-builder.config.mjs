/**
 * Installers. Everything is bundled into `out`, so no module of node_modules is packed. There is no publishing and no
 * updating by itself: an administrator brings a new version, as Luwte has no network to look for one.
 *
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'nl.luwte.app',
  productName: 'Luwte',
  copyright: 'Licensed under the EUPL 1.2',
  directories: { buildResources: 'build', output: 'dist' },
  files: ['out/**/*', 'package.json', '!**/node_modules/**/*', '!**/*.map'],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ['nl', 'en-US'],
  artifactName: 'Luwte-${version}-${os}-${arch}.${ext}',
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  win: { target: [{ target: 'msi', arch: ['x64'] }] },
  // Installed by the administrator for everybody, so that no one who uses it can change it.
  msi: { perMachine: true, oneClick: false, runAfterFinish: false },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
  },
  linux: {
    // AppImage starts a program without its sandbox where the system allows no other; Luwte then says so and quits.
    target: [
      { target: 'AppImage', arch: ['x64'] },
      { target: 'deb', arch: ['x64'] },
    ],
    category: 'Office',
    maintainer: 'Luwte <luwte@luwte.invalid>',
    synopsis: 'The workbench of the confidential advisor',
  },
};
