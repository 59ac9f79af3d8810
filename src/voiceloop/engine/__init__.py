"""Motion only: tasks, queues, sessions and batching; what to do is decided in stages and jobs."""
