"""Assembles the frozen settings that each room defines for itself from file, environment and flags."""
