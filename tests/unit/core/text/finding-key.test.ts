import { describe, expect, it } from 'vitest';
import { findIdentifyingText } from '../../../../src/core/text/find-identifying-text';
import { findingKey } from '../../../../src/core/text/finding-key';
import { contextOf } from './support';

const context = contextOf(['Anke Visser']);

function keys(text: string): string[] {
  return findIdentifyingText(text, context).map((finding) => findingKey(text, finding));
}

describe('findingKey', () => {
  it('stays the same when the text around the words changes', () => {
    expect(keys('Toen kwam Anke Visser binnen.')).toEqual(['person:anke visser']);
    expect(keys('Veel later kwam Anke\r\nVisser weer binnen.')).toEqual(['person:anke visser']);
    expect(keys('Daar was A\u0301nke\u200b Visser.')).toEqual(['person:anke visser']);
  });

  it('differs by kind and by words', () => {
    expect(new Set(keys('Anke op 3 maart, en Wybrich op 4 maart')).size).toBe(4);
  });
});
