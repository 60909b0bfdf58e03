"""Everything the registry office does, without a screen."""
