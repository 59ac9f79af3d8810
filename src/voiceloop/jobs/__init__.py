"""What a session is for: a plan, and feed(event) -> actions."""
