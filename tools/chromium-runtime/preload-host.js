// Runs in the page before anything else, around the preload that is put in place of PRELOAD. It stands in for what
// Electron gives a sandboxed preload: `contextBridge` and `ipcRenderer`, over one binding that is gone from `window`
// before the page's own scripts begin. PARAMETERS is replaced by {binding, receiver, origin, headed}.
(() => {
  const { binding, receiver, origin, headed } = PARAMETERS;
  const post = globalThis[binding];
  Reflect.deleteProperty(globalThis, binding);
  if (typeof post !== 'function' || window !== window.top || location.origin !== origin) return;

  const { stringify, parse } = JSON;
  const { defineProperty, entries, freeze, getPrototypeOf } = Object;
  const waiting = new Map();
  const listeners = new Map();
  let accelerators = [];
  let count = 0;

  const toWire = (value) => {
    if (value === undefined) return { u: 1 };
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (value instanceof Uint8Array) return { b: value.toBase64() };
    if (Array.isArray(value)) return { a: value.map(toWire) };
    if (typeof value === 'object' && [Object.prototype, null].includes(getPrototypeOf(value))) {
      return { o: entries(value).map(([key, entry]) => [key, toWire(entry)]) };
    }
    throw new TypeError('An object could not be cloned.');
  };

  const fromWire = (wire) => {
    if (wire === null || typeof wire !== 'object') return wire;
    if ('u' in wire) return undefined;
    if ('b' in wire) return Uint8Array.fromBase64(wire.b);
    if ('a' in wire) return wire.a.map(fromWire);
    const object = {};
    for (const [key, entry] of wire.o) {
      defineProperty(object, key, {
        value: fromWire(entry),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return object;
  };

  const receive = {
    answer: ({ id, value, error }) => {
      const call = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) call?.resolve(fromWire(value));
      else call?.reject(new Error(`Error invoking remote method '${call.channel}': Error: ${error}`));
    },
    event: ({ channel, values }) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...values.map(fromWire));
    },
    accelerators: ({ keys }) => {
      accelerators = keys;
    },
  };

  // Main takes this away again as soon as it has been told of it.
  defineProperty(globalThis, receiver, {
    value: (message) => {
      const told = parse(message);
      receive[told.kind](told);
    },
    configurable: true,
    enumerable: false,
  });

  const matches = (event) =>
    accelerators.find(
      (wanted) =>
        wanted.key === event.key.toLowerCase() &&
        wanted.ctrl === event.ctrlKey &&
        wanted.meta === event.metaKey &&
        wanted.alt === event.altKey &&
        wanted.shift === event.shiftKey,
    );

  // As in Electron, the page sees a key first; a menu takes it only when the page did not.
  window.addEventListener('keydown', (event) => {
    const wanted = matches(event);
    if (wanted === undefined || event.defaultPrevented) return;
    let prevented = false;
    if (headed) {
      // Otherwise the browser around the page would act on it.
      event.preventDefault();
      event.preventDefault = () => {
        prevented = true;
      };
    }
    setTimeout(() => {
      if (!prevented && (headed || !event.defaultPrevented))
        post(stringify({ kind: 'accelerator', id: wanted.id }));
    });
  });

  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) => {
        const sealed = (value) => {
          if (value === null || typeof value !== 'object') return value;
          return freeze(Object.fromEntries(entries(value).map(([key, entry]) => [key, sealed(entry)])));
        };
        defineProperty(window, name, { value: sealed(api), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: (channel, ...values) =>
        new Promise((resolve, reject) => {
          const message = stringify({
            kind: 'invoke',
            id: (count += 1),
            channel,
            values: values.map(toWire),
          });
          waiting.set(count, { channel, resolve, reject });
          post(message);
        }),
      on: (channel, listener) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
      off: (channel, listener) => {
        listeners.set(
          channel,
          (listeners.get(channel) ?? []).filter((other) => other !== listener),
        );
      },
    },
  };

  const strict = (name, object) =>
    new Proxy(object, {
      get: (target, key) => {
        if (typeof key === 'symbol' || key in target) return target[key];
        throw new Error(`the preview runtime has no ${name}.${key}`);
      },
    });
  for (const part of Object.keys(electron)) electron[part] = strict(part, electron[part]);

  post(stringify({ kind: 'hello' }));
  const preloadModule = { exports: {} };
  const preloadRequire = (name) => {
    if (name === 'electron') return strict('electron', electron);
    throw new Error(`module not found: ${name}`);
  };
  // The preload shares the page's world here, but what it sets globally must not reach the page.
  const preload = PRELOAD;
  preload(preloadRequire, preloadModule, preloadModule.exports, Object.create(window));
})();
