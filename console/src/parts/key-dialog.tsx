import { type FormEvent, useEffect, useRef, useState } from "react";
import { useAccess, usePage } from "../call/context";

/** Asks for the API key, for as long as there is a reason to. */
export function KeyDialog() {
  const { access } = usePage();
  const { asks } = useAccess();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = asks !== null;
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog ref={dialog} className="key-dialog" aria-labelledby="key-title" onClose={() => access.dismiss()}>
      <h2 id="key-title">API key</h2>
      <KeyForm why={asks} />
    </dialog>
  );
}

function KeyForm({ why }: { why: string }) {
  const { access } = usePage();
  const { key, isKept } = useAccess();
  const [typed, setTyped] = useState("");
  const [keeps, setKeeps] = useState(isKept);
  const [problem, setProblem] = useState<string | null>(null);
  const [isTrying, setIsTrying] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsTrying(true);
    setProblem(await access.enter(typed.trim(), keeps));
    setIsTrying(false);
  };

  return (
    <form className="key-form" onSubmit={(event) => void submit(event)}>
      <p>
        {why} <span className="hint">Whoever runs the server makes one:</span> <code>voiceloop keys create NAME</code>
      </p>
      <label className="field">
        <span>Key</span>
        <input
          type="password"
          required
          autoComplete="off"
          spellCheck={false}
          placeholder="vl_…"
          aria-describedby="key-problem"
          aria-invalid={problem !== null}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p id="key-problem" className="key-problem" role="alert">
        {problem}
      </p>
      <label className="choice">
        <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.target.checked)} />
        <span>
          Remember it in this browser <span className="hint">(else until this tab is closed)</span>
        </span>
      </label>
      <div className="dialog-buttons">
        {key !== "" && (
          <button type="button" className="link-button" onClick={() => access.forget()}>
            Forget the key
          </button>
        )}
        <button type="button" className="small-button" onClick={() => access.dismiss()}>
          Cancel
        </button>
        <button type="submit" className="small-button main-button" disabled={isTrying}>
          Use this key
        </button>
      </div>
    </form>
  );
}
