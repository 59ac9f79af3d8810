# Filled in below: make run, make test, make check.
