"""Where it is kept: tables, and queries that return frozen values."""
