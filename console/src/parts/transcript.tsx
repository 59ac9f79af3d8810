/** The conversation, of whatever length: only what is on the screen is in the document. */

import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Entry, isTurn } from "../conversation/state";
import { TurnCard } from "./turn-card";

const NEAR_END_PX = 120;
const TYPICAL_PX = 220;

interface TranscriptProps {
  entries: readonly Entry[];
  aside?: string;
}

export function Transcript({ entries, aside = "" }: TranscriptProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [follows, setFollows] = useState(true);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => TYPICAL_PX,
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 4,
  });
  const height = virtual.getTotalSize();

  // Follow whatever makes it longer.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null && follows) element.scrollTop = element.scrollHeight;
  }, [follows, height, entries, aside]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let lastTop = element.scrollTop;
    // Growing content is no reason to stop following it: only going up is.
    const look = () => {
      const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
      if (isNear) setFollows(true);
      else if (element.scrollTop < lastTop) setFollows(false);
      lastTop = element.scrollTop;
    };
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, []);

  return (
    <div className="transcript-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className="transcript" ref={scroller} role="log" aria-label="Conversation" tabIndex={0}>
        <div className="transcript-length" style={{ height }}>
          {virtual.getVirtualItems().map((item) => {
            const entry = entries[item.index];
            if (entry === undefined) return null;
            return (
              <div
                className="transcript-item"
                key={item.key}
                data-index={item.index}
                ref={virtual.measureElement}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {isTurn(entry) ? <TurnCard turn={entry} /> : <NoteLine tone={entry.tone} text={entry.text} />}
              </div>
            );
          })}
        </div>
        {aside !== "" && <p className="aside">while it speaks: {aside}</p>}
      </div>
      {!follows && (
        <button type="button" className="to-end small-button" onClick={() => setFollows(true)}>
          To the newest
        </button>
      )}
    </div>
  );
}

function NoteLine({ tone, text }: { tone: string; text: string }) {
  return (
    <p className="note" data-tone={tone}>
      {text}
    </p>
  );
}
