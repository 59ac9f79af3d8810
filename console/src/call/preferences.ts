/** What a person chose, kept by the browser. */

import type { CallWishes } from "./call";
import { Store } from "./store";

export type Theme = "system" | "light" | "dark";

export interface Preferences extends CallWishes {
  theme: Theme;
}

const KEY = "voiceloop";
const DEFAULTS: Preferences = {
  transport: "websocket",
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
  theme: "system",
};

/** Whatever the browser kept, checked: it may be from another version. */
export function parsePreferences(text: string | null): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? "{}");
  } catch {
    return DEFAULTS;
  }
  const found = typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  const flag = (name: "echoCancellation" | "noiseSuppression" | "autoGainControl") =>
    typeof found[name] === "boolean" ? found[name] : DEFAULTS[name];
  return {
    transport: found.transport === "webrtc" ? "webrtc" : "websocket",
    echoCancellation: flag("echoCancellation"),
    noiseSuppression: flag("noiseSuppression"),
    autoGainControl: flag("autoGainControl"),
    theme: found.theme === "light" || found.theme === "dark" ? found.theme : "system",
  };
}

export class PreferenceStore extends Store<Preferences> {
  constructor() {
    super(parsePreferences(localStorage.getItem(KEY)));
    this.apply();
    this.follow(() => {
      localStorage.setItem(KEY, JSON.stringify(this.get()));
      this.apply();
    });
  }

  private apply(): void {
    document.documentElement.dataset.theme = this.get().theme;
  }
}
