// In the audio thread: what is said, in frames of 20 ms, and what is answered, without a gap.

class Capture extends AudioWorkletProcessor {
  constructor() {
    super();
    this.frame = [];
  }

  process([input]) {
    this.frame.push(...(input[0] ?? new Float32Array(128)));
    while (this.frame.length >= 480) this.port.postMessage(this.frame.splice(0, 480));
    return true;
  }
}

class Player extends AudioWorkletProcessor {
  constructor() {
    super();
    this.queue = [];
    this.waiting = 0;
    this.before = 0; // samples of earlier replies that were still waiting when the newest one began
    this.heard = 0;
    this.port.onmessage = ({ data }) => {
      if (data === "stop") this.clear();
      else if (data === "next") [this.before, this.heard] = [this.waiting, 0];
      else {
        this.queue.push({ samples: data, at: 0 });
        this.waiting += data.length;
      }
    };
  }

  clear() {
    this.queue = [];
    this.waiting = this.before = 0;
  }

  process(_, [[output]]) {
    for (let at = 0; at < output.length && this.queue.length > 0; at += 1) {
      const head = this.queue[0];
      output[at] = head.samples[head.at];
      head.at += 1;
      this.waiting -= 1;
      if (this.before > 0) this.before -= 1;
      else this.heard += 1;
      if (head.at === head.samples.length) this.queue.shift();
    }
    this.port.postMessage({ waiting: this.waiting, heard: this.heard });
    return true;
  }
}

registerProcessor("capture", Capture);
registerProcessor("player", Player);
