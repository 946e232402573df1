import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { srgbProfile } from '../../../../../src/core/referral/pdf/document/icc';
import { xmpPacket } from '../../../../../src/core/referral/pdf/document/xmp';
import { writeReferralPdf } from '../../../../../src/core/referral/pdf/write-referral';
import { qpdfComplaints, readObjects } from '../../../../support/pdf/qpdf';
import {
  conversationWith,
  fonts,
  samplePdf,
  sampleReferral,
  trailerId,
} from '../../../../support/pdf/sample';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('the file of a referral', () => {
  it('gives qpdf nothing to complain about, short or long', async () => {
    const long = sampleReferral({ conversations: [conversationWith('Een regel.\n\n'.repeat(3_000).trim())] });
    expect(qpdfComplaints(await samplePdf())).toBe('');
    expect(qpdfComplaints(await samplePdf(long))).toBe('');
  });

  it('is complained about by qpdf once it is damaged', async () => {
    const bytes = await samplePdf();
    expect(qpdfComplaints(bytes.slice(0, bytes.length - 200))).not.toBe('');
  });

  it('stays below 60 kilobytes for two pages', async () => {
    const bytes = await samplePdf();
    const started = performance.now();
    await samplePdf();
    process.stdout.write(`two pages: ${bytes.length} bytes, ${Math.round(performance.now() - started)} ms\n`);
    expect(readObjects(bytes).follow(readObjects(bytes).catalog['/Pages'])['/Count']).toBe(2);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('has the given trailer id and no Info dictionary', async () => {
    const { trailer } = readObjects(await samplePdf());
    const id = `b:${Buffer.from(trailerId).toString('hex')}`;
    expect(trailer['/ID']).toEqual([id, id]);
    expect(Object.keys(trailer)).not.toContain('/Info');
    expect(Object.keys(trailer)).not.toContain('/Encrypt');
  });

  it('names no tool, author, path, program or time of day', async () => {
    const bytes = await samplePdf();
    const { catalog, streamOf, dictionaries } = readObjects(bytes);
    const everything = [
      latin1(bytes),
      latin1(streamOf(catalog['/Metadata'])),
      JSON.stringify([...dictionaries]),
    ].join('\n');
    expect(everything).toContain('LWV-2026-0007');
    expect(everything).not.toMatch(
      /pdf-?lib|cantoo|fontkit|Luwte|Producer|Creator|Author|ModDate|JavaScript/i,
    );
    expect(everything).not.toMatch(/EmbeddedFile|AcroForm|\/Annots|\d\d:\d\d:\d\d|\/home\/|node_modules/);
  });

  it('is the same bytes for the same content, and other bytes for another trailer id', async () => {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(await samplePdf())).toBe(hash(await samplePdf()));
    const other = await writeReferralPdf(sampleReferral(), { fonts, trailerId: new Uint8Array(16) });
    expect(other.ok && hash(other.value)).not.toBe(hash(await samplePdf()));
  });

  it('refuses a trailer id of another length as a fault of the program', async () => {
    const short = writeReferralPdf(sampleReferral(), { fonts, trailerId: new Uint8Array(15) });
    await expect(short).rejects.toThrow('16 bytes');
  });

  it.each([
    ['nl', 'nl-NL', 'Doorverwijzing aan Bureau Integriteit: Signaal ter informatie, LWV-2026-0007'],
    ['en', 'en-GB', 'Referral to the integrity bureau: Signal for information, LWV-2026-0007'],
  ])('says in %s what it is, in which language, and that it is tagged', async (language, tag, title) => {
    const { catalog, streamOf } = readObjects(await samplePdf(sampleReferral({ language })));
    expect(catalog['/Lang']).toBe(`u:${tag}`);
    expect(catalog['/MarkInfo']).toEqual({ '/Marked': true });
    expect(catalog['/ViewerPreferences']).toEqual({ '/DisplayDocTitle': true });
    const metadata = Buffer.from(streamOf(catalog['/Metadata'])).toString('utf8');
    expect(metadata).toContain(`<rdf:li xml:lang="x-default">${title}</rdf:li>`);
    expect(metadata).toContain('<xmp:CreateDate>2026-11-19</xmp:CreateDate>');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('embeds both fonts as subsets with tags of six capitals', async () => {
    const { dictionaries, follow, streamOf } = readObjects(await samplePdf());
    const found = [...dictionaries.values()].filter(
      (dictionary) => dictionary['/Type'] === '/FontDescriptor',
    );
    const names = found.map((descriptor) => String(descriptor['/FontName']));
    expect(names.map((name) => name.replace(/^\/[A-Z]{6}\+/, '')).toSorted()).toEqual([
      'SourceSans3-Regular',
      'SourceSans3-SemiBold',
    ]);
    for (const descriptor of found) {
      expect(follow(descriptor['/FontFile2'])['/Length1']).toBe(streamOf(descriptor['/FontFile2']).length);
      expect(streamOf(descriptor['/FontFile2']).length).toBeLessThan(40_000);
    }
  });

  it('carries the sRGB profile as its output intent', async () => {
    const { catalog, follow, streamOf } = readObjects(await samplePdf());
    const [intent] = catalog['/OutputIntents'] as readonly string[];
    expect(follow(intent)).toMatchObject({ '/S': '/GTS_PDFA1' });
    const profile = follow(intent)['/DestOutputProfile'];
    expect(follow(profile)['/N']).toBe(3);
    expect(Buffer.from(streamOf(profile))).toEqual(Buffer.from(srgbProfile()));
  });
});

describe('the colour profile', () => {
  it('has the size that it claims, and every tag inside it at a multiple of four', () => {
    const bytes = srgbProfile();
    const view = new DataView(bytes.buffer);
    expect(view.getUint32(0)).toBe(bytes.length);
    expect(latin1(bytes.subarray(12, 24))).toBe('mntrRGB XYZ ');
    expect(latin1(bytes.subarray(36, 40))).toBe('acsp');
    const names: string[] = [];
    for (let tag = 0; tag < view.getUint32(128); tag += 1) {
      const at = 132 + tag * 12;
      names.push(latin1(bytes.subarray(at, at + 4)));
      expect(view.getUint32(at + 4) % 4).toBe(0);
      expect(view.getUint32(at + 4) + view.getUint32(at + 8)).toBeLessThanOrEqual(bytes.length);
    }
    expect(names).toEqual(['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']);
  });

  it('has primaries that add up to its white', () => {
    const view = new DataView(srgbProfile().buffer);
    const at = (tag: number, row: number) =>
      view.getInt32(view.getUint32(132 + tag * 12 + 4) + 8 + row * 4) / 0x1_0000;
    for (const row of [0, 1, 2]) {
      expect(at(4, row) + at(5, row) + at(6, row)).toBeCloseTo(at(2, row), 3);
    }
  });
});

describe('the metadata packet', () => {
  it('escapes what means something in XML', () => {
    const packet = xmpPacket({ title: 'A & B <c> "d"', languageTag: 'nl-NL', writtenOn: '2026-11-19' });
    expect(packet).toContain('A &amp; B &lt;c&gt; &quot;d&quot;');
  });
});
