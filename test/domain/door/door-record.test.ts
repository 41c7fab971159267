import { describe, expect, test } from "vitest";
import { decodeDoorRecord } from "#domain/door/door-record";

const wrapped = { salt: "c2FsdA==", iterations: 1_000_000, sealedKey: "a.b" };
const record = {
  version: 1,
  grownUps: [{ id: "ada", name: "", pin: wrapped }],
  recovery: wrapped,
  publicKey: "p",
  sealedSigningKey: "s",
};

describe("the stored lock", () => {
  test("is read as it was written", () => {
    expect(decodeDoorRecord(record, "lock")).toEqual(record);
  });

  test.each([
    ["another version", { ...record, version: 2 }, "lock.version"],
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
