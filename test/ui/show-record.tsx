import { expect, vi } from "vitest";
import { childId } from "#domain/ids";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import { createFakeSend, type Answers } from "./fake-send.ts";
import { familyView, parentView } from "./fixtures.ts";
import { mount } from "./mount.ts";
import { openPermission } from "./open-permission.ts";
import { journalPart, recordPart } from "./record-fixtures.ts";
import { loadFakeVault } from "./load-fake-vault.ts";

const [mia] = familyView().children;
const leo = { ...(mia ?? expect.fail()), id: childId("leo"), name: "Leo" };

/** The dashboard, opened at the record as the popup's line of the week does, over a background that answers from a table. */
export async function showRecord(answers: Answers = {}) {
  const background = createFakeSend({
    "door/resume": () => ({ token: "t", leftMs: 292_000 }),
    "door/wait": () => ({ waitMs: 0 }),
    "family/view": () => ({ ...familyView(), children: [...familyView().children, leo] }),
    "parent/view": () => parentView(),
    "record/days": (span) => recordPart(span),
    "record/journal": (span) => journalPart(span),
    ...answers,
  });
  const print = vi.fn();
  const page = await mount(
    <DashboardApp
      loadVault={loadFakeVault}
      call={createClient(background.send)}
      permission={openPermission}
      print={print}
      startsAt="record"
    />,
  );
  const until = async (words: string) =>
    vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).toContain(words);
    });
  return { page, background, print, until };
}

/** Unfolds a part as a click does. */
export async function unfold(page: Awaited<ReturnType<typeof showRecord>>["page"], title: string): Promise<void> {
  const parts = [...page.root.querySelectorAll("details")];
  const part = parts.find((one) => one.querySelector("summary")?.textContent === title) ?? expect.fail(title);
  part.open = true;
  part.dispatchEvent(new Event("toggle"));
  await page.settle();
}
