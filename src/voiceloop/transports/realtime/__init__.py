"""The OpenAI Realtime protocol (GA), sans-IO: client events and engine outputs in, server events out.

The shapes are those of the openai package's `openai.types.realtime`; docs/protocol.md says what is supported.
"""
