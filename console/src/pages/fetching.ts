/** What a page asks the server for, now and every few seconds. */

import { useEffect, useState } from "react";
import type { Access } from "../call/access";
import { useAccess, usePage } from "../call/context";
import { refusalOf } from "../wire/refusal";

export type Fetched<T> =
  | { state: "asking" }
  | { state: "there"; data: T }
  | { state: "missing" }
  | { state: "locked" }
  | { state: "refused"; what: string }
  | { state: "failed"; what: string };

const ASKING = { state: "asking" } as const;
/** What the server has not, or does not let this key have, it will not have in a moment either. */
const WORTH_ASKING_AGAIN: ReadonlySet<string> = new Set(["there", "failed"]);

/** A list in OpenAI's shape: `{"object": "list", "data": [...]}`. */
export function useList<T>(path: string, everyMs: number): Fetched<readonly T[]> {
  return useFetched(path, everyMs, readList<T>);
}

/** `read` makes of the answer's JSON what is wanted, null of what it is not; keep it the same from call to call. */
export function useFetched<T>(path: string, everyMs: number, read: (body: unknown) => T | null): Fetched<T> {
  const { access } = usePage();
  const { key } = useAccess();
  const [fetched, setFetched] = useState<Fetched<T>>(ASKING);
  // The key is among what it depends on: another one may get another answer.
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      const answer = await fetchOnce(access, path, read, leaving.signal);
      if (leaving.signal.aborted) return;
      setFetched(answer);
      if (WORTH_ASKING_AGAIN.has(answer.state)) timer = setTimeout(again, everyMs);
    };
    const again = () => {
      if (document.visibilityState === "visible") void ask();
      else timer = setTimeout(again, everyMs);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    setFetched(ASKING);
    void ask();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [access, key, path, everyMs, read]);
  return fetched;
}

async function fetchOnce<T>(
  access: Access,
  path: string,
  read: (body: unknown) => T | null,
  signal: AbortSignal,
): Promise<Fetched<T>> {
  try {
    const answer = await access.fetch(path, { signal, headers: { Accept: "application/json" } });
    if (answer.status === 401) return { state: "locked" };
    if (answer.status === 404 || answer.status === 405) return { state: "missing" };
    if (!answer.ok) {
      return { state: answer.status < 500 ? "refused" : "failed", what: (await refusalOf(answer)).message };
    }
    const data = read(await answer.json());
    return data === null
      ? { state: "failed", what: "The server's answer is not understood." }
      : { state: "there", data };
  } catch {
    return { state: "failed", what: "The server cannot be reached." };
  }
}

function readList<T>(body: unknown): readonly T[] | null {
  const isList = typeof body === "object" && body !== null && "data" in body && Array.isArray(body.data);
  return isList ? (body.data as T[]) : null;
}
