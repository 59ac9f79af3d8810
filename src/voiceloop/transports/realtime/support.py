"""Which events of the Realtime protocol are supported, and how: the table in docs/protocol.md is made from this one."""

from typing import Final

CLIENT_EVENTS: Final[dict[str, str]] = {
    "session.update": "all fields; `tracing`, `truncation`, `prompt` and `reasoning` are kept and have no effect",
    "input_audio_buffer.append": "audio/pcm 24 kHz, audio/pcmu, audio/pcma; up to 15 MiB of base64",
    "input_audio_buffer.commit": "at least 100 ms of audio; the transcript of a silence is empty",
    "input_audio_buffer.clear": "",
    "output_audio_buffer.clear": "WebRTC only, as with OpenAI",
    "conversation.item.create": "messages, function calls and their outputs; no images; audio with its transcript",
    "conversation.item.retrieve": "without audio data: sound is not kept",
    "conversation.item.truncate": "the history keeps the words that were heard",
    "conversation.item.delete": "",
    "response.create": "in and out of the conversation, with instructions, input, tools, modality, metadata",
    "response.cancel": "of a response out of the conversation by `response_id`",
}
"""Every client event, with a remark."""

SERVER_EVENTS: Final[dict[str, str]] = {
    "error": "`code` is stable; `param` names the field, `event_id` the client's event",
    "session.created": "",
    "session.updated": "",
    "conversation.item.added": "",
    "conversation.item.done": "",
    "conversation.item.retrieved": "",
    "conversation.item.truncated": "also sent after a barge-in, with what the playout clock says was heard",
    "conversation.item.deleted": "also sent when a turn had ended too soon: it comes again, whole, as another item",
    "conversation.item.input_audio_transcription.delta": "once, with the whole text",
    "conversation.item.input_audio_transcription.completed": "`usage` is a duration; `logprobs` where included",
    "input_audio_buffer.committed": "",
    "input_audio_buffer.cleared": "",
    "input_audio_buffer.speech_started": "over a reply: when the barge-in cancels, not when it pauses",
    "input_audio_buffer.speech_stopped": "",
    "input_audio_buffer.timeout_triggered": "by `idle_timeout_ms` of `server_vad`; a reply follows",
    "output_audio_buffer.started": "WebRTC",
    "output_audio_buffer.stopped": "WebRTC",
    "output_audio_buffer.cleared": "WebRTC",
    "response.created": "",
    "response.done": "`usage` is null: the embedded models do not charge",
    "response.output_item.added": "",
    "response.output_item.done": "",
    "response.content_part.added": "",
    "response.content_part.done": "",
    "response.output_text.delta": "",
    "response.output_text.done": "",
    "response.output_audio.delta": "at most 300 ms ahead of its playing",
    "response.output_audio.done": "",
    "response.output_audio_transcript.delta": "a clause at a time, as it is played",
    "response.output_audio_transcript.done": "",
    "response.function_call_arguments.delta": "",
    "response.function_call_arguments.done": "",
}
"""Every server event that is sent, with a remark."""

NOT_SENT: Final[dict[str, str]] = {
    "conversation.created": "OpenAI stopped sending it, too",
    "conversation.item.created": "the beta's name of `conversation.item.added`",
    "conversation.item.input_audio_transcription.failed": "a failed transcription gives an empty text and an `error`",
    "conversation.item.input_audio_transcription.segment": "no speakers are told apart",
    "input_audio_buffer.dtmf_event_received": "SIP",
    "mcp_list_tools.in_progress": "MCP",
    "mcp_list_tools.completed": "MCP",
    "mcp_list_tools.failed": "MCP",
    "response.mcp_call_arguments.delta": "MCP",
    "response.mcp_call_arguments.done": "MCP",
    "response.mcp_call.in_progress": "MCP",
    "response.mcp_call.completed": "MCP",
    "response.mcp_call.failed": "MCP",
    "rate_limits.updated": "nothing is metered in tokens",
}
"""Server events that are not sent, and why."""

OUR_EVENTS: Final[dict[str, str]] = {
    "voiceloop.transcript.partial": "`text` so far, `stable_chars` of it not expected to change, `item_id`",
    "voiceloop.turn.measured": "`timeline`: where a turn's time went; its `degraded`: what was done to keep the budget",
    "voiceloop.level": "`rms_dbfs`, `peak_dbfs`, `clipped_samples` of the input, every `session.level_every_ms`",
    "voiceloop.model.lost": "a `model` died and is being restarted",
    "voiceloop.model.back": "it works again after `away_s`",
    "voiceloop.session.resumable": "`token` for `?resume=`, once, within `for_s` after the connection dropped",
    "voiceloop.going_away": "the server is being stopped: the call ends `within_s`, sooner when all calls are at rest",
    "voiceloop.session.ended": "`reason`; nothing follows",
}
"""What the protocol lacks."""
