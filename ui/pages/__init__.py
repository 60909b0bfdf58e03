"""One page per room."""
