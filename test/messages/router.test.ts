import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grownUpId } from "#domain/ids";
import type { Tier } from "#messages/message-rule";
import { MESSAGES } from "#messages/messages";
import { createRouter, type Handlers } from "#messages/router";
import type { MessageName } from "#messages/protocol";
import type { Sender } from "#messages/sender";
import { sampleRequests } from "#test/support/messages/sample-requests";

const OPEN = "the token of an open session";
const NAMES = Object.keys(MESSAGES).filter((name): name is MessageName => Object.hasOwn(MESSAGES, name));
const url = "https://www.instagram.com/";
const page: Sender = {
  kind: "page",
  tabId: 1,
  frameId: 0,
  url,
  origin: url,
  tabUrl: url,
  incognito: false,
  prerender: false,
};
const own: Sender = { kind: "own", tabId: null, url: "porchlight://own/popup.html" };

/** A router whose handlers only say that they were reached, and with what. */
function createProbe(fails = false) {
  const reached: { name: string; request: unknown }[] = [];
  const handlers = Object.fromEntries(
    NAMES.map((name) => [
      name,
      async (request: unknown) => {
        reached.push({ name, request });
        if (fails) throw new Error("the store is gone");
        return {};
      },
    ]),
  ) as unknown as Handlers;
  const session = { grownUp: grownUpId("ada"), householdKey: new Uint8Array(32), leftMs: 1 };
  return { reached, route: createRouter(handlers, async (token) => (token === OPEN ? session : null)) };
}

/** Who sends, with which token; and what each tier answers. Only `reached` passes. */
const CELLS: readonly { who: string; sender: Sender; token: string; answers: Readonly<Record<Tier, string>> }[] = [
  {
    who: "a page's guard",
    sender: page,
    token: OPEN,
    answers: { page: "reached", own: "not-for-this-sender", parent: "not-for-this-sender" },
  },
  {
    who: "our own page without a session",
    sender: own,
    token: "",
    answers: { page: "not-for-this-sender", own: "reached", parent: "session-over" },
  },
  {
    who: "our own page with a session that is over",
    sender: own,
    token: "an old token",
    answers: { page: "not-for-this-sender", own: "reached", parent: "session-over" },
  },
  {
    who: "our own page with an open session",
    sender: own,
    token: OPEN,
    answers: { page: "not-for-this-sender", own: "reached", parent: "reached" },
  },
  {
    who: "a stranger",
    sender: { kind: "stranger" },
    token: OPEN,
    answers: { page: "not-for-this-sender", own: "not-for-this-sender", parent: "not-for-this-sender" },
  },
];

describe.each(NAMES)("%s", (name) => {
  test.each(CELLS)("from $who is answered as its tier says", async ({ sender, token, answers }) => {
    const { reached, route } = createProbe();
    const reply = await route({ name, request: sampleRequests(token)[name] }, sender);
    const expected = answers[MESSAGES[name].tier];
    expect(reached.map((one) => one.name)).toEqual(expected === "reached" ? [name] : []);
    expect(reply).toEqual(expected === "reached" ? { ok: true, value: {} } : { ok: false, error: expected });
  });

  const rightful = MESSAGES[name].tier === "page" ? page : own;
  const sample: object = sampleRequests(OPEN)[name];

  test("with a key too many, or one too few, reaches nobody", async () => {
    const { reached, route } = createProbe();
    const wrong = [
      { ...sample, stowaway: 1 },
      ...Object.keys(sample).map((left) => Object.fromEntries(Object.entries(sample).filter(([key]) => key !== left))),
    ];
    for (const request of wrong)
      expect(await route({ name, request }, rightful)).toEqual({ ok: false, error: "bad-request" });
    expect(reached).toEqual([]);
  });

  test("with any JSON for a request reaches its handler with its own keys and no others, or not at all", async () => {
    const { reached, route } = createProbe();
    const keys = Object.keys(sample);
    const similar = fc.record(Object.fromEntries(keys.map((key) => [key, fc.jsonValue({ maxDepth: 2 })])));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), similar), async (request) => {
        reached.length = 0;
        await route({ name, request }, rightful);
        for (const got of reached) expect(Object.keys(got.request ?? {}).toSorted()).toEqual(keys.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

describe("the router", () => {
  test("reaches nobody for a message that there is not, nor for what is no message", async () => {
    const { reached, route } = createProbe();
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.record({
        name: fc.oneof(fc.string(), fc.constantFrom("toString", "__proto__", "constructor")),
        request: fc.jsonValue(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(strange, async (message) => {
        expect(await route(message, own)).toEqual({ ok: false, error: "bad-request" });
      }),
    );
    expect(reached).toEqual([]);
  });

  test("says that something failed, and not what", async () => {
    const { route } = createProbe(true);
    const said = console.error;
    console.error = () => undefined;
    const reply = await route({ name: "child/view", request: {} }, own);
    console.error = said;
    expect(reply).toEqual({ ok: false, error: "failed" });
  });
});
