"""What the office knows: words and rules."""
