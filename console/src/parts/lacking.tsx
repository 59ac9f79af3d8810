import { WANTED } from "../call/access";
import { useAccess, usePage } from "../call/context";
import type { Fetched } from "../pages/fetching";

/** What stands where something asked for is not there (yet); nothing where it is. */
export function Lacking({ fetched, missing }: { fetched: Fetched<unknown>; missing: string }) {
  switch (fetched.state) {
    case "asking":
      return <p className="lacking">Asking…</p>;
    case "missing":
      return <p className="lacking">{missing}</p>;
    case "refused":
    case "failed":
      return <p className="lacking">{fetched.what}</p>;
    case "locked":
      return <Locked />;
    default:
      return null;
  }
}

function Locked() {
  const { access } = usePage();
  const { key } = useAccess();
  return (
    <p className="lacking">
      {WANTED}{" "}
      <button type="button" className="small-button" onClick={() => void access.ask(WANTED)}>
        {key === "" ? "Enter a key" : "Enter another key"}
      </button>
    </p>
  );
}
