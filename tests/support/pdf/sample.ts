import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Face, openFace } from '../../../src/core/referral/pdf/fonts/face';
import { type ReferralFonts, writeReferralPdf } from '../../../src/core/referral/pdf/write-referral';
import { type SignalReferral, signalReferral } from '../../../src/core/referral/referral';

const { resolve } = createRequire(import.meta.url);

function fontFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));
}

/** The fonts of the product. */
export const fonts: ReferralFonts = {
  regular: fontFile('400Regular/SourceSans3_400Regular'),
  strong: fontFile('600SemiBold/SourceSans3_600SemiBold'),
};

export const trailerId = Uint8Array.from({ length: 16 }, (_, index) => index * 16 + 1);

export function openFaces(): { readonly regular: Face; readonly strong: Face } {
  const regular = openFace(fonts.regular, 'regular');
  const strong = openFace(fonts.strong, 'strong');
  if (!regular.ok || !strong.ok) throw new Error('the fonts of the product cannot be read');
  return { regular: regular.value, strong: strong.value };
}

/** A referral of two pages; `changes` replace parts of it. */
export function sampleReferral(changes: Record<string, unknown> = {}): SignalReferral {
  return signalReferral.parse({
    kind: 'signal-for-information',
    format: 1,
    documentNumber: 'LWV-2026-0007',
    version: 1,
    language: 'nl',
    writtenOn: '2026-11-19',
    organisation: 'Gemeente Luwerveen',
    copyFor: 'Bureau Integriteit',
    track: 'omgangsvormen',
    wish: 'Dat het stopt. Dat iemand met gezag het weet.',
    nonWish: 'Dat collega’s horen wie het heeft verteld. Geen gesprek met betrokkene erbij.',
    conversations: [
      {
        heldOn: '2026-09-03',
        contact: 'in-person',
        text: 'De melder kwam zonder afspraak langs.\n\nNa de vergadering, bij de kapstok, legde betrokkene een arm om het middel van de melder en zei: “Jij bent tenminste niet zo stijf.” De melder liep weg.\nEr was niemand anders bij.',
      },
      {
        heldOn: '2026-10-14',
        contact: 'phone',
        text: 'Vier berichten na 22.00 uur, op de eigen telefoon. De melder heeft de berichten nog.',
      },
    ],
    notKnown: 'Of er meer mensen zijn met dezelfde ervaring.',
    advisorNote: 'De melder wil hierover alleen met de vertrouwenspersoon praten.',
    ...changes,
  });
}

/** A conversation of the sample with this text. */
export function conversationWith(text: string) {
  return { heldOn: '2026-09-03', contact: 'in-person', text };
}

export async function samplePdf(referral = sampleReferral()): Promise<Uint8Array> {
  const written = await writeReferralPdf(referral, { fonts, trailerId });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}
