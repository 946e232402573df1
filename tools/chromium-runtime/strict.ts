/** Whatever the stand-in lacks throws by its name, instead of being `undefined` somewhere later. */
export function strict<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get: (target, key, receiver) => {
      if (typeof key === 'symbol' || key in target || key === 'then')
        return Reflect.get(target, key, receiver);
      throw new Error(`the preview runtime has no ${name}.${key}`);
    },
  });
}
