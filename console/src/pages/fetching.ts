/** What a page asks the server for, now and every few seconds. */

import { useEffect, useState } from "react";

export type Fetched<T> =
  | { state: "asking" }
  | { state: "there"; data: T }
  | { state: "missing" }
  | { state: "failed"; what: string };

/** A list in OpenAI's shape: `{"object": "list", "data": [...]}`. */
export function useList<T>(path: string, everyMs: number): Fetched<readonly T[]> {
  const [fetched, setFetched] = useState<Fetched<readonly T[]>>({ state: "asking" });
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      const answer = await fetchList<T>(path, leaving.signal);
      if (!leaving.signal.aborted) setFetched(answer);
    };
    void ask();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void ask();
    }, everyMs);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [path, everyMs]);
  return fetched;
}

async function fetchList<T>(path: string, signal: AbortSignal): Promise<Fetched<readonly T[]>> {
  try {
    const answer = await fetch(path, { signal, headers: { Accept: "application/json" } });
    if (answer.status === 404 || answer.status === 405) return { state: "missing" };
    if (!answer.ok) return { state: "failed", what: `The server answered with HTTP ${answer.status}.` };
    const body: unknown = await answer.json();
    if (typeof body === "object" && body !== null && "data" in body && Array.isArray(body.data)) {
      return { state: "there", data: body.data as T[] };
    }
    return { state: "failed", what: "The server's answer is no list." };
  } catch {
    return { state: "failed", what: "The server cannot be reached." };
  }
}
