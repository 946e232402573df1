import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { channels, type EventName, events } from '../bridge';

type Call = (argument?: unknown) => Promise<unknown>;

const areas: Record<string, Record<string, Call>> = {};
for (const channel of Object.keys(channels)) {
  const [area = '', verb = ''] = channel.split(':');
  const name = verb.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
  areas[area] = { ...areas[area], [name]: (argument) => ipcRenderer.invoke(channel, argument) };
}

function on(name: EventName, listener: (value: unknown) => void): () => void {
  if (!Object.hasOwn(events, name)) throw new Error('unknown event');
  // The page never gets the event itself: it holds the sender.
  const relay = (_event: IpcRendererEvent, value: unknown) => listener(value);
  ipcRenderer.on(name, relay);
  return () => {
    ipcRenderer.off(name, relay);
  };
}

contextBridge.exposeInMainWorld('luwte', { ...areas, on });
