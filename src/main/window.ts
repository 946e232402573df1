import { BrowserWindow } from 'electron';
import { startAddress } from './origin';
import { isAlive } from './process-life';

export interface WindowWishes {
  readonly preload: string;
  readonly dark: boolean;
  readonly devTools: boolean;
}

/** The surface behind everything (`--paper` of the tokens), so that no other colour shows before the first paint. */
const paper = { light: '#f6f3ec', dark: '#262c2b' } as const;

export function openWindow({ preload, dark, devTools }: WindowWishes): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Luwte',
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: dark ? paper.dark : paper.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools,
    },
  });
  window.setContentProtection(true);
  // The page's own title could carry what is on screen into task bars and window lists.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  void window.loadURL(startAddress);
  return window;
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Destroys the window and waits until the process behind its page, and with it what it knew, is gone. */
export async function endWindow(window: BrowserWindow): Promise<void> {
  const id = window.webContents.getOSProcessId();
  window.destroy();
  for (let round = 0; isAlive(id); round += 1) {
    // Chromium ends the process by itself within some milliseconds. One that lingers is ended by force.
    if (round === 10) process.kill(id, 'SIGKILL');
    if (round === 50) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
