import { runOnFile } from './qpdf';

/** A page as drawn: one byte a pixel, 0 black and 255 white, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface WordBox {
  readonly page: number;
  readonly word: string;
  /** In points from the upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const dotsPerInch = 100;

/** Draws every page with poppler. */
export function drawPages(bytes: Uint8Array): Picture[] {
  const { stdout } = runOnFile(bytes, 'pdftoppm', '-gray', '-r', String(dotsPerInch));
  const pictures: Picture[] = [];
  for (let offset = 0; offset < stdout.length; ) {
    const header = /^P5\s(\d+)\s(\d+)\s255\s/.exec(stdout.subarray(offset, offset + 40).toString('latin1'));
    if (!header) throw new Error('not a grey picture');
    const [width, height] = [Number(header[1]), Number(header[2])];
    const start = offset + header[0].length;
    pictures.push({ width, height, pixels: stdout.subarray(start, start + width * height) });
    offset = start + width * height;
  }
  return pictures;
}

/** Where poppler finds each word of the text. */
export function wordBoxes(bytes: Uint8Array): WordBox[] {
  // pdftotext writes to the file named after the document; `-` would have to follow it, so bounding boxes are asked
  // through a shell that adds it.
  const { stdout } = runOnFile(bytes, 'sh', '-c', 'pdftotext -bbox "$0" -');
  const boxes: WordBox[] = [];
  let page = -1;
  for (const line of stdout.toString().split('\n')) {
    if (line.includes('<page ')) page += 1;
    const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(
      line,
    );
    if (!word) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = word.slice(1, 5).map(Number);
    boxes.push({ page, word: word[5] ?? '', left, top, right, bottom });
  }
  return boxes;
}

/** How many pixels of the box are darker than middle grey. */
export function inkIn(picture: Picture, box: WordBox): number {
  const pixel = (points: number) => (points * dotsPerInch) / 72;
  let ink = 0;
  for (let y = Math.floor(pixel(box.top)); y < pixel(box.bottom); y += 1) {
    for (let x = Math.floor(pixel(box.left)); x < pixel(box.right); x += 1) {
      if ((picture.pixels[y * picture.width + x] ?? 255) < 160) ink += 1;
    }
  }
  return ink;
}
