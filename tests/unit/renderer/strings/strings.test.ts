import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/renderer/strings/en';
import { makeStrings } from '../../../../src/renderer/strings/language';
import { nl } from '../../../../src/renderer/strings/nl';

type Tree = { readonly [key: string]: string | Tree };

function flattened(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at, value);
    else for (const [inner, text] of flattened(value, at)) found.set(inner, text);
  }
  return found;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '').sort();
}

const dutch = flattened(nl);
const english = flattened(en);

describe('the strings', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it('are never empty', () => {
    const empty = [...dutch, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const differing = [...dutch].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('have both plural forms wherever they have one', () => {
    const forms = [...dutch.keys()].filter((key) => /_(one|other)$/.test(key));
    const lonely = forms.filter((key) => !dutch.has(key.replace(/_(one|other)$/, (form) => other(form))));
    expect(lonely).toEqual([]);
  });

  it('address the advisor with "u" and never raise their voice', () => {
    const loud = [...dutch, ...english].filter(([, text]) => text.includes('!')).map(([key]) => key);
    const familiar = [...dutch].filter(([, text]) => /\b(je|jij|jouw)\b/i.test(text)).map(([key]) => key);
    expect([...loud, ...familiar]).toEqual([]);
  });

  it('say "betrokkene" and "melder", never "dader" or "slachtoffer"', () => {
    const accusing = [...dutch, ...english].filter(([, text]) =>
      /dader|slachtoffer|offender|perpetrator|victim/i.test(text),
    );
    expect(accusing).toEqual([]);
  });
});

describe('a language', () => {
  it('counts as people do: none, one, many', () => {
    const { t } = makeStrings('nl');
    expect(t('common.conversations', { count: 0 })).toBe('nog geen gesprek');
    expect(t('common.conversations', { count: 1 })).toBe('1 gesprek');
    expect(t('cases.lead', { count: 1200 })).toBe('1.200 dossiers, alleen op deze computer.');
  });

  it('can be changed while the page stands', async () => {
    const strings = makeStrings('nl');
    await strings.changeLanguage('en');
    expect(strings.t('frame.lock')).toBe('Lock');
    expect(strings.t('cases.lead', { count: 1200 })).toBe('1,200 cases, on this computer only.');
  });

  it('shows typed text as it is, without codes for quotation marks', () => {
    expect(makeStrings('nl').t('cases.noneFound.title', { text: '<b> & "' })).toContain('<b> & "');
  });
});

function other(form: string): string {
  return form === '_one' ? '_other' : '_one';
}
