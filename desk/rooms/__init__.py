"""What staff can do: one class per room of the office, one method per action."""
