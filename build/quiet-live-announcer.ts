import type { Plugin } from 'vite';

/**
 * React Aria's live announcer clears its regions with `innerHTML = ''`. Trusted Types turns that into an exception
 * that unmounts the page, so the assignment becomes `replaceChildren()`. The build fails when there is nothing left
 * to replace, so that an update of the library is noticed.
 */
export function quietLiveAnnouncer(): Plugin {
  let replaced = 0;
  return {
    name: 'luwte:quiet-live-announcer',
    transform(code, id) {
      if (!id.includes('live-announcer') && !id.includes('LiveAnnouncer')) return null;
      const mended = code.replace(/(\w+(?:\.\w+)*)\.innerHTML = (?:''|"")/g, (_match, target: string) => {
        replaced += 1;
        return `${target}.replaceChildren()`;
      });
      return mended === code ? null : { code: mended, map: null };
    },
    buildEnd(error) {
      if (!error && replaced === 0) {
        this.error('live-announcer: nothing to replace; look at what React Aria does now');
      }
    },
  };
}
