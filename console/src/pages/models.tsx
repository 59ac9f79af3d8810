import type { ReactNode } from "react";
import { type Fetched, useList } from "./fetching";
import { formatBytes } from "./session-list";

const ASK_EVERY_MS = 10_000;

interface Described {
  id: string;
  owned_by?: string;
  name?: string;
  language?: string;
  voiceloop?: { purpose?: string; size_bytes?: number | null; in_use?: boolean };
}

export function ModelsPage() {
  const models = useList<Described>("/v1/models", ASK_EVERY_MS);
  const voices = useList<Described>("/v1/voices", ASK_EVERY_MS);
  return (
    <div className="sheet">
      <h1>Voices and models</h1>
      <Part name="Models" fetched={models} lacking="This server tells nothing of its models (GET /v1/models).">
        {(rows) => <ModelTable rows={rows} />}
      </Part>
      <Part name="Voices" fetched={voices} lacking="This server tells nothing of its voices (GET /v1/voices).">
        {(rows) => <VoiceList rows={rows} />}
      </Part>
    </div>
  );
}

interface PartProps {
  name: string;
  fetched: Fetched<readonly Described[]>;
  lacking: string;
  children: (rows: readonly Described[]) => ReactNode;
}

function Part({ name, fetched, lacking, children }: PartProps) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {fetched.state === "asking" && <p className="lacking">Asking…</p>}
      {fetched.state === "missing" && <p className="lacking">{lacking}</p>}
      {fetched.state === "failed" && <p className="lacking">{fetched.what}</p>}
      {fetched.state === "there" && fetched.data.length === 0 && <p className="lacking">There are none.</p>}
      {fetched.state === "there" && fetched.data.length > 0 && children(fetched.data)}
    </section>
  );
}

function ModelTable({ rows }: { rows: readonly Described[] }) {
  const sorted = [...rows].sort((one, other) => Number(isUsed(other)) - Number(isUsed(one)));
  const bytes = rows.filter(isUsed).reduce((sum, row) => sum + (row.voiceloop?.size_bytes ?? 0), 0);
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">For</th>
          <th scope="col" className="number">
            Size
          </th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="mono">
              {row.id}
            </th>
            <td>{row.voiceloop?.purpose ?? row.owned_by ?? "–"}</td>
            <td className="number">{row.voiceloop?.size_bytes ? formatBytes(row.voiceloop.size_bytes) : "–"}</td>
            <td>
              <span className="state" data-live={isUsed(row)}>
                {isUsed(row) ? "in use" : "at hand"}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
      {bytes > 0 && (
        <tfoot>
          <tr>
            <th scope="row">All in use</th>
            <td />
            <td className="number">{formatBytes(bytes)}</td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function VoiceList({ rows }: { rows: readonly Described[] }) {
  return (
    <ul className="voices">
      {rows.map((row) => (
        <li key={row.id} data-live={isUsed(row)}>
          <span className="mono">{row.id}</span>
          {isUsed(row) && <span className="tag">in use</span>}
          <span className="hint">{[row.name, row.language, row.voiceloop?.purpose].filter(Boolean).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}

function isUsed(row: Described): boolean {
  return row.voiceloop?.in_use ?? false;
}
