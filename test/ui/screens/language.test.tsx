// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { speak } from "#locales/speak";
import { createClient } from "#messages/client";
import { createFakeSend } from "../fake-send.ts";
import { childView, closedView, setupView } from "../fixtures.ts";
import { loadFakeVault } from "../load-fake-vault.ts";
import { mount } from "../mount.ts";
import { openPermission } from "../open-permission.ts";

// Before any screen is loaded, as a page of ours does.
await speak("ar");
const { ClosedApp } = await import("#ui/screens/closed/closed-app.tsx");
const { PopupApp } = await import("#ui/screens/popup/popup-app.tsx");
const { WelcomeApp } = await import("#ui/screens/welcome/welcome-app.tsx");
const { Door } = await import("#ui/screens/door/door.tsx");
const { LanguageChoice } = await import("#ui/components/language-choice.tsx");

const LATIN = /[A-Za-z]/;
/** Names of children and sites, which keep their letters. */
const NAMES = ["Mia", ...childView().sites.map(({ name }) => name)];
const withoutNames = (text: string): string => NAMES.reduce((left, name) => left.replaceAll(name, ""), text);

describe("in Arabic", () => {
  it("the closed page says everything in Arabic", async () => {
    const call = createClient(createFakeSend({ "closed/view": () => closedView() }).send);
    const page = await mount(<ClosedApp call={call} tabId={7} />);
    expect(page.text()).toContain("انتهى وقت اليوم: ساعة.");
    // The lines to talk to are named as they name themselves.
    page.root.querySelector(".helplines")?.remove();
    expect(withoutNames(page.text())).not.toMatch(LATIN);
  });

  it("the popup says everything in Arabic", async () => {
    const call = createClient(createFakeSend({ "child/view": () => childView() }).send);
    const popup = await mount(
      <PopupApp
        call={call}
        tabId={1}
        loadPermission={async () => openPermission}
        openWelcome={() => undefined}
        openDashboard={() => undefined}
      />,
    );
    expect(popup.text()).toContain("دقيقة متبقية");
    expect(withoutNames(popup.text())).not.toMatch(LATIN);
  });
});

describe("a refusal", () => {
  it("is said in Arabic", async () => {
    const call = createClient(
      createFakeSend({
        "door/unlock": () => ({ refused: "not-now", say: "no-plan" }),
        "door/wait": () => ({ waitMs: 0 }),
      }).send,
    );
    const page = await mount(<Door call={call} onOpen={() => undefined} />);
    await page.type("رمز \u2068PIN\u2069", "271828");
    await page.send();
    expect(page.root.querySelector(".field-error")?.textContent).toBe("لا توجد خطة يمكن قراءتها.");
  });
});

describe("the choice of a language", () => {
  const choose = async (page: Awaited<ReturnType<typeof mount>>, language: string) => {
    const select = page.root.querySelector("select");
    if (select === null) throw new Error("There is nothing to choose from.");
    select.value = language;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await page.settle();
  };

  it("names each language in itself and stands on the one that is spoken", async () => {
    const page = await mount(<LanguageChoice onChoose={async () => true} reload={() => undefined} />);
    expect([...page.root.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
      "English",
      "Español",
      "العربية",
    ]);
    expect(page.root.querySelector("select")?.value).toBe("ar");
  });

  it.each([
    [true, 1],
    [false, 0],
  ])("loads the page anew when it was written down (%s)", async (isWritten, times) => {
    const reload = vi.fn<() => void>();
    const onChoose = vi.fn<() => Promise<boolean>>(async () => isWritten);
    const page = await mount(<LanguageChoice onChoose={onChoose} reload={reload} />);
    await choose(page, "es");
    expect(onChoose).toHaveBeenCalledWith("es");
    expect(reload).toHaveBeenCalledTimes(times);
  });

  it.each([
    [false, true],
    [true, false],
  ])("stands on the first screen until there is a PIN (%s)", async (pinIsSet, stands) => {
    const call = createClient(createFakeSend({ "setup/view": () => setupView({ pinIsSet }) }).send);
    const page = await mount(
      <WelcomeApp
        call={call}
        browserKind="chromium"
        language="ar"
        loadVault={loadFakeVault}
        closeTab={() => undefined}
      />,
    );
    expect(page.has("select")).toBe(stands);
  });
});
