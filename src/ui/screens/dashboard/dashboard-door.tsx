import { useEffect } from "preact/hooks";
import { dashboardWords } from "#locales/dashboard-words";
import { pinWords } from "#locales/pin-words";
import type { Call } from "#messages/client";
import { Lamp } from "../../components/lamp.tsx";
import { Door } from "../door/door.tsx";
import type { Opened } from "../door/opened.ts";

type Props = { readonly call: Call; readonly wasOpen: boolean; readonly onOpen: (opened: Opened) => void };

/** The PIN in place. A session that the popup holds comes along when this page is looked at again, not before. */
export function DashboardDoor({ call, wasOpen, onOpen }: Props) {
  useEffect(() => {
    const life = new AbortController();
    const resume = () =>
      void call("door/resume", {}).then((reply) => {
        if (reply.ok && !life.signal.aborted) onOpen({ kind: "open", ...reply.value, wrongTries: null });
      });
    addEventListener("focus", resume, { signal: life.signal });
    return () => life.abort();
  }, []);
  return (
    <main class="column">
      <Lamp state="key" size={64} />
      <h1>{pinWords.title}</h1>
      {wasOpen && <p class="quiet">{dashboardWords.stillThere}</p>}
      <Door call={call} onOpen={onOpen} resumes={!wasOpen} />
    </main>
  );
}
