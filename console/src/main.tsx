import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { VoiceCall } from "./call/call";
import { PageContext } from "./call/context";
import { PreferenceStore } from "./call/preferences";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/talk.css";
import "./styles/tables.css";

const root = document.getElementById("console");
if (root === null) throw new Error("The page has no place for the console");

const page = { call: new VoiceCall(), preferences: new PreferenceStore() };

createRoot(root).render(
  <StrictMode>
    <PageContext value={page}>
      <App />
    </PageContext>
  </StrictMode>,
);
