const samplesPerSecond = 8_000;

/** A soft sine tone as an 8-bit WAV: sound that is heard, without shipping anybody's recording. */
export function makeWav(seconds: number, hertz: number): Uint8Array {
  const count = Math.round(seconds * samplesPerSecond);
  const wav = Buffer.alloc(44 + count);
  wav.write("RIFF", 0, "ascii");
  wav.writeUInt32LE(36 + count, 4);
  wav.write("WAVEfmt ", 8, "ascii");
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(samplesPerSecond, 24);
  wav.writeUInt32LE(samplesPerSecond, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write("data", 36, "ascii");
  wav.writeUInt32LE(count, 40);
  for (let index = 0; index < count; index += 1) {
    wav[44 + index] = 128 + Math.round(60 * Math.sin((2 * Math.PI * hertz * index) / samplesPerSecond));
  }
  return wav;
}
