"""Scripted implementations of every port, for tests and load shapes; never for a result shown to a user."""
