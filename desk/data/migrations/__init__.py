"""How an office goes from version to version; loaded only when one is older than the program."""
