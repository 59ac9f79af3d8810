import { useCall } from "../call/context";

export function Welcome() {
  const { phase } = useCall();
  const isListening = phase === "live";
  return (
    <div className="welcome" data-listening={isListening}>
      <p className="welcome-line">{isListening ? "I am listening." : "Say something."}</p>
      <p className="welcome-hint">
        {isListening
          ? "What is heard appears here as you speak. You may interrupt the answer."
          : "Press Talk and speak, or play the sample. Every answer shows where its milliseconds went."}
      </p>
    </div>
  );
}
