import { dashboardWords } from "#locales/dashboard-words";
import { parentWords } from "#locales/parent-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { useSession } from "../../hooks/use-session.ts";
import type { Opened } from "../door/opened.ts";

export const DASHBOARD_PAGES = ["today", "plan", "record", "family", "settings"] as const;
export type DashboardPage = (typeof DASHBOARD_PAGES)[number];

type Props = {
  readonly call: Call;
  readonly opened: Opened | null;
  readonly page: DashboardPage;
  readonly onGo: (page: DashboardPage) => void;
  readonly onLock: () => void;
  readonly onOver: () => void;
};

/** The side list, and the session's end beside it. */
export function DashboardNav({ call, opened, page, onGo, onLock, onOver }: Props) {
  return (
    <nav class="dashboard-nav" aria-label={dashboardWords.title}>
      <p class="dashboard-name">{dashboardWords.title}</p>
      <ul>
        {DASHBOARD_PAGES.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="dashboard-tab"
              aria-current={name === page ? "page" : undefined}
              onClick={() => onGo(name)}
            >
              {dashboardWords.pages[name]}
            </button>
          </li>
        ))}
      </ul>
      {opened !== null && <LockButton key={opened.token} call={call} opened={opened} onLock={onLock} onOver={onOver} />}
    </nav>
  );
}

type LockProps = Pick<Props, "call" | "onLock" | "onOver"> & { readonly opened: Opened };

function LockButton({ call, opened, onLock, onOver }: LockProps) {
  const leftMs = useSession({ call, token: opened.token, leftMs: opened.leftMs, onOver });
  return (
    <Button look="plain" onPress={onLock}>
      {parentWords.lock} {parentWords.lockLeft(leftMs)}
    </Button>
  );
}
