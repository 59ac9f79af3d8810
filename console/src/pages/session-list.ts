/** The sessions of the server and those of this page, as one list: newest first. */

import type { OwnSession } from "../call/view";

export interface ServerSession {
  id: string;
  type: string;
  transport: string;
  began_unix_s: number;
}

export interface ShownSession {
  id: string;
  kind: string;
  transport: string;
  beganMs: number;
  isOwn: boolean;
  isLive: boolean;
}

export function mergeSessions(server: readonly ServerSession[], own: readonly OwnSession[]): ShownSession[] {
  const ownIds = new Set(own.map((session) => session.id));
  const live = server.map((session) => ({
    id: session.id,
    kind: session.type,
    transport: session.transport,
    beganMs: session.began_unix_s * 1000,
    isOwn: ownIds.has(session.id),
    isLive: true,
  }));
  const liveIds = new Set(live.map((session) => session.id));
  const over = own
    .filter((session) => !liveIds.has(session.id))
    .map((session) => ({ ...session, kind: "realtime", isOwn: true, isLive: false }));
  return [...live, ...over].sort((one, other) => other.beganMs - one.beganMs);
}
