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

export function formatAge(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"];
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}
