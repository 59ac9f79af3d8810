"""What was made once and is asked for again: speech, transcripts, decisions; around ports, and a port itself."""
