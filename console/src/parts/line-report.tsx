import { useFetched } from "../pages/fetching";

/** How well a WebRTC connection does, as the server measures it. */
interface LineReport {
  state: string;
  lost_percent: number;
  jitter_ms: number;
  round_trip_ms: number | null;
  concealed_packets: number;
  level_dbfs: number;
  heard_s: number;
}

const ASK_EVERY_MS = 2_000;

export function LineReportFigures({ sessionId }: { sessionId: string }) {
  const fetched = useFetched(`/v1/sessions/${encodeURIComponent(sessionId)}`, ASK_EVERY_MS, readReport);
  if (fetched.state !== "there" || fetched.data.connection === null) return null;
  const line = fetched.data.connection;
  const figures: [string, string][] = [
    ["Line", line.state],
    ["Round trip", line.round_trip_ms === null ? "–" : `${Math.round(line.round_trip_ms)} ms`],
    ["Jitter", `${line.jitter_ms.toFixed(1)} ms`],
    ["Lost", `${line.lost_percent.toFixed(1)} %`],
    ["Made up", `${line.concealed_packets} packets`],
    ["Level", `${Math.round(line.level_dbfs)} dBFS`],
    ["Heard", `${Math.round(line.heard_s)} s`],
  ];
  return (
    <dl className="figures" aria-label="The WebRTC connection">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function readReport(body: unknown): { connection: LineReport | null } | null {
  return typeof body === "object" && body !== null && "connection" in body
    ? (body as { connection: LineReport | null })
    : null;
}
