import { useCall } from "../call/context";
import { isTurn } from "../conversation/state";
import { Transcript } from "../parts/transcript";
import { useList } from "./fetching";
import { formatAge, mergeSessions, type ServerSession, type ShownSession } from "./session-list";

const ASK_EVERY_MS = 3_000;

export function SessionsPage({ chosen }: { chosen: string }) {
  const fetched = useList<ServerSession>("/v1/sessions", ASK_EVERY_MS);
  const { sessions: own } = useCall();
  const shown = mergeSessions(fetched.state === "there" ? fetched.data : [], own);
  const detail = shown.find((session) => session.id === chosen);
  return (
    <div className="sheet">
      <h1>Sessions</h1>
      {fetched.state === "missing" && <p className="lacking">This server tells no list of its sessions.</p>}
      {fetched.state === "failed" && <p className="lacking">{fetched.what}</p>}
      {shown.length === 0 && fetched.state === "there" && <p className="lacking">Nobody is talking at the moment.</p>}
      {shown.length > 0 && <SessionTable sessions={shown} chosen={chosen} />}
      {detail !== undefined && <SessionDetail session={detail} />}
    </div>
  );
}

function SessionTable({ sessions, chosen }: { sessions: readonly ShownSession[]; chosen: string }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Kind</th>
          <th scope="col">Way</th>
          <th scope="col">Since</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id} data-chosen={session.id === chosen}>
            <th scope="row">
              <a href={`#/sessions/${session.id}`} className="mono" aria-current={session.id === chosen || undefined}>
                {session.id}
              </a>
              {session.isOwn && <span className="tag">this page</span>}
            </th>
            <td>{session.kind}</td>
            <td>{session.transport}</td>
            <td>{formatAge(Date.now() - session.beganMs)}</td>
            <td>
              <span className="state" data-live={session.isLive}>
                {session.isLive ? "going on" : "over"}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SessionDetail({ session }: { session: ShownSession }) {
  const { conversation } = useCall();
  const entries = conversation.entries.filter((entry) => entry.sessionId === session.id);
  return (
    <section className="detail" aria-label={`Session ${session.id}`}>
      <h2>
        What was said in <span className="mono">{session.id}</span>
      </h2>
      {!session.isOwn && (
        <p className="lacking">
          What is said in it is told to the client that holds it. Here it is shown for the sessions of this page.
        </p>
      )}
      {session.isOwn && entries.length === 0 && <p className="lacking">Nothing was said in it.</p>}
      {entries.length > 0 && (
        <>
          <p className="hint">
            {entries.filter(isTurn).length} turns, began {new Date(session.beganMs).toLocaleTimeString()}
          </p>
          <Transcript entries={entries} />
        </>
      )}
    </section>
  );
}
