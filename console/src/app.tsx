import { useSyncExternalStore } from "react";
import { ModelsPage } from "./pages/models";
import { SessionsPage } from "./pages/sessions";
import { TalkPage } from "./pages/talk";
import { ConnectionState } from "./parts/connection-state";
import { Logo } from "./parts/icons";
import { ThemeToggle } from "./parts/theme-toggle";

const PAGES = [
  { path: "talk", name: "Talk" },
  { path: "sessions", name: "Sessions" },
  { path: "models", name: "Models" },
] as const;

/** `#/sessions/sess_1` is the page "sessions" with the argument "sess_1". */
export function usePath(): readonly string[] {
  const hash = useSyncExternalStore(followHash, () => location.hash);
  return hash.replace(/^#\/?/, "").split("/").filter(Boolean);
}

function followHash(follower: () => void): () => void {
  addEventListener("hashchange", follower);
  return () => removeEventListener("hashchange", follower);
}

export function App() {
  const [here = "talk", argument = ""] = usePath();
  return (
    <>
      <header className="bar">
        <a className="brand" href="#/talk" aria-label="voiceloop, to the conversation">
          <Logo />
          <span>voiceloop</span>
        </a>
        <nav className="tabs" aria-label="Pages">
          {PAGES.map(({ path, name }) => (
            <a key={path} href={`#/${path}`} aria-current={path === here ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <div className="bar-end">
          <ConnectionState />
          <ThemeToggle />
        </div>
      </header>
      <main className="page" key={here}>
        {here === "sessions" ? <SessionsPage chosen={argument} /> : here === "models" ? <ModelsPage /> : <TalkPage />}
      </main>
    </>
  );
}
