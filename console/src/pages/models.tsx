import type { ReactNode } from "react";
import { Lacking } from "../parts/lacking";
import { type Fetched, useList } from "./fetching";
import { formatBytes, languageName } from "./formats";

const ASK_EVERY_MS = 10_000;

interface Model {
  id: string;
  owned_by: string;
  voiceloop?: {
    purpose: string;
    size_bytes: number | null;
    in_use: boolean;
    licence: string | null;
    summary: string | null;
  };
}

interface Voice {
  id: string;
  engine: string;
  is_default: boolean;
}

export function ModelsPage() {
  const models = useList<Model>("/v1/models", ASK_EVERY_MS);
  const voices = useList<Voice>("/v1/voices", ASK_EVERY_MS);
  return (
    <div className="sheet">
      <h1>Voices and models</h1>
      <Part name="Models" fetched={models} lacking="This server tells nothing of its models (GET /v1/models).">
        {(rows) => <ModelTable rows={rows} />}
      </Part>
      {models.state !== "locked" && (
        <Part name="Voices" fetched={voices} lacking="This server tells nothing of its voices (GET /v1/voices).">
          {(rows) => <VoiceList rows={rows} />}
        </Part>
      )}
    </div>
  );
}

interface PartProps<T> {
  name: string;
  fetched: Fetched<readonly T[]>;
  lacking: string;
  children: (rows: readonly T[]) => ReactNode;
}

function Part<T>({ name, fetched, lacking, children }: PartProps<T>) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <Lacking fetched={fetched} missing={lacking} />
      {fetched.state === "there" && fetched.data.length === 0 && <p className="lacking">There are none.</p>}
      {fetched.state === "there" && fetched.data.length > 0 && children(fetched.data)}
    </section>
  );
}

function ModelTable({ rows }: { rows: readonly Model[] }) {
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
          <th scope="col" className="minor">
            Licence
          </th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span className="mono">{row.id}</span>
              {row.voiceloop?.summary && <span className="summary-line hint">{row.voiceloop.summary}</span>}
            </th>
            <td>{row.voiceloop?.purpose ?? row.owned_by}</td>
            <td className="number">{row.voiceloop?.size_bytes ? formatBytes(row.voiceloop.size_bytes) : "–"}</td>
            <td className="minor">{row.voiceloop?.licence ?? "–"}</td>
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
            <td className="minor" />
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function VoiceList({ rows }: { rows: readonly Voice[] }) {
  const engines = [...new Set(rows.map((row) => row.engine))];
  return (
    <>
      <p className="hint">
        {rows.length === 1 ? "One" : rows.length} of {engines.join(", ")}
      </p>
      <ul className="voices">
        {rows.map((row) => (
          <li key={row.id} data-live={row.is_default}>
            <span className="mono">{row.id}</span>
            {row.is_default && <span className="tag">default</span>}
            <span className="hint">{languageName(row.id)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function isUsed(row: Model): boolean {
  return row.voiceloop?.in_use ?? false;
}
