import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { join } from "node:path";
import type { PracticeRequest } from "./practice-request.ts";
import { answerQuestion } from "./answer-question.ts";
import { openRequestLog } from "./open-request-log.ts";
import { readQuestion } from "./read-question.ts";

export type { PracticeRequest } from "./practice-request.ts";

export type PracticeNetwork = {
  readonly port: number;
  readonly requests: readonly PracticeRequest[];
  forget(): void;
  /** From now on every connection is cut, until `comeBack`: what a site's service worker is for. */
  goDown(): void;
  comeBack(): void;
  close(): Promise<void>;
};

/** Starts the practice network on loopback; `port: 0` takes any free one. */
export async function startPracticeNetwork(options: { port: number }): Promise<PracticeNetwork> {
  const folder = join(import.meta.dirname, "tls");
  const [key, cert] = await Promise.all([readFile(join(folder, "key.pem")), readFile(join(folder, "certificate.pem"))]);
  const log = openRequestLog();
  const sockets = new Set<Socket>();
  let isDown = false;

  const server = createServer({ key, cert }, (request, response) => {
    log.write(request);
    void respond(request, response);
  });
  server.on("connection", (socket: Socket) => {
    if (isDown) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  // A browser that gives up half-way through a handshake is everyday life, not a failure.
  server.on("tlsClientError", () => undefined);

  function cutConnections(): void {
    for (const socket of sockets) socket.destroy();
  }

  await listen(server, options.port);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    port,
    requests: log.requests,
    forget: log.forget,
    goDown() {
      isDown = true;
      cutConnections();
    },
    comeBack() {
      isDown = false;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cutConnections();
      await closed;
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const answer = await answerQuestion(readQuestion(request));
    response.writeHead(answer.status, { ...answer.headers, "content-length": Buffer.byteLength(answer.body) });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  } catch (error) {
    console.error("The practice network failed to answer", request.url, error);
    response.destroy();
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        reject(new Error(`Port ${port} is in use: choose another one with --port, or stop the program that holds it.`));
      else if (error.code === "EACCES")
        reject(new Error(`Port ${port} may not be opened by this user: choose one above 1023 with --port.`));
      else reject(error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}
