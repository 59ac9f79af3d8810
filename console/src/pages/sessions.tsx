import { useCall } from "../call/context";
import { isTurn } from "../conversation/state";
import { Lacking } from "../parts/lacking";
import { LineReportFigures } from "../parts/line-report";
import { Transcript } from "../parts/transcript";
import { useList } from "./fetching";
import { useFollowed } from "./following";
import { formatAge } from "./formats";
import { mergeSessions, type ServerSession, type ShownSession } from "./session-list";

const ASK_EVERY_MS = 3_000;

export function SessionsPage({ chosen }: { chosen: string }) {
  const fetched = useList<ServerSession>("/v1/sessions", ASK_EVERY_MS);
  const { sessions: own } = useCall();
  const shown = mergeSessions(fetched.state === "there" ? fetched.data : [], own);
  const detail = shown.find((session) => session.id === chosen);
  return (
    <div className="sheet">
      <h1>Sessions</h1>
      {fetched.state !== "asking" && <Lacking fetched={fetched} missing="This server tells no list of its sessions." />}
      {shown.length === 0 && fetched.state === "there" && <p className="lacking">Nobody is talking at the moment.</p>}
      {shown.length > 0 && <SessionTable sessions={shown} chosen={chosen} />}
      {detail !== undefined && <SessionDetail key={detail.id} session={detail} />}
      {detail === undefined && shown.length > 0 && <p className="lacking">Choose one to see what is said in it.</p>}
    </div>
  );
}

function SessionTable({ sessions, chosen }: { sessions: readonly ShownSession[]; chosen: string }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col" className="minor">
            Kind
          </th>
          <th scope="col" className="minor">
            Way
          </th>
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
            <td className="minor">{session.kind}</td>
            <td className="minor">{session.transport}</td>
            <td className="age">{formatAge(Date.now() - session.beganMs)}</td>
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

/** Of this page's sessions all that was said; of others' what is said while this page looks. */
function SessionDetail({ session }: { session: ShownSession }) {
  const { conversation } = useCall();
  const followed = useFollowed(session.id, !session.isOwn);
  const entries = followed?.entries ?? conversation.entries.filter((entry) => entry.sessionId === session.id);
  const turns = entries.filter(isTurn).length;
  return (
    <section className="detail" aria-label={`Session ${session.id}`}>
      <h2>
        What is said in <span className="mono">{session.id}</span>
      </h2>
      <p className="hint">
        {turns === 1 ? "1 turn" : `${turns} turns`}
        {session.isOwn ? "" : " since this page looks"}, began {new Date(session.beganMs).toLocaleTimeString()}. There
        is nothing to play back: this server keeps no recordings.
      </p>
      {session.isLive && session.transport !== "websocket" && <LineReportFigures sessionId={session.id} />}
      {entries.length > 0 && <Transcript entries={entries} aside={followed?.aside} />}
      {entries.length === 0 && (
        <p className="lacking">{session.isLive ? "Nothing has been said in it yet." : "Nothing was said in it."}</p>
      )}
    </section>
  );
}
