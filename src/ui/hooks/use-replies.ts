import { useState } from "preact/hooks";
import { commonWords } from "#locales/common-words";
import type { Reply } from "#messages/protocol";

/** Reads what the background answers behind the PIN, and holds the sentence that stands where it refused. */
export function useReplies(onSessionOver: () => void) {
  const [trouble, setTrouble] = useState<string | null>(null);

  /** The value of a reply, or null with a sentence shown. What was typed stays; a session that is over leads to the door. */
  function take<T>(reply: Reply<T>): T | null {
    if (reply.ok) {
      setTrouble(null);
      return reply.value;
    }
    if (reply.error === "session-over") onSessionOver();
    else setTrouble(reply.say ?? commonWords.failed);
    return null;
  }

  return { trouble, take };
}
