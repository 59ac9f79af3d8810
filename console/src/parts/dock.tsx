import { useState } from "react";
import { useCall, usePage, usePreferences } from "../call/context";
import { MicrophoneIcon, PlayIcon, SettingsIcon, StopIcon, TrashIcon } from "./icons";
import { Meter } from "./meter";
import { SettingsPanel } from "./settings-panel";

/** The one button, the levels, and what goes with them. */
export function Dock() {
  const { call } = usePage();
  const wishes = usePreferences();
  const { phase, source, isPlaying, conversation } = useCall();
  const [isOpen, setIsOpen] = useState(false);
  const isOn = phase !== "off";
  return (
    <section className="dock" aria-label="Controls">
      {isOpen && <SettingsPanel onClose={() => setIsOpen(false)} />}
      <div className="dock-row">
        <Meter label="You" source={() => call.inputLevel} isActive={isOn} />
        <div className="dock-buttons">
          <button
            type="button"
            className="quiet-button"
            aria-label="Clear the conversation on this page"
            title="Clear the conversation on this page"
            disabled={conversation.entries.length === 0}
            onClick={() => call.clear()}
          >
            <TrashIcon />
          </button>
          <TalkButton isOn={isOn} onTalk={() => void call.start("microphone", wishes)} onStop={() => call.stop()} />
          <button
            type="button"
            className="quiet-button"
            aria-label="Settings of the microphone and the connection"
            title="Settings of the microphone and the connection"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <SettingsIcon />
          </button>
        </div>
        <Meter label="voiceloop" source={() => call.outputLevel} isActive={isOn} />
      </div>
      <div className="dock-hint">
        <button
          type="button"
          className="link-button"
          disabled={phase === "starting"}
          onClick={() => void call.start("sample", wishes)}
        >
          <PlayIcon />
          <span className="on-wide-screens">No microphone?</span> Play the sample
        </button>
        <Doing isOn={isOn} isPlaying={isPlaying} isSample={source === "sample"} />
      </div>
    </section>
  );
}

function TalkButton({ isOn, onTalk, onStop }: { isOn: boolean; onTalk: () => void; onStop: () => void }) {
  const { phase } = useCall();
  return (
    <button type="button" className="talk-button" data-phase={phase} onClick={isOn ? onStop : onTalk}>
      {isOn ? <StopIcon /> : <MicrophoneIcon />}
      {isOn ? "Stop" : "Talk"}
    </button>
  );
}

function Doing({ isOn, isPlaying, isSample }: { isOn: boolean; isPlaying: boolean; isSample: boolean }) {
  const { conversation, phase, isSampleOver } = useCall();
  let text = "";
  if (isOn && phase === "live") {
    if (isPlaying) text = "you may interrupt";
    else if (conversation.isSpeaking) text = "hearing you";
    else text = isSample && !isSampleOver ? "the sample is playing" : "listening";
  }
  return (
    <span className="doing" data-playing={isPlaying} role="status">
      {text}
    </span>
  );
}
