import { vi } from "vitest";
import { childId } from "#domain/ids";
import type { SetupView } from "#domain/report/parent-views";
import { createClient } from "#messages/client";
import { WelcomeApp } from "#ui/screens/welcome/welcome-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { savedChild, setupView } from "../fixtures.ts";
import { loadFakeVault } from "../load-fake-vault.ts";
import { mount } from "../mount.ts";

/** A background that keeps what it is told, as the real one does. */
export async function showWelcome(begin: Partial<SetupView> = {}, answers: Answers = {}) {
  let kept = setupView(begin);
  const keep = (changes: Partial<SetupView>): SetupView => (kept = { ...kept, ...changes });
  const background = createFakeSend({
    "setup/view": () => kept,
    "setup/use": ({ use }) => keep({ use, step: "pin" }),
    "setup/pin": () => {
      keep({ pinIsSet: true, step: "child" });
      return { token: "t", recoveryCode: "KX7P-42QM-9FTD-6HRB" };
    },
    "setup/child": ({ token: _token, child, code, ...entered }) => {
      const id = child ?? childId(entered.name.toLowerCase());
      const made = { ...savedChild, ...entered, id, hasCode: code !== null };
      return keep({ children: [...kept.children.filter((one) => one.id !== id), made], step: "plan" });
    },
    "setup/plan": ({ child, plan }) =>
      keep({ children: kept.children.map((one) => (one.id === child ? { ...one, plan } : one)), step: "switches" }),
    "setup/switches": () => keep({ step: "done" }),
    "setup/finish": () => keep({ step: "done" }),
    "setup/open-setting": () => ({}),
    "door/wait": () => ({ waitMs: 0 }),
    "door/unlock": () => ({ kind: "open", token: "t", leftMs: 300_000, wrongTries: null }),
    ...answers,
  });
  const closeTab = vi.fn();
  const page = await mount(
    <WelcomeApp
      call={createClient(background.send)}
      browserKind="chromium"
      language="en-GB"
      loadVault={loadFakeVault}
      closeTab={closeTab}
    />,
  );
  return { page, background, closeTab, keep };
}
