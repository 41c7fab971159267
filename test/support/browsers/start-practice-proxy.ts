import { createServer } from "node:http";
import { connect } from "node:net";
import type { Socket } from "node:net";

export type PracticeProxy = { readonly port: number; close(): Promise<void> };

// What Firefox asks for by itself. Refused, so that the practice network's log holds only what pages asked for.
const ownErrands = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|update\.googleapis\.com)$/;

/**
 * A proxy on loopback that leads every host name to the practice network. Firefox can send a name to another address
 * but not to another port; through this, addresses carry no port and nobody needs to be root to serve on 443.
 */
export async function startPracticeProxy(practicePort: number): Promise<PracticeProxy> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  };
  const server = createServer((_request, response) => response.writeHead(403).end());
  server.on("connection", keep);
  server.on("connect", (request, client, head) => {
    const host = (request.url ?? "").replace(/:\d+$/, "");
    if (ownErrands.test(host)) {
      client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const upstream = connect(practicePort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
    upstream.once("close", () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The proxy got no port.");
  return {
    port: address.port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
