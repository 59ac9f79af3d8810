import { useCall } from "../call/context";
import type { Phase } from "../call/view";

const NAMES: Record<Phase, string> = {
  off: "not connected",
  starting: "connecting",
  live: "connected",
  waiting: "reconnecting",
};

export function ConnectionState() {
  const { phase, roundTripMs } = useCall();
  return (
    <span className="connection" data-phase={phase} role="status">
      <span className="dot" aria-hidden="true" />
      <span className="connection-name">{NAMES[phase]}</span>
      {phase === "live" && roundTripMs !== null && (
        <span className="round-trip" title="Round trip of the last heartbeat">
          {roundTripMs < 10 ? roundTripMs.toFixed(1) : Math.round(roundTripMs)} ms
        </span>
      )}
    </span>
  );
}
