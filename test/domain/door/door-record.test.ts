import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeDoorRecord } from "#domain/door/door-record";

const wrapped = { salt: "c2FsdA==", iterations: 1_000_000, sealedKey: "a.b" };
const { sealedKey, ...pins } = wrapped;
const record = {
  version: 2,
  pins,
  grownUps: [
    { id: "ada", sealedKey },
    { id: "ben", sealedKey: "c.d" },
  ],
  recovery: wrapped,
  publicKey: "p",
  sealedSigningKey: "s",
};

describe("a lock that 0.1 wrote", () => {
  const old = JSON.parse(readFileSync(new URL("../../fixtures/lock/v1.json", import.meta.url), "utf8"));

  test("is lifted: its one PIN brings the salt for all that come", () => {
    const { salt, iterations, sealedKey: sealed } = old.grownUps[0].pin;
    expect(decodeDoorRecord(old, "lock")).toEqual({
      version: 2,
      pins: { salt, iterations },
      grownUps: [{ id: old.grownUps[0].id, sealedKey: sealed }],
      recovery: old.recovery,
      publicKey: old.publicKey,
      sealedSigningKey: old.sealedSigningKey,
    });
  });

  test("without a grown-up is none", () => {
    expect(() => decodeDoorRecord({ ...old, grownUps: [] }, "lock")).toThrow("lock.grownUps");
  });
});

describe("the stored lock", () => {
  test("is read as it was written", () => {
    expect(decodeDoorRecord(record, "lock")).toEqual(record);
  });

  test.each([
    ["another version", { ...record, version: 3 }, "lock.version"],
    ["a fifth grown-up", { ...record, grownUps: Array.from({ length: 5 }, () => record.grownUps[0]) }, "lock.grownUps"],
    [
      "rounds that would stop the machine",
      { ...record, recovery: { ...wrapped, iterations: 1e12 } },
      "lock.recovery.iterations",
    ],
    ["no rounds at all", { ...record, recovery: { ...wrapped, iterations: 0 } }, "lock.recovery.iterations"],
    ["a stowaway", { ...record, open: true }, "lock.open"],
  ])("is refused with %s, and says where", (_, wrong, at) => {
    expect(() => decodeDoorRecord(wrong, "lock")).toThrow(at);
  });
});
