import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveDocument } from '../../../src/main/save-document';
import { nodeFileSystem } from '../../../src/main/vault-files/file-system';
import { faultyFileSystem } from './support/faulty-file-system';
import { temporaryFolder } from './support/profile-folder';

const document = { suggestedName: 'doorverwijzing-1.pdf', content: new Uint8Array(10_000).fill(7) };

describe('saving a document', () => {
  it('writes it where was chosen, and tells the name only', async () => {
    const folder = temporaryFolder();
    const suggestions: string[] = [];
    const choose = async (suggestion: string) => {
      suggestions.push(suggestion);
      return join(folder, 'elders.pdf');
    };
    const answer = await saveDocument({ fs: nodeFileSystem, folder: '/documents', choose }, document);
    expect(answer).toEqual({ ok: true, value: { kind: 'saved', fileName: 'elders.pdf' } });
    expect(suggestions).toEqual([join('/documents', 'doorverwijzing-1.pdf')]);
    expect(readdirSync(folder)).toEqual(['elders.pdf']);
    expect(readFileSync(join(folder, 'elders.pdf')).equals(document.content)).toBe(true);
  });

  it('writes nothing when the dialog is cancelled', async () => {
    const answer = await saveDocument(
      { fs: nodeFileSystem, folder: '/x', choose: async () => null },
      document,
    );
    expect(answer).toEqual({ ok: true, value: { kind: 'cancelled' } });
  });

  it('that fails at any change leaves the older file whole, or the new one, and no part of either', async () => {
    for (let at = 0; ; at += 1) {
      const folder = temporaryFolder();
      const path = join(folder, 'a.pdf');
      writeFileSync(path, 'older');
      const fs = faultyFileSystem({ at, code: 'ENOSPC', partly: 0.5 });
      const answer = await saveDocument({ fs, folder, choose: async () => path }, document);
      expect(readdirSync(folder)).toEqual(['a.pdf']);
      const content = readFileSync(path);
      expect(content.equals(document.content) || content.toString() === 'older').toBe(true);
      if (!fs.struck()) return;
      expect(answer).toEqual({ ok: false, error: { type: 'disk-full' } });
    }
  });
});
