import { useState } from "preact/hooks";
import type { Reply } from "#messages/protocol";
import { refusalLine } from "../refusal-line.ts";

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
    else setTrouble(refusalLine(reply.say));
    return null;
  }

  return { trouble, take };
}
