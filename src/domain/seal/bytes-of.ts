/** What a byte can be followed by: the kind of the value that comes. */
const NOTHING = 0;
const UNDEFINED = 1;
const NO = 2;
const YES = 3;
const NUMBER = 4;
const TEXT = 5;
const LIST = 6;
const NAMED = 7;
const BYTES = 8;
const NUMBERS = 9;

/** Bytes that grow as they are written. */
type Writer = { bytes: Uint8Array; length: number };

/** To write in, as in sha256.ts: begun anew by every call, and as long as the longest value so far. */
const ROOM: Writer = { bytes: new Uint8Array(4096), length: 0 };
const NONE = new Uint8Array(0);

/**
 * The bytes of a stored value, behind those that come before it: the same for the same value, whatever the order in which its names
 * were written, and different for any two that differ. Throws for what no record of ours holds, such as a date.
 */
export function bytesOf(value: unknown, before: Uint8Array = NONE): Uint8Array {
  ROOM.length = before.length;
  makeRoom(ROOM, 0);
  ROOM.bytes.set(before);
  write(ROOM, value);
  return ROOM.bytes.slice(0, ROOM.length);
}

function write(writer: Writer, value: unknown): void {
  if (value === null) return put(writer, NOTHING);
  if (value === undefined) return put(writer, UNDEFINED);
  if (typeof value === "boolean") return put(writer, value ? YES : NO);
  if (typeof value === "number") return writeText(writer, NUMBER, Object.is(value, -0) ? "-0" : String(value));
  if (typeof value === "string") return writeText(writer, TEXT, value);
  if (Array.isArray(value)) return writeList(writer, value);
  if (value instanceof Uint8Array) return writeBytes(writer, BYTES, value);
  if (value instanceof Uint16Array) {
    put(writer, NUMBERS);
    return writeBytes(writer, BYTES, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  }
  if (typeof value === "object" && isPlain(value)) return writeNamed(writer, value);
  throw new TypeError("Nothing that a record of ours holds.");
}

function isPlain(value: object): boolean {
  const above: unknown = Object.getPrototypeOf(value);
  // An object that was read from the database in another realm has that realm's prototype, which has none above it.
  return above === null || Object.getPrototypeOf(above) === null;
}

function writeList(writer: Writer, list: readonly unknown[]): void {
  put(writer, LIST);
  writeLength(writer, list.length);
  for (const one of list) write(writer, one);
}

function writeNamed(writer: Writer, value: object): void {
  const names = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  put(writer, NAMED);
  writeLength(writer, names.length);
  for (const [name, one] of names) {
    writeText(writer, TEXT, name);
    write(writer, one);
  }
}

function writeBytes(writer: Writer, kind: number, bytes: Uint8Array): void {
  put(writer, kind);
  writeLength(writer, bytes.length);
  makeRoom(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

/** Its length, then a byte for each of the usual letters and three for each other unit of UTF-16. */
function writeText(writer: Writer, kind: number, text: string): void {
  put(writer, kind);
  writeLength(writer, text.length);
  makeRoom(writer, 3 * text.length);
  for (let at = 0; at < text.length; at += 1) {
    // oxlint-disable-next-line unicorn/prefer-code-point -- Half a pair is a unit of its own: all of them are written.
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      writer.bytes[writer.length] = unit;
      writer.length += 1;
    } else {
      put(writer, 0x80);
      put(writer, unit >> 8);
      put(writer, unit & 0xff);
    }
  }
}

function writeLength(writer: Writer, length: number): void {
  for (let shift = 24; shift >= 0; shift -= 8) put(writer, (length >>> shift) & 0xff);
}

function put(writer: Writer, byte: number): void {
  makeRoom(writer, 1);
  writer.bytes[writer.length] = byte;
  writer.length += 1;
}

function makeRoom(writer: Writer, more: number): void {
  if (writer.length + more <= writer.bytes.length) return;
  const wider = new Uint8Array(2 * (writer.length + more));
  wider.set(writer.bytes);
  writer.bytes = wider;
}
