import { lazy, Suspense, useSyncExternalStore } from "react";
import { ModelsPage } from "./pages/models";
import { SessionsPage } from "./pages/sessions";
import { TalkPage } from "./pages/talk";
import { ConnectionState } from "./parts/connection-state";
import { Logo } from "./parts/icons";
import { KeyDialog } from "./parts/key-dialog";
import { ThemeToggle } from "./parts/theme-toggle";

const PAGES = [
  { path: "talk", name: "Talk" },
  { path: "sessions", name: "Sessions" },
  { path: "models", name: "Models" },
  { path: "api", name: "API" },
] as const;

const ApiPage = lazy(() => import("./pages/api"));

/** `#/sessions/sess_1` is the page "sessions" with the argument "sess_1"; `/docs` is where people look for the API. */
export function usePath(): readonly string[] {
  const hash = useSyncExternalStore(followHash, () => location.hash);
  return hash.replace(/^#\/?/, "").split("/").filter(Boolean);
}

function followHash(follower: () => void): () => void {
  addEventListener("hashchange", follower);
  return () => removeEventListener("hashchange", follower);
}

export function App() {
  const [here = location.pathname === "/docs" ? "api" : "talk", argument = ""] = usePath();
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
        <Suspense>
          <Page here={here} argument={argument} />
        </Suspense>
      </main>
      <KeyDialog />
    </>
  );
}

function Page({ here, argument }: { here: string; argument: string }) {
  switch (here) {
    case "sessions":
      return <SessionsPage chosen={argument} />;
    case "models":
      return <ModelsPage />;
    case "api":
      return <ApiPage />;
    default:
      return <TalkPage />;
  }
}
