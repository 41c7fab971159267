// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "#messages/client";
import { RecordApp } from "#ui/screens/dashboard/record/record-app.tsx";
import { createFakeSend, type Answers } from "../../fake-send.ts";
import { mount } from "../../mount.ts";
import { journalPart, recordPart } from "../../record-fixtures.ts";

async function showOwn(answers: Answers = {}) {
  const background = createFakeSend({
    "my-record/days": (span) => recordPart(span),
    "my-record/journal": (span) => journalPart(span),
    ...answers,
  });
  const page = await mount(<RecordApp call={createClient(background.send)} date="2026-11-17" print={vi.fn()} />);
  await page.settle();
  return { page, background };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a child's own record", () => {
  it("is the same week, by the household's date, and says what the parent sees besides", async () => {
    const { page } = await showOwn();
    expect(page.text()).toContain("Your parent sees the same, and also when somebody tries the PIN");
    expect(page.text()).toContain("Week of 16 November");
    expect(page.text()).toContain("2 h 04 so far");
    await page.gone();
  });

  it("asks no message that needs a PIN, and names no child", async () => {
    const { page, background } = await showOwn();
    expect(new Set(background.sent.map(({ name }) => name))).toEqual(new Set(["my-record/days", "my-record/journal"]));
    expect(JSON.stringify(background.sent)).not.toMatch(/child|token/);
    await page.gone();
  });

  it("is shown to nobody while nobody said that they are here", async () => {
    const { page } = await showOwn({ "my-record/days": () => ({ refused: "not-now" }) });
    expect(page.text()).toContain("Each child has a record of its own.");
    expect(page.has(".card")).toBe(false);
    await page.gone();
  });

  it("goes from the screen when its child is not here any more", async () => {
    let isHere = true;
    const { page } = await showOwn({
      "my-record/days": (span) => (isHere ? recordPart(span) : { refused: "not-now" }),
    });
    expect(page.has(".record-week")).toBe(true);
    isHere = false;
    await page.pass(10_000);
    expect(page.has(".record-week")).toBe(false);
    await page.gone();
  });
});
