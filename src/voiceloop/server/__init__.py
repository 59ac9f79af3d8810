"""The HTTP application: Realtime, audio REST, sessions, health and the console."""
