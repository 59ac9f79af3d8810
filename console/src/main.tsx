import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { Access } from "./call/access";
import { VoiceCall } from "./call/call";
import { PageContext } from "./call/context";
import { PreferenceStore } from "./call/preferences";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/talk.css";
import "./styles/tables.css";
import "./styles/dialog.css";

const root = document.getElementById("console");
if (root === null) throw new Error("The page has no place for the console");

const access = new Access(sessionStorage, localStorage);
const page = { access, call: new VoiceCall(access), preferences: new PreferenceStore() };

createRoot(root).render(
  <StrictMode>
    <PageContext value={page}>
      <App />
    </PageContext>
  </StrictMode>,
);
