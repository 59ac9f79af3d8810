import { memo } from "react";
import type { Heard, Reply, Turn } from "../conversation/state";
import { Waterfall } from "./waterfall";

/** One turn: what was heard, what was answered, and where the milliseconds went. */
export const TurnCard = memo(function TurnCard({ turn }: { turn: Turn }) {
  return (
    <article className="turn" data-open={turn.heard !== null && !turn.heard.isFinal}>
      <div className="words">
        {turn.heard !== null && <HeardLine heard={turn.heard} />}
        {turn.replies.filter(isWorthShowing).map((reply) => (
          <ReplyLine key={reply.responseId} reply={reply} />
        ))}
      </div>
      {turn.timeline !== null && <Waterfall timeline={turn.timeline} />}
    </article>
  );
});

function HeardLine({ heard }: { heard: Heard }) {
  const stable = heard.text.slice(0, heard.stableChars);
  const unsure = heard.text.slice(heard.stableChars);
  return (
    <div className="line line-heard">
      <span className="who">Heard</span>
      {heard.isFinal ? (
        <p className="heard-final">{heard.text || "(nothing that could be understood)"}</p>
      ) : (
        <p className="heard-partial">
          {stable}
          <span className="unsure">{unsure}</span>
          <span className="caret" aria-hidden="true" />
        </p>
      )}
    </div>
  );
}

/** A reply that was taken back before a word of it was heard is nothing to a reader. */
function isWorthShowing(reply: Reply): boolean {
  return reply.status !== "cancelled" || reply.text.trim() !== "";
}

const ENDINGS: Partial<Record<Reply["status"], string>> = {
  cancelled: "interrupted",
  incomplete: "broken off",
  failed: "failed",
};

function ReplyLine({ reply }: { reply: Reply }) {
  const ending = ENDINGS[reply.status];
  return (
    <div className="line line-reply" data-status={reply.status}>
      <span className="who">Answered</span>
      <p>
        <ReplyText reply={reply} />
        {ending !== undefined && <span className="ending">{ending}</span>}
        {reply.problem !== null && <span className="reply-problem">{reply.problem}</span>}
      </p>
    </div>
  );
}

/** Of an interrupted reply the part that nobody heard is struck out. */
function ReplyText({ reply }: { reply: Reply }) {
  const text = reply.text.trim();
  if (text === "" && reply.status === "in_progress") return <span className="unsure">…</span>;
  const heard = reply.heardText?.trim() ?? text;
  if (reply.status !== "cancelled" || !text.startsWith(heard)) return <>{text}</>;
  const unheard = text.slice(heard.length);
  return (
    <>
      {heard}
      {unheard !== "" && <s className="unheard">{unheard}</s>}
    </>
  );
}
