"""Chains of providers that are ports themselves: they race, fail over and remember who was quick and sure."""

from voiceloop.providers.routing.chain import Link, Provider, key_mark, read_chain
from voiceloop.providers.routing.embeddings import RoutedEmbeddings
from voiceloop.providers.routing.language_model import RoutedLanguageModel
from voiceloop.providers.routing.router import Outcome, RouterContext, RouteTaken
from voiceloop.providers.routing.speech_to_text import RoutedSpeechToText
from voiceloop.providers.routing.text_to_speech import RoutedTextToSpeech

__all__ = [
    "Link",
    "Outcome",
    "Provider",
    "RouteTaken",
    "RoutedEmbeddings",
    "RoutedLanguageModel",
    "RoutedSpeechToText",
    "RoutedTextToSpeech",
    "RouterContext",
    "key_mark",
    "read_chain",
]
