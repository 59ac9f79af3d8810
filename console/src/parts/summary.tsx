import { useMemo } from "react";
import { type Entry, isTurn } from "../conversation/state";
import { formatMs, median, pace } from "../conversation/waterfall";

/** The conversation in three figures. */
export function Summary({ entries }: { entries: readonly Entry[] }) {
  const { turns, delays } = useMemo(() => {
    const turns = entries.filter(isTurn);
    const delays = turns.map((turn) => turn.timeline?.voice_to_voice_ms ?? null).filter((ms) => ms !== null);
    return { turns: turns.filter((turn) => turn.heard?.isFinal).length, delays };
  }, [entries]);
  const last = delays.at(-1);
  const middle = median(delays);
  return (
    <dl className="summary">
      <Figure name="Last answer" ms={last ?? null} />
      <Figure name="Median" ms={middle} />
      <div>
        <dt>Turns</dt>
        <dd>{turns}</dd>
      </div>
    </dl>
  );
}

function Figure({ name, ms }: { name: string; ms: number | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-pace={ms === null ? undefined : pace(ms)}>{ms === null ? "–" : formatMs(ms)}</dd>
    </div>
  );
}
