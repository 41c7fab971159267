import type { IncomingMessage } from "node:http";
import type { PracticeRequest } from "./practice-request.ts";

export type RequestLog = {
  readonly requests: readonly PracticeRequest[];
  write(request: IncomingMessage): void;
  forget(): void;
};

function readHeader(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}

export function openRequestLog(): RequestLog {
  const requests: PracticeRequest[] = [];
  return {
    requests,
    write(request) {
      requests.push({
        atMs: Date.now(),
        host: readHeader(request, "host").replace(/:\d+$/, ""),
        path: request.url ?? "/",
        method: request.method ?? "GET",
        kind: readHeader(request, "sec-fetch-dest"),
        purpose: readHeader(request, "sec-purpose"),
      });
    },
    // The array stays the same one: a test may hold it across a forget.
    forget() {
      requests.length = 0;
    },
  };
}
