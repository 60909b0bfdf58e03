"""Builds the Windows installer on Linux; nothing of it is in the program."""
