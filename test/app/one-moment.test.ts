import { describe, expect, it, vi } from "vitest";
import { createMoment } from "#app/one-moment";
import { beginDay } from "#test/support/household/begin-day";

/** A reading that is told differently each time, in a moment of a clock that stands until it is moved. */
async function begin() {
  const { world } = await beginDay({ birthDate: "2012-01-05" });
  const clock = { nowMs: 0, sleptMs: 0, monoMs: () => clock.nowMs, wallMs: () => clock.nowMs + clock.sleptMs };
  const moment = createMoment(clock);
  const ports = moment.note(world.ports);
  const put = vi.spyOn(world.ports.documents, "put");
  let told = 0;
  const read = moment.share(async () => (told += 1));
  return { clock, moment, ports, put, read };
}

describe("in one moment", () => {
  it("what is true is read once", async () => {
    const { read } = await begin();
    expect([await read(), await read()]).toEqual([1, 1]);
  });

  it("it is read again when something was written, and also where the writing failed", async () => {
    const { ports, put, read } = await begin();
    await read();
    await ports.session.put("turn", 1);
    expect(await read()).toBe(2);
    put.mockRejectedValueOnce(new Error("The disk is full."));
    await expect(ports.documents.put("meta", "pause", 1)).rejects.toThrow("full");
    expect(await read()).toBe(3);
  });

  it("what pages show is no reason to read again, nor is what reading itself writes", async () => {
    const { ports, moment, read } = await begin();
    await read();
    await ports.session.put("tab:1", 1);
    await ports.session.put("front", 1);
    expect(await read()).toBe(1);
    let told = 0;
    const keeps = moment.share(async () => {
      await ports.session.put("clock", told);
      return (told += 1);
    });
    expect([await keeps(), await keeps()]).toEqual([1, 1]);
  });

  it("the next turn, and one that lasts or sleeps, look anew", async () => {
    const { clock, moment, read } = await begin();
    await read();
    moment.end();
    expect(await read()).toBe(2);
    clock.nowMs += 251;
    expect(await read()).toBe(3);
    clock.sleptMs += 251;
    expect(await read()).toBe(4);
  });
});
