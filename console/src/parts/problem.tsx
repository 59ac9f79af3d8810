import { useEffect, useState } from "react";
import { useCall, usePage } from "../call/context";

/** What is wrong with the call, and what is being done about it. */
export function Problem() {
  const { call } = usePage();
  const { phase, problem, trouble, attempt, retryAtMs } = useCall();
  const left = useSecondsUntil(phase === "waiting" ? retryAtMs : 0);
  if (phase === "waiting") {
    return (
      <div className="banner" data-tone="warning" role="status">
        <span>
          {trouble} Try {attempt} {left > 0 ? `in ${left} s` : "is under way"}; what was said stays here.
        </span>
        <button type="button" className="small-button" onClick={() => call.tryNow()}>
          Try now
        </button>
      </div>
    );
  }
  if (problem === null) return null;
  return (
    <div className="banner" data-tone="error" role="alert">
      {problem}
    </div>
  );
}

function useSecondsUntil(whenMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    if (whenMs === 0) return;
    setNowMs(Date.now());
    const timer = setInterval(() => setNowMs(Date.now()), 250);
    return () => clearInterval(timer);
  }, [whenMs]);
  return Math.max(0, Math.ceil((whenMs - nowMs) / 1000));
}
