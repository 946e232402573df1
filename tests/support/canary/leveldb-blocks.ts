import { unsnappy } from './snappy';

/**
 * The blocks of a LevelDB table file, decompressed
 * (https://github.com/google/leveldb/blob/main/doc/table_format.md). Empty for a file that is not one.
 */
export function leveldbBlocks(file: Uint8Array): Uint8Array[] {
  const footer = file.subarray(-48);
  const magic = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
  if (footer.length < 48 || !magic.every((byte, at) => footer[40 + at] === byte)) return [];
  const reader = createReader(footer);
  readHandle(reader);
  const index = readBlock(file, readHandle(reader));
  if (!index) return [];
  return handlesIn(index).flatMap((handle) => readBlock(file, handle) ?? []);
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function createReader(bytes: Uint8Array) {
  let at = 0;
  return {
    varint(): number {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = bytes[at] ?? 0;
        at += 1;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80 || at > bytes.length) return value;
      }
    },
    skip(length: number): Uint8Array {
      const part = bytes.subarray(at, at + length);
      at += length;
      return part;
    },
    position: () => at,
  };
}

function readHandle(reader: ReturnType<typeof createReader>): Handle {
  return { offset: reader.varint(), size: reader.varint() };
}

/** A block is followed by one byte that says how it is compressed, and a checksum. */
function readBlock(file: Uint8Array, { offset, size }: Handle): Uint8Array | null {
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnappy(block) : block;
}

/** The values of an index block are handles; its last bytes count the restart points. */
function handlesIn(block: Uint8Array): Handle[] {
  const restarts = new DataView(block.buffer, block.byteOffset, block.byteLength).getUint32(
    block.length - 4,
    true,
  );
  const end = block.length - 4 - restarts * 4;
  const reader = createReader(block);
  const handles: Handle[] = [];
  while (reader.position() < end) {
    reader.varint();
    const [unshared, length] = [reader.varint(), reader.varint()];
    reader.skip(unshared);
    handles.push(readHandle(createReader(reader.skip(length))));
  }
  return handles;
}
