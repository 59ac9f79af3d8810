import { useMemo, useState } from "react";
import { type Answer, type Body, type Field, groupsOf, type Operation, readDocument, search } from "../api/describe";
import { Lacking } from "../parts/lacking";
import { useFetched } from "./fetching";
import "../styles/api.css";

const ASK_EVERY_MS = 3_600_000;

/** What can be asked of the server over HTTP, as it describes itself. */
export default function ApiPage() {
  const fetched = useFetched("/openapi.json", ASK_EVERY_MS, readDocument);
  const document = fetched.state === "there" ? fetched.data : null;
  const groups = useMemo(() => (document === null ? [] : groupsOf(document, location.origin)), [document]);
  const [words, setWords] = useState("");
  const found = search(groups, words);
  return (
    <div className="sheet">
      <h1>API</h1>
      <p className="hint">
        Conversations run over a WebSocket at <code className="mono">/v1/realtime</code> or over WebRTC at{" "}
        <code className="mono">/v1/realtime/calls</code>, with the events of the OpenAI Realtime protocol. What is asked
        over HTTP is described here, and for programs in <a href="/openapi.json">openapi.json</a>. Where the server
        wants keys, each request has the header <code className="mono">Authorization: Bearer vl_…</code>.
      </p>
      <Lacking fetched={fetched} missing="This server does not describe itself (GET /openapi.json)." />
      {groups.length > 0 && (
        <input
          type="search"
          className="search"
          aria-label="Find operations"
          placeholder="Find operations"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {groups.length > 0 && found.length === 0 && <p className="lacking">There is nothing like that.</p>}
      {found.map(({ name, operations }) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          <div className="operations">
            {operations.map((operation) => (
              <OperationPart key={operation.key} operation={operation} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function OperationPart({ operation }: { operation: Operation }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="operation" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span className="method" data-method={operation.method}>
          {operation.method}
        </span>
        <span className="path mono">{operation.path}</span>
        <span className="hint">{plain(operation.text)}</span>
      </summary>
      {isOpen && <OperationDetail operation={operation} />}
    </details>
  );
}

function OperationDetail({ operation }: { operation: Operation }) {
  return (
    <div className="operation-detail">
      {operation.parameters.length > 0 && <Fields title="Parameters" fields={operation.parameters} />}
      {operation.bodies.map((body) => (
        <BodyPart key={body.type} body={body} />
      ))}
      <h3>Try it</h3>
      <pre className="curl">{operation.curl}</pre>
      <h3>Answers</h3>
      <ul className="answers">
        {operation.answers.map((answer) => (
          <AnswerPart key={answer.status} answer={answer} />
        ))}
      </ul>
    </div>
  );
}

function BodyPart({ body }: { body: Body }) {
  return <Fields title={`Body: ${body.type}`} fields={body.fields} />;
}

function AnswerPart({ answer }: { answer: Answer }) {
  return (
    <li>
      <span className="mono status">{answer.status}</span> {answer.text}{" "}
      <span className="hint">{answer.types.join(", ")}</span>
      {answer.fields.length > 0 && Number(answer.status) < 300 && <Fields fields={answer.fields} />}
    </li>
  );
}

function Fields({ title, fields }: { title?: string; fields: readonly Field[] }) {
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <dl className="fields">
        {fields.map((field) => (
          <div key={field.name}>
            <dt className="mono">
              {field.name}
              {field.isRequired && <span className="needed"> needed</span>}
            </dt>
            <dd>
              <span className="mono type">{field.type}</span>
              {field.text !== "" && <span> {plain(field.text)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Python's docstrings mark code by backquotes. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}
