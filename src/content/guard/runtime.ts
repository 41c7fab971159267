import type { ToGuard } from "#domain/verdict/guard-order";

/** The whole of the browser API that the guard uses. */
export interface Runtime {
  /** False once the extension was reloaded or updated: this page outlived its guard's background. */
  isAlive(): boolean;
  /** Rejects when nobody answers, and after an update. */
  send(message: unknown): Promise<unknown>;
  /** Hears the background's messages. */
  hear(handle: (message: ToGuard) => void): void;
}

type Answer = (value: boolean) => void;
type Listener = (message: unknown, sender: { readonly id?: string }, answer: Answer) => void;

/** What Chromium and Firefox both have under `browser` or `chrome`. */
export type BrowserScope = {
  readonly runtime?: {
    readonly id?: string | null;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void };
  };
};

/** Wraps `browser.runtime`, or answers null where there is none and nothing can be asked. */
export function findRuntime(scope: {
  readonly browser?: BrowserScope;
  readonly chrome?: BrowserScope;
}): Runtime | null {
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  if (runtime === undefined) return null;
  return {
    isAlive: () => readId(runtime) !== null,
    // `async`, since an orphan's sendMessage throws on the spot instead of rejecting (field/security.md B1).
    send: async (message) => runtime.sendMessage(message),
    hear(handle) {
      runtime.onMessage.addListener((message, sender, answer) => {
        if (sender.id !== readId(runtime) || !isToGuard(message)) return;
        answer(true);
        handle(message);
      });
    },
  };
}

function readId(runtime: { readonly id?: string | null }): string | null {
  try {
    return runtime.id ?? null;
  } catch {
    return null;
  }
}

function isToGuard(message: unknown): message is ToGuard {
  if (typeof message !== "object" || message === null || !("name" in message)) return false;
  return message.name === "guard/order"
    ? "order" in message
    : message.name === "guard/leave" || message.name === "guard/are-you-there";
}
