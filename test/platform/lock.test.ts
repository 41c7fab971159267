import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLock } from "#app/door/lock";
import { createCipher } from "#platform/cipher";
import { createMemoryStores } from "#test/support/memory/memory-stores";

const fixture = new URL("../fixtures/lock/v1.json", import.meta.url);
const PIN = "483920";
const CODE = "KX7P-42QM-9FTD-6HRB";

/** A lock that 0.1 wrote, on the browser's own arithmetic. */
async function givenOldLock() {
  const { documents } = createMemoryStores();
  await documents.put("lock", "door", JSON.parse(readFileSync(fixture, "utf8")));
  return { lock: createLock({ documents, cipher: createCipher() }), documents };
}

describe("the lock of a household of 0.1", () => {
  it("opens with its PIN, takes in a second grown-up, and opens for both", async () => {
    const { lock } = await givenOldLock();
    const ada = await lock.openWithPin(PIN);
    if (ada === null) throw new Error("It stayed shut.");
    const dad = await lock.setPin(null, "730184", ada.householdKey);
    expect(await lock.openWithPin("730184")).toEqual({ grownUp: dad, householdKey: ada.householdKey });
    expect(await lock.openWithPin(PIN)).toEqual(ada);
  });

  it("refuses a PIN that another has, and keeps what it had", async () => {
    const { lock, documents } = await givenOldLock();
    const ada = await lock.openWithPin(PIN);
    if (ada === null) throw new Error("It stayed shut.");
    const before = await documents.get("lock", "door");
    expect(await lock.setPin(null, PIN, ada.householdKey)).toBeNull();
    expect(await documents.get("lock", "door")).toEqual(before);
    expect(await lock.setPin(ada.grownUp, PIN, ada.householdKey)).toBe(ada.grownUp);
  });

  it("opens with its recovery code, which is used up by it", async () => {
    const { lock } = await givenOldLock();
    const opened = await lock.openWithCode(CODE, "730184", null);
    expect(opened).not.toBeNull();
    expect(await lock.openWithCode(CODE, "999111", null)).toBeNull();
    expect(await lock.openWithPin(PIN)).toBeNull();
    expect((await lock.openWithPin("730184"))?.householdKey).toEqual(opened?.householdKey);
  });

  it("keeps its last grown-up, and lets go of another at once", async () => {
    const { lock } = await givenOldLock();
    const ada = await lock.openWithPin(PIN);
    if (ada === null) throw new Error("It stayed shut.");
    expect(await lock.removePin(ada.grownUp, ada.householdKey)).toBe(false);
    const dad = await lock.setPin(null, "730184", ada.householdKey);
    expect(dad !== null && (await lock.removePin(dad, ada.householdKey))).toBe(true);
    expect(await lock.openWithPin("730184")).toBeNull();
  });

  it("does nothing for a key that is another's", async () => {
    const { lock } = await givenOldLock();
    await expect(lock.setPin(null, "730184", new Uint8Array(32))).rejects.toThrow("household key");
  });
});
