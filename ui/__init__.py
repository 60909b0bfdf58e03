"""What staff see and type: the windows and the command line."""
