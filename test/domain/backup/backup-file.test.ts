import { describe, expect, test } from "vitest";
import { MOST_MEGABYTES } from "#domain/backup/backup-file";
import { liftBackup } from "#domain/backup/lift-backup";
import { readBackupFile } from "#domain/backup/read-backup-file";
import { writeBackupFile } from "#domain/backup/write-backup-file";

const PARTS = ['{"kind":"head"}', '{"kind":"end"}'];
const FILE = writeBackupFile({ madeAtMs: 7, sealed: null }, PARTS).join("");
const problemOf = (text: string): unknown => {
  const read = readBackupFile(text);
  return read.ok ? "none" : read.error;
};

describe("the file of a backup", () => {
  test("is one JSON document, a part in each line", () => {
    expect(JSON.parse(FILE)).toEqual({
      ...{ porchlight: "backup", version: 1, madeAtMs: 7, sealed: null },
      content: [{ kind: "head" }, { kind: "end" }],
    });
    expect(FILE.split("\n")).toHaveLength(5);
  });

  test.each([
    ["sealed", { salt: "c2FsdA==", iterations: 1_000_000 }, ['"a.b"', '"c.d"'], ["a.b", "c.d"]],
    ["in the open", null, PARTS, [{ kind: "head" }, { kind: "end" }]],
  ])("%s is read as it was written", (_name, sealed, parts, content) => {
    const read = readBackupFile(writeBackupFile({ madeAtMs: 7, sealed }, parts).join(""));
    expect(read).toEqual({ ok: true, value: { version: 1, madeAtMs: 7, sealed, content } });
  });

  test.each([
    ["nothing", "", { kind: "unreadable" }],
    ["half of one", FILE.slice(0, 60), { kind: "unreadable" }],
    ["a number", "7", { kind: "foreign" }],
    ["another program's file", '{"porchlight":"record"}', { kind: "foreign" }],
    ["one of a newer version", FILE.replace('"version":1', '"version":9'), { kind: "newer", version: 9 }],
    ["one without a version", FILE.replace('"version":1', '"version":"1"'), { kind: "damaged", place: "version" }],
    ["one with a stowaway", FILE.replace('"madeAtMs"', '"more":1,"madeAtMs"'), { kind: "damaged", place: "file.more" }],
    ["one with a part that is no part", FILE.replace('{"kind":"end"}', "3"), { kind: "read" }],
    [
      "one that is sealed and is not",
      FILE.replace("null", '{"salt":"","iterations":1}'),
      { kind: "damaged", place: "file.content[0]" },
    ],
    [
      "one that takes hours to try",
      FILE.replace("null", '{"salt":"","iterations":99999999}'),
      { kind: "damaged", place: "file.sealed.iterations" },
    ],
  ])("is not read where it is %s", (name, text, problem) => {
    const found = problemOf(text);
    // A part in the open may be anything: what it is, is asked of each part by itself.
    expect(found).toEqual(name === "one with a part that is no part" ? "none" : problem);
  });

  test("is not read where it is larger than a page could hold", () => {
    const large = { length: MOST_MEGABYTES * 1_000_000 + 1 } as string;
    expect(problemOf(large)).toEqual({ kind: "too-large", mostMegabytes: MOST_MEGABYTES });
  });
});

describe("an older backup", () => {
  const steps = [
    { from: 1, lift: (part: unknown) => ({ ...(part as object), second: true }) },
    { from: 2, lift: (part: unknown) => ({ ...(part as object), third: true }) },
  ];
  test("climbs every step from its own version on, and none below", () => {
    expect(liftBackup({}, 1, steps)).toEqual({ second: true, third: true });
    expect(liftBackup({}, 2, steps)).toEqual({ third: true });
    expect(liftBackup({}, 3, steps)).toEqual({});
  });
});
