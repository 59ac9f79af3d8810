import { useCall } from "../call/context";
import { Dock } from "../parts/dock";
import { Problem } from "../parts/problem";
import { Summary } from "../parts/summary";
import { Transcript } from "../parts/transcript";
import { Welcome } from "../parts/welcome";

export function TalkPage() {
  const { conversation } = useCall();
  const isEmpty = conversation.entries.length === 0;
  return (
    <div className="talk">
      <h1 className="visually-hidden">Talk</h1>
      <Summary entries={conversation.entries} />
      {isEmpty ? <Welcome /> : <Transcript entries={conversation.entries} aside={conversation.aside} />}
      <Problem />
      <Dock />
    </div>
  );
}
