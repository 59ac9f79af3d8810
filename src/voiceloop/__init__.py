"""voiceloop: a self-hosted real-time voice engine that hears, understands, answers and speaks."""

__version__ = "0.1.0"
