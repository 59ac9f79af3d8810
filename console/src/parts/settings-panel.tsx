import { useEffect, useRef } from "react";
import { useAccess, useCall, usePage, usePreferences } from "../call/context";
import type { TransportName } from "../call/transport";

const CHOICES = [
  { name: "echoCancellation", label: "Cancel echo", hint: "needed with loudspeakers" },
  { name: "noiseSuppression", label: "Suppress noise", hint: "the browser's" },
  { name: "autoGainControl", label: "Even out the level", hint: "automatic gain" },
] as const;

export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const { access, preferences } = usePage();
  const { key } = useAccess();
  const wishes = usePreferences();
  const { phase } = useCall();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className="settings"
      aria-label="Settings of the microphone and the connection"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <label className="field">
        <span>Sound travels by</span>
        <select
          ref={first}
          value={wishes.transport}
          onChange={(event) => preferences.change({ transport: event.target.value as TransportName })}
        >
          <option value="websocket">WebSocket</option>
          <option value="webrtc">WebRTC</option>
        </select>
      </label>
      <fieldset>
        <legend>The browser is asked to</legend>
        {CHOICES.map(({ name, label, hint }) => (
          <label className="choice" key={name}>
            <input
              type="checkbox"
              checked={wishes[name]}
              onChange={(event) => preferences.change({ [name]: event.target.checked })}
            />
            <span>
              {label} <span className="hint">({hint})</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <span>API key</span>
        <button type="button" className="small-button" onClick={() => void access.ask("Some servers want an API key.")}>
          {key === "" ? "Enter a key" : "Change the key"}
        </button>
      </div>
      {phase !== "off" && <p className="hint">Changes hold from the next call on.</p>}
    </form>
  );
}
