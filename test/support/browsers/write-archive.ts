import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { crc32 } from "node:zlib";

/**
 * Packs a folder as a zip of stored files: what Firefox installs for good.
 * Format: PKWARE APPNOTE, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
export async function writeArchive(folder: string, target: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const path of paths.toSorted()) {
    const name = Buffer.from(path.slice(folder.length + 1).replaceAll(sep, "/"));
    const content = await readFile(path);
    const facts = describeFile(name, content);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), facts, name, content]);
    directory.push(listFile(facts, offset, name));
    bodies.push(body);
    offset += body.length;
  }
  await writeFile(target, Buffer.concat([...bodies, ...directory, endDirectory(directory, offset)]));
}

/** The 26 bytes that local header and directory share: version, flags (names in UTF-8), stored, 1 January 1980. */
function describeFile(name: Buffer, content: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt16LE(0x0021, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(content.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function listFile(facts: Buffer, offset: number, name: Buffer): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), facts, rest, name]);
}

function endDirectory(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
