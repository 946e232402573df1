import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedStrings } from '../../../../../src/core/referral/document';
import { missingCharacters } from '../../../../../src/core/referral/pdf/fonts/coverage';
import { normaliseText } from '../../../../../src/core/referral/plain-text';
import { conversationWith, openFaces, samplePdf, sampleReferral } from '../../../../support/pdf/sample';
import { readStructure, structureTexts } from '../../../../support/pdf/structure';

const sentence = 'De melder vertelde dat betrokkene opnieuw langs kwam en bleef staan. ';

describe('the structure of a referral', () => {
  it('gives the Dutch document in reading order', async () => {
    expect(await structureTexts(await samplePdf())).toEqual([
      'Doorverwijzing aan Bureau Integriteit',
      'Gemeente Luwerveen · 19 november 2026 · versie 1',
      'Exemplaar voor',
      'Bureau Integriteit',
      'Opgesteld door',
      'een vertrouwenspersoon',
      'Soort stuk',
      'Signaal ter informatie',
      'Gaat over',
      'omgangsvormen',
      '1 Wat dit stuk is',
      'Dit is een signaal ter informatie. Een melder heeft in vertrouwen iets verteld aan een vertrouwenspersoon. De vertrouwenspersoon geeft dat met dit stuk aan u door.',
      'Het is geen officiële melding. Zoek alstublieft niet uit wie de melder is.',
      '2 Wie dit krijgt',
      'Dit exemplaar is voor Bureau Integriteit. Het is vertrouwelijk. Kopieer het niet en stuur het niet door. Wilt u er met iemand over spreken? Overleg dan eerst met de vertrouwenspersoon.',
      '3 Wat de melder wil',
      'Dat het stopt. Dat iemand met gezag het weet.',
      '4 Wat de melder niet wil',
      'Dat collega’s horen wie het heeft verteld. Geen gesprek met betrokkene erbij.',
      '5 Wat de melder vertelt',
      'Hieronder staat wat de melder vertelde, zoals de vertrouwenspersoon het heeft opgeschreven.',
      '3 september 2026',
      'persoonlijk gesprek',
      'De melder kwam zonder afspraak langs.',
      'Na de vergadering, bij de kapstok, legde betrokkene een arm om het middel van de melder en zei: “Jij bent tenminste niet zo stijf.” De melder liep weg.',
      'Er was niemand anders bij.',
      '14 oktober 2026',
      'telefoongesprek',
      'Vier berichten na 22.00 uur, op de eigen telefoon. De melder heeft de berichten nog.',
      '6 Wat niet bekend is',
      '•',
      'Dit stuk geeft alleen weer wat de melder vertelde. Hoe anderen het zien, staat er niet in.',
      '•',
      'Er is niet nagegaan of het klopt en of het volledig is.',
      'Of er meer mensen zijn met dezelfde ervaring.',
      '7 De rol van de vertrouwenspersoon',
      'De vertrouwenspersoon luistert, denkt mee en geeft door wat mag worden doorgegeven. De vertrouwenspersoon heeft geen onderzoek gedaan en zegt niet of het waar is.',
      'Toelichting van de vertrouwenspersoon',
      'De melder wil hierover alleen met de vertrouwenspersoon praten.',
      '8 Woorden in dit stuk',
      'Signaal',
      'Wat een melder via de vertrouwenspersoon laat weten, zonder officiële melding.',
      'Melder',
      'Degene die met de vertrouwenspersoon heeft gesproken.',
      'Betrokkene',
      'Degene over wie het gaat. Dat iemand betrokkene is, betekent niet dat die persoon iets verkeerd heeft gedaan.',
      'Officiële melding',
      'Een melding op naam, met toestemming van de melder. Dit stuk is dat niet.',
      'Omgangsvormen',
      'Hoe mensen op het werk met elkaar omgaan. De melder houdt steeds zelf de regie.',
    ]);
  });

  it.each([
    ['the sample in Dutch', sampleReferral()],
    ['the sample in English', sampleReferral({ language: 'en' })],
    ['the other track', sampleReferral({ track: 'integriteit' })],
    ['empty texts', sampleReferral({ wish: '', nonWish: '', notKnown: '', advisorNote: '' })],
    ['an empty conversation', sampleReferral({ conversations: [conversationWith('')] })],
    [
      'wishes that are too long to stand beside each other',
      sampleReferral({ wish: sentence.repeat(25).trim() }),
    ],
    [
      'a word of 300 letters',
      sampleReferral({ conversations: [conversationWith(`a ${'woord'.repeat(60)} b`)] }),
    ],
    [
      'marks that have no letter of their own',
      sampleReferral({ wish: 'q\u0301 en x\u0323\u0301 en \u1e55 en \u1e9e' }),
    ],
    [
      'words with hyphens and slashes',
      sampleReferral({ wish: 'e-mail naar de OR/COR – niet-leidinggevenden '.repeat(12).trim() }),
    ],
    ['Cyrillic and Greek letters', sampleReferral({ wish: 'Наталья en Γιώργος' })],
  ])('gives exactly the expected strings for %s', async (_, referral) => {
    const { texts, marked } = await readStructure(await samplePdf(referral));
    expect(texts.map(({ text }) => text)).toEqual(expectedStrings(referral));
    // The tree that pdf.js makes of each page gives the same words in the same order.
    expect(marked.inStructureOrder.flat().join('')).toBe(expectedStrings(referral).join(''));
  });

  it('holds for a document of more than fifty pages, cut only where pages end', async () => {
    const long = Array.from({ length: 60 }, (_, index) =>
      `${index}. ${sentence.repeat(6 + (index % 9))}`.trim(),
    );
    const conversations = Array.from({ length: 10 }, () => conversationWith(long.join('\n\n')));
    const referral = sampleReferral({ conversations });
    const { texts, marked } = await readStructure(await samplePdf(referral));
    expect(marked.artifacts.length).toBeGreaterThan(50);
    expect(texts.map(({ text }) => text)).toEqual(expectedStrings(referral));
  });

  it('gives back every character that the fonts have', async () => {
    const { regular, strong } = openFaces();
    const all = regular.font.characterSet.map((codePoint) => String.fromCodePoint(codePoint)).join(' ');
    const missing = missingCharacters(normaliseText(all), [regular, strong]);
    const words = normaliseText(all)
      .split(' ')
      .filter((character) => !missing.includes(character));
    expect(words.length).toBeGreaterThan(1_500);
    const referral = sampleReferral({ conversations: [conversationWith(words.join(' '))] });
    const texts = await structureTexts(await samplePdf(referral));
    const found = texts.find((text) => text.startsWith('! "'))?.split(' ');
    expect(found).toEqual(words);
  });

  it('nests headings without leaving out a level', async () => {
    const { texts } = await readStructure(await samplePdf());
    const levels = texts.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels).toContain(3);
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });

  it('puts list labels and list texts into items of lists', async () => {
    const { texts } = await readStructure(await samplePdf());
    const inLists = texts.filter(({ role }) => role === 'Lbl' || role === 'LBody');
    expect(inLists.length).toBeGreaterThan(10);
    for (const { path } of inLists) expect(path.slice(-3, -1)).toEqual(['L', 'LI']);
  });

  it('marks everything that is drawn, as part of an element or as an artifact', async () => {
    const { marked, texts, objects } = await readStructure(await samplePdf());
    expect(marked.untagged).toEqual([]);
    expect(texts.length).toBeGreaterThan(40);
    // Every marked content of the pages belongs to the tree: none is spoken twice, none is lost.
    const spoken = marked.inStructureOrder.flat();
    expect(spoken.length).toBe(marked.byContent.size);
    const parents = objects.follow(objects.follow(objects.catalog['/StructTreeRoot'])['/ParentTree']);
    expect(parents['/Nums']).toHaveLength(2 * marked.artifacts.length);
  });

  it('says confidential, kind, number, page and recipient on every page, as artifacts', async () => {
    const { marked } = await readStructure(
      await samplePdf(sampleReferral({ conversations: [conversationWith(sentence.repeat(200).trim())] })),
    );
    const pages = marked.artifacts.length;
    expect(pages).toBeGreaterThan(2);
    for (const [index, text] of marked.artifacts.entries()) {
      expect(text).toContain('VERTROUWELIJK');
      expect(text).toContain('Signaal ter informatie');
      expect(text).toContain('LWV-2026-0007');
      expect(text).toContain('Alleen voor Bureau Integriteit.');
      expect(text).toContain(`pagina ${index + 1} van ${pages}`);
    }
  });

  it('gives each word of any text exactly once, in order', async () => {
    const unit = fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constantFrom(...'etaonrisdhlugmkvwbzcjpEÀëïçñőßIJ0159.,;:!?-–/()’“”€&<>\\%'),
      },
      { weight: 3, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '\u2003', '\n\n') },
      { weight: 1, arbitrary: fc.constantFrom('\u0000', '\u202e', '\u2066', '\u200b', '\u0301', '\u00ad') },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit, maxLength: 1_500 }),
        fc.string({ unit, maxLength: 400 }),
        async (notes, wish) => {
          const [text, wanted] = [normaliseText(notes), normaliseText(wish)];
          const referral = sampleReferral({ conversations: [conversationWith(text)], wish: wanted });
          const words = (await structureTexts(await samplePdf(referral))).join(' ').split(' ');
          for (const typed of [notes, wish]) {
            const own = wordsOf(typed);
            const start = words.findIndex((_, index) => own.every((word, at) => words[index + at] === word));
            expect(start).toBeGreaterThanOrEqual(0);
          }
          expect(words).toEqual(expectedStrings(referral).join(' ').split(' '));
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** The words of a typed text, found without the code under test. */
function wordsOf(text: string): string[] {
  return text
    .split(/[\s\u0085]+/)
    .map((word) => [...word].filter((letter) => !/[\u0000\u202e\u2066\u200b\u00ad]/.test(letter)).join(''))
    .map((word) => word.normalize('NFC'))
    .filter(Boolean);
}
