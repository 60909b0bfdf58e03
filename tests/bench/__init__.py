"""Ours, the floor and the ratio, measured in one run: `make bench`."""
