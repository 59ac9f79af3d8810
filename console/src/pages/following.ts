/** A session that somebody else holds, followed from now on. */

import { useEffect, useState } from "react";
import type { Access } from "../call/access";
import { useAccess, usePage } from "../call/context";
import { Store, withNextFrame } from "../call/store";
import { noted, reduce } from "../conversation/reduce";
import { type Conversation, NOTHING_YET } from "../conversation/state";
import { parseEvent } from "../wire/events";
import { refusalOf } from "../wire/refusal";
import { serverSentData } from "../wire/sse";

/** What is told of the session since the page looks at it; null where the page needs not ask. */
export function useFollowed(sessionId: string, isWanted: boolean): Conversation | null {
  const { access } = usePage();
  const { key } = useAccess();
  const [conversation, setConversation] = useState(NOTHING_YET);
  // The key is among what it depends on: another one may get another answer.
  useEffect(() => {
    if (!isWanted) return;
    const leaving = new AbortController();
    const store = new Store({ conversation: NOTHING_YET }, withNextFrame);
    const unfollow = store.follow(() => setConversation(store.get().conversation));
    setConversation(NOTHING_YET);
    const tell = (change: (state: Conversation) => Conversation) =>
      store.change({ conversation: change(store.get().conversation) });
    follow(access, sessionId, leaving.signal, tell).catch(() => {
      if (!leaving.signal.aborted) tell((state) => noted(state, "warning", "The session cannot be followed any more."));
    });
    return () => {
      leaving.abort();
      unfollow();
    };
  }, [access, key, sessionId, isWanted]);
  return isWanted ? conversation : null;
}

async function follow(
  access: Access,
  sessionId: string,
  signal: AbortSignal,
  tell: (change: (state: Conversation) => Conversation) => void,
): Promise<void> {
  const answer = await access.fetch(`/v1/sessions/${encodeURIComponent(sessionId)}/events`, { signal });
  if (!answer.ok || answer.body === null) {
    const { message } = await refusalOf(answer);
    tell((state) => noted(state, "warning", message));
    return;
  }
  for await (const data of serverSentData(answer.body)) {
    const event = parseEvent(data);
    if (event !== null) tell((state) => reduce(state, event));
  }
}
